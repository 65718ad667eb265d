import type { BlockKind } from '../../core/model/article.ts';
import type { Steps } from '../steps.ts';
import { isCommentHeader, isEnding, wording } from './boilerplate.ts';
import type { Chosen } from './chosen.ts';
import { isSetAsHeading, judge, judgeAbove, kindOf, within } from './judge.ts';
import { unmarked } from './letters.ts';
import { isAway, type Measured } from './measure.ts';
import type { Stretch } from './next-article.ts';
import { boxOpenedBy } from './opened-box.ts';
import { isUnderPicture } from './pictured.ts';
import type { Line, Region, Walked } from './regions.ts';
import { withoutRepeats } from './repeats.ts';
import { endsSentence } from './sentence-end.ts';
import { HEADING } from './tags.ts';
import { withoutEmptyHeadings, withoutStrayShorts } from './tidy.ts';

/** Where the article is: the region of its body, and its title line. */
export interface Place {
  readonly body: Region;
  readonly title: Line | null;
  /** The title, and what the page calls itself in its head in the like words. */
  readonly titles: readonly string[];
  /** What the page says in its head that the article tells. */
  readonly summaries: readonly string[];
  /** Lines beyond which the page shows other articles. */
  readonly own: Stretch;
}

type Candidate = Chosen & { readonly short: boolean };

/** Lists that are mostly links: those of other articles. */
function linkLists({ lines }: Walked, { first, end, depth }: Region): ReadonlySet<Region> {
  const sums = new Map<Region, { text: number; linked: number }>();
  for (let at = first; at < end; at += 1) {
    const { region, text, linked } = lines[at]!;
    if (region.item < 0) continue;
    let list: Region | null = region;
    while (list && list.tag !== 'ul' && list.tag !== 'ol') list = list.parent;
    if (!list) continue;
    const sum = sums.get(list);
    if (sum) {
      sum.text += text.length;
      sum.linked += linked;
    } else sums.set(list, { text: text.length, linked });
  }
  const linked = new Set<Region>();
  for (const [list, sum] of sums) if (sum.linked > sum.text * 0.4 && list.depth >= depth) linked.add(list);
  return linked;
}

/** Text before a line that looks like the head of a comment: with less, it is the byline's. */
const BEFORE_COMMENTS = 600;
/** What leads into the text is no longer. */
const LONGEST_LEAD = 400;
const SHORTEST_COMMENT = 12;
const LONGEST_BYLINE = 120;
/** Of what stands about the author above the text, no longer line is the name alone. */
const LONGEST_NAME = 30;
const isShortName = (text: string): boolean => text.length < LONGEST_NAME && text.includes(' ');
const SHORTEST_CAPTION = 20;
const LONGEST_SOURCE = 40;
const SOURCE = /^\[[^[\]]+\]$/;
/** So many lines are one step. */
const STEP = 100;

/** Whether a line is a sentence right below the title, beside it. */
const isSubtitle = ({ at, region, text }: Line, title: Line | null): boolean =>
  at - 1 === title?.at && region.tag === 'p' && region.parent === title.region.parent && endsSentence(text);

/** A text's words alone. */
const bare = (text: string): string => unmarked(text, ' ').trim();

/** Reads lines in order, with what the lines before have told. */
class Reader {
  readonly found: Candidate[] = [];
  private text = 0;
  /** Whether there is text beside what leads into it, which is above the byline on many pages. */
  private isUnderway = false;
  private comments = false;
  private ended: Region | null = null;
  /** A box with the name of another piece and what that tells. */
  private elsewhere: Region | null = null;
  /** The words of the titles, and the length of the longest title. */
  private readonly titles: ReadonlySet<string>;
  private readonly longestTitle: number;

  constructor(
    private readonly zone: Measured['zone'],
    private readonly place: Place,
    private readonly root: Region,
    private readonly linked: ReadonlySet<Region>,
    private readonly lines: readonly Line[],
  ) {
    this.titles = new Set(place.titles.map(bare));
    this.longestTitle = Math.max(0, ...place.titles.map(({ length }) => length)) + 2;
  }

  private add(line: Line, kind: BlockKind, short = false): void {
    if (kind === 'paragraph' || kind === 'list-item' || kind === 'block-quote') {
      this.text += line.size;
      this.isUnderway ||= this.zone[line.region.at] !== 'lead' || this.text > LONGEST_LEAD;
    }
    this.found.push({ line, kind, short });
  }

  /** What a part named so holds, but for short lines that are about the page. */
  private addAway(line: Line, kind: 'caption' | 'byline'): void {
    if (line.text.length > LONGEST_BYLINE || wording(line.text)?.kind !== null) this.add(line, kind);
  }

  private isSigned(): boolean {
    return this.found.some(({ kind }) => kind === 'byline');
  }

  /** Whether a paragraph above the text is named a teaser by itself: it leads to what stands below it. */
  private isTeaserOfText({ region, linked }: Line): boolean {
    return (
      region.own === 'related' && region.tag === 'p' && !this.text && !linked && !isAway(this.zone[region.parent!.at])
    );
  }

  /** Whether a caption is that of another piece, whose title, a link to it, stands above it as a heading. */
  private isOfAnother({ region, text, linked }: Line): boolean {
    if (region.bits & HEADING && linked > text.length / 2) this.elsewhere = region.parent;
    return this.elsewhere !== null && within(region, this.elsewhere);
  }

  /** Lines of parts that are no text of the article: captions, the byline and comments are kept for what they are. */
  private readAway(line: Line): boolean {
    const zone = this.zone[line.region.at]!;
    if (this.comments || zone === 'comments') {
      if (this.comments || line.text.length >= SHORTEST_COMMENT) this.add(line, 'comment');
    } else if (!isAway(zone) || this.isTeaserOfText(line)) return false;
    else if (zone === 'caption' && line.text.length > SHORTEST_CAPTION && !this.isOfAnother(line))
      this.addAway(line, 'caption');
    else if (zone === 'byline' && !this.isUnderway && line.text.length < LONGEST_BYLINE) this.addAway(line, 'byline');
    else if (zone === 'author' && !this.isUnderway && isShortName(line.text) && !this.isSigned())
      this.addAway(line, 'byline');
    else if (zone === 'navigation' && !this.isUnderway && wording(line.text)?.kind === 'byline')
      this.add(line, 'byline');
    return true;
  }

  /** Lines whose words say what they are. */
  private readByWords(line: Line): boolean {
    if (this.text > BEFORE_COMMENTS && isCommentHeader(line.text)) {
      this.comments = true;
      this.add(line, 'comment');
      return true;
    }
    const words = wording(line.text);
    if (!words) return false;
    if (words.opens) this.ended = boxOpenedBy(line, this.place.body, this.lines);
    if (words.kind && !(words.kind === 'byline' && this.isUnderway)) this.add(line, words.kind);
    return true;
  }

  /** Lines under a heading that ends the text, up to the next heading. */
  private readEnded(line: Line, kind: BlockKind): boolean {
    if (kind === 'heading') {
      this.ended = isEnding(line.text) ? line.region.parent : null;
      return this.ended !== null;
    }
    return this.ended !== null && within(line.region, this.ended);
  }

  private isInLinkList({ region }: Line): boolean {
    if (!this.linked.size) return false;
    for (let at: Region | null = region; at; at = at.parent) if (this.linked.has(at)) return true;
    return false;
  }

  /** Whether a line above the text is what the page says that the article tells, though it would pass for none of it there. */
  private isSummary(line: Line): boolean {
    if (this.text || !this.place.summaries.includes(line.text)) return false;
    const zone = this.zone[line.region.at]!;
    return zone === 'share' || zone === 'byline' || (!isAway(zone) && judge(line, 'paragraph') !== 'sure');
  }

  /** Whether a line is the title again, its marks apart. */
  private isTitleAgain({ text }: Line): boolean {
    return text.length <= this.longestTitle && this.titles.has(bare(text));
  }

  /** Whether a line only names, in brackets, whom the quotation above it is of: "[The Daily]". */
  private isSource({ text }: Line): boolean {
    return text.length < LONGEST_SOURCE && this.found.at(-1)?.kind === 'block-quote' && SOURCE.test(text);
  }

  /** A line of the body, or between title and body; `below` is the next on the page. */
  read(line: Line, below: Line | undefined): void {
    const { body, title } = this.place;
    if (line === title) {
      this.add(line, 'title');
      return;
    }
    const isSummary = this.isSummary(line);
    if (this.isTitleAgain(line) || (!isSummary && (this.readAway(line) || this.readByWords(line)))) return;
    const isAbove = isSummary || line.at < body.first;
    const set = kindOf(line, isAbove ? this.root : body);
    const kind = set === 'paragraph' && this.text && isSetAsHeading(line, below) ? 'heading' : set;
    if (this.readEnded(line, kind)) return;
    if (isAbove || (kind === 'heading' && !this.text)) {
      const lead =
        this.zone[line.region.at] === 'lead' || isSubtitle(line, title) || this.place.summaries.includes(line.text);
      if (judgeAbove(line, lead) === 'sure')
        this.found.push({ line, kind: 'paragraph', short: false, standfirst: true });
      return;
    }
    if (kind === 'list-item' && this.isInLinkList(line)) return;
    const verdict = this.isSource(line) ? 'sure' : judge(line, kind);
    if (kind === 'paragraph' && isUnderPicture(line)) this.add(line, 'caption');
    else if (verdict !== 'no') this.add(line, kind, verdict === 'short');
  }

  /** Comments below the body. */
  readBelow(line: Line): void {
    if (this.zone[line.region.at] === 'comments') this.readAway(line);
  }
}

/** Reads the lines of the body, the standfirst between title and body, and the comments below, in order. */
export function* select(walked: Walked, { zone }: Measured, place: Place): Steps<Chosen[]> {
  const { body, title, own } = place;
  const { lines, root } = walked;
  const reader = new Reader(zone, place, root, linkLists(walked, body), lines);
  yield;
  const first = title && title.at < body.first ? title.at : body.first;
  for (let at = Math.max(first, own.first); at < own.end; at += 1) {
    if (at < body.end) reader.read(lines[at]!, lines[at + 1]);
    else reader.readBelow(lines[at]!);
    if (at % STEP === 0) yield;
  }
  const sure = withoutStrayShorts(reader.found);
  yield;
  return withoutEmptyHeadings(yield* withoutRepeats(sure), walked, zone);
}

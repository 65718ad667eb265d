import type { BlockKind } from '../../core/model/article.ts';
import { COMMENT_HEADER, ENDING, wording } from './boilerplate.ts';
import type { Chosen } from './chosen.ts';
import { judge, judgeAbove, kindOf, within } from './judge.ts';
import type { Line, Region, Walked } from './lines.ts';
import { amount, isAway, type Measured } from './measure.ts';
import { withoutEmptyHeadings, withoutRepeats, withoutStrayShorts } from './tidy.ts';

/** Where the article is: the region of its body, and its title line. */
export interface Place {
  readonly body: Region;
  readonly title: Line | null;
}

type Candidate = Chosen & { readonly short: boolean };

/** Lists that are mostly links: those of other articles. */
function linkLists({ lines }: Walked, { first, end }: Region): Set<Region> {
  const sums = new Map<Region, { text: number; linked: number }>();
  for (const { region, text, linked } of lines.slice(first, end)) {
    let at: Region | null = region;
    while (at && at.tag !== 'ul' && at.tag !== 'ol') at = at.parent;
    if (!at) continue;
    const sum = sums.get(at) ?? { text: 0, linked: 0 };
    sums.set(at, { text: sum.text + text.length, linked: sum.linked + linked });
  }
  return new Set([...sums].filter(([, { text, linked }]) => linked > text * 0.4).map(([list]) => list));
}

/** Text before a line that looks like the head of a comment: with less, it is the byline's. */
const BEFORE_COMMENTS = 600;
const SHORTEST_COMMENT = 12;
const LONGEST_BYLINE = 120;
const SHORTEST_CAPTION = 20;

/** Reads lines in order, with what the lines before have told. */
class Reader {
  readonly found: Candidate[] = [];
  private text = 0;
  private comments = false;
  private ended: Region | null = null;

  constructor(
    private readonly zone: Measured['zone'],
    private readonly place: Place,
    private readonly linked: ReadonlySet<Region>,
  ) {}

  private add(line: Line, kind: BlockKind, short = false): void {
    if (kind === 'paragraph' || kind === 'list-item' || kind === 'block-quote') this.text += amount(line.text);
    this.found.push({ line, kind, short });
  }

  /** Lines of parts that are no text of the article: captions, the byline and comments are kept for what they are. */
  private readAway(line: Line): boolean {
    const zone = this.zone.get(line.region);
    if (this.comments || zone === 'comments') {
      if (this.comments || line.text.length >= SHORTEST_COMMENT) this.add(line, 'comment');
    } else if (!isAway(zone)) return false;
    else if (zone === 'caption' && line.text.length > SHORTEST_CAPTION) this.add(line, 'caption');
    else if (zone === 'byline' && !this.text && line.text.length < LONGEST_BYLINE && wording(line.text)?.kind !== null)
      this.add(line, 'byline');
    return true;
  }

  /** Lines whose words say what they are. */
  private readByWords(line: Line): boolean {
    if (this.text > BEFORE_COMMENTS && COMMENT_HEADER.test(line.text)) {
      this.comments = true;
      this.add(line, 'comment');
      return true;
    }
    const words = wording(line.text);
    if (!words) return false;
    if (words.kind && !(words.kind === 'byline' && this.text)) this.add(line, words.kind);
    return true;
  }

  /** Lines under a heading that ends the text, up to the next heading. */
  private readEnded(line: Line, kind: BlockKind): boolean {
    if (kind === 'heading') {
      this.ended = ENDING.test(line.text) ? line.region.parent : null;
      return this.ended !== null;
    }
    return this.ended !== null && within(line.region, (region) => region === this.ended, null);
  }

  read(line: Line): void {
    const { body, title } = this.place;
    if (line === title) {
      this.add(line, 'title');
      return;
    }
    if (this.readAway(line) || this.readByWords(line)) return;
    const kind = kindOf(line, body);
    if (this.readEnded(line, kind)) return;
    if (line.at < body.first || (kind === 'heading' && !this.text)) {
      const lead = this.zone.get(line.region) === 'lead';
      if (judgeAbove(line, lead) === 'sure')
        this.found.push({ line, kind: 'paragraph', short: false, standfirst: true });
      return;
    }
    if (kind === 'list-item' && within(line.region, (region) => this.linked.has(region), body)) return;
    const verdict = judge(line, kind);
    if (verdict !== 'no') this.add(line, kind, verdict === 'short');
  }

  /** Comments below the body. */
  readBelow(line: Line): void {
    if (this.zone.get(line.region) === 'comments') this.readAway(line);
  }
}

/** Reads the lines of the body, the standfirst between title and body, and the comments below, in order. */
export function select(walked: Walked, { zone }: Measured, place: Place): Chosen[] {
  const { body, title } = place;
  const reader = new Reader(zone, place, linkLists(walked, body));
  const from = title && title.at < body.first ? title.at : body.first;
  for (const line of walked.lines.slice(from, body.end)) reader.read(line);
  for (const line of walked.lines.slice(body.end)) reader.readBelow(line);
  const sure = withoutStrayShorts(reader.found);
  return withoutEmptyHeadings(withoutRepeats(sure), walked, zone);
}

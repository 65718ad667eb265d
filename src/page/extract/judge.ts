import type { BlockKind } from '../../core/model/article.ts';
import { isProse } from './measure.ts';
import type { Line, Region } from './regions.ts';
import { endsSentence } from './sentence-end.ts';

/** Marks that end a paragraph that leads to what follows. */
const LEADING = ':;';

/** Whether `outer` is a region or holds it. */
export function within(region: Region, outer: Region): boolean {
  let at: Region | null = region;
  while (at && at.depth > outer.depth) at = at.parent;
  return at === outer;
}

/** What a line of the body is by the elements it stands in. */
export function kindOf({ region }: Line, { depth }: Region): BlockKind {
  if (region.heading >= depth) return 'heading';
  if (region.quote >= depth) return 'block-quote';
  return region.item >= depth ? 'list-item' : 'paragraph';
}

/** How sure a line of the body is text of the article. `short`: only where it stands among sure ones of its kind. */
export type Verdict = 'sure' | 'short' | 'no';

/** A sentence has so many letters at least outside its links, and no more than this share within. */
const BESIDE_LINKS = { least: 12, most: 0.85 };
/** Words before a link that say where it leads: "Our rules: [Fair Reporting].". */
const LABEL = /^[^.!?:]{1,40}:\s/;

/** Whether a paragraph that is mostly link is a sentence all the same, which the link is a part of: "He was [fined last year].". */
function tellsBesideLinks({ text, linked, region }: Line): boolean {
  if (region.tag !== 'p' || text.length - linked < BESIDE_LINKS.least) return false;
  return linked <= text.length * BESIDE_LINKS.most && endsSentence(text) && !LABEL.test(text);
}

/** A heading that is set as a bold paragraph is no longer. */
const LONGEST_BOLD = 80;
/** How a bold paragraph ends that heads nothing: as a sentence, or as what an interviewer asks; or begins: as who signs a letter. */
const NO_HEADING = /^[–—-]|[.!?…:;,"”’»)\]–—-]$/;

/** How a paragraph in capitals ends that heads nothing. */
const NO_TITLE = /[.:;,…]$/;

/** Whether a line is set in capitals: words of them, and no small letter. */
const isInCapitals = (text: string): boolean =>
  text === text.toUpperCase() && text !== text.toLowerCase() && text.includes(' ');

/** Whether a paragraph is in capitals throughout, as agencies set headings, and reads like a heading of what stands below it. */
const isHeadingInCapitals = ({ text, region, linked }: Line, below: Line | undefined): boolean =>
  region.tag === 'p' &&
  !linked &&
  text.length <= LONGEST_BOLD &&
  !NO_TITLE.test(text) &&
  isInCapitals(text) &&
  below !== undefined &&
  isProse(below);

/** Whether a paragraph is set as a heading of what stands below it, though no heading by its element. */
export const isSetAsHeading = (line: Line, below: Line | undefined): boolean =>
  isBoldHeading(line, below) || isHeadingInCapitals(line, below);

/** Whether a paragraph, or what stands in a region beside its paragraphs or line breaks part from others, is bold throughout and reads like a heading of what stands below it, which is not bold. */
function isBoldHeading({ text, bold, region, linked }: Line, below: Line | undefined): boolean {
  if (!bold || bold < text.length || linked || text.length > LONGEST_BOLD) return false;
  if (region.tag !== 'p' && below?.region !== region && below?.region.parent !== region) return false;
  return !NO_HEADING.test(text) && below !== undefined && below.bold < below.text.length && isProse(below);
}

/** A line without any is a rule between two parts, or an ornament. */
const LETTERS = /[A-Za-z\d\u00c0-\u1fff\u2c00-\uffff]/;
const LONGEST_RULE = 40;

/** Judges a line of the body by its length, its links and its end. */
export function judge(line: Line, kind: BlockKind): Verdict {
  const { text, size, linked, region } = line;
  if (text.length <= LONGEST_RULE && !LETTERS.test(text)) return 'no';
  const links = linked / text.length;
  if (kind === 'heading') return size >= 3 && size <= 300 && links < (region.item < 0 ? 0.9 : 0.5) ? 'sure' : 'no';
  if (links > 0.6 && size < 250 && !tellsBesideLinks(line)) return 'no';
  if (kind === 'list-item') return size >= 20 || (!linked && endsSentence(text)) ? 'sure' : links > 0 ? 'no' : 'short';
  if (region.tag === 'p' || kind === 'block-quote') return size >= 25 || endsSentence(text, LEADING) ? 'sure' : 'short';
  if (isProse(line) || (size >= 40 && links < 0.3 && endsSentence(text, LEADING))) return 'sure';
  return links > 0 || region.tag === 'td' || region.tag === 'th' ? 'no' : 'short';
}

/** A heading of this length above the first paragraph is a standfirst set as a heading. */
const STANDFIRST = 60;
/** Where the page calls it so, a shorter line is. */
const LEAD = 30;

/** Judges a line between title and body: only a standfirst is text of the article there. */
export function judgeAbove(line: Line, lead: boolean): Verdict {
  const { text, size, linked, region } = line;
  if (linked > text.length / 2) return 'no';
  if (lead && size >= LEAD) return 'sure';
  return (region.heading >= 0 ? size >= STANDFIRST : isProse(line)) ? 'sure' : 'no';
}

import type { BlockKind } from '../../core/model/article.ts';
import type { Line, Region } from './lines.ts';
import { amount, isProse } from './measure.ts';
import { isHeading } from './tags.ts';

const SENTENCE_END = /[.!?…:;。！？।]["”’»)\]]*$/;

/** Whether a region, or one that holds it up to and with `top`, passes the test. */
export function within(region: Region, test: (region: Region) => boolean, top: Region | null): boolean {
  for (let at: Region | null = region; at; at = at.parent) {
    if (test(at)) return true;
    if (at === top) break;
  }
  return false;
}

/** What a line of the body is by the elements it stands in. */
export function kindOf({ region }: Line, body: Region): BlockKind {
  if (within(region, ({ tag }) => isHeading(tag), body)) return 'heading';
  if (within(region, ({ tag }) => tag === 'blockquote', body)) return 'block-quote';
  if (within(region, ({ tag }) => tag === 'li' || tag === 'dd' || tag === 'dt', body)) return 'list-item';
  return 'paragraph';
}

/** How sure a line of the body is text of the article. `short`: only where it stands among sure ones of its kind. */
export type Verdict = 'sure' | 'short' | 'no';

/** Judges a line of the body by its length, its links and its end. */
export function judge(line: Line, kind: BlockKind): Verdict {
  const { text, linked, region } = line;
  const size = amount(text);
  const links = linked / text.length;
  if (kind === 'heading') return size >= 3 && size <= 300 && links < 0.9 ? 'sure' : 'no';
  if (links > 0.6 && size < 250) return 'no';
  if (kind === 'list-item') return size >= 20 ? 'sure' : links > 0 ? 'no' : 'short';
  if (region.tag === 'p' || kind === 'block-quote') return size >= 25 || SENTENCE_END.test(text) ? 'sure' : 'short';
  if (isProse(line) || (size >= 40 && SENTENCE_END.test(text) && links < 0.3)) return 'sure';
  return links > 0 || region.tag === 'td' || region.tag === 'th' ? 'no' : 'short';
}

/** A heading of this length above the first paragraph is a standfirst set as a heading. */
const STANDFIRST = 60;

/** Judges a line between title and body: only a standfirst is text of the article there. */
export function judgeAbove(line: Line, lead: boolean): Verdict {
  const size = amount(line.text);
  if (line.linked > line.text.length / 2) return 'no';
  if (isHeading(line.region.tag)) return size >= STANDFIRST ? 'sure' : 'no';
  return isProse(line) || (lead && size >= 30) ? 'sure' : 'no';
}

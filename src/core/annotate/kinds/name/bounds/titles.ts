import type { Tokens } from '../../../../text/tokens.ts';
import type { Range } from './bound-context.ts';

/** How many words a title has, at most. */
const TITLE = 14;
const OPENS_TITLE = /^["“'‘]$/;
const CLOSES_TITLE: Readonly<Record<string, string>> = { '"': '"', '“': '”', "'": "'", '‘': '’' };

/** "a book titled “[Looms] of Velder”": where the title ends that opens with the name at `[from, to)`; `to` where none does. */
export function titleEnd(tokens: Tokens, [from, to]: Range, titling: ReadonlySet<string>): number {
  const lowerAt = (at: number): string => tokens[at]?.word.lower ?? '';
  const mark = tokens[from - 1]?.word.text ?? '';
  if (!OPENS_TITLE.test(mark) || !titling.has(lowerAt(from - (lowerAt(from - 2) === ',' ? 3 : 2)))) return to;
  for (let at = from; at < from + TITLE && tokens[at] && !tokens[at]!.line; at += 1)
    if (tokens[at]!.word.text === CLOSES_TITLE[mark] && !tokens[at]!.spaced) {
      const end = /^[,.]$/.test(tokens[at - 1]!.word.text) ? at - 1 : at;
      return Math.max(end, to);
    }
  return to;
}

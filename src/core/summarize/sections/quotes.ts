import type { QuoteMark } from '../../model/annotation.ts';
import type { Row } from '../../model/report.ts';
import { contains, type Span, slice } from '../../model/span.ts';
import { type Tokens, tokenFrom } from '../../text/tokens.ts';
import type { SectionBuilder } from '../section.ts';

/** Fewer words than these are a catchword, not a quotation that is worth a line. */
const LEAST_WORDS = 4;

/** How many words and numbers stand in the spans; stops at `enough`. */
function wordsIn(tokens: Tokens, spans: readonly Span[], enough: number): number {
  let count = 0;
  for (const { start, end } of spans) {
    for (let i = tokenFrom(tokens, start); i < tokens.length && tokens[i]!.end <= end && count < enough; i += 1) {
      if (tokens[i]!.word.shape !== 'mark') count += 1;
    }
  }
  return count;
}

/** Somebody's own words, not reported ones. */
const isQuoted = ({ form }: QuoteMark): boolean => form !== 'indirect';

/** How many quotes before and behind one may hold it. */
const AROUND = 4;

/** Whether a quote stands within another, which then tells its words: "Kemp said vets had told her the cow was “ill”". */
const isWithin = (mark: QuoteMark, others: readonly QuoteMark[]): boolean =>
  others.some((other) => other !== mark && mark.spans.every((span) => other.spans.some((whole) => holds(whole, span))));

const holds = (whole: Span, span: Span): boolean =>
  contains(whole, span) && whole.end - whole.start > span.end - span.start;

/** The same words of the same speaker, told again in a caption or under the title, as one row with all their places. */
function onceEach(rows: readonly Row[]): Row[] {
  const places = new Map<string, [Span, ...Span[]]>();
  return rows.flatMap((row) => {
    const key = `${row.lead} ${row.text}`;
    const known = places.get(key);
    known?.push(...row.spans);
    if (known) return [];
    const spans: [Span, ...Span[]] = [row.spans[0], ...row.spans.slice(1)];
    places.set(key, spans);
    return [{ ...row, spans }];
  });
}

/** What people say in their own words, in the order of the text; reported speech is among the claims. */
export const quotes: SectionBuilder = {
  id: 'quotes',
  rows({ article: { text }, tokens, found, language: { reporting } }) {
    const names = new Map(found.entities.map(({ id, name }) => [id, name]));
    const refuses = ({ cue }: QuoteMark): boolean =>
      cue !== null && reporting.failures.has(slice(text, cue).toLowerCase());
    const quoted = found.quote.filter(
      (mark) => isQuoted(mark) && !refuses(mark) && wordsIn(tokens, mark.spans, LEAST_WORDS) >= LEAST_WORDS,
    );
    const rows = quoted
      .filter((mark, at) => !isWithin(mark, quoted.slice(Math.max(0, at - AROUND), at + AROUND)))
      .map(({ spans, speaker, speakerText, form, cue }): Row => {
        const words = spans.map((span) => slice(text, span)).join(' … ');
        const lead = (speaker !== null ? names.get(speaker) : undefined) ?? speakerText;
        const notes = cue ? [{ label: 'cue', value: slice(text, cue) }] : [];
        return { spans: [spans[0]!, ...spans.slice(1)], lead, text: words, badge: form, notes };
      });
    return onceEach(rows);
  },
};

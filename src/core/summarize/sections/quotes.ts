import type { Context } from '../../annotate/annotate.ts';
import type { ReportingWords } from '../../annotate/kinds/quote/words.ts';
import type { QuoteMark } from '../../model/annotation.ts';
import type { Row } from '../../model/report.ts';
import { contains, type Span, slice } from '../../model/span.ts';
import { titleCase } from '../../parse/headings.ts';
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

/** The words that stand within double quotation marks. */
const MARKED = /[“"]([^“”"]+)[”"]/g;

/** The last words before quotation marks: "known as the". */
const LEAD = /(\p{L}+) (?:as )?(?:(?:the|an?) )?$/u;

/** The words of a language by which quotations are told. */
type Words = Pick<Context['language'], 'reporting' | 'structure'>;

/** So many characters are looked through for them. */
const LONGEST_LEAD = 40;

/** Whether of words that are told only names are quoted, or what something is called or spoken of by: "the cash he received for the use of “We”", "the lab, known as the “old house”". */
function isMention(text: string, { form, spans }: QuoteMark, { reporting, structure }: Words): boolean {
  if (form !== 'mixed') return false;
  const said = spans.map((span) => slice(text, span)).join(' ');
  const marked = [...said.matchAll(MARKED)];
  const names = ({ index, 1: words = '' }: RegExpMatchArray): boolean => {
    const lead = LEAD.exec(said.slice(Math.max(0, index! - LONGEST_LEAD), index))?.[1] ?? '';
    // "It was “Not Good”".
    return reporting.namings.has(lead) || (titleCase(words, structure) && !reporting.passive.has(lead));
  };
  return marked.length > 0 && marked.every(names);
}

/** Among so many words behind whom a judgement is of its quotation opens: "it on the radio as [“a mess”]". */
const LED = 8;

/** Quoted words without what only leads to them: the "that" before a clause, what a judgement is of: "it the [“end of an era”]". */
function shown(tokens: Tokens, span: Span, cue: string, words: ReportingWords): Span {
  const first = tokenFrom(tokens, span.start);
  const lower = (at: number): string => tokens[at]?.word.lower ?? '';
  let at = first;
  if (words.complementizers.has(lower(first)) && !words.finite.has(lower(first + 1)))
    at += lower(first + 1) === ',' ? 2 : 1;
  else if (words.addressees.has(lower(first)) && words.verbs.get(cue)?.some(({ verb }) => verb.class === 'judge')) {
    const mark = tokens.slice(first + 1, first + 1 + LED).findIndex(({ word }) => /^(?:[“"]|'')$/.test(word.text));
    const led = tokens.slice(first + 1, first + 1 + mark).map(({ word }) => word.lower);
    // "Her handling “careless”" is of her handling.
    const opens = [words.prepositions, words.likeness, words.determiners].some((set) => set.has(led[0] ?? ''));
    if (mark === 0 || (mark > 0 && opens && !led.some((word) => words.finite.has(word)))) at = first + 1 + mark;
  }
  return at === first ? span : { start: tokens[at]!.start, end: span.end };
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

/** A pull quote repeats so many characters at least of one of so many rows around it. */
const PULLED = 30;
const PULLED_FROM = 12;

/** So many rows may stand under the title, in words that the text goes on from. */
const LEADING = 3;

/** What is said, without marks and capitals, each word between spaces. */
const plain = (words: string): string =>
  ` ${
    words
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.join(' ') ?? ''
  } `;

/** The same words of the same speaker, told again in a caption, or with more of them than under the title, as one row with all their places; a pull quote as what it is pulled from, whoever was taken to say it. */
function onceEach(rows: readonly Row[]): Row[] {
  const said = rows.map(({ lead, text }) => ({ lead, words: plain(text) }));
  const keys = said.map(({ lead, words }) => `${lead}:${words}`);
  const first = new Map<string, number>();
  for (const [at, key] of keys.entries()) if (!first.has(key)) first.set(key, at);
  const fullest = said.slice(0, LEADING).map(({ lead, words }, at) =>
    said.reduce((best, one, i) => {
      const isFuller = one.lead === lead && one.words.length > said[best]!.words.length && one.words.includes(words);
      return isFuller ? i : best;
    }, at),
  );
  const tellers = said.map(({ words }, at) => {
    const from = Math.max(0, at - PULLED_FROM);
    const pulled = rows[at]!.notes.length === 0 && words.length >= PULLED;
    const near = pulled ? rows.slice(from, at + PULLED_FROM) : [];
    const whole = near.findIndex(({ notes }, i) => notes.length > 0 && said[from + i]!.words.includes(words));
    const teller = first.get(keys[whole < 0 ? at : from + whole]!)!;
    return fullest[teller] ?? teller;
  });
  const others = new Map<number, Span[]>();
  for (const [at, teller] of tellers.entries()) {
    if (teller === at) continue;
    const spans = others.get(teller) ?? [];
    others.set(teller, spans);
    spans.push(...rows[at]!.spans);
  }
  return rows.flatMap((row, at) =>
    tellers[at] === at ? [{ ...row, spans: [...row.spans, ...(others.get(at) ?? [])] as const }] : [],
  );
}

/** What people say in their own words, in the order of the text; reported speech is among the claims. */
export const quotes: SectionBuilder = {
  id: 'quotes',
  rows({ article: { text }, tokens, found, language }) {
    const { reporting } = language;
    const names = new Map(found.entities.map(({ id, name }) => [id, name]));
    const nameOf = (id: string | null): string | undefined => (id === null ? undefined : names.get(id));
    const cued = new Map(found.claim.map(({ cue, source }) => [cue?.start, source]));
    /** Of "he" or "they" who stand for nobody known, whoever the claim with the same cue is from. */
    const speakerOf = ({ speaker, speakerText, cue }: QuoteMark): string | null => {
      const source = reporting.subjects.has(speakerText?.toLowerCase() ?? '') && cue ? cued.get(cue.start) : undefined;
      return nameOf(speaker) ?? nameOf(source?.entity ?? null) ?? source?.text ?? speakerText;
    };
    const refuses = ({ cue }: QuoteMark): boolean =>
      cue !== null && reporting.failures.has(slice(text, cue).toLowerCase());
    const quoted = found.quote.filter(
      (mark) =>
        isQuoted(mark) &&
        !refuses(mark) &&
        !isMention(text, mark, language) &&
        wordsIn(tokens, mark.spans, LEAST_WORDS) >= LEAST_WORDS,
    );
    const rows = quoted
      .filter((mark, at) => !isWithin(mark, quoted.slice(Math.max(0, at - AROUND), at + AROUND)))
      .map((mark): Row => {
        const {
          spans: [first, ...others],
          form,
          cue,
        } = mark;
        const spans: [Span, ...Span[]] = [
          form === 'mixed' && cue ? shown(tokens, first!, slice(text, cue).toLowerCase(), reporting) : first!,
          ...others,
        ];
        const words = spans.reduce((said, span, at) => {
          const apart = at > 0 && /\S/.test(text.slice(spans[at - 1]!.end, span.start));
          return `${said}${apart ? ' … ' : at ? ' ' : ''}${slice(text, span)}`;
        }, '');
        const lead = speakerOf(mark);
        const notes = cue ? [{ label: 'cue', value: slice(text, cue) }] : [];
        return { spans, lead, text: words, badge: form, notes };
      });
    return onceEach(rows);
  },
};

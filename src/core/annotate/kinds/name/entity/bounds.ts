import { type Tokens, tokenFrom } from '../../../../text/tokens.ts';
import { LEXICAL, type Lexicon } from '../lexicon.ts';
import type { Mention } from './form.ts';

/** What mending the bounds of names needs of a language. */
export interface BoundWords {
  /** Small words that may stand between two names as well as within one: "on", "to", "vs". */
  readonly between: ReadonlySet<string>;
  /** What people are, of one word or two, lower case, that nobody is called: "ceo", "chief executive". */
  readonly offices: ReadonlySet<string>;
  /** Small words that join two names, or the halves of one: "and", "&". */
  readonly joining: ReadonlySet<string>;
}

/** What a text says of its names. */
export interface BoundContext {
  readonly tokens: Tokens;
  readonly words: BoundWords;
  readonly lexicon: Lexicon;
  /** Whether a sentence starts at an offset. */
  opens(offset: number): boolean;
  /** Of what type the words from one token to before another are a name elsewhere in the text; `null` where they are none. */
  known(from: number, to: number): Mention['type'] | null;
}

/** Tokens `[from, to)`. */
type Range = readonly [from: number, to: number];

/** A name within one that was marked too wide; its type where the rule knows it. */
type Part = readonly [from: number, to: number, type?: Mention['type']];

/** Takes a name apart, or words off it. */
export interface BoundRule {
  readonly id: string;
  /** A text with names in brackets, an arrow, and the same with them mended. */
  readonly example: string;
  /** The names within `range`, which was taken for one of `type`; `null` where the rule does not apply. */
  mend(range: Range, type: Mention['type'], context: BoundContext): readonly Part[] | null;
}

/** A number by itself, or a decade: not "65th". */
const numberAt = ({ tokens }: BoundContext, at: number): boolean => /^\p{Nd}+s?$/u.test(tokens[at]!.word.text);
const upperAt = ({ tokens }: BoundContext, at: number): boolean => /^\p{Lu}{2,}s?$/u.test(tokens[at]!.word.text);

/** Says where somebody or something is from, or what somebody is. */
const ORIGIN = LEXICAL.demonym | LEXICAL.country | LEXICAL.region | LEXICAL.title;

/** The first token within a range, its first excluded, of which `fits` is true; -1 where there is none. */
function inner([from, to]: Range, fits: (at: number) => boolean): number {
  for (let at = from + 1; at < to; at += 1) if (fits(at)) return at;
  return -1;
}

/** `[from, to)` without articles at its start. */
function trimmed({ tokens, lexicon }: BoundContext, from: number, to: number): Range {
  let first = from;
  while (first < to - 1 && !tokens[first]!.word.capital && lexicon.word(tokens[first]!.word.lower) & LEXICAL.connector)
    first += 1;
  return [first, to];
}

/** How names that were marked too wide are told; the first rule that applies is used. */
export const boundRules: readonly BoundRule[] = [
  {
    id: 'sentence',
    example: 'He hit [11 Grids. Holt] left. → He hit [11 Grids]. [Holt] left.',
    mend: (range, _, context) => {
      const at = inner(range, (token) => context.opens(context.tokens[token]!.start));
      return at < 0 ? null : [[range[0], at - 1], trimmed(context, at, range[1])];
    },
  },
  {
    id: 'between',
    example: 'of [Quxology on the Net]. [Quxology] → of [Quxology] on the [Net]. [Quxology]',
    mend: ([from, to], _, context) => {
      const { tokens, words } = context;
      const at = inner([from, to], (token) => words.between.has(tokens[token]!.word.lower));
      if (at < 0 || at + 1 >= to) return null;
      const right = trimmed(context, at + 1, to);
      return context.known(from, at) || context.known(...right) ? [[from, at], right] : null;
    },
  },
  {
    id: 'joining',
    example: '[Velder and Costa] fell. [Velder] [Costa] → [Velder] and [Costa] fell. [Velder] [Costa]',
    mend: ([from, to], _, context) => {
      const { tokens, words } = context;
      const at = inner([from, to], (token) => words.joining.has(tokens[token]!.word.lower));
      if (at < 0 || at + 1 >= to) return null;
      const right = trimmed(context, at + 1, to);
      return context.known(from, at) && context.known(...right) ? [[from, at], right] : null;
    },
  },
  {
    id: 'office',
    example: 'said [Velder Chief Executive Ana Costa|person] → said [Velder] Chief Executive [Ana Costa]',
    mend: ([from, to], type, { tokens, words }) => {
      if (type !== 'person') return null;
      for (let at = from + 1; at < to - 1; at += 1) {
        const word = tokens[at]!.word.lower;
        const length = words.offices.has(`${word} ${tokens[at + 1]!.word.lower}`) ? 2 : words.offices.has(word) ? 1 : 0;
        if (length > 0 && at + length < to)
          return [
            [from, at, 'organization'],
            [at + length, to],
          ];
      }
      return null;
    },
  },
  {
    id: 'number',
    example: 'the [1991 Quxfest], a [Quxfest] → the 1991 [Quxfest], a [Quxfest]',
    mend: ([from, to], _, context) => {
      if (to - from < 2 || !numberAt(context, from)) return null;
      return context.known(from + 1, to) ? [[from + 1, to]] : null;
    },
  },
  {
    id: 'origin',
    example: 'the [Greek QVX] fell; [QVX] → the Greek [QVX] fell; [QVX]',
    mend: ([from, to], type, context) => {
      const classes = context.lexicon.word(context.tokens[from]!.word.lower);
      if (to - from < 2 || !(classes & ORIGIN) || classes & LEXICAL.given) return null;
      if (type === 'person' ? to - from !== 3 : to - from !== 2 || !upperAt(context, from + 1)) return null;
      return context.known(from + 1, to) ? [[from + 1, to]] : null;
    },
  },
];

const LONGEST = 12;

/** The words of a range as one string, the same for the same name. */
const wordsOf = (tokens: Tokens, from: number, to: number): string => {
  let all = '';
  for (let at = from; at < to && at < from + LONGEST; at += 1) all += ` ${tokens[at]!.word.lower}`;
  return all;
};

/** The tokens that a mention covers. */
function rangeOf(tokens: Tokens, { start, end }: Mention): Range {
  const from = tokenFrom(tokens, start);
  let to = from;
  while (to < tokens.length && tokens[to]!.start < end) to += 1;
  return [from, to];
}

/**
 * Takes names apart that were marked too wide, by what the text marks elsewhere; one that it marks so again stays whole.
 * `mentions` in order.
 */
export function bounded(mentions: readonly Mention[], context: Omit<BoundContext, 'known'>): Mention[] {
  const { tokens } = context;
  const types = new Map<string, Mention['type']>();
  const repeated = new Set<string>();
  const ranges = mentions.map((mention) => {
    const range = rangeOf(tokens, mention);
    const words = wordsOf(tokens, ...range);
    if (types.has(words)) repeated.add(words);
    types.set(words, mention.type);
    return range;
  });
  const full = { ...context, known: (from: number, to: number) => types.get(wordsOf(tokens, from, to)) ?? null };
  return mentions.flatMap((mention, at): Mention[] => {
    const range = ranges[at]!;
    if (range[1] - range[0] < 2 || repeated.has(wordsOf(tokens, ...range))) return [mention];
    for (const { id, mend } of boundRules) {
      const parts = mend(range, mention.type, full);
      if (!parts) continue;
      return parts
        .filter(([from, to]) => from < to)
        .map(([from, to, told]) => {
          const type = full.known(from, to) ?? told ?? null;
          const { leanings } = mention;
          const by = `bounds/${id}` as const;
          const span = { start: tokens[from]!.start, end: tokens[to - 1]!.end, by };
          return type === null || type === mention.type
            ? { ...span, type: mention.type, ...(leanings && { leanings }) }
            : { ...span, type };
        });
    }
    return [mention];
  });
}

import type { Token, Tokens } from '../../../../text/tokens.ts';
import { LEXICAL, type Lexicon, NAME_CLASSES } from '../lexicon.ts';
import type { Mention } from './form.ts';

/** What mending the bounds of names needs of a language. */
export interface BoundWords {
  /** Small words that may stand between two names as well as within one: "on", "to", "vs". */
  readonly between: ReadonlySet<string>;
  /** What people are, of one word or two, lower case, that nobody is called: "ceo", "chief executive". */
  readonly offices: ReadonlySet<string>;
  /** Those of them that stand behind a body's name, never somebody's: "ceo". */
  readonly posts: ReadonlySet<string>;
  /** Small words that join two names, or the halves of one: "and", "&". */
  readonly joining: ReadonlySet<string>;
  /** What people are in the plural, whose names are not made of it: "ceos" of "the CEOs of Velder". */
  readonly members: ReadonlySet<string>;
  /** Offices that open with of what they are: "head" of "Head of Sales". */
  readonly heads: ReadonlySet<string>;
  /** What stands between such a word and what it is of: "of", "for". */
  readonly ofWhat: ReadonlySet<string>;
  /** "and", between two names. */
  readonly and: string;
  /** What stands before several names of one kind: "such as", "like", "both". */
  readonly listing: ReadonlySet<string>;
  /** What stands between somebody and where they are from: "of". */
  readonly of: string;
}

/** What a text says of its names. */
export interface BoundContext {
  readonly tokens: Tokens;
  readonly words: BoundWords;
  readonly lexicon: Lexicon;
  /** Whether a sentence starts at an offset. */
  opens(offset: number): boolean;
  /** Whether a word that no list of names knows is common, or is written in lower case in the text. */
  ordinary(token: Token): boolean;
  /** Of what type the words from one token to before another are a name elsewhere in the text; `null` where they are none. */
  known(from: number, to: number): Mention['type'] | null;
  /** How often the text marks them. */
  times(from: number, to: number): number;
}

/** Tokens `[from, to)`. */
export type Range = readonly [from: number, to: number];

/** A name within one that was marked too wide; its type where the rule knows it. */
export type Part = readonly [from: number, to: number, type?: Mention['type']];

/** Takes a name apart, or words off it. */
export interface BoundRule {
  readonly id: string;
  /** A text with names in brackets, an arrow, and the same with them mended. */
  readonly example: string;
  /** Whether it applies as well to what the text marks so again. */
  readonly again?: true;
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
export function trimmed({ tokens, lexicon }: BoundContext, from: number, to: number): Range {
  let first = from;
  while (first < to - 1 && !tokens[first]!.word.capital && lexicon.word(tokens[first]!.word.lower) & LEXICAL.connector)
    first += 1;
  return [first, to];
}

/** Whether a range is two words that nobody knows, as a rare name is: "Xoa Quernel". */
export const strange = ({ tokens, lexicon, ordinary }: BoundContext, [from, to]: Range): boolean =>
  to - from === 2 &&
  [tokens[from]!, tokens[from + 1]!].every((token) => lexicon.word(token.word.lower) === 0 && !ordinary(token));

const PLACE = LEXICAL.country | LEXICAL.region | LEXICAL.city;

/** What the lists say of the words of a range. */
function classesOf({ tokens, lexicon }: BoundContext, [from, to]: Range): number {
  const words = tokens.slice(from, to).map(({ word }) => word.lower);
  return words.length > 1 ? lexicon.phrase(words.join(' ')) : lexicon.word(words[0] ?? '');
}

const isPlace = (context: BoundContext, range: Range): boolean => (classesOf(context, range) & PLACE) !== 0;

/** Whether a list knows a place or a body by the words of a range. */
export const isListed = (context: BoundContext, range: Range): boolean =>
  (classesOf(context, range) & (PLACE | LEXICAL.organization)) !== 0;

/** Whether a range is two words, the second no body's noun, and the other a place that a list knows: "Ana Quernel" of "Kerry". */
const isFrom = (context: BoundContext, [from, to]: Range, [at, end]: Range): boolean =>
  to - from === 2 &&
  !(context.lexicon.word(context.tokens[to - 1]!.word.lower) & NAME_CLASSES & ~LEXICAL.surname) &&
  isPlace(context, [at, end]);

/** How names that were marked too wide are told, but for offices. */
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
    id: 'joining-person',
    again: true,
    example: 'the [Department of Looms and Alan Quernel] left → the [Department of Looms] and [Alan Quernel] left',
    mend: ([from, to], type, { tokens, words, lexicon, ordinary }) => {
      if (type !== 'organization' || to - from < 5 || !words.joining.has(tokens[to - 3]!.word.lower)) return null;
      const [given, surname] = [tokens[to - 2]!, tokens[to - 1]!];
      if (!(lexicon.word(given.word.lower) & LEXICAL.given) || ordinary(given) || ordinary(surname)) return null;
      if (lexicon.word(surname.word.lower) & (LEXICAL.organizationNoun | LEXICAL.organization | LEXICAL.placeNoun))
        return null;
      return [
        [from, to - 3],
        [to - 2, to, 'person'],
      ];
    },
  },
  {
    id: 'number',
    again: true,
    example: 'the [1991 Quxfest], a [Quxfest] → the 1991 [Quxfest], a [Quxfest]',
    mend: ([from, to], _, context) => {
      if (to - from < 2 || !numberAt(context, from)) return null;
      const whole = context.times(from, to);
      const rest = context.times(from + 1, to);
      return rest > whole || (rest > 0 && whole === 1) ? [[from + 1, to]] : null;
    },
  },
  {
    id: 'whose',
    again: true,
    example: 'by [Ana Costa of Quxville|person] → by [Ana Costa] of [Quxville]',
    mend: ([from, to], type, context) => {
      const { tokens, words, lexicon } = context;
      const at = inner([from, to], (token) => tokens[token]!.word.lower === words.of);
      const first = lexicon.word(tokens[from]!.word.lower);
      if (at - from < 2 || at + 1 >= to || first & LEXICAL.title) return null;
      const bearer = (first & LEXICAL.given) !== 0;
      const told = type === 'person' || (type === 'other' && (bearer || strange(context, [from, at])));
      if (!told && !(bearer && isFrom(context, [from, at], [at + 1, to]))) return null;
      const body = lexicon.word(tokens[to - 1]!.word.lower) & LEXICAL.organizationNoun;
      const [right, end] = trimmed(context, at + 1, to);
      return [
        [from, at, 'person'],
        [right, end, body ? 'organization' : 'place'],
      ];
    },
  },
  {
    id: 'members',
    again: true,
    example: 'the [CEOs of Velder] met; [Velder] → the CEOs of [Velder] met; [Velder]',
    mend: ([from, to], _, context) => {
      const { tokens, words } = context;
      if (
        to - from < 3 ||
        !words.members.has(tokens[from]!.word.lower) ||
        !words.ofWhat.has(tokens[from + 1]!.word.lower)
      )
        return null;
      const rest = trimmed(context, from + 2, to);
      return context.known(...rest) || isListed(context, rest) ? [rest] : null;
    },
  },
  {
    id: 'opener',
    example: 'It fell. [Hosting Velder] is dear; [Velder] → It fell. Hosting [Velder] is dear; [Velder]',
    mend: ([from, to], _, context) => {
      const first = context.tokens[from]!;
      if (to - from !== 2 || !context.opens(first.start) || !context.ordinary(first)) return null;
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

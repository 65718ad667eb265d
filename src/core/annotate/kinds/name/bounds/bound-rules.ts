import { LEXICAL, NAME_CLASSES } from '../lexicon.ts';
import { type BoundContext, type BoundRule, isListed, isPlace, type Range, strange, trimmed } from './bound-context.ts';

/** A word with a capital and no more: no name in capitals throughout. */
const CAPITALISED = /^\p{Lu}\p{Ll}/u;

/** Words in one that open a sentence: "Day-by-day". */
const COMPOUND = /^\p{Lu}\p{Ll}*(?:-\p{Ll}+)+$/u;

/** How far the end of a question is looked for, in tokens. */
const QUESTION = 40;

/** Whether the sentence goes on from `at` to a question mark. */
function asksFrom({ tokens }: BoundContext, at: number): boolean {
  const end = tokens.slice(at, at + QUESTION).find(({ word, line }) => line || /^[.!?]$/.test(word.text));
  return end?.word.text === '?';
}

/** A number by itself, or a decade: not "65th". */
const numberAt = ({ tokens }: BoundContext, at: number): boolean => /^\p{Nd}+s?$/u.test(tokens[at]!.word.text);
const upperAt = ({ tokens }: BoundContext, at: number): boolean => /^\p{Lu}{2,}s?$/u.test(tokens[at]!.word.text);

/** Whether a word is on no list but of bodies, and is none that any text may have. */
const isRare = (context: BoundContext, at: number): boolean =>
  (context.lexicon.word(context.tokens[at]!.word.lower) & NAME_CLASSES & ~LEXICAL.organization) === 0 &&
  !context.ordinary(context.tokens[at]!);

/** Says where somebody or something is from, or what somebody is. */
const ORIGIN = LEXICAL.demonym | LEXICAL.country | LEXICAL.region | LEXICAL.title;

/** The first token within a range, its first excluded, of which `fits` is true; -1 where there is none. */
function inner([from, to]: Range, fits: (at: number) => boolean): number {
  for (let at = from + 1; at < to; at += 1) if (fits(at)) return at;
  return -1;
}

/** Whether a range is two words, the second no body's noun, and the other a place that a list knows: "Ana Quernel" of "Kerry". */
const isFrom = (context: BoundContext, [from, to]: Range, [at, end]: Range): boolean =>
  to - from === 2 &&
  !(context.lexicon.word(context.tokens[to - 1]!.word.lower) & NAME_CLASSES & ~LEXICAL.surname) &&
  isPlace(context, [at, end]);

/** A year before a name. */
const YEAR = /^(?:1[5-9]|20)\p{Nd}{2}$/u;

/** A range without the titles that it opens with, where something is left: "Costa" of "Ms Costa". */
function untitled({ tokens, lexicon }: BoundContext, [from, to]: Range): Range {
  let first = from;
  while (
    first < to - 1 &&
    (lexicon.word(tokens[first]!.word.lower) & LEXICAL.title || tokens[first]!.word.text === '.')
  )
    first += 1;
  return [first, to];
}

/** How names that were marked too wide are told, but for offices. */
export const boundRules: readonly BoundRule[] = [
  {
    id: 'sentence',
    example: 'He hit [11 Grids. Holt] left. → He hit [11 Grids]. [Holt] left.',
    mend: (range, _, context) => {
      const at = inner(range, (token) => context.opens(context.tokens[token]!.start));
      return at < 0 ? null : [[range[0], at - 1], untitled(context, trimmed(context, at, range[1]))];
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
      // "Nurses and Weavers Union" is one.
      const body = context.lexicon.word(tokens[to - 1]!.word.lower) & LEXICAL.organizationNoun;
      if (body && at - from === 1 && context.ordinary(tokens[from]!)) return null;
      const right = trimmed(context, at + 1, to);
      const town = at === from + 1 && to === at + 2 && context.known(from, at) === 'place';
      const unlisted = town && !isListed(context, [from, to]);
      return context.known(from, at) && (unlisted || context.known(...right)) ? [[from, at], right] : null;
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
    id: 'courtesy',
    again: true,
    example: 'It fell. [Sir Quernel] left; [Sir Quernel] → It fell. Sir [Quernel] left; Sir [Quernel]',
    mend: ([from, to], _, { tokens, words, lexicon }) => {
      if (!words.courtesies.has(tokens[from]!.word.lower)) return null;
      const first = tokens[from + 1]!.word.text === '.' ? from + 2 : from + 1;
      const body = lexicon.word(tokens[to - 1]!.word.lower) & LEXICAL.organizationNoun;
      const somebody = first < to && tokens.slice(first, to).every(({ word }) => CAPITALISED.test(word.text));
      return somebody && !body ? [[first, to, 'person']] : null;
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
      // The land or body of a year, "the 1980 Quxland vote".
      const listed = YEAR.test(context.tokens[from]!.word.text) && isListed(context, [from + 1, to]);
      return listed || rest > whole || (rest > 0 && whole === 1) ? [[from + 1, to]] : null;
    },
  },
  {
    id: 'measured',
    again: true,
    example: 'a [2.4GHz 16-inch Quxbook|other] fell → a 2.4GHz 16-inch [Quxbook] fell',
    mend: ([from, to], _, { tokens, words }) => {
      const numbered = (at: number): boolean => /^\p{Nd}/u.test(tokens[at]!.word.text);
      let first = from;
      while (first < to - 1 && (words.measured.test(tokens[first]!.word.text) || numbered(first))) first += 1;
      return tokens.slice(from, first).some(({ word }) => words.measured.test(word.text)) ? [[first, to]] : null;
    },
  },
  {
    id: 'term',
    again: true,
    example: 'the [Quxo European Union] of [Quxo|person] → the [Quxo] [European Union] of [Quxo]',
    mend: ([from, to], type, context) => {
      const left: Range = [from, to - 2];
      if (type === 'person' || left[1] === from || !isListed(context, [to - 2, to])) return null;
      return context.known(...left) === 'person'
        ? [
            [...left, 'person'],
            [to - 2, to],
          ]
        : null;
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
    id: 'article',
    again: true,
    example: 'told [MPs the Quxland|place] plan fell → told MPs the [Quxland] plan fell',
    mend: ([from, to], type, context) => {
      const { tokens, words } = context;
      const at = inner([from, to], (token) => tokens[token]!.word.text === words.the);
      const told = type === 'place' && at > 0 && at + 1 < to && tokens[at - 1]!.word.capital;
      return told && tokens[at + 1]!.word.capital ? [[at + 1, to]] : null;
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
      if (to - from !== 2 || !context.opens(first.start)) return null;
      if (!context.ordinary(first) && !COMPOUND.test(first.word.text)) return null;
      if (context.words.national.has(first.word.text) && isPlace(context, [from + 1, to])) return null;
      if (isListed(context, [from, to])) return null;
      return context.known(from + 1, to) ? [[from + 1, to]] : null;
    },
  },
  {
    id: 'asking',
    example: 'It fell. [Will Velder|person] leave? [Velder|person] → It fell. Will [Velder] leave? [Velder]',
    mend: ([from, to], _, context) => {
      const { tokens, words } = context;
      const { word, start } = tokens[from]!;
      const opens = context.opens(start) || /^[.!?]$/.test(tokens[from - 1]?.word.text ?? '');
      return words.asking.has(word.lower) && opens && context.known(from + 1, to) && asksFrom(context, to)
        ? [[from + 1, to]]
        : null;
    },
  },
  {
    id: 'trade',
    again: true,
    example: 'It fell. [Weaver Ana Quernel|person] left. → It fell. Weaver [Ana Quernel] left.',
    mend: ([from, to], type, context) => {
      const { tokens, words, lexicon } = context;
      const { word, start, line } = tokens[from]!;
      if (!(line || context.opens(start)) || !CAPITALISED.test(word.text)) return null;
      const classes = lexicon.word(word.lower);
      if (classes & (LEXICAL.given | LEXICAL.title | LEXICAL.city)) return null;
      const next = lexicon.word(tokens[from + 1]!.word.lower);
      const several = word.lower.endsWith(words.several) ? word.lower.slice(0, -words.several.length) : '';
      const trade = context.trade(word.lower) || (several !== '' && context.trade(several));
      const somebody = type === 'person' && to - from > 2 && trade;
      if (words.traders.has(word.lower) && !(next & (LEXICAL.organizationNoun | LEXICAL.given)))
        return [[from + 1, to, type === 'place' || somebody ? type : 'organization']];
      return somebody && !(classes & LEXICAL.organizationNoun) ? [[from + 1, to]] : null;
    },
  },
  {
    id: 'origin',
    example: 'the [Greek QVX] fell; [QVX] → the Greek [QVX] fell; [QVX]',
    mend: ([from, to], type, context) => {
      const classes = context.lexicon.word(context.tokens[from]!.word.lower);
      if (to - from < 2 || !(classes & ORIGIN) || classes & LEXICAL.given) return null;
      // "The Greek Quernels" are the Quernels of the next sentence.
      const people = classes & LEXICAL.demonym && context.times(from + 1, to) > 1 && isRare(context, from + 1);
      if (type === 'person' ? to - from !== 3 : to - from !== 2 || !(people || upperAt(context, from + 1))) return null;
      return context.known(from + 1, to) ? [[from + 1, to]] : null;
    },
  },
];

import type { Mention } from '../entity/form.ts';
import { LEXICAL, NAME_CLASSES } from '../lexicon.ts';
import {
  type BoundContext,
  type BoundRule,
  isListed,
  isPlace,
  type Part,
  type Range,
  trimmed,
} from './bound-context.ts';

/** A dash or a hyphen. */
const DASH = /^[-–—]$/u;

/** Whether a range is a name elsewhere in the text, or a place or body that a list knows. */
const named = (context: BoundContext, range: Range): boolean =>
  context.known(...range) !== null || isListed(context, range);

/** Whether a model's number or sign stands at `at`: "717", "A320". */
const numberAt = ({ tokens }: BoundContext, at: number): boolean => /\p{Nd}/u.test(tokens[at]!.word.text);

/** Whether a range closes with the noun of a body. */
const isBody = ({ tokens, lexicon }: BoundContext, [from, to]: Range): boolean =>
  to - from > 1 && (lexicon.word(tokens[to - 1]!.word.lower) & LEXICAL.organizationNoun) !== 0;

/** The chambers that a range names, and nothing else: "Senate", "House and Senate"; `null` where it is no such range. */
function chambersIn({ tokens, words }: BoundContext, [from, to]: Range): readonly Part[] | null {
  const chambers: Part[] = [];
  for (let at = from; at < to; at += 2) {
    const joined = at === from || tokens[at - 1]!.word.lower === words.and;
    if (!joined || !words.chambers.has(tokens[at]!.word.lower)) return null;
    chambers.push([at, at + 1, 'organization']);
  }
  return (to - from) % 2 ? chambers : null;
}

/** Two names with a word or a mark between them. */
interface Parted {
  readonly left: Range;
  /** What stands between them. */
  readonly at: number;
  readonly right: Range;
  readonly type: Mention['type'];
  readonly context: BoundContext;
}

/** A rule that takes a name apart at the first word or mark within it where `fits` says so. */
const parting = (id: string, example: string, fits: (parted: Parted) => boolean): BoundRule => ({
  id,
  again: true,
  example,
  mend: ([from, to], type, context) => {
    for (let at = from + 1; at < to - 1; at += 1) {
      const [left, right]: [Range, Range] = [[from, at], trimmed(context, at + 1, to)];
      if (fits({ left, at, right, type, context })) return [left, right];
    }
    return null;
  },
});

const QUOTED = /^["“'‘]$/;

/** Whether a range has a word that is none which any text may have. */
const rare = ({ tokens, lexicon, ordinary }: BoundContext, [from, to]: Range): boolean =>
  tokens
    .slice(from, to)
    .some((token) => token.word.capital && !ordinary(token) && !(lexicon.word(token.word.lower) & LEXICAL.title));

/** Whether a range has the noun of a law or the like: "Disabilities Act". */
const isLaw = ({ tokens, lexicon }: BoundContext, [from, to]: Range): boolean =>
  tokens.slice(from, to).some(({ word }) => lexicon.word(word.lower) & LEXICAL.thingNoun);

/** What names go on behind: "Institute for Looms", "Treaty for Looms", "Quxlanders for Looms". */
const GOES_ON = LEXICAL.organizationNoun | LEXICAL.thingNoun | LEXICAL.demonym;

/**
 * Whether a name could not go on behind a small word: "Velder" of "Velder in Quxville". Not what a text may call anything,
 * "Looms in Quxville", nor a body, whose name says what it is for, nor somebody, who may be a work's: "Ana in Quxland".
 */
function complete(context: BoundContext, [from, to]: Range, small: string): boolean {
  const { tokens, lexicon, words, ordinary } = context;
  const left = tokens.slice(from, to);
  if (QUOTED.test(tokens[from - 1]?.word.text ?? '') || lexicon.word(left[0]!.word.lower) & LEXICAL.given) return false;
  if (left.some(({ word }) => lexicon.word(word.lower) & GOES_ON)) return false;
  return small === words.for ? !left.some(ordinary) : rare(context, [from, to]);
}

/** What makes a name more than somebody's: "Quxley Looms Trust". */
const NOUN =
  LEXICAL.organizationNoun |
  LEXICAL.corporate |
  LEXICAL.placeNoun |
  LEXICAL.eventNoun |
  LEXICAL.thingNoun |
  LEXICAL.title;

/** Whether a range may be somebody's name in full: two or three words, all with capitals, none a noun that names go on with. */
const isFull = ({ tokens, lexicon }: BoundContext, [from, to]: Range): boolean =>
  (to - from === 2 || to - from === 3) &&
  tokens
    .slice(from, to)
    .every(
      ({ word }) => word.capital && word.shape === 'word' && !(lexicon.word(word.lower) & (NOUN | LEXICAL.demonym)),
    );

/** Whether a range opens with a given name and is two words that may be somebody's. */
const isCalled = (context: BoundContext, [from, to]: Range): boolean =>
  to - from === 2 &&
  isFull(context, [from, to]) &&
  (context.lexicon.word(context.tokens[from]!.word.lower) & NAME_CLASSES & ~LEXICAL.surname) === LEXICAL.given;

/** How names are told that stand beside what is none, or beside each other, with no more than a small word or a mark between. */
export const splitRules: readonly BoundRule[] = [
  {
    id: 'pronoun',
    again: true,
    example: 'In [Quxley Looms I] think it fell → In [Quxley Looms] I think it fell',
    mend: ([from, to], _, { tokens, words: { pronoun, pronounVerbs } }) => {
      const next = tokens[to]?.word.plain ?? '';
      return tokens[to - 1]!.word.text === pronoun && pronounVerbs.has(next) ? [[from, to - 1]] : null;
    },
  },
  parting(
    'from-to',
    'in everything from [Quxley Weekly to Velder Magazine] → in everything from [Quxley Weekly] to [Velder Magazine]',
    ({ left, at, right, context }) =>
      context.tokens[at]!.word.lower === context.words.to &&
      context.tokens[left[0] - 1]?.word.lower === context.words.from &&
      [left, right].some((part) => named(context, part) || isBody(context, part)),
  ),
  parting('small', 'he saw [Quxly in Velden] → he saw [Quxly] in [Velden]', ({ left, at, right, context }) => {
    const small = context.tokens[at]!.word.text;
    if (!context.words.around.has(small) || isLaw(context, right)) return false;
    return complete(context, left, small) && rare(context, right) && context.tokens[right[0]]!.word.capital;
  }),
  {
    id: 'of-land',
    again: true,
    example: 'then [Quxo Velder of Denmark] ran → then [Quxo Velder] of [Denmark] ran',
    mend: ([from, to], _, context) => {
      const { tokens, lexicon, words } = context;
      const at = to - 2;
      const land = at > from && tokens[at]!.word.lower === words.of && lexicon.word(tokens[to - 1]!.word.lower);
      if (!land || !(land & LEXICAL.country) || !isFull(context, [from, at])) return null;
      return [
        [from, at, 'person'],
        [to - 1, to, 'place'],
      ];
    },
  },
  {
    id: 'people-before',
    again: true,
    example: 'then [Danish Ana Quxley|place] ran → then Danish [Ana Quxley] ran',
    mend: ([from, to], type, context) => {
      const { tokens, lexicon } = context;
      const classes = (at: number): number => lexicon.word(tokens[at]!.word.lower) & NAME_CLASSES;
      const told = type !== 'organization' && to - from > 2 && classes(from) === LEXICAL.demonym;
      return told && classes(from + 1) & LEXICAL.given && isFull(context, [from + 1, to])
        ? [[from + 1, to, 'person']]
        : null;
    },
  },
  parting(
    'lands',
    'so [Denmark wants the Illinois] to go → so [Denmark] wants the [Illinois] to go',
    ({ left, at, right, context }) =>
      !context.tokens[at]!.word.capital &&
      !(context.lexicon.word(context.tokens[at]!.word.lower) & LEXICAL.connector) &&
      isPlace(context, left) &&
      isPlace(context, right),
  ),
  parting(
    'dash',
    'based in [Denmark - Quxley|place]; [Quxley] → based in [Denmark] - [Quxley]; [Quxley]',
    ({ left, at, right, context }) =>
      DASH.test(context.tokens[at]!.word.text) && named(context, left) && named(context, right),
  ),
  parting(
    'slash',
    '[QUXVILLE/DENMARK|place] (Quxers) → [QUXVILLE]/[DENMARK] (Quxers)',
    ({ at, type, context }) => type === 'place' && context.tokens[at]!.word.text === '/',
  ),
  {
    id: 'made',
    again: true,
    example: 'a [Velder Air Boeing 717] fell → a [Velder Air] [Boeing 717] fell',
    mend: ([from, to], type, context) => {
      const { tokens, words } = context;
      if (type === 'person') return null;
      for (let at = from + 1; at < to; at += 1) {
        const made = words.makers.has(tokens[at]!.word.lower) && !words.joining.has(tokens[at - 1]!.word.lower);
        if (made && (at + 1 < to ? numberAt(context, at + 1) : tokens[to]?.word.shape === 'number'))
          return [
            [from, at, 'organization'],
            [at, Math.max(to, at + 2), 'other'],
          ];
      }
      return null;
    },
  },
  {
    id: 'body-person',
    again: true,
    example: 'to the [European Union Alan Quernel] left → to the [European Union] [Alan Quernel] left',
    mend: ([from, to], _, context) => {
      const [left, right]: [Range, Range] = [
        [from, to - 2],
        [to - 2, to],
      ];
      const body = context.known(...left) === 'organization' || (left[1] - from > 1 && isListed(context, left));
      return body && isCalled(context, right) ? [left, [...right, 'person']] : null;
    },
  },
  {
    id: 'body-land',
    example: 'a [European Union Denmark] weaver left → a [European Union] [Denmark] weaver left',
    mend: ([from, to], _, context) => {
      const { tokens, lexicon } = context;
      const left: Range = [from, to - 1];
      const next = tokens[to]?.word;
      const isOffice = next !== undefined && !next.capital && context.trade(next.lower);
      if (!isOffice || to - from < 3 || !(lexicon.word(tokens[to - 1]!.word.lower) & LEXICAL.country)) return null;
      return context.known(...left) || isListed(context, left)
        ? [
            [...left, 'organization'],
            [to - 1, to, 'place'],
          ]
        : null;
    },
  },
  {
    id: 'chambers',
    again: true,
    example: 'won [House and Senate] votes → won [House] and [Senate] votes',
    mend: (range, _, context) => chambersIn(context, range),
  },
  {
    id: 'partisan',
    again: true,
    example: 'said Ada Holt, [Republican of Illinois] → said Ada Holt, Republican of [Illinois]',
    mend: ([from, to], type, context) => {
      const { tokens, words } = context;
      if (type === 'person' || !words.partisans.has(tokens[from]!.word.lower)) return null;
      const first = tokens[from + 1]!.word.lower === words.of ? from + 2 : from + 1;
      return isPlace(context, [first, to]) ? [[first, to, 'place']] : chambersIn(context, [first, to]);
    },
  },
];

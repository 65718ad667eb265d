import { LEXICAL } from '../lexicon.ts';
import {
  type BoundContext,
  type BoundRule,
  isListed,
  isPlace,
  type Part,
  type Range,
  trimmed,
} from './bound-context.ts';

/** A dash or a hyphen with space around it. */
const DASH = /^[-–—]$/u;

/** The first token within a range, neither its first nor its last, of which `fits` is true; -1 where there is none. */
function between([from, to]: Range, fits: (at: number) => boolean): number {
  for (let at = from + 1; at < to - 1; at += 1) if (fits(at)) return at;
  return -1;
}

/** Whether a range is a name elsewhere in the text, or a place or body that a list knows. */
const named = (context: BoundContext, range: Range): boolean =>
  context.known(...range) !== null || isListed(context, range);

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
  {
    id: 'from-to',
    again: true,
    example:
      'in everything from [Quxley Weekly to Velder Magazine] → in everything from [Quxley Weekly] to [Velder Magazine]',
    mend: (range, _, context) => {
      const [from, to] = range;
      const { tokens, words } = context;
      const at =
        tokens[from - 1]?.word.lower === words.from ? between(range, (to) => tokens[to]!.word.lower === words.to) : -1;
      if (at < 0) return null;
      const parts: readonly Range[] = [[from, at], trimmed(context, at + 1, to)];
      return parts.some((part) => named(context, part) || isBody(context, part)) ? parts : null;
    },
  },
  {
    id: 'seat',
    example: 'at [Quxley University in Denmark] → at [Quxley University] in [Denmark]',
    mend: (range, type, context) => {
      const { tokens, words } = context;
      const at = type === 'person' ? -1 : between(range, (token) => tokens[token]!.word.lower === words.in);
      const left: Range = [range[0], at];
      if (at - range[0] < 2 || !tokens.slice(...left).some(({ word }) => words.seated.has(word.lower))) return null;
      const right = trimmed(context, at + 1, range[1]);
      return named(context, right) ? [left, right] : [left];
    },
  },
  {
    id: 'dash',
    again: true,
    example: 'based in [Denmark - Quxley|place]; [Quxley] → based in [Denmark] - [Quxley]; [Quxley]',
    mend: (range, _, context) => {
      const { tokens } = context;
      const at = between(range, (token) => DASH.test(tokens[token]!.word.text) && tokens[token + 1]!.spaced);
      if (at < 0 || !tokens[at]!.spaced) return null;
      const parts: readonly Range[] = [
        [range[0], at],
        [at + 1, range[1]],
      ];
      return parts.every((part) => named(context, part)) ? parts : null;
    },
  },
  {
    id: 'slash',
    again: true,
    example: '[QUXVILLE/DENMARK|place] (Quxers) → [QUXVILLE]/[DENMARK] (Quxers)',
    mend: (range, type, { tokens }) => {
      const at = type === 'place' ? between(range, (token) => tokens[token]!.word.text === '/') : -1;
      return at < 0
        ? null
        : [
            [range[0], at],
            [at + 1, range[1]],
          ];
    },
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

import { LEXICAL } from '../lexicon.ts';
import type { BoundContext, BoundRule, Range } from './bound-context.ts';

const BODY = LEXICAL.organizationNoun | LEXICAL.corporate;
const SOMEBODY = LEXICAL.given | LEXICAL.surname;

/** The halves of a range that one "and" joins; `null` where none does. */
function halves([from, to]: Range, { tokens, words, lexicon }: BoundContext): readonly [Range, Range] | null {
  for (let at = from + 1; at < to - 1; at += 1) {
    if (tokens[at]!.word.lower !== words.and) continue;
    const whole = tokens.slice(from, to).map(({ word }) => word.lower);
    const [left, right]: [Range, Range] = [
      [from, at],
      [at + 1, to],
    ];
    return whole.length < 5 && lexicon.phrase(whole.join(' ')) ? null : [left, right];
  }
  return null;
}

/** Whether a range closes with the noun of a body and has more before it. */
const closesAsBody = ({ tokens, lexicon }: BoundContext, [from, to]: Range): boolean =>
  to - from > 1 && (lexicon.word(tokens[to - 1]!.word.lower) & BODY) !== 0;

/** Whether names of a kind are listed at `at`: "such as X", "like X", "both X", or further ones: "Quxly, X". */
function listing({ tokens, words }: BoundContext, at: number): boolean {
  const before = tokens[at - 1];
  if (!before || tokens[at]!.line) return false;
  if (before.word.text === ',') return tokens[at - 2]?.word.capital === true;
  const two = `${tokens[at - 2]?.word.lower ?? ''} ${before.word.lower}`;
  return words.listing.has(before.word.lower) || words.listing.has(two);
}

/** How two names that "and" joins are told, where the text has at most one by itself. */
export const pairRules: readonly BoundRule[] = [
  {
    id: 'same-opening',
    again: true,
    example: 'all [Quxbook Pro and Quxbook Air] models → all [Quxbook Pro] and [Quxbook Air] models',
    mend: (range, _, context) => {
      const parts = halves(range, context);
      const [left, right] = parts?.map(([at]) => context.tokens[at]!.word.lower) ?? [];
      return left === right && range[1] - range[0] > 3 ? parts : null;
    },
  },
  {
    id: 'listed-bodies',
    example: 'between the [Quxley Institute and Velderin] → between the [Quxley Institute] and [Velderin]',
    mend: (range, type, context) => {
      const parts = type === 'person' ? null : halves(range, context);
      const { tokens, words } = context;
      const article = tokens[range[0] - 1]?.word.lower === words.the && !tokens[range[0]]!.line;
      const led = listing(context, article ? range[0] - 1 : range[0]);
      return led && parts && closesAsBody(context, parts[0]) ? parts : null;
    },
  },
  {
    id: 'cause',
    example: 'at the [Quxley Fund and Velderers for Looms] → at the [Quxley Fund] and [Velderers for Looms]',
    mend: (range, type, context) => {
      const parts = type === 'organization' ? halves(range, context) : null;
      if (!parts || !closesAsBody(context, parts[0])) return null;
      const [at, to] = parts[1];
      return to - at > 2 && context.tokens[at + 1]!.word.lower === context.words.for ? parts : null;
    },
  },
  {
    id: 'last-known',
    example: 'of the [Quxley and Velder]; [Velder] → of the [Quxley] and [Velder]; [Velder]',
    mend: (range, type, context) => {
      const parts = type === 'organization' && range[1] - range[0] === 3 ? halves(range, context) : null;
      // "Velder" may be short for "Velder and Costa", "Costa" is not.
      if (!parts || context.known(...parts[0]) || context.known(...parts[1]) !== 'organization') return null;
      return context.ordinary(context.tokens[range[0]]!) ? null : parts;
    },
  },
  {
    id: 'bodies',
    example: 'at the [Quxley Institute and Velder Institution] → at the [Quxley Institute] and [Velder Institution]',
    mend: (range, type, context) => {
      const parts = type === 'person' || type === 'place' ? null : halves(range, context);
      if (!parts?.every((part) => closesAsBody(context, part))) return null;
      const { tokens, lexicon, ordinary } = context;
      const [left, right] = parts;
      const open = tokens[right[0]]!;
      const same = tokens[left[1] - 1]!.word.lower === tokens[right[1] - 1]!.word.lower;
      return same || !(ordinary(open) || lexicon.word(open.word.lower) & BODY) ? parts : null;
    },
  },
  {
    id: 'listed',
    example: 'owns [Fiat and Volvo] → owns [Fiat] and [Volvo]',
    mend: (range, type, context) => {
      const parts = type === 'person' || range[1] - range[0] !== 3 ? null : halves(range, context);
      const { tokens, lexicon } = context;
      const known = parts?.every(([at]) => lexicon.word(tokens[at]!.word.lower) === LEXICAL.organization);
      return known ? parts! : null;
    },
  },
  {
    id: 'listing',
    example: 'firms such as [Quxly and Velderin] → firms such as [Quxly] and [Velderin]',
    mend: (range, type, context) => {
      if (type === 'person' || type === 'place' || range[1] - range[0] !== 3 || !listing(context, range[0]))
        return null;
      const { tokens, lexicon, ordinary } = context;
      const parts = halves(range, context);
      const said = parts?.map(([at]) => tokens[at]!) ?? [];
      if (!parts || said.some(({ word }) => lexicon.word(word.lower) & SOMEBODY)) return null;
      return said.every(ordinary) ? null : parts;
    },
  },
];

import type { Mention } from '../entity/form.ts';
import { LEXICAL } from '../lexicon.ts';
import { type BoundContext, type BoundRule, isListed, type Range, strange, trimmed } from './bound-context.ts';

/** How many words from `at` on are an office: two for "Chief Executive", none where they are none. */
function officeAt({ tokens, words: { offices } }: BoundContext, at: number): number {
  const word = tokens[at]!.word.lower;
  if (offices.has(`${word} ${tokens[at + 1]?.word.lower ?? ''}`)) return 2;
  return offices.has(word) ? 1 : 0;
}

/** Whether the words of a range name somebody: they are known so, or open with a given name. */
const somebody = (context: BoundContext, [from, to]: Range, type: Mention['type']): boolean =>
  type === 'person' ||
  context.known(from, to) === 'person' ||
  (to - from > 1 &&
    (context.lexicon.word(context.tokens[from]!.word.lower) & (LEXICAL.given | LEXICAL.forename)) !== 0);

/** How offices that were taken into a name are told. */
export const officeRules: readonly BoundRule[] = [
  {
    id: 'office-first',
    again: true,
    example: 'then [Ambassador Quernel] left [Quernel|person] → then Ambassador [Quernel] left [Quernel]',
    mend: ([from, to], _, context) =>
      officeAt(context, from) === 1 && context.known(from + 1, to) === 'person' ? [[from + 1, to, 'person']] : null,
  },
  {
    id: 'office',
    again: true,
    example: 'said [Velder Chief Executive Ana Costa|person] → said [Velder] Chief Executive [Ana Costa]',
    mend: ([from, to], type, context) => {
      for (let at = from + 1; at < to - 1; at += 1) {
        const length = officeAt(context, at);
        const rest: Range = [at + length, to];
        if (
          length > 0 &&
          at + length < to &&
          (somebody(context, rest, type) || (length === 2 && strange(context, rest)))
        )
          return [
            [from, at, 'organization'],
            [at + length, to, 'person'],
          ];
      }
      return null;
    },
  },
  {
    id: 'post',
    again: true,
    example: 'an [Velder Party MP] → an [Velder Party] MP',
    mend: ([from, to], type, context) => {
      const { tokens, words } = context;
      const several = tokens[to - 1]!.word.lower.endsWith(words.several);
      const seated = words.seats.has(tokens[to - 1]!.word.lower);
      if (type === 'person' && seated && !several && to - from === 3) return [[from, to - 1]];
      if ((type === 'person' && !several) || type === 'place' || to - from < 2) return null;
      const length = to - from > 2 && officeAt(context, to - 2) === 2 ? 2 : officeAt(context, to - 1) === 1 ? 1 : 0;
      const end = to - length;
      if (length === 0 || end <= from) return null;
      const body = context.lexicon.word(context.tokens[end - 1]!.word.lower) & LEXICAL.organizationNoun;
      const seat = type !== 'person' && length === 1 && seated;
      return body ||
        (seat && !tokens.slice(from, end).every(context.ordinary)) ||
        context.known(from, end) ||
        isListed(context, [from, end])
        ? [[from, end]]
        : [];
    },
  },
  {
    id: 'post-alone',
    again: true,
    example: 'said [Quxly CEO|person], who → said [Quxly] CEO, who',
    mend: ([from, to], type, { tokens, words, lexicon }) => {
      if (type !== 'person' || to - from !== 2 || !words.posts.has(tokens[to - 1]!.word.lower)) return null;
      const somebody = lexicon.word(tokens[from]!.word.lower) & (LEXICAL.given | LEXICAL.surname);
      return somebody ? null : [[from, from + 1, 'organization']];
    },
  },
  {
    id: 'halved',
    again: true,
    example: 'said the [Velder Press] Secretary → said the [Velder] Press Secretary',
    mend: ([from, to], type, { tokens, words: { offices } }) => {
      const next = tokens[to];
      if (type === 'person' || to - from < 2 || !next?.word.capital || next.line) return null;
      return offices.has(`${tokens[to - 1]!.word.lower} ${next.word.lower}`) ? [[from, to - 1]] : null;
    },
  },
  {
    id: 'head',
    again: true,
    example: 'Ana Costa, [Head of Velder]; [Velder] → Ana Costa, Head of [Velder]; [Velder]',
    mend: ([from, to], type, context) => {
      const { tokens, words } = context;
      if (type === 'person' || to - from < 3 || !words.heads.has(tokens[from]!.word.lower)) return null;
      if (!words.ofWhat.has(tokens[from + 1]!.word.lower)) return null;
      const rest = trimmed(context, from + 2, to);
      return context.known(...rest) || isListed(context, rest) ? [rest] : [];
    },
  },
];

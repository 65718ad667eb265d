import type { Token } from '../../../../text/tokens.ts';
import { hasNoun, isPast, type Place, type Range } from './role-place.ts';

/** The words of a description up to what it goes on with: "a first novel" of "a first novel about a baker". */
export function headOf([first, end]: Range, { tokens, words }: Place): Range {
  const goesOn = (token: Token): boolean =>
    words.linking.has(token.word.lower) || words.beyond.has(token.word.lower) || isPast(token, words);
  const on = tokens.slice(first + 2, end).findIndex(goesOn);
  return [first, on < 0 ? end : first + 2 + on];
}

/**
 * Whether a description says what happened, how much or how far, rather than who or what: "a blow to the town", "a few
 * miles from here", "the militarism of those years".
 */
export function isHappening(range: Range, place: Place): boolean {
  const { tokens, words, person } = place;
  const [first, end] = headOf(range, place);
  const head = tokens[end - 1]!.word.lower;
  if (words.happenings.has(head) || (person && words.abstract.test(head))) return true;
  const amount =
    words.indefinite.has(tokens[first]!.word.lower) && words.amounts.has(tokens[first + 1]?.word.lower ?? '');
  return amount && !hasNoun(tokens, [first, end], words);
}

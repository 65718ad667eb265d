import { slice } from '../../../../model/span.ts';
import type { Mention } from '../entity/form.ts';
import { LEXICAL, type Lexicon } from '../lexicon.ts';

const BETWEEN = ' & ';
const WORD = /^\p{Lu}[\p{L}’'-]+$/u;

/** A year behind two names, which cites what they wrote: "(Quxman & Velder, 2013)". */
const YEAR = /^,? \(?\p{Nd}{4}/u;

/** The words of all the names of people of more than one. */
const peopled = (text: string, mentions: readonly Mention[]): ReadonlySet<string> =>
  new Set(
    mentions.flatMap((mention) => {
      const words = mention.type === 'person' ? slice(text, mention).split(/\s+/) : [];
      return words.length > 1 ? words : [];
    }),
  );

/**
 * Makes one body of two names of a word each that "&" joins: "Quxman & Velder". Not of places, given names, writers cited, or people whom
 * the text names in full. `mentions` in order.
 */
export function ampersands(text: string, mentions: readonly Mention[], { word }: Lexicon): Mention[] {
  const joined = (left: Mention | undefined, right: Mention): boolean =>
    left !== undefined &&
    right.start - left.end === BETWEEN.length &&
    text.slice(left.end, right.start) === BETWEEN &&
    !YEAR.test(text.slice(right.end, right.end + 7));
  if (!mentions.some((mention, at) => joined(mentions[at - 1], mention))) return [...mentions];
  const people = peopled(text, mentions);
  const open = (mention: Mention): boolean => {
    const name = slice(text, mention);
    if (mention.type === 'place' || !WORD.test(name) || people.has(name)) return false;
    return (word(name.toLowerCase()) & LEXICAL.given) === 0;
  };
  const made: Mention[] = [];
  for (const mention of mentions) {
    const left = made.at(-1);
    if (joined(left, mention) && open(left!) && open(mention))
      made.splice(-1, 1, { start: left!.start, end: mention.end, type: 'organization', by: 'bounds/ampersand' });
    else made.push(mention);
  }
  return made;
}

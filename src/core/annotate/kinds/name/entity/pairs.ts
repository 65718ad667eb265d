import { slice, trimmed } from '../../../../model/span.ts';
import { LEXICAL, type Lexicon } from '../lexicon.ts';
import { type JoinWords, keyOf, type Mention } from './form.ts';

/** What ends in initials, whose last full stop a name leaves to its sentence: "U.S". */
const INITIALS = /\.\p{Lu}$/u;
const PLACE = LEXICAL.country | LEXICAL.region | LEXICAL.city;

/** The types of the names of a text, by key, but of those with a hyphen. */
function typesOf(text: string, mentions: readonly Mention[], words: JoinWords): Map<string, Mention['type']> {
  const types = new Map<string, Mention['type']>();
  for (const mention of mentions) {
    const name = slice(text, mention);
    if (!name.includes('-')) types.set(keyOf(name, words), mention.type);
  }
  return types;
}

/**
 * Takes two names apart that a hyphen joins, where each is a country or is named in the text by itself: "Velder-Quxley
 * talks". What a list knows as one name stays whole.
 */
export function pairsApart(text: string, mentions: readonly Mention[], lexicon: Lexicon, words: JoinWords): Mention[] {
  if (!mentions.some((mention) => slice(text, mention).includes('-'))) return [...mentions];
  const types = typesOf(text, mentions, words);
  const classes = (key: string): number => (key.includes(' ') ? lexicon.phrase(key) : lexicon.word(key));
  const told = (name: string): Mention['type'] | null => {
    const key = keyOf(name, words);
    return types.get(key) ?? (classes(key) & LEXICAL.country ? 'place' : null);
  };
  return mentions.flatMap((mention): Mention[] => {
    const name = slice(text, mention);
    const hyphen = name.indexOf('-');
    if (hyphen < 1 || classes(name.toLowerCase()) & PLACE) return [mention];
    const [left, right] = [told(name.slice(0, hyphen).trim()), told(name.slice(hyphen + 1).trim())];
    if (!left || !right) return [mention];
    const middle = mention.start + hyphen;
    const dotted = INITIALS.test(name) && text[mention.end] === '.' ? 1 : 0;
    return [
      { ...trimmed(text, { start: mention.start, end: middle }), type: left, by: 'bounds/pair' },
      { ...trimmed(text, { start: middle + 1, end: mention.end + dotted }), type: right, by: 'bounds/pair' },
    ];
  });
}

import { slice, trimmed } from '../../../../model/span.ts';
import { type JoinWords, keyOf, type Mention } from '../entity/form.ts';
import { classesOf, LEXICAL, type Lexicon } from '../lexicon.ts';

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
  const classes = (key: string): number => classesOf(key, lexicon);
  const told = (name: string): Mention['type'] | null => {
    const key = keyOf(name, words);
    if (types.has(key)) return types.get(key)!;
    if (classes(key) & LEXICAL.country) return 'place';
    const [first, noun] = key.split(' ');
    const known = noun ? classes(key) | (classes(noun) & LEXICAL.organizationNoun ? classes(first!) : 0) : 0;
    return known & LEXICAL.organization ? 'organization' : null;
  };
  /** The name before, where a list knows it as a body with a half: "Washington" of "Washington Post-ABC News". */
  const opened = (before: Mention | undefined, mention: Mention, half: string): Mention | null => {
    if (!before || before.end + 1 !== mention.start) return null;
    return lexicon.phrase(`${slice(text, before)} ${half}`.toLowerCase()) & LEXICAL.organization ? before : null;
  };
  const apart: Mention[] = [];
  for (const mention of mentions) {
    const name = slice(text, mention);
    const hyphen = name.indexOf('-');
    const [left, right] = [name.slice(0, hyphen).trim(), name.slice(hyphen + 1).trim()];
    const before = hyphen < 1 ? null : opened(apart.at(-1), mention, left);
    const first = before ? 'organization' : hyphen < 1 || classes(name.toLowerCase()) & PLACE ? null : told(left);
    const second = first && told(right);
    if (!first || !second) {
      apart.push(mention);
      continue;
    }
    if (before) apart.pop();
    const middle = mention.start + hyphen;
    const start = before?.start ?? mention.start;
    const dotted = INITIALS.test(name) && text[mention.end] === '.' ? 1 : 0;
    apart.push(
      { ...trimmed(text, { start, end: middle }), type: first, by: 'bounds/pair' },
      { ...trimmed(text, { start: middle + 1, end: mention.end + dotted }), type: second, by: 'bounds/pair' },
    );
  }
  return apart;
}

import { contains, overlaps } from '../../../../model/span.ts';
import type { Tokens } from '../../../../text/tokens.ts';
import type { Mention } from '../entity/form.ts';
import { LEXICAL, type Lexicon } from '../lexicon.ts';

const PLACE = LEXICAL.country | LEXICAL.region | LEXICAL.city;
const LONGEST = 4;

/** The longest listed place or body of several words that opens at a token: "Dar es Salaam"; `null` where there is none. */
function phraseAt(tokens: Tokens, at: number, lexicon: Lexicon): Mention | null {
  const first = tokens[at]!;
  let words = first.word.lower;
  let found: Mention | null = null;
  for (let next = at + 1; next < Math.min(tokens.length, at + LONGEST); next += 1) {
    const { word, spaced, line, end } = tokens[next]!;
    if (!spaced || line || word.shape !== 'word') break;
    words += ` ${word.lower}`;
    const classes = word.capital ? lexicon.phrase(words) : 0;
    const type = classes & PLACE ? 'place' : 'organization';
    if (classes & (PLACE | LEXICAL.organization)) found = { start: first.start, end, type, by: 'listed' };
  }
  return found;
}

/** Makes one name of several that lie within a place or body that a list knows: "[Dar] es [Salaam]". `mentions` in order. */
export function listedWhole(mentions: readonly Mention[], tokens: Tokens, lexicon: Lexicon): Mention[] {
  const whole: Mention[] = [];
  let next = 0;
  for (let at = 0; at < tokens.length && next < mentions.length; at += 1) {
    const token = tokens[at]!;
    while (next < mentions.length && mentions[next]!.end <= token.start) whole.push(mentions[next++]!);
    if (!token.word.capital || !lexicon.opens(token.word.lower)) continue;
    if (lexicon.word(token.word.lower) & LEXICAL.title) continue;
    const phrase = phraseAt(tokens, at, lexicon);
    if (!phrase) continue;
    let last = next;
    while (last < mentions.length && overlaps(mentions[last]!, phrase)) last += 1;
    const parts = mentions.slice(next, last);
    if (
      parts.length === 0 ||
      parts.some((part) => !contains(phrase, part) || part.end - part.start === phrase.end - phrase.start)
    )
      continue;
    whole.push(phrase);
    next = last;
  }
  return [...whole, ...mentions.slice(next)];
}

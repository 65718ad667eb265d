import { slice } from '../../../../model/span.ts';
import type { Mention } from '../entity/form.ts';
import { LEXICAL, type Lexicon, NAME_CLASSES } from '../lexicon.ts';

/** Words in capitals throughout; one of four letters and more, or several. */
const CAPITALS = /^(?:\p{Lu}{4,}|\p{Lu}+(?:[ -]\p{Lu}+)+)$/u;
/** What tells a name, whatever else it means. */
const PROPER = NAME_CLASSES & ~(LEXICAL.organizationNoun | LEXICAL.placeNoun | LEXICAL.eventNoun | LEXICAL.thingNoun);
/** How often common words may stand in capitals and be no abbreviation of anything: "VOTE". */
const SHOUTED = 2;

/** Common words that the text only shouts: "PRESS", "BEATEN UP"; not in brackets, where letters are short for a name. */
export function shouted(text: string, mentions: readonly Mention[], { word, common }: Lexicon): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const mention of mentions) {
    const name = slice(text, mention);
    if (!CAPITALS.test(name)) continue;
    const told = name
      .toLowerCase()
      .split(/[ -]/)
      .every((one) => common(one) && !(word(one) & PROPER));
    const short = text[mention.start - 1] === '(' && text[mention.end] === ')';
    counts.set(name, (counts.get(name) ?? 0) + (told && !short ? 1 : SHOUTED + 1));
  }
  return new Set([...counts].flatMap(([name, times]) => (times > SHOUTED ? [] : name)));
}

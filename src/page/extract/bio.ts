import { type Chosen, TEXT_KINDS } from './chosen.ts';
import type { Line } from './regions.ts';

/** Among so many paragraphs at the end it is told who the author is. */
const LAST = 3;
/** An article has more of its own. */
const FEWEST = 4;
const LONGEST = 500;
const BETWEEN = /\s*(?:[,|•·;/&]| (?:and|und|et|y|e|en|och|og) )\s*/;
const BY = /^(?:by|von|par|por|di|af|av|door)\b:? /i;
/** A name of two words or more. */
const NAME = /^[A-Z\u00c0-\u00de]\S* .*[A-Za-z\u00c0-\u00ff.]$/;

/** Days, hours and minutes to read behind the names. */
const FIGURES = /\W*\d.*$/;

const namesIn = (byline: string): string[] =>
  byline
    .replace(BY, '')
    .replace(FIGURES, '')
    .split(BETWEEN)
    .filter((name) => NAME.test(name));

/** Whether a text begins with one of some names, and goes on about who that is. */
function isAbout({ text }: Line, names: readonly string[]): boolean {
  const bare = text.startsWith('(') ? text.slice(1) : text;
  return (
    text.length < LONGEST && names.some((name) => bare.startsWith(name) && /^,? [a-z]/.test(bare.slice(name.length)))
  );
}

/** Leaves out what is told of those who wrote the article, as its `byline` names them, at its end or right below that. */
export function withoutBio(chosen: readonly Chosen[], byline: string | null): readonly Chosen[] {
  const names = byline ? namesIn(byline) : [];
  if (!names.length) return chosen;
  const texts = chosen.filter(({ kind, standfirst }) => TEXT_KINDS.has(kind) && !standfirst);
  if (texts.length < FEWEST + LAST) return chosen;
  const signed = chosen.findIndex(({ kind }) => kind === 'byline');
  const below = signed < 0 ? [] : chosen.slice(signed).filter(({ standfirst }) => standfirst);
  const about = [...below, ...texts.slice(-LAST)].filter(({ line }) => isAbout(line, names));
  return about.length ? chosen.filter((one) => !about.includes(one)) : chosen;
}

import { type Chosen, TEXT_KINDS } from './chosen.ts';

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
const isAbout = (text: string, names: readonly string[]): boolean =>
  text.length < LONGEST && names.some((name) => text.startsWith(name) && /^,? [a-z]/.test(text.slice(name.length)));

/** Leaves out what is told at the end of those who wrote the article, as its `byline` names them. */
export function withoutBio(chosen: readonly Chosen[], byline: string | null): readonly Chosen[] {
  const names = byline ? namesIn(byline) : [];
  if (!names.length) return chosen;
  const texts = chosen.filter(({ kind, standfirst }) => TEXT_KINDS.has(kind) && !standfirst);
  if (texts.length < FEWEST + LAST) return chosen;
  const about = texts.slice(-LAST).filter(({ line }) => isAbout(line.text, names));
  return about.length ? chosen.filter((one) => !about.includes(one)) : chosen;
}

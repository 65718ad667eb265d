/** Where the characters stand that English news is written with, and those of the names in it: the alphabets, signs and numerals up to U+24FF, and ligatures. */
const STRETCHES = [
  [0, 0x24ff],
  [0xfb00, 0xfb06],
] as const;
/** Beyond them letters are those of ideographs, kana and hangul, taken as a block. */
const IDEOGRAPHS = '\u2e80-\ud7ff\uf900-\ufaff\uff66-\uffdc';

const everyCharacter = (): string =>
  STRETCHES.map(([first, last]) =>
    String.fromCharCode(...Array.from({ length: last - first + 1 }, (_, at) => first + at)),
  ).join(' ');

/** What a class of Unicode is by its ranges, as they stand within brackets; made when first asked. */
const known = new Map<string, string>();
let every: string | undefined;

function rangesOf(property: string): string {
  let ranges = known.get(property);
  if (ranges === undefined) {
    every ??= everyCharacter();
    ranges = property === 'L' ? IDEOGRAPHS : '';
    for (const [run] of every.matchAll(new RegExp(`\\p{${property}}+`, 'gu'))) {
      ranges += run.length > 2 ? `${run[0]}-${run.at(-1)}` : run;
    }
    known.set(property, ranges);
  }
  return ranges;
}

/** The classes that are spelt out: letters, numbers, marks. Their characters are none that mean something within brackets. */
const CLASS = /\\p\{(L|Lu|Ll|N|Nd|M)\}/g;
/** A class by itself, or all that stands in brackets; another character behind a backslash is passed over with it. */
const PART = /\\p\{(L|Lu|Ll|N|Nd|M)\}|\[(?:\\.|[^\]\\])*(?:\]|$)|\\./gs;

/**
 * A regular expression whose classes of Unicode (`\p{L}`, `\p{Lu}`, `\p{Ll}`, `\p{N}`, `\p{Nd}`, `\p{M}`) are spelt out
 * as ranges of characters: a browser takes twenty times as long to make `\p{Lu}` ready, each time that it stands in a
 * pattern. The same for all texts but those in Gothic, Deseret and the like, whose letters are none here.
 * `source` and `flags` as of `RegExp`; throws as that does.
 */
export function spelt(source: string, flags: string): RegExp {
  const ranges = source.replace(PART, (part, property?: string) => {
    if (property) return `[${rangesOf(property)}]`;
    return part.startsWith('[') ? part.replace(CLASS, (_, inner: string) => rangesOf(inner)) : part;
  });
  return new RegExp(ranges, flags);
}

import { CHARACTER_RANGES } from './character-ranges.ts';

type Property = keyof typeof CHARACTER_RANGES;

/** The ranges of a class as they stand within brackets, made when first asked. */
const known = new Map<Property, string>();

function rangesOf(property: Property): string {
  let ranges = known.get(property);
  if (ranges === undefined) {
    ranges = '';
    let at = 0;
    const numbers = CHARACTER_RANGES[property].split(' ');
    for (let run = 0; run < numbers.length; run += 2) {
      const first = at + Number.parseInt(numbers[run]!, 36);
      at = first + Number.parseInt(numbers[run + 1]!, 36);
      const hyphen = at - first > 2 ? '-' : '';
      ranges += String.fromCharCode(first) + (at - first > 1 ? hyphen + String.fromCharCode(at - 1) : '');
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
 * pattern. Letters of dead scripts, and capitals of alphabets beyond Latin, Greek and Cyrillic, are none here.
 * `source` and `flags` as of `RegExp`; throws as that does.
 */
export function spelt(source: string, flags: string): RegExp {
  const ranges = source.replace(PART, (part, property?: Property) => {
    if (property) return `[${rangesOf(property)}]`;
    return part.startsWith('[') ? part.replace(CLASS, (_, inner: Property) => rangesOf(inner)) : part;
  });
  return new RegExp(ranges, flags);
}

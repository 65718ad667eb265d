import type { Steps } from '../steps.ts';
import { type Chosen, TEXT_KINDS } from './chosen.ts';
import { unmarked } from './letters.ts';
import type { Region } from './regions.ts';

/** Shorter lines may repeat by chance ("Yes."). */
const LEAST_WORDS = 6;
/** Words by which lines are found that may hold each other; of scripts without spaces, what stands between two marks. */
const LONG_WORD = /[^ ]{6,}/g;
/** A line is looked for in the first lines that have its rarest word; in so many at most. */
const MOST_LINES = 20;
/** A box above the text has so many times fewer lines than what holds the text. */
const MANY = 3;
/** So many lines are one step. */
const STEP = 50;

/** A line in small letters, its words parted by single spaces and between spaces. */
const wordsOf = ({ line }: Chosen): string => ` ${unmarked(line.text, ' ').trim()} `;

/** Where the scripts begin that are written without spaces, each letter of which counts as a word. */
const UNSPACED = 0x2e80;

const hasMany = (words: string): boolean =>
  (words.charCodeAt(1) < UNSPACED ? words.split(' ') : words).length > LEAST_WORDS + 1;

/** The lines that have each long word, in order. */
type Places = Map<string, number[]>;

function place(long: readonly string[], at: number, places: Places): void {
  for (const word of long) {
    const known = places.get(word);
    if (!known) places.set(word, [at]);
    else if (known.length < MOST_LINES && known.at(-1) !== at) known.push(at);
  }
}

/** The lines that have the rarest long word of a line. */
function linesLike(long: readonly string[], places: Places): readonly number[] {
  let fewest: readonly number[] = [];
  for (const word of long) {
    const lines = places.get(word)!;
    if (!fewest.length || lines.length < fewest.length) fewest = lines;
  }
  return fewest;
}

/** How many lines stand in the part that holds each line of the text. */
function company(lines: readonly Chosen[]): number[] {
  const parts = lines.map(({ line }) => line.region.parent);
  const sums = new Map<Region | null, number>();
  for (const part of parts) sums.set(part, (sums.get(part) ?? 0) + 1);
  return parts.map((part) => sums.get(part)!);
}

/**
 * Drops lines whose words all stand, in the same order, in another line of the text: pull-quotes that no markup tells,
 * a standfirst shown twice. Of two equal lines the first stays, unless far more stand beside the other: a sentence that a
 * box above the text shows too keeps its place. Linear: a line is compared with few others.
 */
export function* withoutRepeats(chosen: readonly Chosen[]): Steps<Chosen[]> {
  const lines = chosen.filter(({ kind }) => TEXT_KINDS.has(kind));
  const words: string[] = [];
  const long: (readonly string[])[] = [];
  const places: Places = new Map();
  for (let at = 0; at < lines.length; at += 1) {
    if (at % STEP === 0) yield;
    const own = wordsOf(lines[at]!);
    words.push(own);
    long.push(own.match(LONG_WORD) ?? []);
    place(long[at]!, at, places);
  }
  const beside = company(lines);
  /** Whether of two equal lines the other stays. */
  const yields = (at: number, other: number): boolean =>
    other < at ? beside[at]! <= beside[other]! * MANY : beside[other]! > beside[at]! * MANY;
  const repeats = new Set<Chosen>();
  for (let at = 0; at < lines.length; at += 1) {
    if (at % STEP === 0) yield;
    const own = words[at]!;
    const holds = (other: number): boolean =>
      other !== at && words[other]!.includes(own) && (words[other]!.length > own.length || yields(at, other));
    if (linesLike(long[at]!, places).some(holds) && hasMany(own)) repeats.add(lines[at]!);
  }
  return repeats.size ? chosen.filter((one) => !repeats.has(one)) : [...chosen];
}

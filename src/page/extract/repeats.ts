import type { Steps } from '../steps.ts';
import { type Chosen, TEXT_KINDS } from './chosen.ts';

/** Shorter lines may repeat by chance ("Yes."). */
const LEAST_WORDS = 6;
/** So many words in a row are looked for. */
const PHRASE = 4;
/** A phrase that stands in more places than this is a formula, and is followed no further. */
const MOST_PLACES = 20;
/** So many lines are one step, and so many words. */
const STEP = 50;
const STRETCH = 4000;

/** The words of many lines, one after the other, as numbers: equal words are equal numbers, and hardly ever others. */
interface Words {
  readonly all: readonly number[];
  /** Where the words of each line begin; one more for the end of the last. */
  readonly starts: readonly number[];
}

/** Small integers are kept as they are. */
const SMALL = 0x3fffffff;
const ASCII = 128;
/** Letters and digits of ASCII by their codes, without their case; 0 for what parts words. */
const LOWER = Uint8Array.from({ length: ASCII }, (_, code) => {
  const letter = String.fromCharCode(code).toLowerCase();
  return /[a-z0-9]/.test(letter) ? letter.charCodeAt(0) : 0;
});

/** A letter, or the sign of degrees, beyond ASCII; 0 for what parts words, -1 for what is not seen. */
function letterOf(code: number): number {
  if (code === 0xad || (code >= 0x200b && code <= 0x200f) || code === 0x2060 || code === 0xfeff) return -1;
  if (code < 0xc0) return code === 0xb0 ? code : 0;
  return (code >= 0x2000 && code <= 0x206f) || (code >= 0x3000 && code <= 0x303f) ? 0 : code;
}

/** Whether words are written without spaces between them in the script of a letter: each letter is taken for one. */
const isUnspaced = (code: number): boolean => (code >= 0x2e80 && code < 0xac00) || (code >= 0xe00 && code < 0xe80);

/** Adds the words of a line, in any case of their letters; marks and white space part them. */
function addWords(text: string, all: number[]): void {
  let word = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const letter = code < ASCII ? LOWER[code]! : letterOf(code);
    if (letter < 0) continue;
    if (word && (!letter || isUnspaced(code))) {
      all.push(word & SMALL);
      word = 0;
    }
    if (letter) word = Math.imul(word, 31) + letter;
  }
  if (word) all.push(word & SMALL);
}

function* wordsOf(lines: readonly Chosen[]): Steps<Words> {
  const all: number[] = [];
  const starts = [0];
  for (let at = 0; at < lines.length; at += 1) {
    if (at % STEP === 0) yield;
    addWords(lines[at]!.line.text, all);
    starts.push(all.length);
  }
  return { all, starts };
}

/** The words from a place on, as one number. */
function phraseAt({ all }: Words, at: number): number {
  let sum = 0;
  for (let next = at; next < at + PHRASE; next += 1) sum = (Math.imul(sum, 31) + all[next]!) | 0;
  return sum & SMALL;
}

/** Most words open no line: a table of bits by the last ones of a word tells so at once. */
const BITS = 0xffff;

/** Where the phrases that open lines stand: the first places of each. */
function* places(words: Words): Steps<ReadonlyMap<number, readonly number[]>> {
  const { all, starts } = words;
  const found = new Map<number, number[]>();
  const opens = new Uint8Array(BITS + 1);
  for (let line = 0; line + 1 < starts.length; line += 1) {
    const at = starts[line]!;
    if (starts[line + 1]! - at < LEAST_WORDS) continue;
    found.set(phraseAt(words, at), []);
    opens[all[at]! & BITS] = 1;
  }
  for (let at = 0; at + PHRASE <= all.length; at += 1) {
    if (at % STRETCH === 0) yield;
    if (!opens[all[at]! & BITS]) continue;
    const known = found.get(phraseAt(words, at));
    if (known && known.length < MOST_PLACES) known.push(at);
  }
  return found;
}

/** The last line that begins at or before a place. */
function lineAt(starts: readonly number[], place: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (starts[middle]! <= place) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Whether all words of a line stand in another at one of some places; of equal lines, in an earlier one. */
function isRepeat({ all, starts }: Words, line: number, places: readonly number[]): boolean {
  const from = starts[line]!;
  const count = starts[line + 1]! - from;
  return places.some((place) => {
    const other = lineAt(starts, place);
    const end = starts[other + 1]!;
    if (other === line || place + count > end) return false;
    for (let next = 0; next < count; next += 1) if (all[from + next] !== all[place + next]) return false;
    return end - starts[other]! > count || other < line;
  });
}

/**
 * Drops lines whose words all stand, in the same order, in another line of the text: pull-quotes that no markup tells,
 * a standfirst shown twice. Of two equal lines the first stays. Linear: only lines that share their first words are
 * compared.
 */
export function* withoutRepeats(chosen: readonly Chosen[]): Steps<Chosen[]> {
  const texts = chosen.filter(({ kind }) => TEXT_KINDS.has(kind));
  const words = yield* wordsOf(texts);
  const found = yield* places(words);
  const repeats = new Set<Chosen>();
  for (let line = 0; line < texts.length; line += 1) {
    if (line % STEP === 0) yield;
    const at = words.starts[line]!;
    if (words.starts[line + 1]! - at < LEAST_WORDS) continue;
    if (isRepeat(words, line, found.get(phraseAt(words, at))!)) repeats.add(texts[line]!);
  }
  return repeats.size ? chosen.filter((one) => !repeats.has(one)) : [...chosen];
}

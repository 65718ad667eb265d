import type { Steps } from '../steps.ts';
import { type Chosen, TEXT_KINDS } from './chosen.ts';

/** Shorter lines may repeat by chance ("Yes."). */
const LEAST_WORDS = 6;
/** So many words in a row are looked for. */
const SHINGLE = 4;
/** A phrase that stands in more places than this is a formula, and is followed no further. */
const MOST_PLACES = 20;
/** So many lines are one step. */
const STEP = 50;

/** Words of many lines as numbers: equal words are equal numbers, and hardly ever others. */
class Words {
  readonly all: number[] = [];
  /** Where the words of each line begin; one more for the end of the last. */
  readonly starts: number[] = [0];

  /** Adds the words of the next line, in any case of its letters; marks and white space part them. Invisible characters are none. */
  add(text: string): void {
    let word = 0;
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      const letter = letterOf(code);
      if (letter < 0) continue;
      if (word && (!letter || isUnspaced(code))) {
        this.all.push(word | 0);
        word = 0;
      }
      if (letter) word = Math.imul(word, 31) + letter;
    }
    if (word) this.all.push(word | 0);
    this.starts.push(this.all.length);
  }

  count(line: number): number {
    return this.starts[line + 1]! - this.starts[line]!;
  }

  /** The words from a place on, as one number. */
  shingle(at: number): number {
    let sum = 0;
    for (let next = at; next < at + SHINGLE; next += 1) sum = (Math.imul(sum, 31) + this.all[next]!) | 0;
    return sum;
  }

  /** Whether the words of a line stand at a place. */
  stands(line: number, at: number): boolean {
    const from = this.starts[line]!;
    const count = this.count(line);
    for (let next = 0; next < count; next += 1) if (this.all[from + next] !== this.all[at + next]) return false;
    return true;
  }
}

/** A letter or digit without its case; 0 for what parts words, -1 for what is not seen. */
function letterOf(code: number): number {
  if (code < 128) {
    if (code >= 97 && code <= 122) return code;
    if (code >= 65 && code <= 90) return code + 32;
    return code >= 48 && code <= 57 ? code : 0;
  }
  if (code === 0xad || (code >= 0x200b && code <= 0x200f) || code === 0x2060 || code === 0xfeff) return -1;
  return code < 0xc0 || (code >= 0x2000 && code <= 0x206f) || (code >= 0x3000 && code <= 0x303f) ? 0 : code;
}

/** Whether words are written without spaces between them in the script of a letter: each letter is taken for one. */
const isUnspaced = (code: number): boolean => (code >= 0x2e80 && code < 0xac00) || (code >= 0xe00 && code < 0xe80);

/** Most phrases open no line: a table of bits by the phrase's last ones tells so at once. */
const BITS = 0xffff;

/** Where the phrases that open lines stand: their first places, by the number of the phrase. */
function* places(words: Words, lines: number): Steps<ReadonlyMap<number, readonly number[]>> {
  const found = new Map<number, number[]>();
  const opens = new Uint8Array(BITS + 1);
  for (let line = 0; line < lines; line += 1) {
    if (words.count(line) < LEAST_WORDS) continue;
    const phrase = words.shingle(words.starts[line]!);
    found.set(phrase, []);
    opens[phrase & BITS] = 1;
  }
  for (let line = 0; line < lines; line += 1) {
    if (line % STEP === 0) yield;
    const last = words.starts[line + 1]! - SHINGLE;
    for (let at = words.starts[line]!; at <= last; at += 1) {
      const phrase = words.shingle(at);
      if (!opens[phrase & BITS]) continue;
      const known = found.get(phrase);
      if (known && known.length < MOST_PLACES) known.push(at);
    }
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

/**
 * Drops lines whose words all stand, in the same order, in another line of the text: pull-quotes that no markup tells,
 * a standfirst shown twice. Of two equal lines the first stays. Linear: only lines that share their first words are
 * compared.
 */
export function* withoutRepeats(chosen: readonly Chosen[]): Steps<Chosen[]> {
  const texts = chosen.filter(({ kind }) => TEXT_KINDS.has(kind));
  const words = new Words();
  for (const [at, { line }] of texts.entries()) {
    words.add(line.text);
    if (at % STEP === 0) yield;
  }
  const found = yield* places(words, texts.length);
  const isRepeat = (line: number): boolean => {
    const count = words.count(line);
    if (count < LEAST_WORDS) return false;
    return found.get(words.shingle(words.starts[line]!))!.some((place) => {
      const other = lineAt(words.starts, place);
      if (other === line || place + count > words.starts[other + 1]! || !words.stands(line, place)) return false;
      return words.count(other) > count || other < line;
    });
  };
  const repeats = new Set<Chosen>();
  for (const [line, one] of texts.entries()) {
    if (line % STEP === 0) yield;
    if (isRepeat(line)) repeats.add(one);
  }
  return repeats.size ? chosen.filter((one) => !repeats.has(one)) : [...chosen];
}

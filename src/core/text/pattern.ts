import type { Tokens } from './tokens.ts';
import type { Word } from './word.ts';

/** What a piece of a pattern read: the parts from where it was tried up to `end`, and what they mean. */
export interface Read<Value> {
  readonly end: number;
  readonly value: Value;
}

/** Reads one thing at a part, or nothing. */
export type Reader<Value> = (parts: Tokens, at: number) => Read<Value> | null;

/** Reads one kind of thing. */
export interface Piece<Value> {
  /** Whether it could open with this word: where it does not, it reads nothing. Asked once for each word, so that most of a text is never tried. */
  opens(word: Word): boolean;
  /** What it reads at a part, or nothing. */
  read(parts: Tokens, at: number): Read<Value> | null;
}

/** A piece's catch within a match. */
export interface Caught<Value> extends Read<Value> {
  readonly name: string;
  readonly start: number;
}

export interface Match<Value> {
  readonly end: number;
  readonly caught: readonly Caught<Value>[];
}

export interface Element<Value> {
  readonly name: string | null;
  readonly piece: Piece<Value> | null;
  readonly words: ReadonlySet<string>;
  readonly optional: boolean;
}

export interface Pattern<Value> {
  readonly elements: readonly Element<Value>[];
}

/** A way in which a match may begin. */
export interface Beginning<Value> {
  readonly element: Element<Value>;
  /** The elements of which one must stand right behind it; `null` where it may be all. */
  readonly next: readonly Element<Value>[] | null;
}

/** The pieces a pattern may name. */
export type Pieces<Value> = Readonly<Record<string, Piece<Value>>>;

/**
 * Reads a pattern's notation: elements parted by spaces, each the name of a piece in angle brackets or words of which one
 * must stand there ("to|–"), with a question mark where it may be missing: "<number> to|– <number> <unit>?".
 * Throws where it names no known piece.
 */
export function compile<Value>(source: string, pieces: Pieces<Value>): Pattern<Value> {
  const elements = source.split(' ').map((raw): Element<Value> => {
    const optional = raw.length > 1 && raw.endsWith('?');
    const body = optional ? raw.slice(0, -1) : raw;
    const name = /^<(.+)>$/.exec(body)?.[1] ?? null;
    if (name === null) return { name, piece: null, words: new Set(body.split('|')), optional };
    const piece = pieces[name];
    if (!piece) throw new Error(`a pattern names an unknown piece: <${name}> in "${source}"`);
    return { name, piece, words: new Set(), optional };
  });
  return { elements };
}

/** Where an element ends if it stands at `at`; `null` if it does not. A pattern never runs over a line break. */
function step<Value>(element: Element<Value>, parts: Tokens, at: number): Read<Value | null> | null {
  if (element.piece) return element.piece.read(parts, at);
  return element.words.has(parts[at]!.word.lower) ? { end: at + 1, value: null } : null;
}

/** The parts that patterns are tried on, up to a limit; one serves all attempts there, which keep in it what goes on. */
export interface Attempts<Value> {
  readonly parts: Tokens;
  readonly limit: number;
  /** What is tried now, from where, and what its pieces have caught so far. */
  elements: readonly Element<Value>[];
  start: number;
  caught: Caught<Value>[];
}

/** Makes ready to try patterns on the parts before `limit`. */
export const attemptsOn = <Value>(parts: Tokens, limit: number): Attempts<Value> => ({
  parts,
  limit,
  elements: [],
  start: 0,
  caught: [],
});

/** Where nothing fits, and where nothing is left that must be part of the match. */
const NO_MATCH = -1;
const NO_MORE = 0;

/** Whether the parts go on at `at`: a pattern never runs over a line break. */
const goesOn = <Value>({ parts, limit, start }: Attempts<Value>, at: number): boolean =>
  at < limit && (at === start || !parts[at]!.line);

/**
 * Where the elements from `index` on end that stand from part `at` on; optional ones are tried first with, then without,
 * and optional words that nothing follows are left off. Patterns are short.
 */
function run<Value>(attempt: Attempts<Value>, index: number, at: number): number {
  const element = attempt.elements[index];
  if (!element) return NO_MORE;
  const { name, optional } = element;
  const read = goesOn(attempt, at) ? step(element, attempt.parts, at) : null;
  if (read && read.end <= attempt.limit) {
    if (name) attempt.caught.push({ name, start: at, end: read.end, value: read.value as Value });
    const end = run(attempt, index + 1, read.end);
    if (end > NO_MORE) return end;
    if (end === NO_MORE) return name || !optional ? read.end : NO_MORE;
    if (name) attempt.caught.pop();
  }
  return optional ? run(attempt, index + 1, at) : NO_MATCH;
}

/** Matches a pattern at part `at`. Optional words that nothing follows are left off. */
export function matchAt<Value>(pattern: Pattern<Value>, attempts: Attempts<Value>, at: number): Match<Value> | null {
  attempts.elements = pattern.elements;
  attempts.start = at;
  const end = run(attempts, 0, at);
  const { caught } = attempts;
  if (caught.length) attempts.caught = [];
  return end > at ? { end, caught } : null;
}

/** The elements a match may open with: those up to the first that must be there. */
function openersOf<Value>(elements: readonly Element<Value>[]): readonly Element<Value>[] {
  const first = elements.findIndex(({ optional }) => !optional);
  return first < 0 ? elements : elements.slice(0, first + 1);
}

/** Whether an element could stand at this word. */
export const standsAt = <Value>({ piece, words }: Element<Value>, word: Word): boolean =>
  piece ? piece.opens(word) : words.has(word.lower);

/** The beginnings of a pattern: each element that a match may open with, and those that may be next to it. */
export function beginningsOf<Value>({ elements }: Pattern<Value>): readonly Beginning<Value>[] {
  return openersOf(elements).map((element, at) => {
    const rest = elements.slice(at + 1);
    return { element, next: rest.some(({ optional }) => !optional) ? openersOf(rest) : null };
  });
}

/** The catches of one piece, in order. */
export const catches = <Value>(match: Match<Value>, name: string): readonly Caught<Value>[] =>
  match.caught.filter((caught) => caught.name === name);

import type { Tokens, Word } from './tokens.ts';

/** What a piece of a pattern read: the parts from where it was tried up to `end`, and what they mean. */
export interface Read<Value> {
  readonly end: number;
  readonly value: Value;
}

/** Reads one thing at a part, or nothing. */
export type Reader<Value> = (parts: Tokens, at: number) => Read<Value> | null;

/** Reads one kind of thing. */
export interface Piece<Value> {
  /** Whether it could open with this word; asked once for each word of a text, so that most of it is never tried. */
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
  /** The elements of which one must stand at the next part; `null` where the element may be all, or longer than a part. */
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

interface Attempt<Value> {
  readonly pattern: Pattern<Value>;
  readonly parts: Tokens;
  readonly limit: number;
  readonly start: number;
  readonly caught: Caught<Value>[];
}

/** Where an attempt stands: the next element and part, and the end of what is certain, optional words at the end apart. */
interface State {
  readonly index: number;
  readonly at: number;
  readonly solid: number;
}

/** Matches the elements from a state on; optional ones are tried first with, then without. Patterns are short. */
function run<Value>(attempt: Attempt<Value>, { index, at, solid }: State): number {
  const element = attempt.pattern.elements[index];
  if (!element) return solid;
  const open = at < attempt.limit && (index === 0 || at === attempt.start || !attempt.parts[at]!.line);
  const read = open ? step(element, attempt.parts, at) : null;
  if (read && read.end <= attempt.limit) {
    if (element.name) attempt.caught.push({ name: element.name, start: at, end: read.end, value: read.value as Value });
    const firm = element.name || !element.optional ? read.end : solid;
    const end = run(attempt, { index: index + 1, at: read.end, solid: firm });
    if (end >= 0) return end;
    if (element.name) attempt.caught.pop();
  }
  return element.optional ? run(attempt, { index: index + 1, at, solid }) : -1;
}

/** Matches a pattern at part `at`, within the parts before `limit`. Optional words that nothing follows are left off. */
export function matchAt<Value>(
  pattern: Pattern<Value>,
  parts: Tokens,
  range: { at: number; limit: number },
): Match<Value> | null {
  const attempt = { pattern, parts, limit: range.limit, start: range.at, caught: [] as Caught<Value>[] };
  const end = run(attempt, { index: 0, at: range.at, solid: range.at });
  return end > range.at ? { end, caught: attempt.caught } : null;
}

/** The elements a match may open with: those up to the first that must be there. */
function openersOf<Value>(elements: readonly Element<Value>[]): readonly Element<Value>[] {
  const first = elements.findIndex(({ optional }) => !optional);
  return first < 0 ? elements : elements.slice(0, first + 1);
}

/** Whether an element could stand at this word. */
export const standsAt = <Value>({ piece, words }: Element<Value>, word: Word): boolean =>
  piece ? piece.opens(word) : words.has(word.lower);

/** The beginnings of a pattern: each element that a match may open with, and behind one word of it those that may be next. */
export function beginningsOf<Value>({ elements }: Pattern<Value>): readonly Beginning<Value>[] {
  return openersOf(elements).map((element, at) => {
    const rest = elements.slice(at + 1);
    const goesOn = element.piece === null && rest.some(({ optional }) => !optional);
    return { element, next: goesOn ? openersOf(rest) : null };
  });
}

/** The catches of one piece, in order. */
export const catches = <Value>(match: Match<Value>, name: string): readonly Caught<Value>[] =>
  match.caught.filter((caught) => caught.name === name);

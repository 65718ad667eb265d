import { contains, overlaps } from '../../../../model/span.ts';
import { type Token, type Tokens, tokenFrom } from '../../../../text/tokens.ts';
import type { Mention } from '../entity/form.ts';
import { overlapping } from '../entity/search.ts';
import type { Line } from '../lines.ts';

/** A name that the text marks somewhere, as its tokens are written. */
interface Known {
  readonly words: readonly string[];
  readonly type: Mention['type'];
  /** How often it was marked outside titles. */
  count: number;
}

/** How often a name of one word must be marked to be looked for elsewhere. */
const SURE = 2;

const isSure = ({ words, count }: Known): boolean => words.length > 1 || count >= SURE;

const wordsOf = (tokens: Tokens, from: number, to: number): string[] =>
  tokens.slice(from, to).map(({ word }) => word.text);

/** First token at or after `offset`, going on from token `from`. */
function advance(tokens: Tokens, from: number, offset: number): number {
  let at = from;
  while (at < tokens.length && tokens[at]!.start < offset) at += 1;
  return at;
}

/** The names marked outside titles, by their first word. */
function knownNames(
  tokens: Tokens,
  mentions: readonly Mention[],
  titled: (mention: Mention) => boolean,
): Map<string, Known[]> {
  const known = new Map<string, Known[]>();
  let at = 0;
  for (const mention of mentions) {
    at = advance(tokens, at, mention.start);
    if (titled(mention) || mention.type === 'case') continue;
    const words = wordsOf(tokens, at, advance(tokens, at, mention.end));
    if (words.length === 0) continue;
    const list = known.get(words[0]!) ?? [];
    known.set(words[0]!, list);
    const same = list.find((other) => other.type === mention.type && other.words.join(' ') === words.join(' '));
    if (same) same.count += 1;
    else if (list.length < 40) list.push({ words, type: mention.type, count: 1 });
  }
  for (const list of known.values()) list.sort((a, b) => b.words.length - a.words.length || b.count - a.count);
  return known;
}

/** Fewest letters of an abbreviation that is looked for because the text has the name that it is short for. */
const LETTERS = 3;
const UPPER = /^\p{Lu}{2,}$/u;
const initialOf = (word: string): string => (/^\p{Lu}/u.test(word) ? word[0]! : '');

/**
 * What a text goes on to call those whom it names in full: people by their last words, and by their first where any text may
 * not have those, as Wen Hao is Wen; others by their initials, "WHO".
 */
function shortOf(known: ReadonlyMap<string, readonly Known[]>): Map<string, Known[]> {
  const short = new Map<string, Known[]>();
  for (const { words, type } of [...known.values()].flat()) {
    if (words.length < 2) continue;
    const person = type === 'person';
    // "KC" is nobody's surname.
    const last = UPPER.test(words.at(-1)!) && words.length > 2 ? words.at(-2)! : words.at(-1)!;
    const name = person ? last : words.map(initialOf).join('');
    if (person && !short.has(words[0]!) && !UPPER.test(words[0]!))
      short.set(words[0]!, [{ words: words.slice(0, 1), type, count: 1 }]);
    if (person || name.length >= LETTERS) short.set(name, [{ words: [name], type, count: SURE }]);
  }
  return short;
}

/** Whether a word stands among others in capitals, where one more tells nothing. */
const shouted = (tokens: Tokens, at: number): boolean =>
  [tokens[at - 1], tokens[at + 1]].some((token) => token && UPPER.test(token.word.text));

/** The longest known name that opens at token `at`. */
function knownAt(tokens: Tokens, at: number, end: number, known: ReadonlyMap<string, readonly Known[]>): Known | null {
  const list = known.get(tokens[at]!.word.text);
  return (
    list?.find(
      ({ words }) => at + words.length <= end && words.every((word, next) => tokens[at + next]!.word.text === word),
    ) ?? null
  );
}

/** A name from one token to another that the text has elsewhere. */
const elsewhere = (first: Token, last: Token, type: Mention['type']): Mention => ({
  start: first.start,
  end: last.end,
  type,
  by: 'elsewhere',
});

/** What the words of a title are known as elsewhere. */
export interface TitleEvidence {
  readonly tokens: Tokens;
  /** Whether a word is written in lower case in the text, or commonly. */
  ordinary(token: Token): boolean;
  /** Whether words in lower case, joined by single spaces, are a name that a list knows: "new york times". */
  listed(words: string): boolean;
  /** Whether a word of a headline that no list knows looks like a verb: "Lashes". */
  verbLike(token: Token): boolean;
  /** Whether a word parts names: "after", but not "of", which they hold. */
  parting(word: string): boolean;
}

/** The words of `mention` that are ordinary are taken off both its ends; `null` where nothing is left. */
function withoutOrdinary(tokens: Tokens, mention: Mention, from: number, evidence: TitleEvidence): Mention | null {
  let first = from;
  let last = advance(tokens, from, mention.end) - 1;
  const whole = (): boolean => {
    const words = tokens.slice(first, last + 1).map(({ word }) => word.lower);
    return words.length > 1 && evidence.listed(words.join(' '));
  };
  while (first <= last && evidence.ordinary(tokens[first]!) && !whole()) first += 1;
  while (last >= first && evidence.ordinary(tokens[last]!) && !whole()) last -= 1;
  if (first > last) return null;
  const { start } = tokens[first]!;
  const { end } = tokens[last]!;
  const by = start === mention.start && end === mention.end ? mention.by : 'title';
  return { start, end, type: mention.type, ...(by && { by }) };
}

/**
 * What is left of a mention of a headline that writes its small words large too, which the tagger takes for names: where
 * such a word stands in it, what lists know on either side, "[Leeds] Line For Six Weeks".
 */
function apart(tokens: Tokens, mention: Mention, from: number, { parting, listed }: TitleEvidence): readonly Mention[] {
  const to = advance(tokens, from, mention.end);
  const parts = (at: number): boolean => tokens[at]!.word.capital && parting(tokens[at]!.word.lower);
  let whole = true;
  const left: Mention[] = [];
  for (let at = from; at < to; at += 1) {
    const { start, end, word } = tokens[at]!;
    if (parts(at)) whole = false;
    else if (listed(word.lower)) left.push({ start, end, type: mention.type, by: 'title' });
  }
  return whole ? [mention] : left;
}

const ABBREVIATION = /^\p{Lu}+$/u;

/** Whether a name is a known one of a single word with one word more: the "Ana Costa" of the title is the body's "Costa". */
function fullerThan(mention: Mention, known: readonly Mention[], { tokens, verbLike }: TitleEvidence): boolean {
  const name = overlapping(known, mention);
  const from = tokenFrom(tokens, mention.start);
  if (!name || !contains(mention, name) || tokens[from + 1]?.end !== mention.end) return false;
  const [first, second] = [tokens[from]!, tokens[from + 1]!];
  const other = name.start === first.start ? second : first;
  return (
    name.end - name.start < mention.end - mention.start &&
    !overlapping(known, other) &&
    !verbLike(other) &&
    !ABBREVIATION.test(other.word.text)
  );
}

/** The names of one titled line: those that the body knows, then what the tagger found beside them. */
function titleNames(
  line: Line,
  mentions: readonly Mention[],
  known: ReadonlyMap<string, readonly Known[]>,
  evidence: TitleEvidence,
): Mention[] {
  const { tokens } = evidence;
  const sure: Mention[] = [];
  for (let next = line.from; next < line.to; ) {
    const name = knownAt(tokens, next, line.to, known);
    if (name) sure.push(elsewhere(tokens[next]!, tokens[next + name.words.length - 1]!, name.type));
    next += name?.words.length ?? 1;
  }
  const ordinary = (token: Token): boolean => evidence.ordinary(token) && !overlapping(sure, token);
  let at = line.from;
  const tagged = mentions.flatMap((mention) => {
    at = advance(tokens, at, mention.start);
    const parts = apart(tokens, mention, at, evidence);
    return parts.flatMap(
      (part) => withoutOrdinary(tokens, part, advance(tokens, at, part.start), { ...evidence, ordinary }) ?? [],
    );
  });
  const verb = (mention: Mention): boolean => {
    const token = tokens[tokenFrom(tokens, mention.start)]!;
    return token.end === mention.end && evidence.verbLike(token);
  };
  const fuller = tagged.filter((mention) =>
    overlapping(sure, mention) ? fullerThan(mention, sure, evidence) : !verb(mention),
  );
  const others = sure.filter((name) => !overlapping(fuller, name));
  return [...fuller, ...others].sort((a, b) => a.start - b.start);
}

/** In a line of running text: what the tagger found, and names it found elsewhere at least twice but not here. */
function bodyNames(
  line: Line,
  mentions: readonly Mention[],
  [known, short]: readonly ReadonlyMap<string, readonly Known[]>[],
  { tokens, ordinary }: TitleEvidence,
): Mention[] {
  const missed: Mention[] = [];
  let next = 0;
  for (let at = line.from; at < line.to; at += 1) {
    while (next < mentions.length && mentions[next]!.end <= tokens[at]!.start) next += 1;
    if (!tokens[at]!.word.capital) continue;
    const marked = knownAt(tokens, at, line.to, known!);
    const name = marked && isSure(marked) ? marked : knownAt(tokens, at, line.to, short!);
    if (!name || (name !== marked && name.count < SURE && ordinary(tokens[at]!))) continue;
    const span = elsewhere(tokens[at]!, tokens[at + name.words.length - 1]!, name.type);
    if (next < mentions.length && overlaps(mentions[next]!, span)) continue;
    if (name !== marked && UPPER.test(name.words[0]!) && shouted(tokens, at)) continue;
    const before = tokens[at - 1];
    if (before?.word.capital && !tokens[at]!.line && !ordinary(before)) continue;
    const after = tokens[at + name.words.length];
    if (after?.word.capital && !after.line && !ordinary(after)) continue;
    missed.push(span);
    at += name.words.length - 1;
  }
  return missed.length ? [...mentions, ...missed].sort((a, b) => a.start - b.start) : [...mentions];
}

/**
 * Makes the names of a text agree with each other: a title in Title Case has the names that the body has, and a name
 * found elsewhere is found here too. `mentions` and `lines` in order.
 */
export function consistent(mentions: readonly Mention[], lines: readonly Line[], evidence: TitleEvidence): Mention[] {
  const { tokens } = evidence;
  let next = 0;
  const parts = lines.map((line) => {
    const own: Mention[] = [];
    const end = tokens[line.to - 1]!.end;
    while (next < mentions.length && mentions[next]!.start < end) {
      own.push(mentions[next]!);
      next += 1;
    }
    return { line, own };
  });
  const titled = new Set(parts.filter(({ line }) => line.titled).flatMap(({ own }) => own));
  const known = knownNames(tokens, mentions, (mention) => titled.has(mention));
  const both = [known, shortOf(known)];
  return parts.flatMap(({ line, own }) =>
    line.titled ? titleNames(line, own, known, evidence) : bodyNames(line, own, both, evidence),
  );
}

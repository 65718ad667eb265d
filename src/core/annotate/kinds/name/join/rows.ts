import type { Article } from '../../../../model/article.ts';
import { contains, overlaps } from '../../../../model/span.ts';
import type { Mention } from '../entity/form.ts';
import { classesOf, LEXICAL, type Lexicon } from '../lexicon.ts';

/** The longest text between two names of a row, in characters. */
const LONGEST = 12;

/** Fewest names of a row whose types are compared. */
const FEWEST = 3;

const KNOWN = LEXICAL.given | LEXICAL.surname;
const LAND = LEXICAL.country | LEXICAL.region;

const wordsOf = (text: string, { start, end }: Mention): string[] =>
  text
    .slice(start, end)
    .toLowerCase()
    .match(/[\p{L}’'-]+/gu) ?? [];

/** The rows of names, nothing but `between` them: "Alpha, Beta and Gamma". Each a slice `[from, to)` of the mentions. */
function* rowsOf(text: string, mentions: readonly Mention[], between: RegExp): Generator<[number, number]> {
  let from = 0;
  for (let at = 1; at <= mentions.length; at += 1) {
    const [last, next] = [mentions[at - 1]!, mentions[at]];
    if (next && next.start - last.end < LONGEST && between.test(text.slice(last.end, next.start))) continue;
    if (at - from >= FEWEST) yield [from, at];
    from = at;
  }
}

/** The type that more than half of a row has, where it is one that rows are made of; else `null`. */
function commonType(row: readonly Mention[]): 'place' | 'organization' | null {
  for (const type of ['place', 'organization'] as const)
    if (row.filter((mention) => mention.type === type).length * 2 > row.length) return type;
  return null;
}

/** Whether the lists leave open that a mention is of a type: nobody's name, and no country among bodies. */
function open(words: readonly string[], type: 'place' | 'organization', lexicon: Lexicon): boolean {
  const classes = words.map((word) => lexicon.word(word));
  if (classes.some((one) => one & KNOWN)) return false;
  return type === 'place' ? !classes.some((one) => one & LEXICAL.organization) : !classes.some((one) => one & LAND);
}

/**
 * Names in a row are of one kind: what the tagger took for somebody among places, or for a place among clubs, has the
 * type of the others, where no list knows it as somebody's name. `mentions` in order; linear.
 */
export function alike(text: string, mentions: readonly Mention[], between: RegExp, lexicon: Lexicon): Mention[] {
  const told = [...mentions];
  for (const [from, to] of rowsOf(text, mentions, between)) {
    const type = commonType(mentions.slice(from, to));
    for (let at = from; type && at < to; at += 1) {
      const { start, end, type: own, by } = mentions[at]!;
      if (own !== type && own !== 'case' && open(wordsOf(text, mentions[at]!), type, lexicon))
        told[at] = { start, end, type, ...(by && { by }) };
    }
  }
  return told;
}

/** Two words, each with one capital and small letters, as people are called: "Ada Holt". */
const FULL_NAME = /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$/u;

/**
 * Of two full names joined by "and", the one that the tagger could not tell is somebody's where the other is, and no list
 * knows its last word: "Ada Holt and [Oda Quernel]". `mentions` in order.
 */
export function paired(text: string, mentions: readonly Mention[], and: string, lexicon: Lexicon): Mention[] {
  const isFull = ({ start, end }: Mention): boolean => FULL_NAME.test(text.slice(start, end));
  const isOpen = (mention: Mention): boolean => {
    const [given, surname] = wordsOf(text, mention);
    return (lexicon.word(given!) & LEXICAL.given) !== 0 && !(lexicon.word(surname!) & ~LEXICAL.surname);
  };
  return mentions.map((mention, at) => {
    if (mention.type !== 'other' || !isFull(mention) || !isOpen(mention)) return mention;
    const somebody = (other: Mention | undefined, from: number, to: number): boolean =>
      other?.type === 'person' && text.slice(from, to) === and && isFull(other);
    const [last, next] = [mentions[at - 1], mentions[at + 1]];
    const beside = somebody(last, last?.end ?? 0, mention.start) || somebody(next, mention.end, next?.start ?? 0);
    const { start, end, by } = mention;
    return beside ? { start, end, type: 'person', ...(by && { by }) } : mention;
  });
}

/** The town that a dateline opens with: "NEW RIPON" in "NEW RIPON, May 3 (Example Wire) —". */
const TOWN = /^\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]+){0,2}(?=,| \()/u;

/**
 * Names in datelines are of places, up to the agency in brackets, and the town is one that the tagger left: "Ripon" in "RIPON,
 * May 3 (Example Wire) —". `mentions` in order.
 */
export function datelined({ text, blocks }: Article, mentions: readonly Mention[]): Mention[] {
  const lines = blocks.flatMap(({ label }) => {
    if (label?.kind !== 'dateline') return [];
    const bracket = text.indexOf('(', label.start);
    return [{ start: label.start, end: bracket >= 0 && bracket < label.end ? bracket : label.end }];
  });
  if (!lines.length) return [...mentions];
  const told = mentions.map((mention): Mention => {
    const { start, end, type, by } = mention;
    const dated = type !== 'place' && type !== 'case' && lines.some((line) => contains(line, mention));
    return dated ? { start, end, type: 'place', ...(by && { by }) } : mention;
  });
  const towns = lines.flatMap(({ start, end }): Mention[] => {
    const [town] = TOWN.exec(text.slice(start, end + 1)) ?? [];
    const span = { start, end: start + (town?.length ?? 0) };
    return town && !mentions.some((mention) => overlaps(mention, span))
      ? [{ ...span, type: 'place', by: 'dateline' }]
      : [];
  });
  return inOrder(told, towns);
}

/** States in their short forms behind the names of towns, where the tagger left them: "Ripon, Calif.". `mentions` in order. */
export function withStates(text: string, mentions: readonly Mention[], states: RegExp): Mention[] {
  const found = mentions.flatMap(({ end }, at): Mention[] => {
    const start = end + 2;
    const [state] = text.startsWith(', ', end) ? (states.exec(text.slice(start, start + STATE)) ?? []) : [];
    if (!state || (mentions[at + 1]?.start ?? text.length) < start + state.length) return [];
    return [{ start, end: start + state.length, type: 'place', by: 'state' }];
  });
  return inOrder(mentions, found);
}

const inOrder = (mentions: readonly Mention[], more: readonly Mention[]): Mention[] =>
  more.length ? [...mentions, ...more].sort((a, b) => a.start - b.start) : [...mentions];

/** The longest short form of a state, its full stop included, in characters. */
const STATE = 6;

/** How far before a name its preposition is looked for. */
const BEFORE = 12;

/**
 * What stands before the name of its region or country is a place: "San Quxo, California". That is sure of what the tagger
 * took for nothing else, and of what a preposition leads up to, whatever else the tagger leant to. `mentions` in order.
 */
export function inRegions(text: string, mentions: readonly Mention[], lexicon: Lexicon, states: RegExp): Mention[] {
  const isLand = (mention: Mention): boolean => {
    const name = text.slice(mention.start, mention.end).toLowerCase().replaceAll('.', '');
    return (classesOf(name, lexicon) & LAND) !== 0;
  };
  const inLand = ({ end }: Mention, land: Mention | undefined): boolean =>
    land !== undefined &&
    text.slice(end, land.start) === ', ' &&
    isLand(land) &&
    /^(?:[.,;)]|$)/m.test(text.slice(land.end, land.end + 1));
  const inState = ({ end }: Mention): boolean =>
    text[end] === ',' && text[end + 1] === ' ' && states.test(text.slice(end + 2, end + 2 + STATE));
  const isState = ({ start, end }: Mention, before: Mention | undefined): boolean =>
    before?.end === start - 2 && text[before.end] === ',' && states.test(`${text.slice(start, end)}.`);
  return mentions.map((mention, at) => {
    const { start, end, type, by } = mention;
    if (type === 'case' || wordsOf(text, mention).length > 3) return mention;
    if (isState(mention, mentions[at - 1])) return { start, end, type: 'place', ...(by && { by }) };
    if (!inLand(mention, mentions[at + 1]) && !inState(mention)) return mention;
    const before =
      text
        .slice(Math.max(0, start - BEFORE), start)
        .toLowerCase()
        .match(/(\p{L}+) $/u)?.[1] ?? '';
    const led = type !== 'organization' && (lexicon.word(before) & LEXICAL.preposition) !== 0;
    return type === 'other' || led ? { start, end, type: 'place', ...(by && { by }) } : mention;
  });
}

import type { Language } from '../../../language/language.ts';
import type { NameMark } from '../../../model/annotation.ts';
import type { Entity } from '../../../model/entity.ts';
import { type Span, within } from '../../../model/span.ts';
import { tokenFrom } from '../../../text/tokens.ts';
import { isOfTwo } from '../quote/named.ts';
import { A_NAME, isBehind } from '../quote/titled.ts';
import type { Range, Words } from './scene.ts';
import { isDoer, isJoining, isTied, sinceComma, withoutBrackets } from './source-words.ts';

/** A phrase that names a source, in a text of which the names are known. */
export interface Phrase {
  readonly words: Words;
  readonly range: Range;
  /** In order, disjoint. */
  readonly names: readonly NameMark[];
  readonly language: Language;
}

/** Whether an entity is but the second of two whom a phrase tells of: "the mayor and her deputy, Bo Hale". */
export function isOneOfTwo(entity: Entity, { words, range: [from, to], names, language }: Phrase): boolean {
  const { tokens, plain } = words;
  const { start, end } = { start: tokens[from]!.start, end: tokens[to - 1]!.end };
  const first = within(names, { start, end }).find((name) => name.entity === entity.id);
  const comma = first ? tokenFrom(tokens, first.start) - 1 : from;
  return plain[comma] === ',' && isOfTwo(plain.slice(from, comma), language.reporting);
}

/** Whether others are joined to an entity in a phrase: "Ann Kemp and the city council". */
export function isJoined(entity: Entity, { words, range: [from, to], names: all, language }: Phrase): boolean {
  const { tokens, plain } = words;
  const names = within(all, { start: tokens[from]!.start, end: tokens[to - 1]!.end });
  const at = names.findIndex((name) => name.entity === entity.id);
  if (at < 0 || plain.slice(from, tokenFrom(tokens, names[at]!.start)).some((word) => /^[–—-]$/.test(word)))
    return false;
  // "Ann Kemp and her neighbours".
  const tie = tokenFrom(tokens, names[at]!.end);
  if (tie + 1 < to && language.reporting.additive.has(plain[tie]!)) return true;
  const inBrackets = ({ start }: Span): boolean => plain[tokenFrom(tokens, start) - 1] === '(';
  const row = names.filter((name, i) => i === at || (i > at && name.entity !== entity.id && !inBrackets(name)));
  const between = (i: number): readonly string[] =>
    withoutBrackets(plain.slice(tokenFrom(tokens, row[i]!.end), tokenFrom(tokens, row[i + 1]!.start)));
  // "Ann Kemp, Bo Hale and Mary Orr", "Kemp, Senators Bo Hale and Mary Orr".
  const titled = (i: number): boolean =>
    tokens[tokenFrom(tokens, row[i + 1]!.start) - 1]!.word.capital && between(i).length === 2;
  let last = 0;
  while (row[last + 2] && between(last)[0] === ',' && (between(last).length === 1 || titled(last))) last += 1;
  return row[last + 1] !== undefined && isJoining(between(last), language.reporting);
}

/** The entity that a phrase is about: a name at its head or in an apposition, not one that only describes ("Meta employees"). */
export function entityIn(
  { words, range, names, language }: Phrase,
  entities: ReadonlyMap<string, Entity>,
): Entity | null {
  const { tokens, plain } = words;
  const { claims, reporting } = language;
  const start = tokens[range[0]]!.start;
  const end = tokens[range[1] - 1]!.end;
  // Whom a relative clause names is another: "the reporter who met Kemp".
  const clause = plain.slice(range[0] + 1, range[1]).findIndex((word) => reporting.relatives.has(word));
  const last = clause < 0 ? end : tokens[range[0] + clause]!.end;
  const inside = within(names, { start, end: last });
  let best: Entity | null = null;
  let read = range[0];
  let before: readonly string[] = [];
  for (const name of inside) {
    const entity = entities.get(name.entity);
    const next = tokenFrom(tokens, name.end);
    const between = tokens.slice(read, tokenFrom(tokens, name.start)).map(({ word }) => word.text);
    before = sinceComma(read > range[0] ? [...before, A_NAME, ...between] : between);
    read = next;
    if (!entity) continue;
    let opens = tokenFrom(tokens, name.start) - 1;
    // "Allies of Mr. Kemp", "of the mills".
    const light = (word: string): boolean => claims.articles.has(word) || reporting.titles.has(word) || word === '.';
    while (opens > range[0] && light(plain[opens]!)) opens -= 1;
    const previous = plain[opens] ?? '';
    const after = next < range[1] ? plain[next]! : '';
    const closed = next >= range[1] || claims.afterHead.has(after) || /^[,()]$/.test(after);
    const described =
      name.start > start &&
      (claims.afterHead.has(previous) ||
        (entity.type === 'person'
          ? isBehind(before, reporting)
          : isTied(plain.slice(range[0] + 1, opens + 1), reporting)));
    // "The memo, written by her aide, Ada Kemp".
    if (entity.type === 'person' && isDoer(plain.slice(range[0], opens + 1), reporting)) continue;
    const named = entity.type === 'person' && claims.introduces.has(previous);
    if (entity.type !== 'case' && !named && (!closed || described)) continue;
    if (entity.type === 'place' && previous === ',') continue;
    if (entity.type === 'person') return entity;
    best ??= entity;
  }
  return best;
}

import { slice } from '../../../../model/span.ts';
import { type Tokens, tokenFrom } from '../../../../text/tokens.ts';
import { type JoinWords, keyOf, type Mention } from '../entity/form.ts';

/** What "the North" and "the South" stand for where the text names both halves of the land: "north" → "north korea". */
export function halfNames(text: string, mentions: readonly Mention[], words: JoinWords): ReadonlyMap<string, string> {
  const keys = new Set(mentions.map((mention) => keyOf(slice(text, mention), words)));
  const { halves } = words;
  return [...halves.values()].every((name) => keys.has(name)) ? halves : new Map();
}

/** Marks such halves behind an article: "the North". `mentions` in order. */
export function halved(text: string, tokens: Tokens, mentions: readonly Mention[], words: JoinWords): Mention[] {
  const halves = halfNames(text, mentions, words);
  if (halves.size === 0) return [...mentions];
  const taken = new Set(mentions.map(({ start }) => tokenFrom(tokens, start)));
  const missed = tokens.filter(
    ({ word }, at) =>
      word.capital &&
      halves.has(word.lower) &&
      !taken.has(at) &&
      tokens[at - 1]?.word.lower === words.the &&
      !tokens[at + 1]?.word.capital,
  );
  const found = missed.map(({ start, end }): Mention => ({ start, end, type: 'place', by: 'elsewhere' }));
  return [...mentions, ...found].sort((a, b) => a.start - b.start);
}

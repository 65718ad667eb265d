import type { Context, Found } from '../../src/core/annotate/annotate.ts';
import type { ClaimMark } from '../../src/core/model/annotation.ts';
import type { Article, Block, BlockKind, Sentence } from '../../src/core/model/article.ts';
import { tokenize } from '../../src/core/text/tokens.ts';
import { english, figured, NOTHING, WEDNESDAY } from './figured.ts';

/** A line of an article: its kind and its sentences, parted by "|"; a sentence that opens with "!" is a key claim. */
export type Line = readonly [kind: BlockKind, words: string];

interface Laid {
  readonly article: Article;
  readonly claims: readonly ClaimMark[];
}

const SILENT = { kind: 'outlet-voice', entity: null, text: null, span: null } as const;

const claimAt = ({ start, end }: Sentence): ClaimMark => ({
  kind: 'claim',
  start,
  end,
  why: 'claim/test',
  status: 'stated',
  denies: null,
  source: SILENT,
  cue: null,
  score: 1,
  key: true,
});

function laid(lines: readonly Line[]): Laid {
  const blocks: Block[] = [];
  const sentences: Sentence[] = [];
  const claims: ClaimMark[] = [];
  let text = '';
  for (const [kind, words] of lines) {
    if (text) text += '\n\n';
    const start = text.length;
    for (const [i, raw] of words.split('|').entries()) {
      if (i > 0) text += ' ';
      const key = raw.startsWith('!');
      const from = text.length;
      text += key ? raw.slice(1) : raw;
      const sentence = { start: from, end: text.length, block: blocks.length };
      if (kind === 'paragraph') sentences.push(sentence);
      if (key) claims.push(claimAt(sentence));
    }
    blocks.push({ kind, start, end: text.length, runIn: null });
  }
  const metadata = { title: null, byline: null, outlet: null, published: WEDNESDAY, url: null };
  return { article: { text, language: 'en', metadata, blocks, sections: [], sentences, comments: [] }, claims };
}

/** What a section's builder gets: an article of these lines with its dates, figures and key claims. */
export function contextOf(lines: readonly Line[], comments: Article['comments'] = []): Context {
  const { article: bare, claims } = laid(lines);
  const article = { ...bare, comments };
  const found: Found = { ...NOTHING, ...figured(article), claim: claims };
  return { article, tokens: tokenize(article.text), language: english, found };
}

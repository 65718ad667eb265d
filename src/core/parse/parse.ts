import type { Language } from '../language/language.ts';
import type { Article, Block, Metadata, Sentence } from '../model/article.ts';
import type { Span } from '../model/span.ts';
import { chunksOf } from './chunks.ts';
import { commentsIn } from './comments.ts';
import { headingLike, kindsOf, lineKind } from './kinds.ts';
import type { RawBlock } from './raw-block.ts';
import { runIns } from './run-ins.ts';
import { sectionsOf } from './sections.ts';
import { sentencesIn } from './sentences.ts';

const UNKNOWN: Metadata = { title: null, byline: null, outlet: null, published: null, url: null };
const BODY: ReadonlySet<string> = new Set(['paragraph', 'list-item', 'block-quote']);
const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** Reads plain text, an article as it was copied or republished: tells title, byline, headings, related lines and comments by their form. */
export function parseSource(text: string, about: Partial<Metadata>, language: Language): Article {
  const chunks = chunksOf(text);
  const kinds = kindsOf(text, chunks, language.structure);
  const first = chunks[0] && text.slice(chunks[0].start, chunks[0].end);
  if (first && chunks.length > 1) {
    const title = about.title ? plain(about.title) === plain(first) : headingLike(first, 200);
    if (title) kinds[0] = 'title';
  }
  const blocks = chunks.map((chunk, i): RawBlock => ({ ...chunk, kind: kinds[i]!, boldStart: null }));
  return assemble(text, blocks, about, language);
}

/** Reads text whose blocks are known from a page's layout. */
export function parseBlocks(
  text: string,
  blocks: readonly RawBlock[],
  about: Partial<Metadata>,
  language: Language,
): Article {
  const told = blocks.map((block) => {
    const kind = block.kind === 'paragraph' ? lineKind(text.slice(block.start, block.end), language.structure) : null;
    return kind ? { ...block, kind } : block;
  });
  return assemble(text, told, about, language);
}

function assemble(text: string, raw: readonly RawBlock[], about: Partial<Metadata>, language: Language): Article {
  const words = language.structure;
  const { first, comments } = commentsIn(text, raw, words);
  const own = raw.slice(0, first);
  const split = own.map((block) => (BODY.has(block.kind) ? sentencesIn(text, block, words) : []));
  const paragraphs = own.map((block, i) => ({ block, boldStart: block.boldStart, sentences: split[i]! }));
  const body = paragraphs.filter(({ block }) => block.kind === 'paragraph');
  const found = new Map(runIns(text, body, words).map((runIn, i) => [body[i]!.block as Span, runIn]));
  const blocks: Block[] = own.map((block) => ({
    start: block.start,
    end: block.end,
    kind: block.kind,
    runIn: found.get(block) ?? null,
  }));
  const sentences = split.flatMap((spans, block): Sentence[] =>
    (blocks[block]!.runIn ? spans.slice(1) : spans).map((span) => ({ ...span, block })),
  );
  const titled = blocks.find(({ kind }) => kind === 'title');
  const title = titled ? text.slice(titled.start, titled.end) : null;
  const byline = blocks.find(({ kind }) => kind === 'byline');
  return {
    text,
    language: language.code,
    metadata: {
      ...UNKNOWN,
      byline: byline ? text.slice(byline.start, byline.end) : null,
      ...about,
      title: about.title ?? title,
    },
    blocks: [...blocks, ...comments.map(({ start, end }): Block => ({ start, end, kind: 'comment', runIn: null }))],
    sections: sectionsOf(blocks),
    sentences,
    comments,
  };
}

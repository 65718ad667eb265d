import { BLOCK_KINDS, GENRES, LABEL_KINDS } from './article.ts';
import type { Reading } from './reading.ts';
import { all, boolean, type Check, count, list, object, oneOf, optional, orNull, refuse, string } from './shape.ts';
import { disjoint, holds } from './shapes-span.ts';
import { contains } from './span.ts';

const metadata = object({
  title: orNull(string),
  byline: orNull(string),
  outlet: orNull(string),
  published: orNull(string),
  modified: optional(string),
  language: optional(string),
  section: optional(string),
  genre: optional(oneOf(GENRES)),
  part: optional(object({ page: count, of: orNull(count) })),
  cut: optional(boolean),
  unread: optional(count),
  url: orNull(string),
});

/** An article; `span` checks a span of its text. */
export function articleOf(span: Check): Check {
  const label = optional(all(span, object({ kind: oneOf(LABEL_KINDS) })));
  const block = all(span, object({ kind: oneOf(BLOCK_KINDS), runIn: orNull(span), label }), holds('runIn', 'label'));
  const section = all(span, object({ heading: orNull(span), paragraphs: count }));
  const comment = object({ author: string, at: orNull(string), header: span, body: span, paragraphs: count });
  const article = object({
    text: string,
    language: string,
    metadata,
    blocks: all(list(block), disjoint),
    sections: all(list(section), disjoint),
    sentences: all(list(all(span, object({ block: count }))), disjoint),
    comments: all(list(all(span, comment, holds('header', 'body'))), disjoint),
  });
  return all(article, sentencesInBlocks);
}

/** That every sentence lies within its block. */
const sentencesInBlocks: Check = (value) => {
  const { blocks, sentences } = value as Reading['article'];
  for (const [i, sentence] of sentences.entries()) {
    const block = blocks[sentence.block];
    if (!block) refuse(`article.sentences[${i}]`, `names block ${sentence.block}, of ${blocks.length}`);
    if (!contains(block, sentence)) refuse(`article.sentences[${i}]`, `lies outside of its block ${sentence.block}`);
  }
};

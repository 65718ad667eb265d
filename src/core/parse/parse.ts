import { detect } from '../language/detect.ts';
import type { Language } from '../language/language.ts';
import type { Article, Block, Comment, Label, Metadata, Sentence } from '../model/article.ts';
import type { Span } from '../model/span.ts';
import { chunksOf } from './chunks.ts';
import { commentsIn } from './comments.ts';
import { headingLike } from './headings.ts';
import { kindsOf, retold } from './kinds.ts';
import { labelsOf } from './labels.ts';
import { metadataOf } from './metadata.ts';
import type { RawBlock } from './raw-block.ts';
import { runIns } from './run-ins.ts';
import { BODY, sectionsOf } from './sections.ts';
import { isTorn, sentencesIn } from './sentences.ts';

/** What parsing takes of a language. */
export type ParseLanguage = Pick<Language, 'code' | 'structure'>;

/**
 * Reads plain text, an article as it was copied or republished: tells title, byline, headings, related lines and
 * comments by their form. `about` is what is known beside the text; with a title given, the first line is not taken
 * for another one.
 */
export function parseSource(text: string, about: Partial<Metadata>, language: ParseLanguage): Article {
  const words = language.structure;
  const chunks = mended(text, chunksOf(text), words);
  const plain = evenSpaces(text);
  const { first, comments } = commentsIn(plain, chunks, Math.min(3, chunks.length), words);
  const own = chunks.slice(0, first);
  const kinds = kindsOf(plain, own, about.title ?? null, words);
  const blocks = own.map(({ start, end }, i): RawBlock => ({ start, end, kind: kinds[i]!, boldStart: null }));
  return assemble({ text, plain, blocks, comments, about }, language);
}

/** Chunks of text, those joined again that part a sentence at an abbreviation. */
function mended(text: string, chunks: readonly Span[], words: Language['structure']): Span[] {
  const whole: Span[] = [];
  for (const chunk of chunks) {
    const last = whole.at(-1);
    if (last && isTorn(text, last, chunk.start, words)) whole[whole.length - 1] = { start: last.start, end: chunk.end };
    else whole.push(chunk);
  }
  return whole;
}

/** Reads text whose blocks are known from a page's layout; their wording may still say that one is a byline or a related line. */
export function parseBlocks(
  text: string,
  blocks: readonly RawBlock[],
  about: Partial<Metadata>,
  language: ParseLanguage,
): Article {
  const words = language.structure;
  const plain = evenSpaces(text);
  const { first, comments } = commentsIn(plain, blocks, Math.min(3, blocks.length), words);
  const own = blocks.slice(0, first).filter(({ kind }) => kind !== 'comment');
  return assemble({ text, plain, blocks: retold(plain, own, words), comments, about }, language);
}

/** A text as its lines are told by: each space that does not break, or is thin, a plain one, so that offsets stay. */
const evenSpaces = (text: string): string => text.replace(/[\u00a0\u2007\u2009\u202f]/g, ' ');

interface Parts {
  readonly text: string;
  /** The same with plain spaces. */
  readonly plain: string;
  readonly blocks: readonly RawBlock[];
  readonly comments: readonly Comment[];
  readonly about: Partial<Metadata>;
}

/** Finds labels, sentences, run-in headings and sections in blocks whose kinds are known. */
function assemble({ text, plain, blocks, comments, about }: Parts, language: ParseLanguage): Article {
  const words = language.structure;
  const labels = labelsOf(plain, blocks, { words, outlet: about.outlet ?? null });
  const raw = blocks.map((block, i) =>
    isEntryTime(text, block, labels[i], words) ? { ...block, kind: 'heading' as const } : block,
  );
  const split = raw.map((block, i) =>
    BODY.has(block.kind) ? sentencesIn(text, { start: labels[i]?.end ?? block.start, end: block.end }, words) : [],
  );
  const told = detect(text, language.code);
  // Where the text does not say, its page may.
  const tongue = told === 'und' ? (about.language ?? told) : told;
  const foreign = tongue !== language.code && tongue !== 'und';
  // Run-in headings are told by their words, so only in words that are known.
  const headings = foreign ? new Map<number, Span>() : runInsByBlock(text, raw, split, words);
  const own = raw.map(({ start, end, kind }, i): Block => {
    const block = { start, end, kind, runIn: headings.get(i) ?? null };
    return labels[i] ? { ...block, label: labels[i] } : block;
  });
  const sentences: Sentence[] = [];
  split.forEach((spans, block) => {
    for (const whole of spans) {
      const span = afterHeading(text, whole, headings.get(block));
      if (span) sentences.push({ start: span.start, end: span.end, block });
    }
  });
  const below = comments.map(({ start, end }): Block => ({ start, end, kind: 'comment', runIn: null }));
  return {
    text,
    language: tongue,
    metadata: metadataOf(plain, own, about, words),
    blocks: [...own, ...below],
    sections: sectionsOf(own),
    sentences,
    comments,
  };
}

/** Whether a live entry's time stands on a line of its own, or before a heading: it heads what follows. */
const isEntryTime = (
  text: string,
  block: RawBlock,
  label: Label | null | undefined,
  words: Language['structure'],
): boolean =>
  label?.kind === 'time' &&
  (label.end === block.end || headingLike(text.slice(label.end, block.end).trim(), words, true));

/** The run-in headings by the index of their block. */
function runInsByBlock(
  text: string,
  raw: readonly RawBlock[],
  split: readonly Span[][],
  words: Language['structure'],
): Map<number, Span> {
  const at = raw.flatMap(({ kind }, i) => (kind === 'paragraph' ? [i] : []));
  const found = runIns(
    text,
    at.map((i) => {
      const { start, end, boldStart } = raw[i]!;
      return { start, end, boldStart, sentences: split[i]! };
    }),
    words,
  );
  return new Map(at.flatMap((block, i) => (found[i] ? [[block, found[i]] as const] : [])));
}

/** What is left of a sentence behind a run-in heading: nothing, the rest, or all. */
function afterHeading(text: string, span: Span, heading: Span | undefined): Span | null {
  if (!heading || span.start >= heading.end) return span;
  if (span.end <= heading.end) return null;
  let start = heading.end;
  while (start < span.end && /\s/.test(text[start]!)) start += 1;
  return { start, end: span.end };
}

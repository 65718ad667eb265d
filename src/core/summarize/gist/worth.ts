import type { Context } from '../../annotate/annotate.ts';
import { type Content, contentsOf, frequencies, shared } from '../../annotate/kinds/claim/content.ts';
import type { Span } from '../../model/span.ts';

/** What the words of a text are worth in a summary of it. */
export interface Worth {
  /** The content words of a span, each once. */
  readonly contentOf: (span: Span) => Content;
  /** Which share of the title's content words a span holds, 0 to 1; 0 without a title. */
  readonly titled: (span: Span) => number;
  /** What a content word is worth. */
  readonly of: (word: number) => number;
}

/** A word that one sentence alone has is worth less than one of those that others have too. */
const ONCE = 0.3;
/** What a word of the title is worth on top. */
const TITLE = 1;
/** What a word of the names that the article is about is worth on top. */
const KEY_NAME = 3;

/** Weighs the words of a text by how many of its sentences hold them, those of the title and of key names more. Linear. */
export function worthOf({ article, tokens, language, found }: Context): Worth {
  const text = contentsOf(language.claims.stop)(tokens);
  const frequency = frequencies(
    article.sentences.map((sentence) => text.within(sentence)),
    text.most,
  );
  const title = new Set(text.ofLine(article.metadata.title ?? ''));
  const key = found.entities.filter((entity) => entity.key);
  const names = new Set(key.flatMap(({ name }) => text.ofLine(name)));
  return {
    contentOf: (span) => text.within(span),
    titled: (span) => (title.size ? shared(text.within(span), title) / title.size : 0),
    of(word) {
      const count = frequency[word] ?? 0;
      return (count > 1 ? count : ONCE) + (title.has(word) ? TITLE : 0) + (names.has(word) ? KEY_NAME : 0);
    },
  };
}

import type { Context } from '../../annotate/annotate.ts';
import { contentOf, contentOfLine, frequencies, shared, stems } from '../../annotate/kinds/claim/content.ts';
import type { Span } from '../../model/span.ts';

/** What the words of a text are worth in a summary of it. */
export interface Worth {
  /** The content words of a span, each once. */
  readonly contentOf: (span: Span) => ReadonlySet<string>;
  /** Which share of the title's content words a span holds, 0 to 1; 0 without a title. */
  readonly titled: (span: Span) => number;
  /** What a content word is worth. */
  readonly of: (word: string) => number;
}

/** A word that one sentence alone has is worth less than one of those that others have too. */
const ONCE = 0.3;
/** What a word of the title is worth on top. */
const TITLE = 1;
/** What a word of the names that the article is about is worth on top. */
const KEY_NAME = 3;

/** Weighs the words of a text by how many of its sentences hold them, those of the title and of key names more. Linear. */
export function worthOf({ article, tokens, language, found }: Context): Worth {
  const stemOf = stems(language.claims.stop);
  const content = (span: Span): Set<string> => contentOf(tokens, span, stemOf);
  const frequency = frequencies(article.sentences.map(content));
  const title = contentOfLine(article.metadata.title ?? '', stemOf);
  const key = found.entities.filter((entity) => entity.key);
  const names = new Set(key.flatMap(({ name }) => [...contentOfLine(name, stemOf)]));
  return {
    contentOf: content,
    titled: (span) => (title.size ? shared(content(span), title) / title.size : 0),
    of(word) {
      const count = frequency.get(word) ?? 1;
      return (count > 1 ? count : ONCE) + (title.has(word) ? TITLE : 0) + (names.has(word) ? KEY_NAME : 0);
    },
  };
}

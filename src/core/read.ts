import type { Found } from './annotate/annotate.ts';
import { annotators } from './annotate/order.ts';
import type { Language } from './language/language.ts';
import type { Article } from './model/article.ts';
import { type Reading, SCHEMA } from './model/reading.ts';
import { byPosition } from './model/span.ts';
import { summarize } from './summarize/summarize.ts';
import { tokenize } from './text/tokens.ts';

const NOTHING: Found = { name: [], figure: [], date: [], quote: [], claim: [], entities: [] };

/**
 * Reads a parsed article: runs every annotator in order, then writes the report. Deterministic; does not throw on any
 * text. What is written in another language is not guessed at: `article.language` says which, and nothing is found.
 */
export function read(article: Article, language: Language): Reading {
  if (article.language !== language.code && article.language !== 'und') {
    return { schema: SCHEMA, article, annotations: [], entities: [], report: { sections: [] } };
  }
  const tokens = tokenize(article.text);
  let found = NOTHING;
  for (const annotator of annotators) {
    found = { ...found, ...annotator.annotate({ article, tokens, language, found }) };
  }
  const annotations = [...found.name, ...found.figure, ...found.date, ...found.quote, ...found.claim].sort(byPosition);
  const { entities } = found;
  return { schema: SCHEMA, article, annotations, entities, report: summarize({ article, tokens, language, found }) };
}

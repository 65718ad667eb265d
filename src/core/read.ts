import type { Annotator, Found } from './annotate/annotate.ts';
import { annotators } from './annotate/order.ts';
import type { Language } from './language/language.ts';
import type { Article } from './model/article.ts';
import { type Reading, SCHEMA } from './model/reading.ts';
import { byPosition } from './model/span.ts';
import { summarize } from './summarize/summarize.ts';
import { tokenize } from './text/tokens.ts';

const NOTHING: Found = { name: [], figure: [], date: [], quote: [], claim: [], entities: [] };

/** The parts of a reading, for those who look at how long each takes. */
export type Stage = 'tokens' | Annotator['id'] | 'summary';
/** Does the work of a stage and gives what it made. */
export type AroundStage = <Made>(stage: Stage, work: () => Made) => Made;

const straight: AroundStage = (_, work) => work();

/**
 * Reads a parsed article: runs every annotator in order, then writes the report. Deterministic; does not throw on any
 * text. What is written in another language is not guessed at: `article.language` says which, and nothing is found.
 * `around` is called for each stage in turn.
 */
export function read(article: Article, language: Language, around: AroundStage = straight): Reading {
  const stages = reading(article, language, around);
  for (;;) {
    const { done, value } = stages.next();
    if (done) return value;
  }
}

/** As `read`, a stage at a time: whoever has more to do than to read this can do it in between. */
export function* reading(
  article: Article,
  language: Language,
  around: AroundStage = straight,
): Generator<void, Reading, void> {
  if (article.language !== language.code && article.language !== 'und') {
    return { schema: SCHEMA, article, annotations: [], entities: [], report: { sections: [] } };
  }
  const tokens = around('tokens', () => tokenize(article.text));
  let found = NOTHING;
  for (const annotator of annotators) {
    const context = { article, tokens, language, found };
    found = { ...found, ...around(annotator.id, () => annotator.annotate(context)) };
    yield;
  }
  const annotations = [...found.name, ...found.figure, ...found.date, ...found.quote, ...found.claim].sort(byPosition);
  const { entities } = found;
  const report = around('summary', () => summarize({ article, tokens, language, found }));
  return { schema: SCHEMA, article, annotations, entities, report };
}

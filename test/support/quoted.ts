import type { Context, Found } from '../../src/core/annotate/annotate.ts';
import { quotes } from '../../src/core/annotate/kinds/quote/index.ts';
import { reporting } from '../../src/core/language/en/reporting/index.ts';
import { structure } from '../../src/core/language/en/structure.ts';
import type { Language } from '../../src/core/language/language.ts';
import type { NameMark, QuoteMark } from '../../src/core/model/annotation.ts';
import type { Article, Block, Sentence } from '../../src/core/model/article.ts';
import type { Entity, EntityType } from '../../src/core/model/entity.ts';
import { sentencesIn } from '../../src/core/parse/sentences.ts';
import { tokenize } from '../../src/core/text/tokens.ts';

/** What a test says of a name: its type, and other forms that stand for it. */
export interface Known {
  readonly name: string;
  readonly type: EntityType;
  readonly alias?: string;
  /** The words of the text that say who it is. */
  readonly role?: string;
}

const language = { code: 'en', structure, reporting } as unknown as Language;

/** Every place where a word or phrase stands in the text. */
function places(text: string, phrase: string): { start: number; end: number }[] {
  const found = [];
  for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + phrase.length)) {
    found.push({ start: at, end: at + phrase.length });
  }
  return found;
}

function entityOf(text: string, { name, type, alias, role }: Known): Entity {
  const own = places(text, name);
  const others = alias ? places(text, alias).filter((a) => !own.some((b) => a.start < b.end && b.start < a.end)) : [];
  const mentions = [...own, ...others].sort((a, b) => a.start - b.start);
  const said = role ? places(text, role)[0]! : null;
  return { id: name, name, type, role: said, mentions, score: 1, key: false };
}

/** An article of bare paragraphs: one a line. */
function articleOf(text: string): Article {
  const blocks: Block[] = [];
  const sentences: Sentence[] = [];
  for (const line of text.matchAll(/[^\n]+/g)) {
    const span = { start: line.index, end: line.index + line[0].length };
    const block = blocks.push({ ...span, kind: 'paragraph', runIn: null }) - 1;
    sentences.push(...sentencesIn(text, span, structure).map((sentence) => ({ ...sentence, block })));
  }
  const metadata = { title: null, byline: null, outlet: null, published: null, url: null };
  return { text, language: 'en', metadata, blocks, sections: [], sentences, comments: [] };
}

/** What the annotators see of a text whose names a test gives: one paragraph a line. */
export function contextOf(text: string, known: readonly Known[] = []): Context {
  const entities = known.map((one) => entityOf(text, one));
  const name = entities
    .flatMap(({ id, mentions }) =>
      mentions.map((span): NameMark => ({ kind: 'name', ...span, entity: id, why: 'test' })),
    )
    .sort((a, b) => a.start - b.start);
  const found: Found = { name, figure: [], date: [], quote: [], claim: [], entities };
  return { article: articleOf(text), tokens: tokenize(text), language, found };
}

/** The quotations and reported speech of a text. */
export function quotesIn(text: string, known: readonly Known[] = []): readonly QuoteMark[] {
  return quotes.annotate(contextOf(text, known)).quote ?? [];
}

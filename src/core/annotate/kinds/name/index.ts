import type { Article, BlockKind } from '../../../model/article.ts';
import { type Span, slice } from '../../../model/span.ts';
import { oncePer } from '../../../text/once.ts';
import type { Annotator, Context, Found } from '../../annotate.ts';
import { aged } from './aged.ts';
import { outsideOf, unnamed } from './beside-figures.ts';
import { tellCases } from './entity/cases.ts';
import { entitiesOf, kindsOf } from './entity/entities.ts';
import type { Form, Mention } from './entity/form.ts';
import { everyday } from './everyday.ts';
import { join } from './join/join.ts';
import { alike, datelined, inRegions, paired, withStates } from './join/rows.ts';
import { toldType } from './kind/kind.ts';
import type { NameLanguage } from './language.ts';
import { linesOf } from './lines.ts';
import { type Ground, mend } from './mend.ts';
import { singly } from './naming.ts';
import { tagger } from './tag/tagger.ts';

/** Blocks whose names count: not the byline, what readers wrote, or links to other articles. */
const READ: ReadonlySet<BlockKind> = new Set<BlockKind>([
  'title',
  'paragraph',
  'heading',
  'list-item',
  'block-quote',
  'caption',
]);

/** A caption without the credit of its picture. */
function beforeCredit(text: string, caption: Span, { credits }: NameLanguage): Span {
  const words = slice(text, caption);
  const found = credits.flatMap((pattern) => pattern.exec(words)?.index ?? []);
  return found.length ? { start: caption.start, end: caption.start + Math.min(...found) } : caption;
}

/** The parts of a text whose names count; captions without the credits of their pictures. */
const readParts = ({ text, blocks }: Article, language: NameLanguage): readonly Span[] =>
  blocks
    .filter(({ kind }) => READ.has(kind))
    .map((block) => (block.kind === 'caption' ? beforeCredit(text, block, language) : block));

const taggerOf = oncePer(tagger);

function annotate({ article, tokens, language, found }: Context): Partial<Found> {
  const { text } = article;
  const { names: words } = language;
  const { lexicon } = words;
  const ranges = readParts(article, words);
  const lines = linesOf(tokens, ranges);
  const starts = new Set(article.sentences.map(({ start }) => start));
  const opens = (offset: number): boolean => starts.has(offset);
  const ground: Ground = { article, tokens, lines, words, everyday: everyday(tokens, words), opens };
  const mended = mend(taggerOf(words)(tokens, lines), ground);
  const counted = unnamed(text, found.figure, mended);
  const date = unnamed(text, found.date, mended);
  const named = singly(outsideOf(text, outsideOf(text, mended, counted), date), ground);
  const { mentions, established } = tellCases({ text, tokens, ranges }, named, { words: words.cases, lexicon });
  const { states } = words.join;
  const placed = inRegions(text, withStates(text, datelined(article, mentions), states), lexicon, states);
  const rows = paired(text, alike(text, placed, words.join.between, lexicon), words.join.and, lexicon);
  const kinds = kindsOf(article, { tokens, mentions: rows }, words);
  const told = (form: Form): Mention['type'] | null => toldType(form, kinds);
  const joined = join(text, rows, { lexicon, words: words.join, established, told });
  const entities = entitiesOf(article, joined, { roles: words.roles, kinds });
  const finders = new Map(placed.map(({ start, by }) => [start, by]));
  const whyOf = ({ start }: Span): string => `name/${finders.get(start) ?? 'model'}`;
  const name = entities
    .flatMap(({ id, mentions: spans }) =>
      spans.map((span) => ({ kind: 'name' as const, ...span, entity: id, why: whyOf(span) })),
    )
    .sort((a, b) => a.start - b.start);
  const people = entities
    .flatMap(({ type, mentions: spans }) => (type === 'person' ? spans : []))
    .sort((a, b) => a.start - b.start);
  const figure = aged(text, counted, people, words.ages);
  return { name, entities, ...(figure !== found.figure && { figure }), ...(date !== found.date && { date }) };
}

/** Names of the article's own text, their mentions joined into entities. */
export const names: Annotator = { id: 'name', annotate };

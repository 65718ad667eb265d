import type { Article, BlockKind } from '../../../model/article.ts';
import { type Span, slice } from '../../../model/span.ts';
import { once, oncePer } from '../../../text/once.ts';
import type { Token, Tokens } from '../../../text/tokens.ts';
import type { Annotator, Context, Found } from '../../annotate.ts';
import { outsideOf, unnamed } from './beside-figures.ts';
import { bounded } from './entity/bounds.ts';
import { tellCases } from './entity/cases.ts';
import { camel, certain } from './entity/certain.ts';
import { consistent } from './entity/consistent.ts';
import { entitiesOf } from './entity/entities.ts';
import { join } from './entity/join.ts';
import { withoutOpeners } from './entity/openers.ts';
import { pairsApart } from './entity/pairs.ts';
import { listedWhole } from './entity/phrases.ts';
import { alike, datelined, inRegions } from './entity/rows.ts';
import { overlapping } from './entity/search.ts';
import { whole } from './entity/whole.ts';
import type { NameLanguage } from './language.ts';
import { LEXICAL, NAME_CLASSES } from './lexicon.ts';
import { linesOf, withHeadings } from './lines.ts';
import { naming } from './naming.ts';
import { commonKey } from './tag/hash.ts';
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

/** Whether a word is common in lower case, or a title. */
const everyday = (lower: string, { model, lexicon }: NameLanguage): boolean =>
  model.common(commonKey(lower)) > 0 || (lexicon.word(lower) & LEXICAL.title) !== 0;

/** The words that a text writes in lower case, but in addresses: "www.quxley.com". */
function lowerWords(tokens: Tokens): Set<string> {
  const words = new Set<string>();
  for (let at = 0; at < tokens.length; at += 1) {
    const { word, spaced } = tokens[at]!;
    if (word.capital) continue;
    const [dot, domain] = [tokens[at + 1], tokens[at + 2]];
    const host = dot?.word.text === '.' && !dot.spaced && domain?.spaced === false;
    if (word.shape !== 'word' || (spaced ? !host : !/^[.@]$/.test(tokens[at - 1]!.word.text))) words.add(word.lower);
  }
  return words;
}

function annotate({ article, tokens, language, found }: Context): Partial<Found> {
  const { text } = article;
  const { names: words } = language;
  const ranges = readParts(article, words);
  const lines = linesOf(tokens, ranges);
  const lower = once(() => lowerWords(tokens));
  const tagged = taggerOf(words)(tokens, lines);
  const { lexicon } = words;
  const starts = new Set(article.sentences.map(({ start }) => start));
  const sure = listedWhole(certain({ text, tokens, lines }, tagged, words.certain), tokens, lexicon);
  const grown = whole(sure, lines, { tokens, lexicon, words: words.whole });
  const headlines = article.blocks.filter(({ kind }) => kind === 'title' || kind === 'heading');
  const inHeadline = ({ start }: Token): boolean => overlapping(headlines, { start, end: start + 1 }) !== null;
  const said = (token: Token): boolean => everyday(token.word.lower, words) || lower().has(token.word.lower);
  const stem = ({ word }: Token): string => word.lower.replace(words.certain.ending, '');
  const unlisted = ({ word }: Token): boolean =>
    (lexicon.word(word.lower) & NAME_CLASSES) === 0 && !words.kinds.things.has(word.lower);
  const opens = (offset: number): boolean => starts.has(offset);
  const ordinary = (token: Token): boolean => !camel(token) && unlisted(token) && said(token);
  const act = ({ word }: Token): boolean => lexicon.word(word.lower) === 0 && words.certain.acting.test(word.lower);
  const apart = bounded(grown, {
    tokens,
    lexicon,
    words: words.bounds,
    opens,
    ordinary: (token) => ordinary(token) || act(token),
  });
  const agreed = consistent(apart, withHeadings(tokens, lines, inHeadline), {
    tokens,
    listed: (name) => lexicon.phrase(name) !== 0,
    verbLike: (token) =>
      lexicon.word(token.word.lower) === 0 && words.certain.verbLike.test(token.word.text) && inHeadline(token),
    ordinary: (token) => !camel(token) && said(token),
  });
  const figure = unnamed(found.figure, agreed);
  const named = naming(text, outsideOf(text, outsideOf(text, agreed, figure), found.date), words);
  const proper = withoutOpeners(named, {
    tokens,
    opens,
    ordinary: (token) => ordinary(token) || (!camel(token) && unlisted(token) && lower().has(stem(token))),
  });
  const single = pairsApart(text, proper, lexicon, words.join);
  const { mentions, established } = tellCases({ text, tokens, ranges }, single, { words: words.cases, lexicon });
  const joined = join(
    text,
    alike(text, inRegions(text, datelined(article, mentions), lexicon), words.join.between, lexicon),
    {
      lexicon,
      words: words.join,
      established,
    },
  );
  const entities = entitiesOf({ article, tokens }, joined, words);
  const finders = new Map(mentions.map(({ start, by }) => [start, by]));
  const whyOf = ({ start }: Span): string => `name/${finders.get(start) ?? 'model'}`;
  const name = entities
    .flatMap(({ id, mentions: spans }) =>
      spans.map((span) => ({ kind: 'name' as const, ...span, entity: id, why: whyOf(span) })),
    )
    .sort((a, b) => a.start - b.start);
  return { name, entities, ...(figure !== found.figure && { figure }) };
}

/** Names of the article's own text, their mentions joined into entities. */
export const names: Annotator = { id: 'name', annotate };

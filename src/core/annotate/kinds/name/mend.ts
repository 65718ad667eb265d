import type { Article } from '../../../model/article.ts';
import type { Token, Tokens } from '../../../text/tokens.ts';
import { ampersands } from './bounds/ampersand.ts';
import { withFirms } from './bounds/apostrophes.ts';
import { withBelongings } from './bounds/belonging.ts';
import { withBodies } from './bounds/bodies.ts';
import { bounded } from './bounds/bounds.ts';
import { certain } from './bounds/certain.ts';
import { consistent } from './bounds/consistent.ts';
import { withKnown } from './bounds/known.ts';
import { laws } from './bounds/laws.ts';
import { listedWhole } from './bounds/phrases.ts';
import { withoutPortfolios } from './bounds/portfolios.ts';
import { whole } from './bounds/whole.ts';
import type { Mention } from './entity/form.ts';
import { overlapping } from './entity/search.ts';
import type { Everyday } from './everyday.ts';
import { halved } from './join/halves.ts';
import type { NameLanguage } from './language.ts';
import { LEXICAL, NAME_CLASSES } from './lexicon.ts';
import { type Line, withHeadings } from './lines.ts';
import { isTrade } from './role/role-place.ts';

/** A text, and what its names are told by. */
export interface Ground {
  readonly article: Article;
  readonly tokens: Tokens;
  readonly lines: readonly Line[];
  readonly words: NameLanguage;
  readonly everyday: Everyday;
  /** Whether a sentence starts at an offset. */
  opens(offset: number): boolean;
}

/** What closes the name of a body, by the lists. */
const BODY = LEXICAL.organizationNoun | LEXICAL.corporate;

/** What closes the name of a body or a place. */
const NOUN = LEXICAL.organizationNoun | LEXICAL.placeNoun;

/** Mends what the tagger found: names that are sure, their bounds, and what the text names elsewhere. */
export function mend(
  tagged: readonly Mention[],
  { article, tokens, lines, words, everyday, opens }: Ground,
): Mention[] {
  const { lexicon } = words;
  const { said, ordinary, acts, looksLikeVerb } = everyday;
  const headlines = article.blocks.filter(({ kind }) => kind === 'title' || kind === 'heading');
  const inHeadline = ({ start }: Token): boolean => overlapping(headlines, { start, end: start + 1 }) !== null;
  const { text } = article;
  const closes = (word: string): boolean => (lexicon.word(word) & LEXICAL.organizationNoun) !== 0;
  const told = ampersands(text, certain({ text, tokens, lines, closes }, tagged, words.certain), lexicon);
  const sure = listedWhole(told, tokens, lexicon);
  const body = (word: string): boolean => (lexicon.word(word) & NAME_CLASSES) === LEXICAL.organization;
  const known = withKnown(sure, lines, {
    tokens,
    things: words.kinds.things,
    articled: words.certain.articled,
    article: words.certain.article,
    same: words.join.same,
    body,
    opens,
    said,
  });
  const legal = laws(known, lines, { tokens, words: words.laws, opens });
  const grown = whole(legal, lines, { tokens, lexicon, words: words.whole });
  const apart = bounded(grown, {
    tokens,
    lexicon,
    words: words.bounds,
    opens,
    ordinary: (token) => ordinary(token) || acts(token),
    trade: (word) => isTrade(word, words.roles),
  });
  const bodies = withBodies(withoutPortfolios(apart, tokens, words.portfolios), lines, {
    tokens,
    closes: (word) =>
      words.whole.closing.has(word) || words.kinds.forms.bodies.has(word) || (lexicon.word(word) & BODY) !== 0,
    opener: (word) =>
      words.certain.opening.has(word) || words.whole.articles.has(word) || words.whole.describing.has(word),
    opens,
    calls: (word) => words.kinds.firms.has(word) || words.kinds.bodies.has(word),
    unknown: (token) => lexicon.word(token.word.lower) === 0 && !said(token) && token.word.text.length > 2,
  });
  const firms = withFirms(bodies, lines, { tokens, firms: words.firms, lexicon });
  const agreed = consistent(firms, withHeadings(tokens, lines, inHeadline), {
    tokens,
    listed: (name) => lexicon.phrase(name) !== 0,
    closes: (word) => (lexicon.word(word) & NOUN) !== 0,
    verbLike: (token) => looksLikeVerb(token) && inHeadline(token),
    ordinary: said,
    parting: (word) => words.bounds.parting.has(word),
    particle: (word) => words.join.particles.has(word),
  });
  return halved(text, tokens, withBelongings(text, agreed, words.belongings), words.join);
}

import type { Article } from '../../../../model/article.ts';
import type { Entity } from '../../../../model/entity.ts';
import type { Token, Tokens } from '../../../../text/tokens.ts';
import type { NameLanguage } from '../language.ts';
import type { Joined } from './join.ts';
import { kindOf } from './kind.ts';
import { roleOf } from './role.ts';
import { KEY, type Subject, salience, salienceFeatures, stageOf } from './salience.ts';

/** The tokens that belong to names. */
function namedTokens(tokens: Tokens, joined: readonly Joined[]): Set<Token> {
  const spans = joined.flatMap(({ mentions }) => mentions).sort((a, b) => a.start - b.start);
  const named = new Set<Token>();
  let next = 0;
  for (const token of tokens) {
    while (next < spans.length && spans[next]!.end <= token.start) next += 1;
    if (next < spans.length && spans[next]!.start <= token.start) named.add(token);
  }
  return named;
}

/** The scores that make an entity key: the best always, others from a score on, at most so many. */
function keyScores(scores: readonly number[]): (score: number) => boolean {
  const sorted = [...scores].sort((a, b) => b - a);
  const least = Math.max(sorted[KEY.most - 1] ?? 0, KEY.score);
  return (score) => score >= Math.min(least, sorted[0] ?? 1);
}

/** Makes entities of joined mentions: type, role, how much the article is about each. */
export function entitiesOf(
  { article, tokens }: { article: Article; tokens: Tokens },
  joined: readonly Joined[],
  { lexicon, kinds, roles }: NameLanguage,
): Entity[] {
  const kindContext = { text: article.text, tokens, lexicon, words: kinds };
  const named = namedTokens(tokens, joined);
  const roleContext = { words: roles, named: (token: Token) => named.has(token) };
  const subjects = joined.map((group): Subject => {
    const type = kindOf(group, kindContext);
    const mentions = group.mentions.map(({ start, end }) => ({ start, end }));
    return { name: group.forms[0]!.text, type, mentions, role: roleOf({ type, mentions }, tokens, roleContext) };
  });
  const stage = stageOf(article, subjects);
  const scores = subjects.map((subject) => salience(salienceFeatures(subject, stage)));
  const isKey = keyScores(scores);
  return subjects.map((subject, at) => ({
    id: `e${at + 1}`,
    ...subject,
    score: Math.round(scores[at]! * 1000) / 1000,
    key: isKey(scores[at]!),
  }));
}

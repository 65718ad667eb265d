import type { DateMark } from '../../../model/annotation.ts';
import { oncePer } from '../../../text/once.ts';
import { sharedParts } from '../../../text/parts.ts';
import { ruleSet, scan } from '../../../text/rules.ts';
import type { Tokens } from '../../../text/tokens.ts';
import type { Annotator, Context } from '../../annotate.ts';
import { ownBlocks, stretchesOf } from '../../stretches.ts';
import { type Day, parseDay } from './calendar.ts';
import type { DateHit } from './caught.ts';
import { direction } from './direction.ts';
import { allowed } from './guards.ts';
import { datePieces } from './pieces.ts';
import { resolvers } from './resolve.ts';
import type { DateWords } from './words.ts';

/** A language's date rules, compiled once. */
const rulesOf = oncePer((words: DateWords) => ruleSet(words.rules, datePieces(words)));

/** What a match means; `null` where it is no date. */
function markOf(
  parts: Tokens,
  hit: DateHit,
  { words, today }: { words: DateWords; today: Day | null },
): DateMark | null {
  if (!allowed(parts, hit, words)) return null;
  const definite = words.articles.has(parts[hit.start]!.word.lower) || /^['’]$/.test(parts[hit.start]!.word.text);
  const looks = today ? direction(parts, hit.start, words) : 0;
  const when = resolvers[hit.rule.means](hit, { today, definite, looks });
  if (!when) return null;
  const [start, end] = [parts[hit.start]!.start, parts[hit.end - 1]!.end];
  return { kind: 'date', start, end, ...when, why: `date/${hit.rule.id}` };
}

/**
 * Finds dates in the article's own blocks and in the header lines of comments. Relative ones are reckoned from the day the
 * article was published, weekdays towards the past unless the sentence looks ahead; without that day their value is `null`.
 */
function annotate({ article, tokens, language: { dates: words } }: Context): { date: DateMark[] } {
  const parts = sharedParts(tokens);
  const headers = article.comments.map(({ header }) => header);
  const stretches = stretchesOf(parts, [...ownBlocks(article), ...headers]);
  const today = parseDay(article.metadata.published);
  const date: DateMark[] = [];
  const take = (hit: DateHit): number | null => {
    const mark = markOf(parts, hit, { words, today });
    if (mark) date.push(mark);
    return mark && hit.end;
  };
  scan(rulesOf(words), parts, { stretches, take });
  return { date };
}

export const dates: Annotator = { id: 'date', annotate };

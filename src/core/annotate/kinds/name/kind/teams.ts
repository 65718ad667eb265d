import { tokenFrom } from '../../../../text/tokens.ts';
import type { Mention } from '../entity/form.ts';
import type { Joined } from '../join/join.ts';
import { LEXICAL } from '../lexicon.ts';
import { ASKED, type KindContext, wordAt } from './kind-context.ts';
import { listed } from './listed.ts';
import { isSport, SCORE } from './subject.ts';
import { POSSESSIVE, rowEnd, rowStart } from './surroundings.ts';

/** How a mention stands in a report on sport: surely as a team, perhaps so, as a place, or in no telling way. */
type Standing = 'team' | 'perhaps' | 'place' | null;

const NUMBER = /^\p{Nd}+(?:[-–]\p{Nd}+)?$/u;
/** How far behind a possessive its captain or striker is looked for: "Velder’s own captain". */
const OWNED = 3;

/** What is told of what a name has: "[Velder]’s defence", "[Velder]’s Ana Holt". */
function owning(context: KindContext, owned: number): Standing {
  const { tokens, words } = context;
  const { sides, players } = words.play;
  for (let at = owned; at < owned + OWNED; at += 1)
    if (sides.has(wordAt(context, at)) || players.has(wordAt(context, at))) return 'team';
  return tokens[owned]?.word.capital && tokens[owned + 1]?.word.capital ? 'perhaps' : null;
}

function standing(context: KindContext, { start, end }: Mention, full: boolean): Standing {
  const { tokens, words, lexicon } = context;
  const { sides, players, over, versus, losing, leaving, beating, acting } = words.play;
  const [from, to] = [tokenFrom(tokens, start), tokenFrom(tokens, end)];
  const next = tokens[to]?.line === false ? wordAt(context, to) : '';
  if (sides.has(next) || players.has(next) || versus.has(next)) return 'team';
  if (next === ',' && wordAt(context, to + 1) === words.who) return 'team';
  const row = rowStart(context, from);
  const [before, further] = [wordAt(context, row - 1), wordAt(context, row - 2)];
  // Places of two words that no list knows have no article: "the Quxville Blues".
  if (full && before === words.the) return 'team';
  if (over.has(before) || versus.has(before) || beating.has(before) || SCORE.test(before)) return 'team';
  if (before === words.play.with && SCORE.test(further)) return 'team';
  if (before === words.for) return leaving.has(further) ? 'place' : 'team';
  if (before === words.to && (losing.has(further) || NUMBER.test(further))) return 'team';
  if (lexicon.word(before) & LEXICAL.preposition || words.within.has(before)) return 'place';
  if (POSSESSIVE.test(next)) return owning(context, to + 1);
  if (NUMBER.test(next) && !words.articles.has(before)) return 'team';
  const verb = wordAt(context, rowEnd(context, to));
  if (beating.has(verb)) return 'team';
  return acting.test(verb) || words.plural.has(verb) ? 'perhaps' : null;
}

/**
 * Whether the name of a land or a town stands for its team in a report on sport: "[Quxland] captain Ana Holt", "against
 * [Quxland]"; not where it stands as a place as often: "they won in [Quxland]".
 */
export function isTeam({ forms: [top], mentions }: Pick<Joined, 'forms' | 'mentions'>, context: KindContext): boolean {
  if (!isSport(context)) return false;
  const full = top!.words.length > 1 && top!.key.endsWith('s') && listed(top!, context.lexicon) === null;
  const told = mentions.slice(0, ASKED).map((mention) => standing(context, mention, full));
  const count = (...of: Standing[]): number => told.filter((one) => of.includes(one)).length;
  return count('team') > 0 && count('team', 'perhaps') > count('place');
}

/** Whether a name is that of what teams play for, in a report on sport: "Quxland Super League". */
export const isContest = ({ forms: [top] }: Pick<Joined, 'forms'>, context: KindContext): boolean =>
  top!.words.length > 1 && context.words.play.contests.has(top!.words.at(-1)!) && isSport(context);

/** Whether a name of one word in the plural has an article in a report on sport, "the [Loomers]", or is a manager's: "[Loomers] manager Ana Holt". */
export function isSide({ forms, mentions }: Pick<Joined, 'forms' | 'mentions'>, context: KindContext): boolean {
  if (!forms.every(({ key }) => /^\p{L}{3,}s$/u.test(key)) || !isSport(context)) return false;
  const { words } = context;
  return mentions.slice(0, ASKED).some(({ start, end }) => {
    if (wordAt(context, tokenFrom(context.tokens, start) - 1) === words.the) return true;
    const to = tokenFrom(context.tokens, end);
    const lead = wordAt(context, to);
    return (words.play.players.has(lead) || words.offices.has(lead)) && context.tokens[to + 1]?.word.capital === true;
  });
}

import { lowerAt, tokenFrom } from '../../../../text/tokens.ts';
import type { Mention } from '../entity/form.ts';
import { overlapping } from '../entity/search.ts';
import type { Joined } from '../join/join.ts';
import { LEXICAL } from '../lexicon.ts';
import { ASKED, type KindContext } from './kind-context.ts';

/** Words that tell a club by its town's name. */
export interface PlayWords {
  /** Who plays for a club, or leads it: "striker". */
  readonly players: ReadonlySet<string>;
  /** What teams do, or have done to them: "beat". */
  readonly beating: ReadonlySet<string>;
  /** What stands before the club that lost, in such a sentence: "over", "against". */
  readonly over: ReadonlySet<string>;
  /** Between two teams: "v". */
  readonly versus: ReadonlySet<string>;
  /** What reports on sport say, and others seldom: "midfielder", "innings". */
  readonly sport: ReadonlySet<string>;
  /** What closes the name of what teams play for: "league". */
  readonly contests: ReadonlySet<string>;
  /** What a team has, beside its players: "captain", "squad". */
  readonly sides: ReadonlySet<string>;
  /** What somebody leads who is named before it: "[Ana Holt]’s side". */
  readonly led: ReadonlySet<string>;
  /** Behind a score, before the other team: "drew 1-1 with". */
  readonly with: string;
  /** Before "to" and the team that won: "lost". */
  readonly losing: ReadonlySet<string>;
  /** Before "for" and a place that somebody goes to: "left". */
  readonly leaving: ReadonlySet<string>;
  /** What a team may do as others do: "responded". */
  readonly acting: RegExp;
}

/** A score: "3-1"; not a year, a range of more than three digits, or part of a longer row. */
const SCORE = /(?<![\p{L}\p{Nd}-])\p{Nd}{1,3}[-–]\p{Nd}{1,3}(?![\p{L}\p{Nd}-])/u;
/** How far from a name its sentence's score is looked for, in characters. */
const REACH = 90;

/** Whether the sentence of a mention tells a score. */
function isScored({ text, sentences }: KindContext, mention: Mention): boolean {
  const { start, end } = overlapping(sentences, mention) ?? mention;
  return SCORE.test(text.slice(Math.max(start, mention.start - REACH), Math.min(end, mention.end + REACH)));
}

function isClub(context: KindContext, mention: Mention): boolean {
  const { tokens, words, lexicon } = context;
  const from = tokenFrom(tokens, mention.start);
  const to = tokenFrom(tokens, mention.end);
  const [before, next] = [lowerAt(tokens, from - 1), lowerAt(tokens, to)];
  if (lexicon.word(before) & LEXICAL.preposition && !words.play.over.has(before)) return false;
  if (words.play.players.has(next) && !tokens[to]!.line) return true;
  const told = words.play.beating.has(next) || words.play.beating.has(before) || words.play.over.has(before);
  return told && isScored(context, mention);
}

/**
 * Whether a town's name stands for its club: "[Quxville] striker Ana Holt", "[Quxville] beat Velder 3-1", "a 2-0 win over
 * [Quxville]".
 */
export const plays = ({ mentions }: Pick<Joined, 'mentions'>, context: KindContext): boolean =>
  mentions.slice(0, ASKED).some((mention) => isClub(context, mention));

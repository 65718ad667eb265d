import type { Article } from '../../../../model/article.ts';
import type { Entity } from '../../../../model/entity.ts';
import { contains, type Span, slice } from '../../../../model/span.ts';
import type { Token, Tokens } from '../../../../text/tokens.ts';
import type { Joined } from '../join/join.ts';
import { kindOf } from '../kind/kind.ts';
import type { KindContext } from '../kind/kind-context.ts';
import type { NameLanguage } from '../language.ts';
import { roleOf } from '../role/role.ts';
import type { RoleWords } from '../role/role-words.ts';
import type { Mention } from './form.ts';
import { isInvoked, isRelay } from './relays.ts';
import { KEY, type Subject, salienceOf, stageOf } from './salience.ts';
import { overlapping } from './search.ts';
import { titled } from './titled.ts';

/** What the types of names are told from. `mentions` in order. */
export function kindsOf(
  { metadata, text, sentences }: Article,
  { tokens, mentions }: { tokens: Tokens; mentions: readonly Mention[] },
  { lexicon, kinds }: NameLanguage,
): KindContext {
  const outlet = metadata.outlet ?? metadata.byline ?? '';
  const named = (token: Token): boolean => overlapping(mentions, token) !== null;
  const full = mentions.filter(({ type, start, end }) => type === 'person' && text.slice(start, end).includes(' '));
  const surnames = new Set(full.map((mention) => slice(text, mention).split(' ').at(-1)!.toLowerCase()));
  return { text, sentences, tokens, lexicon, words: kinds, named, surnames, outlet };
}

/** The scores that make an entity key: the best always, others from a score on, a higher one for places, at most so many. */
export function keyScores(scores: readonly number[]): (subject: Subject, score: number) => boolean {
  const sorted = [...scores].sort((a, b) => b - a);
  return ({ type }, score) => {
    const least = Math.max(sorted[KEY.most - 1] ?? 0, type === 'place' ? KEY.place : KEY.score);
    return score >= Math.min(least, sorted[0] ?? 1);
  };
}

/** Whether a sentence opens by passing on what a mention says: "According to [X]". */
const cited = (text: string, { start }: Span, { citing }: RoleWords): boolean =>
  citing.some((words) => {
    const opening = start - words.length;
    return (
      text[start - 2] === words.at(-2) &&
      text.slice(opening, start).toLowerCase() === words &&
      /(?:^|[\n.!?”"]\s*)$/.test(text.slice(Math.max(0, opening - 3), opening))
    );
  });

/**
 * Whether somebody is key because of what the article is about: their role names it ("Acme engineer"), or is that of a
 * member without saying of what; a case that names it; a body that a sentence passes words on from, unless the text
 * names it once, in its second half: so news adds a detail.
 */
function belongs(
  { role, type, name, mentions }: Subject,
  leading: readonly Subject[],
  { text, roles }: { text: string; roles: RoleWords },
): boolean {
  const early = mentions.length > 1 || mentions[0]!.start * 2 < text.length;
  if (type === 'organization' && early && mentions.some((mention) => cited(text, mention, roles))) return true;
  if (type === 'case') return leading.some((subject) => name.includes(subject.name));
  if (type !== 'person' || !role) return false;
  const bodies = leading.filter((subject) => subject.type === 'organization');
  if (bodies.some((body) => body.mentions.some((mention) => contains(role, mention)))) return true;
  const last = slice(text, role).toLowerCase().split(/\s+/).at(-1)!;
  return bodies.length > 0 && roles.members.has(last);
}

/** A name in capitals that is hardly an abbreviation: "ROME" of a dateline. */
const SHOUTED = /^(?=.{5}|\p{Lu}{4})[^\p{Ll}]+$/u;

/**
 * An entity's name in its fullest form; of one that is abbreviated elsewhere ("Fed", "UN") as it is written out, of one that a
 * dateline or a title has in capitals as the text writes it.
 */
function writtenOut({ forms: [top] }: Joined, text: string): string {
  return top!.mentions.reduce((best, mention) => {
    const one = slice(text, mention);
    const [size, most] = [one.split(' ').length, best.split(' ').length];
    return size > most || (size === most && SHOUTED.test(best) && !SHOUTED.test(one)) ? one : best;
  }, top!.text);
}

/** Makes entities of joined mentions: type, role, how much the article is about each. */
export function entitiesOf(
  article: Article,
  joined: readonly Joined[],
  { roles, kinds }: { roles: RoleWords; kinds: KindContext },
): Entity[] {
  const { text } = article;
  const { tokens, named } = kinds;
  const captions = article.blocks.filter(({ kind }) => kind === 'caption');
  const roleContext = { words: roles, named, pictured: (mention: Span) => overlapping(captions, mention) !== null };
  const subjects = joined.map((group): Subject => {
    const type = kindOf(group, kinds);
    const mentions = group.mentions.map(({ start, end }) => ({ start, end }));
    return { name: group.forms[0]!.text, type, mentions, role: roleOf({ type, mentions }, tokens, roleContext) };
  });
  const stage = stageOf({ article, tokens }, subjects);
  const relays = new Set(subjects.filter((subject) => isRelay(subject, stage, roles) || isInvoked(subject, roles)));
  const scores = subjects.map((subject) => (relays.has(subject) ? 0 : salienceOf(subject, stage)));
  const isKey = keyScores(scores);
  const leading = subjects.filter((subject, at) => isKey(subject, scores[at]!));
  return subjects.map((subject, at) => ({
    id: `e${at + 1}`,
    ...titled({ ...subject, name: writtenOut(joined[at]!, text) }, text, roles),
    score: Math.round(scores[at]! * 1000) / 1000,
    key:
      isKey(subject, scores[at]!) || (!relays.has(subject) && belongs(subject, leading, { text: article.text, roles })),
  }));
}

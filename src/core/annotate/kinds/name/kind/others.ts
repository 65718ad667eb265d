import type { EntityType } from '../../../../model/entity.ts';
import { tokenFrom } from '../../../../text/tokens.ts';
import type { Form } from '../entity/form.ts';
import { hostOf } from '../join/forms-compared.ts';
import type { Joined } from '../join/join.ts';
import { LEXICAL } from '../lexicon.ts';
import { ASKED, type KindContext } from './kind-context.ts';
import { listed } from './listed.ts';
import { placed } from './nobody.ts';
import { spokenFor } from './presented.ts';
import { isArts } from './subject.ts';
import { surroundings } from './surroundings.ts';
import { isSide } from './teams.ts';
import { standsAsWork } from './works.ts';

/** Whether a form is written in capitals alone, or with figures, within text that is not: "QVX", "QV4". */
export const isAcronym = ({ text }: Form): boolean => /^\p{Lu}{2}[\p{Lu}\p{Nd}]{1,4}$/u.test(text);

/** Whether a name is two names joined by "&": "Quxley & Velder". */
const isFirm = ({ text }: Form): boolean => / & \p{Lu}/u.test(text);

/** Whether a name in capitals has somebody's office behind it: "the [QVX] ecologist". */
const isStaff = ({ forms, mentions }: Joined, { tokens, words }: KindContext): boolean =>
  forms.some(isAcronym) &&
  mentions.slice(0, ASKED).some(({ end }) => {
    const next = tokens[tokenFrom(tokens, end)];
    return next?.line === false && (words.people.has(next.word.text) || words.offices.has(next.word.text));
  });

/** A word with one capital, which is no title and no number's. */
const PLAIN = /^\p{Lu}\p{Ll}{3,}$/u;

/** What a name is that the tagger took for nobody's, for no body's and for no place, by the words beside it. */
export function otherKind(joined: Joined, context: KindContext): EntityType {
  const top = joined.forms[0]!;
  if (joined.forms.some((form) => listed(form, context.lexicon) === 'event')) return 'event';
  // What closes as a thing does is none that somebody works for: "members of the Quxly Program".
  const made = top.words.length > 1 && (context.lexicon.word(top.words.at(-1)!) & LEXICAL.thingNoun) !== 0;
  if (isSide(joined, context)) return 'organization';
  if (standsAsWork(joined, context)) return 'work';
  if (!made && spokenFor(joined, context)) return 'organization';
  const told = surroundings(joined, context);
  if (told) return told;
  if (PLAIN.test(top.text) && !isArts(context) && placed(joined, context)) return 'place';
  return hostOf(top) || (!made && (isFirm(top) || isStaff(joined, context))) ? 'organization' : 'other';
}

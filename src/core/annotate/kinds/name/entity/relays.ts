import type { Span } from '../../../../model/span.ts';
import { lowerAt, type Tokens, tokenFrom } from '../../../../text/tokens.ts';
import type { RoleWords } from '../role/role-words.ts';
import type { Scene, Subject } from './salience.ts';

/** How many mentions are asked. */
const ASKED = 20;

/** Whether a mention says no more than who passes on what the text tells: "told the [Velder News]", "[Velder News] reported". */
function passesOn(tokens: Tokens, { start, end }: Span, { openers, sources, reporting }: RoleWords): boolean {
  const at = tokenFrom(tokens, start);
  const before = openers.has(lowerAt(tokens, at - 1)) ? at - 2 : at - 1;
  return sources.has(lowerAt(tokens, before)) || reporting.has(lowerAt(tokens, tokenFrom(tokens, end)));
}

/** Whether a body is an agency or a paper that a text names for nothing but passing on what it tells, so that it is not about it. */
export const isRelay = ({ type, name, mentions }: Subject, { tokens }: Scene, words: RoleWords): boolean =>
  type === 'organization' &&
  words.media.has(name.slice(name.lastIndexOf(' ') + 1).toLowerCase()) &&
  mentions.slice(0, ASKED).every((mention) => passesOn(tokens, mention, words));

/** Whether nobody is told of but a god of whom the text says nothing more: "they prayed to [God]". */
export const isInvoked = ({ type, name, role }: Subject, { deities }: RoleWords): boolean =>
  type === 'person' && role === null && deities.has(name.toLowerCase());

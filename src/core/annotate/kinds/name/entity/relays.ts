import { type Span, slice } from '../../../../model/span.ts';
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
export function isRelay({ type, mentions }: Subject, { article, tokens }: Scene, words: RoleWords): boolean {
  if (type !== 'organization') return false;
  const asked = mentions.slice(0, ASKED);
  const isMedium = (mention: Span): boolean =>
    words.media.has(slice(article.text, mention).toLowerCase().split(/\s/).at(-1)!);
  return asked.some(isMedium) && asked.every((mention) => passesOn(tokens, mention, words));
}

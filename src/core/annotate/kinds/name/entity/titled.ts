import { slice } from '../../../../model/span.ts';
import type { RoleWords } from '../role/role-words.ts';
import type { Subject } from './salience.ts';

/** A title, with its full stop, before a name. */
const TITLE = /(\p{Lu}\p{Ll}{1,9})\.? $/u;
/** As long as such a title may be. */
const LONGEST = 12;
/** How many mentions are asked for one. */
const EARLY = 6;

/**
 * Somebody whom the text calls by one word only, with the title that goes with it: "Lord Quxley"; that is no role then. One of
 * mere courtesy, "Mr", goes with nobody whose role is told.
 */
export function titled<Shown extends Subject>(subject: Shown, text: string, { styles, courtesies }: RoleWords): Shown {
  const { name, type, mentions, role } = subject;
  if (type !== 'person' || name.includes(' ')) return subject;
  for (const { start, end } of mentions.slice(0, EARLY)) {
    const [before, title] = TITLE.exec(text.slice(Math.max(0, start - LONGEST), start)) ?? ['', ''];
    const style = title!.toLowerCase();
    if (!styles.has(style) || (role && courtesies.has(style))) continue;
    const told = role !== null && slice(text, role).replace('.', '') === title;
    return { ...subject, name: text.slice(start - before.length, end), role: told ? null : role };
  }
  return subject;
}

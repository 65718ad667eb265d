import { slice } from '../../../../model/span.ts';
import type { RoleWords } from '../role/role-words.ts';
import type { Subject } from './salience.ts';

/** The longest title, with its full stop and space. */
const LONGEST = 12;
/** How many mentions are asked for one. */
const EARLY = 6;

/**
 * Somebody whom the text calls by one word only, with the title that goes with it: "Lord Quxley"; that is no role then. One of
 * mere courtesy, "Mr", goes with nobody whose role is told.
 */
export function titled<Shown extends Subject>(subject: Shown, text: string, { styles, courtesies }: RoleWords): Shown {
  const { name, type, mentions, role } = subject;
  if (type !== 'person' || /\s/.test(name)) return subject;
  for (const { start, end } of mentions.slice(0, EARLY)) {
    const before = /(\p{Lu}\p{Ll}+)\.? $/u.exec(text.slice(Math.max(0, start - LONGEST), start));
    const title = before?.[1]?.toLowerCase() ?? '';
    if (!before || !styles.has(title) || (role && courtesies.has(title))) continue;
    const told = role && slice(text, role).replace('.', '').toLowerCase() === title;
    return { ...subject, name: text.slice(start - before[0].length, end), role: told ? null : role };
  }
  return subject;
}

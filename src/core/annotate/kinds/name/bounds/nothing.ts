import { slice } from '../../../../model/span.ts';
import type { Mention } from '../entity/form.ts';
import type { CertainWords } from './certain.ts';
import { isShareSign } from './share-sign.ts';

/** A number before what is counted, and Roman numerals to 39 by themselves. */
const COUNT = /^\p{Nd}[\p{Nd}.,]* /u;
const ROMAN = /^(?=..)X{0,3}(?:IX|IV|V?I{0,3})$/;

/** A time of day before its zone. */
const TIME = /\p{Nd}(?: ?[ap]\.?m\.?)? $/iu;
/** What stands before what is left of initials: "N" before ".H" or "H" in "R-N.H". */
const INITIALS = /\p{L}\.?$/u;
const LEFT_OVER = /^\.?\p{Lu}$/u;
/** What stands before the code of something traded, ".DJI", "US10YT=RR", "0700.HK", and before that of an address, "t.co/QuXly". */
const CODED = /(?:(?:^|\s|\p{Nd})\.|=|\.\p{Ll}{2,3}\/)$/u;
/** A letter by itself. */
const LETTER = /^\p{Lu}\.?$/u;
/** What follows a surname that is a title as well: "Sen said". */
const ACTS = /^ \p{Ll}/u;
/** How far before a name these are looked for. */
const BEFORE = 8;
/** The word before a name, and how far before it that begins. */
const WORD = /(\p{L}+) $/u;
const FURTHER = 20;

/**
 * Whether what was taken for a name is an abbreviation that names nothing, counted or not, a Roman numeral, a time zone, a
 * letter by itself, what is left of initials, a politician's state behind the party, a member of a party from somewhere, a
 * word that asks, a law that is not named, part of a saying, or the sign or code of a share.
 */
export function nothing(text: string, mention: Mention, words: CertainWords): boolean {
  const { never, neverLike, titles, exchanges, zones, unnamed, determining, party, member, letters, idioms } = words;
  const said = slice(text, mention);
  const name = said[0]! < 'A' ? said.replace(COUNT, '') : said;
  const before = (): string => text.slice(Math.max(0, mention.start - BEFORE), mention.start);
  const last = text[mention.start - 1];
  const asks = name === words.asking && !before().toLowerCase().endsWith(`${words.article} `);
  const wordBefore = (): string =>
    WORD.exec(text.slice(Math.max(0, mention.start - FURTHER), mention.start))?.[1] ?? '';
  return (
    asks ||
    ((unnamed.has(name) || member.test(name)) && determining.has(wordBefore().toLowerCase())) ||
    never.has(name) ||
    (said.length <= BEFORE && idioms.test(text.slice(Math.max(0, mention.start - BEFORE), mention.end + BEFORE))) ||
    (LEFT_OVER.test(name) && (name.length === 2 || last === '.') && INITIALS.test(before())) ||
    (LETTER.test(name) && (!letters.has(name) || last === '(' || text[mention.end] === '-')) ||
    (mention.type !== 'organization' && party.test(before())) ||
    ROMAN.test(name) ||
    ((last === '.' || last === '=' || last === '/') && CODED.test(before())) ||
    (zones.has(name) && TIME.test(before())) ||
    isShareSign(text, mention, exchanges) ||
    neverLike.test(name) ||
    (titles.has(name.toLowerCase()) &&
      !(mention.type === 'person' && ACTS.test(text.slice(mention.end, mention.end + 2))))
  );
}

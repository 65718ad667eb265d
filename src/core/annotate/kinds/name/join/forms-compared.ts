import type { Form } from '../entity/form.ts';

/** Whether words open with others and go on. */
export const startsWith = (words: readonly string[], start: readonly string[]): boolean =>
  start.length < words.length && start.every((word, at) => words[at] === word);

/** Whether words end with others and have more before them. */
export const endsWith = (words: readonly string[], end: readonly string[]): boolean =>
  end.length < words.length && end.every((word, at) => words[words.length - end.length + at] === word);

/** Whether a form is somebody's name in full. */
export const isPerson = ({ type, words }: Form): boolean => type === 'person' && words.length > 1 && words.length < 6;

/** A single word that could be part of a person's name. */
export const loneName = (form: Form): boolean =>
  form.words.length === 1 &&
  form.words[0]!.length > 1 &&
  (form.type === 'person' || form.type === 'organization' || form.type === 'other');

const SUFFIX = /^(?:jr|sr|ii|iii|iv|kc|qc|sc|obe|mbe|cbe)$/;
/** The words of a person's name without "Jr", "KC" and their kind; a name that is nothing else is left as it is. */
export const bare = (words: readonly string[]): readonly string[] =>
  words.length > 1 && SUFFIX.test(words.at(-1)!) ? words.slice(0, -1) : words;

/** An article before a surname, joined to it: "al-Assad". */
const ARTICLE = /^(?:al|el|ad|as|ash|an|ul)-(?=\p{L}{3})/u;
/** Endings that are one in the script they are written from: "Zelenskiy", "Zelenskyy". */
const ENDING = /(?<=\p{L}{4})(?:iy|yy|ii|yi|ij)$/u;

/** The last word of a person's name without its article, in one spelling of its ending. */
export const surnameOf = (words: readonly string[]): string =>
  bare(words).at(-1)!.replace(ARTICLE, '').replace(ENDING, 'y');

const NICKNAME = /["“‘']([^"”’']+)["”’']/u;

/** What stands in quotation marks within somebody's name, lower case: "quxa" of "Ana “Quxa” Costa"; empty where nothing does. */
export const nicknameOf = ({ text }: Form): string => NICKNAME.exec(text)?.[1]?.toLowerCase() ?? '';

/** Whether a form is an organisation's. */
export const isBody = ({ type }: Form): boolean => type === 'organization';

/** Of two forms that could each stand for the other, whether `short` is the one that does: the rarer, else the later. */
export const yields = (short: Form, full: Form): boolean =>
  short.mentions.length < full.mentions.length ||
  (short.mentions.length === full.mentions.length && short.mentions[0]!.start > full.mentions[0]!.start);

/** The capitals of a name spelt LikeThis: "LT"; empty for other names. */
export const innerCapitals = ({ text, words }: Form): string =>
  words.length === 1 && /^\p{Lu}\p{Ll}+(?:\p{Lu}\p{Ll}+)+$/u.test(text) ? text.replace(/[^\p{Lu}]/gu, '') : '';

/** Whether nothing that the text tells of their gender speaks against one person. */
export const agree = ({ gender: a }: Form, { gender: b }: Form): boolean => !a || !b || a === b;

/** How often a short form may stand before the full one that it is short for: in title and lead. */
const BEFORE_FULL = 2;

/** Whether a text that has long used a name only once gives it a word more, so that this is another: "White House Russia" adviser. */
export function lateOnce(short: Form, full: Form): boolean {
  const [first] = full.mentions;
  const before = short.mentions[BEFORE_FULL];
  return full.mentions.length === 1 && before !== undefined && before.start < first!.start;
}

const HOST = /^(\p{L}[\p{L}\p{Nd}-]+)\.\p{L}{2,4}$/u;

/** The key of what a name on the net is called without its domain: "quxley" of "Quxley.com"; empty for other names. */
export const hostOf = ({ text }: Form): string => HOST.exec(text)?.[1]?.toLowerCase() ?? '';

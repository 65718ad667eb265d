import type { Piece, Read, Reader } from '../../../text/pattern.ts';
import { phraseAt, phraseTree } from '../../../text/phrases.ts';
import { lowerAt, type Tokens, type Word } from '../../../text/tokens.ts';
import { cutShort, plainScale } from './scales.ts';
import type { FigureWords, Unit } from './words.ts';

const text = (parts: Tokens, at: number): string => parts[at]?.word.text ?? '';
const glued = (parts: Tokens, at: number): boolean => at < parts.length && !parts[at]!.spaced;

/** Reads the longest unit, by sign or by words. */
export function unitPiece(words: FigureWords): Piece<Unit> {
  const bySign = phraseTree(words.unitSigns);
  const byWord = phraseTree(words.units);
  const scale = plainScale(words);
  const read: Reader<Unit> = (parts, at) => {
    if (isOrdinal(parts, at, words)) return null;
    const sign = scale(parts, at) ? null : phraseAt(bySign, parts, at, ({ word }) => word.text);
    const word = phraseAt(byWord, parts, at);
    const right = sign && standsAlone(parts, { at, end: sign.end }, words) && !cutShort(parts, sign.end);
    return right && sign.end >= (word?.end ?? 0) ? sign : word && !cutShort(parts, word.end) ? word : null;
  };
  return { opens: ({ lower, text }) => byWord.next.has(lower) || bySign.next.has(text), read };
}

/** Whether brackets tell the same in another unit: "3.5 m (12 ft)". */
const isConverted = (parts: Tokens, at: number, { units, unitSigns }: FigureWords): boolean =>
  text(parts, at) === '(' &&
  parts[at + 1]?.word.shape === 'number' &&
  (units.has(lowerAt(parts, at + 2)) || unitSigns.has(text(parts, at + 2)));

/** Whether a sign stands between a number and another with hyphens, where it is a word: "1-[in]-100". */
const amongHyphens = (parts: Tokens, at: number, end: number): boolean =>
  text(parts, at - 1) === '-' &&
  text(parts, end) === '-' &&
  glued(parts, end) &&
  parts[end + 1]?.word.shape === 'number';

/** Whether a unit's word counts: "18 [second]-half points". */
const isOrdinal = (parts: Tokens, at: number, { ordinalUnits }: FigureWords): boolean =>
  ordinalUnits.has(lowerAt(parts, at)) &&
  parts[at]!.spaced &&
  text(parts, at + 1) === '-' &&
  glued(parts, at + 1) &&
  glued(parts, at + 2);

/** Whether a sign may be one here: glued to its number where it must be, its own parts together, a letter before no noun ("13F filing", but "1.2C more", "40C heat"). */
function standsAlone(parts: Tokens, { at, end }: { at: number; end: number }, words: FigureWords): boolean {
  if (/^\d/.test(text(parts, end - 1)) && !glued(parts, end - 1)) return false;
  const next = parts[end];
  if (words.gluedSigns.has(text(parts, at)) && amongHyphens(parts, at, end)) return false;
  if (end - at === 1 && words.gluedSigns.has(text(parts, at)) && !glued(parts, at))
    return words.lengths.has(next?.word.lower ?? '') || isConverted(parts, end, words);
  if (end - at > 1 || !/^\p{Lu}$/u.test(text(parts, at)) || !next || next.line) return true;
  if (next.word.text === '-') return next.spaced;
  if (/\.\d/.test(text(parts, at - 1))) return true;
  const isWarmth = /[CF]/.test(text(parts, at)) && words.warmth.has(next.word.lower);
  return isWarmth || !(glued(parts, at) && next.word.shape === 'word') || words.stops.has(next.word.lower);
}

/** What a rate is per: "per barrel", "a day", "/month", "-a-day". */
export function perPiece(words: FigureWords, unit: Reader<Unit>): Piece<string> {
  const named = (parts: Tokens, at: number): Read<string> | null => {
    const found = unit(parts, at);
    if (found) return { end: found.end, value: found.value.name };
    return words.perNouns.has(lowerAt(parts, at)) ? { end: at + 1, value: lowerAt(parts, at) } : null;
  };
  const opens = ({ lower, text }: Word): boolean =>
    text === '-' || text === '/' || words.rateWords.has(lower) || words.rateArticles.has(lower);
  const read: Reader<string> = (parts, at) => {
    const hyphen = lowerAt(parts, at) === '-' && glued(parts, at) ? 1 : 0;
    const word = lowerAt(parts, at + hyphen);
    const second = lowerAt(parts, at + hyphen + 1) === '-' ? 2 : 1;
    const next = at + hyphen + second;
    if (next >= parts.length || parts[next]!.line) return null;
    if (word === '/' && glued(parts, at) && glued(parts, at + 1)) return named(parts, at + 1);
    if (words.rateWords.has(word)) {
      const read = named(parts, next);
      if (read) return read;
      const open = parts[next]!.word;
      return open.shape === 'word' && !words.stops.has(open.lower) ? { end: next + 1, value: open.lower } : null;
    }
    return words.rateArticles.has(word) ? named(parts, next) : null;
  };
  return { opens, read };
}

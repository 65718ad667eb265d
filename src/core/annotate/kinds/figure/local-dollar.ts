import type { FigureMark } from '../../../model/annotation.ts';
import type { Article } from '../../../model/article.ts';
import type { DollarWords } from './words.ts';

/** How often a text that nobody's address tells of must name a country before its dollar is taken for the country's. */
const NAMED = 2;

/** In how many characters behind an amount its country may stand: "$3 million [US]". */
const BEHIND = 4;

/** Whether an address is in a country's part of the web: "https://www.example.com.au/". */
const isIn = (url: string | null, domain: string): boolean =>
  url !== null && new RegExp(`^\\w+://[^/:]+\\.${domain}(?:[:/]|$)`, 'i').test(url);

/**
 * The currency that a bare "$", or "Rs", is in an article: that of the one country it tells of whose outlets write so, where its
 * address is there, or other dollars are told apart ("US$"); `null` where nothing says so, or the country's own dollar has its sign.
 */
export function localDollar({ text, metadata }: Article, dollars: DollarWords): string | null {
  const told = dollars.countries.filter(({ places }) => places.test(text));
  const [country] = told;
  if (told.length !== 1 || country!.sign.test(text)) return null;
  const often = (text.match(new RegExp(country!.places, 'g')) ?? []).length >= NAMED;
  const apart = often && dollars.foreign.test(text);
  return apart || isIn(metadata.url, country!.domain) ? country!.code : null;
}

/** Marks of money whose bare dollar is `code`. */
export function inLocalDollars(
  marks: readonly FigureMark[],
  text: string,
  { code, money: { name, bare } }: { code: string; money: DollarWords },
): FigureMark[] {
  return marks.map((mark) => {
    const local = mark.unit?.startsWith(name) && bare.test(text.slice(mark.start, mark.end + BEHIND));
    return local
      ? { ...mark, unit: code + mark.unit!.slice(name.length), why: `${mark.why} figure/local-dollar` }
      : mark;
  });
}

import { slice } from '../../../../model/span.ts';
import type { Mention } from '../entity/form.ts';

/** What tells whose a full stop is behind a name. */
export interface StopWords {
  /** Abbreviations that close names, lower case, with no full stop: "inc" of "Velder Inc.". */
  readonly closing: ReadonlySet<string>;
  /** What goes on with the name behind such a full stop: ", Ltd." of "Velder Co., Ltd.". */
  readonly further: RegExp;
}

/** The letters that close a name, and an initial that does: "B" of "Ali B.". */
const LAST = /\p{L}+$/u;
const INITIAL = / \p{Lu}$/u;
/** What goes on with a sentence right behind a full stop. */
const GOES_ON = /[,;:)]/;

/**
 * Gives names that close with an abbreviation or an initial the full stop that is theirs: "Velder Inc.". Where it ends the
 * sentence as well, it is the name's if the text writes such a name so elsewhere.
 */
export function stopped(
  text: string,
  mentions: readonly Mention[],
  { closing, further }: StopWords,
  opens: (offset: number) => boolean,
): Mention[] {
  const lastOf = (mention: Mention): string => LAST.exec(slice(text, mention))?.[0].toLowerCase() ?? '';
  const goesOn = (stop: number): boolean =>
    text[stop + 1] === ' ' ? !opens(stop + 2) : GOES_ON.test(text[stop + 1] ?? '');
  const within = mentions.filter(({ end }) => text[end] === '.' && goesOn(end));
  if (within.length === 0) return [...mentions];
  const style = new Set(within.map(lastOf).filter((last) => closing.has(last)));
  const initial = (mention: Mention): boolean => INITIAL.test(slice(text, mention)) && goesOn(mention.end);
  return mentions.map((mention) => {
    const { end } = mention;
    if (text[end] !== '.' || !(style.has(lastOf(mention)) || initial(mention))) return mention;
    const more = further.exec(text.slice(end + 1, end + 8));
    return { ...mention, end: end + 1 + (more?.[0].length ?? 0) };
  });
}

import type { Context } from '../../annotate/annotate.ts';
import { booksOf } from '../../annotate/kinds/claim/books.ts';
import { findPhrases } from '../../annotate/kinds/claim/phrases.ts';
import { hintsVerb } from '../../annotate/kinds/claim/scene.ts';
import type { ClaimMark } from '../../model/annotation.ts';
import { slice, startingBefore, within } from '../../model/span.ts';
import { tokenFrom } from '../../text/tokens.ts';
import { blockOf } from '../passage.ts';

/** So much of a sentence's end is looked at for words that point back. */
const END = 30;

/** Whether a sentence opens with a word that points back ("he", "this"), not with a time of its own ("this past week"), or ends so ("will never do that"). */
function pointsBack({ article: { text }, language }: Context, claim: ClaimMark): boolean {
  if (language.structure.backwardEnd.test(text.slice(Math.max(claim.start, claim.end - END), claim.end))) return true;
  if (language.structure.backwardOpen.test(text.slice(claim.start, claim.start + END))) return true;
  if (language.structure.contrast.test(text.slice(claim.start, claim.start + 2 * END))) return true;
  const [first = '', ...next] =
    text
      .slice(claim.start, claim.start + 40)
      .toLowerCase()
      .match(/[\p{L}'’]+/gu) ?? [];
  const timed = next.slice(0, 2).some((word) => language.reporting.times.has(word));
  // "There may be" tells that something is.
  if (claim.status !== 'quoted' && language.reporting.expletives.has(first) && hintsVerb(next[0] ?? '', language))
    return false;
  return language.structure.backward.has(first) && !(language.claims.articles.has(first) && timed);
}

/** The words that close a sentence behind its last comma or quotation, the first two apart: "he", "said", of ", he said on Friday." */
const CLOSING = /[,”"’] (\p{L}+) (\p{L}+)[^,“”"]*$/u;

/** Whether a sentence closes with a pronoun that speaks for somebody it does not name: "…, he said." */
function closesWithPronoun({ article: { text }, found, language: { reporting } }: Context, claim: ClaimMark): boolean {
  const [, subject = '', verb = ''] = CLOSING.exec(slice(text, claim)) ?? [];
  const { cue } = claim;
  if (!cue || slice(text, cue) !== verb || !reporting.subjects.has(subject)) return false;
  const { entity } = claim.source;
  return !within(found.name, claim).some((name) => name.entity === entity);
}

/** A figure that an item of a list explains: "480: Number of hubs". */
const EXPLAINED = /^\S*\d\S*(?: \p{Ll}+)?: /u;

/** Whether a claim is a scrap of a list, or of markup: no sentence by its end, or what a figure or a name stands for ("Ada Holt: theft"). */
function isItem({ article, found }: Context, claim: ClaimMark): boolean {
  const name = found.name[startingBefore(found.name, claim.start)];
  if (name?.start === claim.start && article.text[name.end] === ':') return true;
  if (article.text[claim.start] === '<') return true;
  if (blockOf(article, claim)?.kind !== 'list-item') return false;
  const words = slice(article.text, claim);
  return !/[.!?…]["”’)]*$/.test(words) || EXPLAINED.test(words);
}

/** Whether a sentence only announces what follows it: "They face the following charges:". */
const announces = ({ article: { text } }: Context, { end }: ClaimMark): boolean =>
  text[end - 1] === ':' || text[end] === ':';

/** Whether a sentence can be understood by itself: it neither points back nor announces, goes on with no quotation, and is no scrap of a list. */
export function isClear(context: Context, claim: ClaimMark): boolean {
  return (
    !pointsBack(context, claim) &&
    !closesWithPronoun(context, claim) &&
    !isItem(context, claim) &&
    !announces(context, claim) &&
    !(claim.status === 'quoted' && claim.cue === null)
  );
}

/** Whether a sentence can stand by itself: it is clear, and not what the outlet thinks. */
export const standsAlone = (context: Context, claim: ClaimMark): boolean =>
  claim.status !== 'opinion' && isClear(context, claim);

/** Whether a claim only says that somebody gave no answer. */
export function isSilence({ tokens, language }: Context, { start, end }: ClaimMark): boolean {
  const words = tokens.slice(tokenFrom(tokens, start), tokenFrom(tokens, end)).map(({ word }) => word.plain);
  return findPhrases(words, [0, words.length], booksOf(language.claims).silence).length > 0;
}

/** Whether a claim goes on from the sentence before, so that it can stand behind that though it points back. */
export const follows = (context: Context, claim: ClaimMark): boolean =>
  pointsBack(context, claim) && claim.status !== 'opinion' && claim.status !== 'quoted' && !isSilence(context, claim);

/** Whether a claim turns the story from what the sentence before tells: "But", "Now". */
export const turns = ({ article: { text }, language }: Context, { start, end, status }: ClaimMark): boolean =>
  status !== 'quoted' &&
  language.structure.turns.has(
    /^[\p{L}]+/u.exec(text.slice(start, Math.min(end, start + 10)))?.[0].toLowerCase() ?? '',
  );

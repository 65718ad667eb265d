import type { Context } from '../../annotate/annotate.ts';
import { booksOf } from '../../annotate/kinds/claim/books.ts';
import type { Content } from '../../annotate/kinds/claim/content.ts';
import { findPhrases } from '../../annotate/kinds/claim/phrases.ts';
import type { ClaimMark } from '../../model/annotation.ts';
import { overlaps, slice } from '../../model/span.ts';
import { tokenFrom } from '../../text/tokens.ts';
import { blockOf } from '../passage.ts';
import { isClear } from './clear.ts';
import { type Cut, cuts } from './cuts.ts';
import { type Worth, worthOf } from './worth.ts';

/** Among so many of the best-scored claims the two are looked for. */
const RANKED = 24;
/** How many claims from the start may be the gist's first. */
const OPENING = 3;
/** By how much a later claim must outscore the first to open the gist. */
const CLEARLY = 0.2;
/** How far on the sentence is looked for that says what a story is about which opens with a scene. */
const SCENE = 9;
/** A scene has at most this share of the title's words, what the story is about at least that. */
const SCENE_TITLED = { most: 0.15, least: 0.4 };
/** Fewer words than this add nothing. */
const SECOND = 7;
/** What a claim's words count for whatever its score. */
const LEAST = 0.5;
/** How much less a cut sentence is liked than a whole one. */
const CUT = 0.9;
/** How much less one is liked that speaks of somebody whom the first has not introduced. */
const UNCLEAR = 0.35;
/** How much more one is liked that goes on from the first: the two read as one. */
const ONWARD = 1.5;
/** How much less a claim at the end is liked than one at the start. */
const LATE = 0.5;

/** A sentence that shares this much of its words with the first tells the same again. */
const SAME = 0.5;

/** So much of a sentence's end is looked at for words that point back. */
const END = 30;

/** Whether a sentence opens with a word that points back ("he", "this"), not with a time of its own ("this past week"), or ends so ("will never do that"). */
function pointsBack({ article: { text }, language }: Context, claim: ClaimMark): boolean {
  if (language.structure.backwardEnd.test(text.slice(Math.max(claim.start, claim.end - END), claim.end))) return true;
  const [first = '', ...next] =
    text
      .slice(claim.start, claim.start + 40)
      .toLowerCase()
      .match(/[\p{L}'’]+/gu) ?? [];
  const timed = next.slice(0, 2).some((word) => language.reporting.times.has(word));
  return language.structure.backward.has(first) && !(language.claims.articles.has(first) && timed);
}

/** A figure that an item of a list explains: "480: Number of hubs". */
const EXPLAINED = /^\S*\d\S*(?: \p{Ll}+)?: /u;

/** Whether a claim is a scrap of a list: no sentence by its end, or what a figure stands for. */
function isItem({ article }: Context, claim: ClaimMark): boolean {
  if (blockOf(article, claim)?.kind !== 'list-item') return false;
  const words = slice(article.text, claim);
  return !/[.!?…]["”’)]*$/.test(words) || EXPLAINED.test(words);
}

/** Whether a sentence only announces what follows it: "They face the following charges:". */
const announces = ({ article: { text } }: Context, { end }: ClaimMark): boolean =>
  text[end - 1] === ':' || text[end] === ':';

/** Whether a sentence can stand by itself: it neither points back nor announces, goes on with no quotation, and is no scrap of a list. */
function standsAlone(context: Context, claim: ClaimMark): boolean {
  return (
    !pointsBack(context, claim) &&
    !isItem(context, claim) &&
    !announces(context, claim) &&
    !(claim.status === 'quoted' && claim.cue === null) &&
    claim.status !== 'opinion'
  );
}

/**
 * The claim that tells the story: the first, or one soon after it that scores clearly higher, or, where the story opens with
 * a scene, the first that holds much of the title.
 */
function opener(context: Context, claims: readonly ClaimMark[], worth: Worth): ClaimMark | undefined {
  const early = claims.slice(0, SCENE).filter((claim) => standsAlone(context, claim));
  const [first, ...later] = early.length ? early : claims.slice(0, OPENING);
  const higher = later.find((claim) => claims.indexOf(claim) < OPENING && claim.score > (first?.score ?? 0) + CLEARLY);
  if (!first || higher || worth.titled(first) > SCENE_TITLED.most) return higher ?? first;
  return later.find((claim) => worth.titled(claim) >= SCENE_TITLED.least) ?? first;
}

/** Whether a claim only says that somebody gave no answer. */
function isSilence({ tokens, language }: Context, { start, end }: ClaimMark): boolean {
  const words = tokens.slice(tokenFrom(tokens, start), tokenFrom(tokens, end)).map(({ word }) => word.plain);
  return findPhrases(words, [0, words.length], booksOf(language.claims).silence).length > 0;
}

/** The best-scored claims that can stand by themselves; where none can, the best-scored. */
function candidates(context: Context, claims: readonly ClaimMark[]): ClaimMark[] {
  const ranked = [...claims].sort((a, b) => b.score - a.score).slice(0, RANKED);
  const alone = ranked.filter((claim) => standsAlone(context, claim) && !isSilence(context, claim));
  return alone.length ? alone : ranked;
}

/** Whether a claim goes on from the sentence before, so that it can stand behind that though it points back. */
const follows = (context: Context, claim: ClaimMark): boolean =>
  pointsBack(context, claim) && claim.status !== 'opinion' && claim.status !== 'quoted' && !isSilence(context, claim);

/** A cut with the words that it tells and how much they count. */
interface Weighed {
  readonly cut: Cut;
  readonly content: Content;
  readonly liked: number;
}

/** The content words of a cut, each once. */
function contentOf({ span, tail }: Cut, worth: Worth): Content {
  const content = worth.contentOf(span);
  return tail ? [...new Set([...content, ...worth.contentOf(tail)])] : content;
}

/** The cuts of a claim with their words. */
function weigh(context: Context, claim: ClaimMark, { most, worth }: { most: number; worth: Worth }): Weighed[] {
  const place = 1 - (LATE * claim.start) / context.article.text.length;
  return cuts(context, claim, most).map((cut) => ({
    cut,
    content: contentOf(cut, worth),
    liked: (LEAST + claim.score) * (cut.whole ? 1 : CUT) * place,
  }));
}

/** What a cut tells beside words that are said already. */
function told({ content, liked }: Weighed, said: ReadonlySet<number>, worth: Worth): number {
  let sum = 0;
  for (const word of content) if (!said.has(word)) sum += worth.of(word);
  return sum * liked;
}

/** Whether most of what a cut tells is said already. */
const repeats = ({ content }: Weighed, said: ReadonlySet<number>): boolean =>
  content.filter((word) => said.has(word)).length > content.length * SAME;

const NOTHING: ReadonlySet<number> = new Set();

/**
 * The one or two cuts of claims that tell most of the text in `most` words, in order of the text; `[]` where nothing fits.
 * The first is of the claim that opens the story, else of the best-scored one that fits.
 */
export function tellingPair(context: Context, claims: readonly ClaimMark[], most: number): Cut[] {
  const worth = worthOf(context);
  const others = candidates(context, claims).flatMap((claim) => weigh(context, claim, { most, worth }));
  const first = opener(context, claims, worth);
  const opening = first ? weigh(context, first, { most, worth }) : [];
  const next = first && claims[claims.indexOf(first) + 1];
  const goingOn = next && follows(context, next) ? weigh(context, next, { most, worth }) : [];
  let best: Cut[] = [];
  let value = -1;
  for (const head of opening.length ? opening : others.slice(0, 1)) {
    const alone = told(head, NOTHING, worth);
    const said = new Set(head.content);
    if (alone > value) [best, value] = [[head.cut], alone];
    for (const second of [...others, ...(head.cut.whole ? goingOn : [])]) {
      if (second.cut.words > most - head.cut.words || second.cut.words < SECOND) continue;
      if (overlaps(second.cut.claim, head.cut.claim) || repeats(second, said)) continue;
      const onward = goingOn.includes(second);
      const added = told(second, said, worth) * (onward ? ONWARD : 1);
      if (alone + added <= value) continue;
      const clear = onward || isClear(context, second.cut.span, head.cut.span);
      const sum = alone + added * (clear ? 1 : UNCLEAR);
      if (sum > value) [best, value] = [[head.cut, second.cut], sum];
    }
  }
  return best.sort((a, b) => a.span.start - b.span.start);
}

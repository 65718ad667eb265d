import type { Context } from '../../annotate/annotate.ts';
import type { Content } from '../../annotate/kinds/claim/content.ts';
import type { ClaimMark } from '../../model/annotation.ts';
import { overlaps, type Span, slice } from '../../model/span.ts';
import { follows, isSilence, standsAlone, turns } from './alone.ts';
import { addsOn, introduces, isBackground, opensKnown, refersBack, sameTeller } from './clear.ts';
import { type Cut, cuts, looseCuts, wholeOf } from './cuts.ts';
import { opener } from './opener.ts';
import { type Worth, worthOf } from './worth.ts';

/** Among so many of the best-scored claims the two are looked for. */
const RANKED = 24;
/** Fewer words than this add nothing. */
const SECOND = 7;
/** What a claim's words count for whatever its score. */
const LEAST = 0.5;
/** How much less a cut sentence is liked than a whole one. */
const CUT = 0.9;
/** How much less one is liked that opens with a thing of which the first has no word. */
const KNOWN = 0.35;
/** How much more one is liked that goes on from the first: the two read as one. */
const ONWARD = 1.5;
/** How much more one is liked that turns the story from what the first tells, which is then no news by itself. */
const TURN = 4;
/** How much less a claim at the end is liked than one at the start. */
const LATE = 0.5;
/** How much less one is liked that opens with somebody's own words: they colour the news. */
const COLOUR = 0.5;
/** How much less a claim is liked the more stand between it and the first. */
const FARTHER = 0.1;
/** News goes from the most to the least: what stands behind this part of a text, and behind the first few claims, seldom tells the story. */
const TELLING = 0.7;
const FEW = 5;

/** A sentence that shares this much of its words with the first tells the same again. */
const SAME = 0.5;
/** One that has this much of the first's words tells all of it again. */
const ALL = 0.75;

/** The best-scored claims that can stand by themselves; where none can, the best-scored. */
function candidates(context: Context, claims: readonly ClaimMark[]): ClaimMark[] {
  const ranked = [...claims].sort((a, b) => b.score - a.score).slice(0, RANKED);
  const few = new Set(claims.slice(0, FEW));
  const last = TELLING * context.article.text.length;
  const alone = ranked.filter(
    (claim) => (claim.start < last || few.has(claim)) && standsAlone(context, claim) && !isSilence(context, claim),
  );
  return alone.length ? alone : ranked;
}

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

/** Some cuts of a claim with their words. */
const weigh = (context: Context, found: readonly Cut[], worth: Worth): Weighed[] =>
  found.map((cut) => ({
    cut,
    content: contentOf(cut, worth),
    liked:
      (LEAST + cut.claim.score) * (cut.whole ? 1 : CUT) * (1 - (LATE * cut.claim.start) / context.article.text.length),
  }));

/** The cuts of the claim that the gist opens with; one too long to be cut at a clause is broken where it can be. */
function openings(context: Context, claim: ClaimMark, most: number): Cut[] {
  const found = cuts(context, claim, most);
  const shown = found.length ? found : looseCuts(context, claim, most);
  return shown.length ? shown : wholeOf(context, claim, most);
}

/** What a cut tells beside words that are said already. */
function told({ content, liked }: Weighed, said: ReadonlySet<number>, worth: Worth): number {
  let sum = 0;
  for (const word of content) if (!said.has(word)) sum += worth.of(word);
  return sum * liked;
}

/** Whether most of what a cut tells is said already, or most of what is said is told again by it. */
function repeats({ content }: Weighed, said: ReadonlySet<number>, { cut: { whole } }: Weighed): boolean {
  const again = content.filter((word) => said.has(word)).length;
  return again > content.length * SAME || (whole && again > said.size * ALL);
}

/** So many claims behind the first one may tell something else; further on, what has no word of it is beside the story. */
const NEAR = 3;
/** A first of fewer words says too little to stand alone. */
const SHORT = 8;

/** Whether a cut has no word of what is said, nor of the title. */
const isApart = ({ cut, content }: Weighed, said: ReadonlySet<number>, worth: Worth): boolean =>
  worth.titled(cut.span) === 0 && !content.some((word) => said.has(word));

/** How well a span can stand behind the gist's first: not at all, less, or as well as any. */
function clearness(context: Context, span: Span, first: Span): number {
  if (!introduces(context, span, first) || isBackground(context, span)) return 0;
  const said = slice(context.article.text, first);
  if (!sameTeller(context, span, first) || refersBack(context, span, said)) return 0;
  return opensKnown(context, span, said) ? KNOWN : 1;
}

/** Whether a cut opens with what somebody says in their own words. */
const isColour = ({ article: { text } }: Context, { claim, span }: Cut): boolean =>
  claim.status === 'quoted' && /["“‘'[]/.test(text.charAt(span.start));

/** How well a cut can stand behind the gist's first that stands `ahead` claims before it: less the more are between them. */
const nearness = (context: Context, second: Cut, first: Cut, ahead: number): number =>
  (clearness(context, second.span, first.span) * (isColour(context, second) ? COLOUR : 1)) /
  (1 + FARTHER * Math.max(0, ahead - 1));

/** Fewer claims than these are no text with lines above it. */
const TEXT = 3;
/** Among so many blocks the byline stands that has lines above it. */
const TOP = 4;

/**
 * The claims of the text, where there are some: a line above the byline, or without a full stop, is a title of its kind
 * ("Officials say the risk is low"). The first is let pass where it tells more of the title than the text does.
 */
function sentencesOf(
  { article: { text, blocks } }: Context,
  claims: readonly ClaimMark[],
  worth: Worth,
): readonly ClaimMark[] {
  const signed = blocks.slice(0, TOP).findLast(({ kind }) => kind === 'byline')?.start ?? -1;
  const ended = claims.filter(
    ({ start, end }) => start > signed && /[.!?…:;][^\p{L}\p{N}]*$/u.test(text.slice(Math.max(start, end - 4), end)),
  );
  const [line, lead] = [claims[0], ended[0]];
  if (!line || !lead || ended.length < TEXT) return claims;
  return line !== lead && worth.titled(line) > worth.titled(lead) ? [line, ...ended] : ended;
}

/** So many claims are tried for an opening. */
const TRIED = 3;

/** The claim that the gist opens with and its cuts: the one that opens the story, or where that is too long to be shown the next that may. */
function opened(
  context: Context,
  claims: readonly ClaimMark[],
  worth: Worth,
  most: number,
): readonly [ClaimMark | undefined, Cut[]] {
  let left = claims;
  for (let tried = 0; tried < TRIED; tried += 1) {
    const first = opener(context, left, worth);
    const found = first ? openings(context, first, most) : [];
    if (found.length) return [first, found];
    left = left.filter((claim) => claim !== first);
  }
  return [opener(context, claims, worth), []];
}

const NOTHING: ReadonlySet<number> = new Set();

/**
 * The one or two cuts of claims that tell most of the text in `most` words, in order of the text; `[]` where nothing fits.
 * The first is of the claim that opens the story, else of the best-scored one that fits.
 */
export function tellingPair(context: Context, all: readonly ClaimMark[], most: number): Cut[] {
  const worth = worthOf(context);
  const claims = sentencesOf(context, all, worth);
  const place = new Map(claims.map((claim, at) => [claim, at]));
  const cutsOf = (claim: ClaimMark): Weighed[] => weigh(context, cuts(context, claim, most), worth);
  const others = candidates(context, claims).flatMap(cutsOf);
  const [first, shown] = opened(context, claims, worth, most);
  const opening = weigh(context, shown, worth);
  const next = first && claims[place.get(first)! + 1];
  const turning = next !== undefined && turns(context, next);
  const onwards = next && (turning || (follows(context, next) && sameTeller(context, next, first)));
  const goingOn = onwards ? cutsOf(next) : [];
  let best: Cut[] = [];
  let value = -1;
  for (const head of opening.length ? opening : others.slice(0, 1)) {
    const alone = told(head, NOTHING, worth);
    const said = new Set(head.content);
    if (alone > value) [best, value] = [[head.cut], alone];
    for (const second of [...others, ...(head.cut.whole || turning ? goingOn : [])]) {
      if (second.cut.words > most - head.cut.words || second.cut.words < SECOND) continue;
      if (overlaps(second.cut.claim, head.cut.claim) || repeats(second, said, head)) continue;
      // What stands before the claim that opens the story is a scene.
      if (head.cut.claim === first && second.cut.claim.start < first.start) continue;
      const onward = goingOn.includes(second);
      const added = told(second, said, worth) * (onward ? (turning ? TURN : ONWARD) : 1);
      if (alone + added <= value) continue;
      const ahead = place.get(second.cut.claim)! - place.get(head.cut.claim)!;
      if (ahead !== 1 && addsOn(context, second.cut.span, head.cut.span)) continue;
      if (ahead > NEAR && head.cut.words > SHORT && isApart(second, said, worth)) continue;
      const sum = alone + added * (onward ? 1 : nearness(context, second.cut, head.cut, ahead));
      if (sum > value) [best, value] = [[head.cut, second.cut], sum];
    }
  }
  return best.sort((a, b) => a.span.start - b.span.start);
}

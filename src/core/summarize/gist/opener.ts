import type { Context } from '../../annotate/annotate.ts';
import type { ClaimMark } from '../../model/annotation.ts';
import { slice } from '../../model/span.ts';
import { isClear, standsAlone } from './alone.ts';
import { introduces, namesShort, opensKnown, refersBack } from './clear.ts';
import { behindScene } from './scene.ts';
import type { Worth } from './worth.ts';

/** How many claims from the start may be the gist's first. */
const OPENING = 3;
/** By how much a later claim must outscore the first to open the gist. */
const CLEARLY = 0.2;
/** How far on the sentence is looked for that says what a story is about which opens with a scene. */
const SCENE = 9;
/** A line above the text has at least this much of its words in the sentence that tells all of it again. */
const ALL = 0.75;
/** A scene has at most this share of the title's words, what the story is about at least that. */
const SCENE_TITLED = { most: 0.15, least: 0.4 };

/** What opens with what has been done is news, in whatever words: "Astronomers have found". */
const NEWS = /^[^,.;“"]{3,60}? (?:has|have) (?:been )?\p{L}{3,}\b/u;

/** Whether the first claim holds so much of the title that it may open the gist though it is worded as an opinion. */
const tellsStory = (context: Context, claim: ClaimMark, claims: readonly ClaimMark[], worth: Worth): boolean =>
  claim === claims[0] && worth.titled(claim) >= SCENE_TITLED.least && isClear(context, claim);

/** Whether a claim tells what the line above it does, and more. */
function tellsAll(claim: ClaimMark, above: ClaimMark, { contentOf }: Worth): boolean {
  const [words, told] = [new Set(contentOf(claim)), contentOf(above)];
  return words.size > told.length && told.filter((word) => words.has(word)).length > told.length * ALL;
}

/** Whether the first claim is a line above the text: the next opens a paragraph, names nobody by a surname alone as the first does ("Mr Hale urged"), and tells more of the title. */
const isAbove = (context: Context, [first, second]: readonly ClaimMark[], worth: Worth): boolean =>
  first !== undefined &&
  second !== undefined &&
  context.article.text.slice(first.end, second.start).includes('\n') &&
  worth.titled(second) > worth.titled(first) &&
  namesShort(context, first, null) &&
  introduces(context, second, null);

/**
 * The claim that tells the story: the first, or one soon after it that scores clearly higher, or, where the story opens with
 * a scene, the one that says what it is about, or the first that holds much of the title.
 */
export function opener(context: Context, claims: readonly ClaimMark[], worth: Worth): ClaimMark | undefined {
  const title = context.article.metadata.title ?? '';
  const alone = claims
    .slice(0, SCENE)
    .filter((claim) => standsAlone(context, claim) || tellsStory(context, claim, claims, worth));
  const above = isAbove(context, claims, worth);
  const early = alone.filter(
    (claim) =>
      (claim === claims[0] && !above) ||
      (introduces(context, claim, null) && !opensKnown(context, claim, title) && !refersBack(context, claim, title)),
  );
  const [opening, ...rest] = early.length ? early : alone.length ? alone : claims.slice(0, OPENING);
  const fuller = opening && rest.find((claim) => claims.indexOf(claim) < OPENING && tellsAll(claim, opening, worth));
  const [first, later] = [fuller ?? opening, fuller ? rest.filter((claim) => claim.start > fuller.start) : rest];
  const higher = later.find((claim) => claims.indexOf(claim) < OPENING && claim.score > (first?.score ?? 0) + CLEARLY);
  const behind = higher ? undefined : behindScene(context, claims, worth);
  if (behind) return behind;
  if (!first || higher || worth.titled(first) > SCENE_TITLED.most || NEWS.test(slice(context.article.text, first)))
    return higher ?? first;
  return later.find((claim) => worth.titled(claim) >= SCENE_TITLED.least) ?? first;
}

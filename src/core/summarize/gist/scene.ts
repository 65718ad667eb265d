import type { Context } from '../../annotate/annotate.ts';
import type { ClaimMark } from '../../model/annotation.ts';
import { slice, within } from '../../model/span.ts';
import { standsAlone } from './alone.ts';
import { introduces, isExplained, opensKnown } from './clear.ts';
import type { Worth } from './worth.ts';

/** How far on the claim is looked for that says what the story is about. */
const FARTHEST = 12;
/** How much of a claim's opening is looked at for a scene. */
const OPENING = 60;
/** What a scene at most shares of the title's words. */
const SHARED = 0.35;
/** What counts for a claim: the title's words, that it tells of many, a figure and who has it, a day of late, who somebody is; less for whom nobody has named, and for what stands further on. */
const COUNTS = {
  title: 2,
  ofMany: 0.5,
  figure: 0.15,
  told: 0.25,
  lately: 0.25,
  explained: 0.25,
  unknown: -0.2,
  further: 0.03,
};
/** What a claim must count for; more where the story opens with what somebody says, which may be the title too. */
const LEAST = { scene: 0.3, voice: 0.45 };

type Kind = keyof typeof LEAST;

/** Whether a claim opens like a scene ("Every morning"), or with what somebody says; `null` where it does neither. */
function kindOf({ article: { text }, language }: Context, { start, end, status, cue }: ClaimMark): Kind | null {
  const opening = text.slice(start, Math.min(end, start + OPENING));
  if (status === 'quoted' && cue !== null && /^["“‘']/.test(opening)) return 'voice';
  return language.structure.scene.test(opening) ? 'scene' : null;
}

/** How surely a claim says what a story is about that opens with a scene. */
function countOf(context: Context, claim: ClaimMark, worth: Worth): number {
  const { article, found, language } = context;
  const words = slice(article.text, claim);
  const [name] = within(found.name, claim);
  const figure = within(found.figure, claim).length > 0;
  return (
    COUNTS.title * worth.titled(claim) +
    (language.structure.ofMany.test(words) ? COUNTS.ofMany : 0) +
    (figure ? COUNTS.figure + (claim.source.kind === 'outlet-voice' ? 0 : COUNTS.told) : 0) +
    (language.structure.lately.test(words) ? COUNTS.lately : 0) +
    (name && isExplained(context, name) && !slice(article.text, name).includes(' ') ? COUNTS.explained : 0) +
    (introduces(context, claim, null) ? 0 : COUNTS.unknown)
  );
}

/**
 * The claim that says what a story is about which opens with a scene: what it tells is one of many, or new, or the title's.
 * `undefined` where the story opens with its news, or nothing says so.
 */
export function behindScene(context: Context, claims: readonly ClaimMark[], worth: Worth): ClaimMark | undefined {
  const title = context.article.metadata.title ?? '';
  const [first, ...later] = claims.slice(0, FARTHEST);
  const kind = first && title !== '' ? kindOf(context, first) : null;
  if (!first || !kind || (kind === 'scene' && worth.titled(first) > SHARED)) return undefined;
  let best: ClaimMark | undefined;
  let most: number = LEAST[kind];
  later.forEach((claim, at) => {
    if (claim.status === 'quoted' || !standsAlone(context, claim) || opensKnown(context, claim, title)) return;
    const count = countOf(context, claim, worth) - COUNTS.further * at;
    if (count > most) [best, most] = [claim, count];
  });
  return best;
}

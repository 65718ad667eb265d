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
/** What a claim counts for: the title's words, a figure, a time, who somebody is; less further on. */
const COUNTS = { title: 2, figure: 0.25, time: 0.2, explained: 0.25, unknown: 0.2, further: 0.05 };
/** What it must count for; more where the story opens with what somebody says, which may be the news. */
const LEAST = { scene: 0.15, voice: 0.45, anecdote: 0.3 };

/** How much more of the title's words than an anecdote that has some of them the claim has that tells the story. */
const FULLER = 0.3;

const FIRST = /[\p{L}'’]+/u;

/** How surely a claim says what a story is about that opens with a scene. */
function countOf(context: Context, claim: ClaimMark, worth: Worth): number {
  const { article, found } = context;
  const [name] = within(found.name, claim);
  return (
    COUNTS.title * worth.titled(claim) +
    (within(found.figure, claim).length ? COUNTS.figure : 0) +
    (within(found.date, claim).length ? COUNTS.time : 0) +
    (name && !slice(article.text, name).includes(' ') && isExplained(context, name) ? COUNTS.explained : 0) -
    (introduces(context, claim, null) ? 0 : COUNTS.unknown)
  );
}

/** Whether a claim tells of somebody by a full name of which the title has nothing: an example of what the story is about. */
function tellsOfSomebody({ article, found }: Context, claim: ClaimMark, title: string): boolean {
  const [name] = within(found.name, claim);
  const words = name ? slice(article.text, name).split(' ') : [];
  const person = name && found.entities.find(({ id }) => id === name.entity)?.type === 'person';
  return words.length > 1 && person === true && !words.some((word) => title.includes(word));
}

/**
 * The claim that says what a story is about which opens with a scene ("Every morning"), or with what somebody says.
 * `undefined` where the story opens with its news, or nothing says so.
 */
export function behindScene(context: Context, claims: readonly ClaimMark[], worth: Worth): ClaimMark | undefined {
  const { article, language } = context;
  const [first, ...later] = claims.slice(0, FARTHEST);
  const title = article.metadata.title ?? '';
  if (!first || title === '') return undefined;
  const opening = article.text.slice(first.start, Math.min(first.end, first.start + OPENING));
  const anecdote = worth.titled(first) <= SHARED && tellsOfSomebody(context, first, title);
  const voice = first.status === 'quoted' && first.cue !== null && /^["“‘']/.test(opening);
  const scene = worth.titled(first) <= SHARED && language.structure.scene.test(opening);
  if (!voice && !scene && !anecdote) return undefined;
  const told = anecdote && !scene ? worth.titled(first) : 0;
  let best: ClaimMark | undefined;
  let most: number = scene ? LEAST.scene : voice ? LEAST.voice : LEAST.anecdote;
  later.forEach((claim, at) => {
    if (claim.status === 'quoted' || !standsAlone(context, claim) || opensKnown(context, claim, title)) return;
    // "While Holt waits": the scene goes on.
    const word = FIRST.exec(article.text.slice(claim.start, claim.start + OPENING))?.[0].toLowerCase() ?? '';
    if (language.claims.subordinators.has(word) || (!scene && !voice && !introduces(context, claim, null))) return;
    if (told > 0 && worth.titled(claim) < told + FULLER) return;
    const count = countOf(context, claim, worth) - COUNTS.further * at;
    if (count > most) [best, most] = [claim, count];
  });
  return best;
}

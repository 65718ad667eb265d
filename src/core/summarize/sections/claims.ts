import type { Context } from '../../annotate/annotate.ts';
import type { ClaimMark } from '../../model/annotation.ts';
import type { Note, Row } from '../../model/report.ts';
import { type Span, slice } from '../../model/span.ts';
import type { SectionBuilder } from '../section.ts';
import { chosenClaims } from './chosen-claims.ts';

/** So much of its words a claim shares with an earlier one that it tells again: the line under the title opens the text once more. */
const AGAIN = 0.9;
/** Among so many claims before it: standfirst and opening are near each other. */
const NEAR = 6;
/** Fewer words than this may be alike by chance. */
const ENOUGH = 8;

/** The words of a claim and its status. */
const wordsOf = (text: string, claim: ClaimMark): ReadonlySet<string> =>
  new Set(
    slice(text, claim)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu),
  ).add(claim.status);

/** Whether some words are nearly those told before, with no other number among them. */
function repeats(words: ReadonlySet<string>, told: ReadonlySet<string>): boolean {
  const added = [...words].filter((word) => !told.has(word));
  const size = Math.max(words.size, told.size);
  return size > ENOUGH && words.size - added.length >= AGAIN * size && !added.some((word) => /\d/.test(word));
}

/** Without those that say in nearly the same words what an earlier one has said. */
function withoutRepeats({ article: { text } }: Context, all: readonly ClaimMark[]): ClaimMark[] {
  const told: ReadonlySet<string>[] = [];
  return all.filter((claim) => {
    const words = wordsOf(text, claim);
    if (told.slice(-NEAR).some((earlier) => repeats(words, earlier))) return false;
    told.push(words);
    return true;
  });
}

function row({ article: { text } }: Context, claim: ClaimMark): Row {
  const note = (label: string, span: Span | null): Note[] => (span ? [{ label, value: slice(text, span) }] : []);
  return {
    spans: [{ start: claim.start, end: claim.end }],
    lead: claim.source.kind === 'outlet-voice' ? null : claim.source.text,
    text: slice(text, claim),
    badge: claim.status,
    notes: [...note('cue', claim.cue), ...note('denies', claim.denies)],
  };
}

/** The claims a reader must know, each with who says so and the words that tell its status. */
export const claims: SectionBuilder = {
  id: 'claims',
  rows: (context) => withoutRepeats(context, chosenClaims(context.found.claim)).map((claim) => row(context, claim)),
};

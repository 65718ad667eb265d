import type { Context } from '../../annotate/annotate.ts';
import type { ClaimMark, Source } from '../../model/annotation.ts';
import type { Note, Row } from '../../model/report.ts';
import { byPosition, type Span, slice } from '../../model/span.ts';
import { repeats, wordsOf } from '../again.ts';
import { closed, withQuotation } from '../quotation.ts';
import type { SectionBuilder } from '../section.ts';
import { chosenClaims } from './chosen-claims.ts';
import { leaningOn } from './leaning-claims.ts';

/** Among so many claims before it: standfirst and opening are near each other. */
const NEAR = 6;

/** Without those that say in nearly the same words what an earlier one has said. */
function withoutRepeats({ article: { text } }: Context, all: readonly ClaimMark[]): ClaimMark[] {
  const told: ReadonlySet<string>[] = [];
  return all.filter((claim) => {
    const words = wordsOf(slice(text, claim)).add(claim.status);
    if (told.slice(-NEAR).some((earlier) => repeats(words, earlier))) return false;
    told.push(words);
    return true;
  });
}

/** Who says so: by the name that the text has for them, else in its words; `null` where it is the outlet. */
function leadOf({ entity, kind, text }: Source, names: ReadonlyMap<string, string>): string | null {
  if (kind === 'outlet-voice') return null;
  return (kind === 'person' && entity !== null ? names.get(entity) : undefined) ?? text;
}

/** What a claim's row tells: its sentence, where a click goes, with the one it leans on or the rest of a short quotation. */
function tellingOf(context: Context, claim: ClaimMark, told: ReadonlySet<number>): readonly [Span, ...Span[]] {
  const lead = leaningOn(context, claim, told);
  const span = { start: claim.start, end: claim.end };
  return lead ? [span, lead] : [withQuotation(context, span)];
}

function rowsOf(context: Context, chosen: readonly ClaimMark[]): Row[] {
  const { article, found } = context;
  const { text } = article;
  const names = new Map(found.entities.map(({ id, name }) => [id, name]));
  const starts = new Set(chosen.map(({ start }) => start));
  const note = (label: string, span: Span | null): Note[] => (span ? [{ label, value: slice(text, span) }] : []);
  const rows: Row[] = [];
  let told = -1;
  for (const claim of chosen) {
    // A sentence of a quotation that the row before has told.
    if (claim.end <= told) continue;
    const spans = tellingOf(context, claim, starts);
    told = spans[0].end;
    rows.push({
      spans,
      lead: leadOf(claim.source, names),
      text: closed(
        [...spans]
          .sort(byPosition)
          .map((span) => slice(text, span))
          .join(' '),
      ),
      badge: claim.status,
      notes: [...note('cue', claim.cue), ...note('denies', claim.denies)],
    });
  }
  return rows;
}

/** The claims a reader must know, each with who says so and the words that tell its status, and what it leans on. */
export const claims: SectionBuilder = {
  id: 'claims',
  rows: (context) => rowsOf(context, withoutRepeats(context, chosenClaims(context.found.claim))),
};

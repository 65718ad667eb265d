import { LEXICAL } from '../../core/annotate/kinds/name/lexicon.ts';
import { COARSE_TYPES, goingOn, LABEL_COUNT, OUTSIDE, opening } from '../../core/annotate/kinds/name/tag/labels.ts';
import type { Pieces } from '../../core/annotate/kinds/name/tag/pieces.ts';
import type { Document, GoldName } from './corpus.ts';

const ANY = (1 << LABEL_COUNT) - 1;
const OTHER = COARSE_TYPES.indexOf('other');

const typeIndex = (type: string): number => {
  const index = (COARSE_TYPES as readonly string[]).indexOf(type);
  return index < 0 ? OTHER : index;
};

/** The pieces that overlap `[start, end)`: first, and one past the last. */
function piecesIn({ start, end, count }: Pieces, span: GoldName): [number, number] {
  let from = 0;
  let high = count;
  while (from < high) {
    const middle = (from + high) >> 1;
    if (end[middle]! <= span.start) from = middle + 1;
    else high = middle;
  }
  let to = from;
  while (to < count && start[to]! < span.end) to += 1;
  return [from, to];
}

/** Where the name proper begins: articles, and titles before a person, are left out, as corpora differ on them. */
function properStart(pieces: Pieces, from: number, to: number, type: string): number {
  let at = from;
  if (at + 1 < to && /^(the|a|an)$/.test(pieces.words[at]!.lower)) at += 1;
  while (type === 'person' && at + 1 < to && pieces.words[at]!.lexical & LEXICAL.title) {
    at += pieces.words[at + 1]!.text === '.' && at + 2 < to ? 2 : 1;
  }
  return at;
}

/** For each piece the bits of the labels that the gold allows: one where it is known, more where it is open. */
export function targets(pieces: Pieces, document: Document): Uint16Array {
  const miscKnown = document.types.some((type) => typeIndex(type) === OTHER);
  const nothing = 1 << OUTSIDE;
  const open = miscKnown ? nothing : nothing | (1 << opening(OTHER)) | (1 << goingOn(OTHER));
  const allowed = new Uint16Array(pieces.count).fill(open);
  const spans = document.entities.map((gold) => ({ gold, bounds: piecesIn(pieces, gold) }));
  for (const { gold, bounds } of spans) if (gold.ignore) allowed.fill(ANY, ...bounds);
  for (const { gold, bounds } of spans) {
    if (gold.ignore) continue;
    const type = typeIndex(gold.type);
    const [from, to] = bounds;
    const first = properStart(pieces, from, to, gold.type);
    allowed.fill(nothing, from, first);
    for (let at = first; at < to; at += 1) allowed[at] = 1 << (at === first ? opening(type) : goingOn(type));
  }
  return allowed;
}

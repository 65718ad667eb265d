import { linesOf } from '../../core/annotate/kinds/name/lines.ts';
import { candidateRuns } from '../../core/annotate/kinds/name/tag/candidates.ts';
import { gather } from '../../core/annotate/kinds/name/tag/evidence.ts';
import type { FactTable } from '../../core/annotate/kinds/name/tag/facts.ts';
import {
  featureList,
  OFFSETS,
  type Scene,
  sceneFeatures,
  wordFeatures,
} from '../../core/annotate/kinds/name/tag/features.ts';
import { COMMON_BITS } from '../../core/annotate/kinds/name/tag/hash.ts';
import { goingOn, opening } from '../../core/annotate/kinds/name/tag/labels.ts';
import { piecesOf } from '../../core/annotate/kinds/name/tag/pieces.ts';
import { type TaggerParts, wordBeside } from '../../core/annotate/kinds/name/tag/tagger.ts';
import { tokenize } from '../../core/text/tokens.ts';
import type { Document } from './corpus.ts';
import { targets } from './targets.ts';

/** A run of candidate pieces: for each its features and the labels that are right. */
export interface Example {
  readonly features: readonly Int32Array[];
  readonly allowed: Uint16Array;
}

export type Parts = Omit<TaggerParts, 'model'> & { readonly facts: FactTable };

const lowerCase = (document: Document): Set<string> =>
  new Set(document.text.match(/(?<![\p{L}'’-])\p{Ll}[\p{L}'’-]*/gu));

/** In how many documents each word (by its common key) is written in lower case. */
export function lowerCaseCounts(documents: readonly Document[], keyOf: (lower: string) => number): Uint16Array {
  const counts = new Uint16Array(1 << COMMON_BITS);
  for (const document of documents) for (const word of lowerCase(document)) counts[keyOf(word)]! += 1;
  return counts;
}

/** In how many documents a word must be in lower case to count as common, and as frequent. */
const LEVELS = [2, 10] as const;

/** How common a word is that `count` documents write in lower case: 0, 1 or 2. */
export const commonness = (count: number): number => LEVELS.filter((least) => count >= least).length;

/** In `from … to` a label that goes on after nothing that it could go on from opens a name instead. */
function repair(allowed: Uint16Array): Uint16Array {
  for (let type = 0; type < 4; type += 1) {
    const inside = 1 << goingOn(type);
    const begins = 1 << opening(type);
    allowed.forEach((mask, at) => {
      if (mask === inside && (at === 0 || !(allowed[at - 1]! & (inside | begins)))) allowed[at] = begins;
    });
  }
  return allowed;
}

/** Takes a document apart into examples. `counts` are of a collection that holds the document; its own count is taken off. */
export function examplesOf(document: Document, parts: Parts, counts: Uint16Array): Example[] {
  const tokens = tokenize(document.text);
  const pieces = piecesOf(tokens, linesOf(tokens, [{ start: 0, end: document.text.length }]), parts.facts);
  const own = lowerCase(document);
  const scene: Scene = {
    pieces,
    evidence: gather(pieces, parts.lexicon),
    facts: parts.facts,
    common: ({ common, lower }) => commonness(counts[common]! - (own.has(lower) ? 1 : 0)),
  };
  const allowed = targets(pieces, document);
  const list = featureList();
  return candidateRuns(pieces).map(({ from, to }) => {
    const features: Int32Array[] = [];
    for (let at = from; at < to; at += 1) {
      list.count = 0;
      sceneFeatures(scene, at, list);
      for (let place = 0; place < OFFSETS.length; place += 1) wordFeatures(wordBeside(scene, at, place), place, list);
      features.push(list.ids.slice(0, list.count));
    }
    return { features, allowed: repair(allowed.slice(from, to)) };
  });
}

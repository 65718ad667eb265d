import { lowerAt, type Tokens } from '../../../text/tokens.ts';
import type { FigureWords } from './words.ts';

/** What may stand between the numbers of several things: "Sections 4, 5 and 6". */
const JOINT = /^[,&–—-]$/;

/** How far back the first of them is looked for, in parts. */
const FARTHEST = 60;

/** A word in capitals is a name wherever it stands: "NBC 5 said". */
const CAPITALS = /^\p{Lu}{2,5}$/u;

/** Whether a name stands right before: a capitalised word that does not open its sentence. */
export function afterName(parts: Tokens, at: number, words: FigureWords): boolean {
  const before = parts[at - 1];
  if (!before || parts[at]!.line || !before.word.capital || words.stops.has(before.word.lower)) return false;
  const earlier = parts[at - 2];
  if (words.modifiers.has(before.word.lower)) return false;
  return CAPITALS.test(before.word.text) || !(before.line || !earlier || /^[.!?]$/.test(earlier.word.text));
}

/** How many words brackets hold that say what a section is about, at most. */
const GLOSS = 8;

/** Where the number stands that brackets, which close at `end`, say something of: "Sections [302] (murder)". */
function beforeGloss(parts: Tokens, end: number): number {
  if (lowerAt(parts, end) !== ')') return end;
  for (let at = end - 1; at >= end - GLOSS; at -= 1) if (lowerAt(parts, at) === '(') return at - 1;
  return end;
}

/** Whether the number at `at` is the second or a later one of things that are numbered: "Goals 7 and [11]", "Sections 302 (murder) and [34]". */
export function numberedOn(parts: Tokens, at: number, words: FigureWords): boolean {
  let first = at;
  while (at - first < FARTHEST) {
    const joint = lowerAt(parts, first - 1);
    if (!(JOINT.test(joint) || words.nounJoints.has(joint) || words.towards.has(joint)) || parts[first]!.line) break;
    const last = beforeGloss(parts, JOINT.test(joint) || lowerAt(parts, first - 2) !== ',' ? first - 2 : first - 3);
    if (!/^\d{1,3}$/.test(lowerAt(parts, last))) break;
    first = last;
  }
  if (first === at) return false;
  const before = parts[first - 1]?.word;
  if (!before || parts[first]!.line || words.stops.has(before.lower) || words.modifiers.has(before.lower)) return false;
  return before.capital || words.numbered.has(before.lower);
}

import type { Span } from '../../../../model/span.ts';
import type { Tokens } from '../../../../text/tokens.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Line } from '../lines.ts';
import { candidateRuns, type Run } from './candidates.ts';
import { bestPath } from './decode.ts';
import { gather } from './evidence.ts';
import { FactTable, type WordFacts } from './facts.ts';
import { featureList, OFFSETS, type Scene, sceneFeatures, wordAfter, wordBefore, wordFeatures } from './features.ts';
import { COARSE_TYPES, type CoarseType, goingOn, LABEL_COUNT, OUTSIDE, opening, typeOfLabel } from './labels.ts';
import type { NameModel } from './model.ts';
import { type Pieces, piecesOf } from './pieces.ts';

/** A name as the tagger saw it. */
export interface TaggedName extends Span {
  readonly type: CoarseType;
  /** How much the name leans to each of `COARSE_TYPES`; adds up to 1. */
  readonly leanings: readonly number[];
}

/** Finds names in lines of a text, in order. */
export type Tagger = (tokens: Tokens, lines: readonly Line[]) => TaggedName[];

export interface TaggerParts {
  readonly model: NameModel;
  readonly lexicon: Lexicon;
  readonly compoundTails: ReadonlySet<string>;
}

/** The word whose own features count for piece `at` at a place of `OFFSETS`. */
export function wordBeside(scene: Scene, at: number, place: number): WordFacts {
  const offset = OFFSETS[place]!;
  if (offset === 0) return scene.pieces.words[at]!;
  const near = offset < 0 ? wordBefore(scene, at) : wordAfter(scene, at);
  if (offset === -1 || offset === 1 || near === scene.facts.edge) return near;
  return offset < 0 ? wordBefore(scene, at - 1) : wordAfter(scene, at + 1);
}

/** Adds the scores of piece `at` to the row that opens at `row`. */
type Scorer = (scene: Scene, at: number, to: { readonly scores: Int32Array; readonly row: number }) => void;

/** Scores pieces; what single words add is summed once for each different word, for all the places where it may stand. */
function scorer(model: NameModel): Scorer {
  const list = featureList();
  const sums = new Int32Array(OFFSETS.length * LABEL_COUNT);
  const wordScores = (word: WordFacts): readonly number[] => {
    sums.fill(0);
    for (let place = 0; place < OFFSETS.length; place += 1) {
      list.count = 0;
      wordFeatures(word, place, list);
      model.addWeights(list, sums, place * LABEL_COUNT);
    }
    // Not by iterator: new words are many.
    const scores: number[] = [];
    for (let at = 0; at < sums.length; at += 1) scores.push(sums[at]!);
    word.scores = scores;
    return scores;
  };
  return (scene, at, { scores, row }) => {
    list.count = 0;
    sceneFeatures(scene, at, list);
    model.addWeights(list, scores, row);
    for (let place = 0; place < OFFSETS.length; place += 1) {
      const word = wordBeside(scene, at, place);
      const own = word.scores ?? wordScores(word);
      const from = place * LABEL_COUNT;
      for (let label = 0; label < LABEL_COUNT; label += 1) scores[row + label]! += own[from + label]!;
    }
  };
}

/** How many weights make a difference of e in leaning: fewer than make one unit of log odds, so that a sure mention outvotes unsure ones. */
const UNIT = 30;

/** How much pieces `[from, to)` of a run, as one name, lean to each type: a softmax of their scores. */
function leaningsOf(scores: Int32Array, from: number, to: number): number[] {
  const leanings: number[] = [];
  let top = Number.NEGATIVE_INFINITY;
  for (let type = 0; type < COARSE_TYPES.length; type += 1) {
    let sum = scores[from * LABEL_COUNT + opening(type)]!;
    for (let at = from + 1; at < to; at += 1) sum += scores[at * LABEL_COUNT + goingOn(type)]!;
    leanings.push(sum);
    if (sum > top) top = sum;
  }
  let total = 0;
  for (let type = 0; type < leanings.length; type += 1) {
    leanings[type] = Math.exp((leanings[type]! - top) / UNIT);
    total += leanings[type]!;
  }
  for (let type = 0; type < leanings.length; type += 1) leanings[type]! /= total;
  return leanings;
}

/** No name has more pieces than this; what seems to is a line in capitals, or noise. */
const LONGEST = 20;

/** The names that a run's labels spell. */
function namesOf(labels: Uint8Array, scores: Int32Array, run: Run, { pieces }: Scene): TaggedName[] {
  const names: TaggedName[] = [];
  const length = run.to - run.from;
  for (let from = 0; from < length; from += 1) {
    if (labels[from] === OUTSIDE) continue;
    let to = from + 1;
    while (to < length && labels[to] !== OUTSIDE && labels[to]! % 2 === 0) to += 1;
    if (to - from <= LONGEST)
      names.push({
        start: pieces.start[run.from + from]!,
        end: pieces.end[run.from + to - 1]!,
        type: COARSE_TYPES[typeOfLabel(labels[from]!)]!,
        leanings: leaningsOf(scores, from, to),
      });
    from = to - 1;
  }
  return names;
}

/** Whether a run has a capital: numbers alone are no name. */
function capitalised({ from, to }: Run, { words }: Pieces): boolean {
  for (let at = from; at < to; at += 1) if (words[at]!.capital) return true;
  return false;
}

/** Room for the scores and labels of a run, kept from run to run. */
class Room {
  scores = new Int32Array(0);
  /** A copy of the scores that is written over. */
  paths = new Int32Array(0);
  labels = new Uint8Array(0);

  /** Makes room for `length` pieces; the scores are 0. */
  clear(length: number): void {
    if (this.labels.length < length) {
      this.scores = new Int32Array(2 * length * LABEL_COUNT);
      this.paths = new Int32Array(2 * length * LABEL_COUNT);
      this.labels = new Uint8Array(2 * length);
    } else this.scores.fill(0, 0, length * LABEL_COUNT);
  }
}

/** A tagger that keeps what it has learnt of words from text to text; its results do not depend on that. */
export function tagger({ model, lexicon, compoundTails }: TaggerParts): Tagger {
  const facts = new FactTable(lexicon, compoundTails);
  const score = scorer(model);
  const room = new Room();
  const common = (word: WordFacts): number => {
    if (word.commonness < 0) word.commonness = model.common(word.common);
    return word.commonness;
  };
  const tag = (run: Run, scene: Scene): readonly TaggedName[] => {
    const length = run.to - run.from;
    room.clear(length);
    const { scores, paths, labels } = room;
    for (let at = 0; at < length; at += 1) score(scene, run.from + at, { scores, row: at * LABEL_COUNT });
    for (let at = 0; at < length * LABEL_COUNT; at += 1) paths[at] = scores[at]!;
    bestPath({ length, scores: paths, transitions: model.transitions }, labels);
    return namesOf(labels, scores, run, scene);
  };
  return (tokens, lines) => {
    const pieces = piecesOf(tokens, lines, facts);
    const scene: Scene = { pieces, evidence: gather(pieces, lexicon), facts, common };
    const names: TaggedName[] = [];
    for (const run of candidateRuns(pieces))
      if (capitalised(run, pieces)) for (const name of tag(run, scene)) names.push(name);
    return names;
  };
}

import type { GazetteerContents } from '../../core/annotate/kinds/name/gazetteer.ts';
import { FactTable } from '../../core/annotate/kinds/name/tag/facts.ts';
import { COMMON_BITS, commonKey, FEATURE_BITS } from '../../core/annotate/kinds/name/tag/hash.ts';
import { LABEL_COUNT } from '../../core/annotate/kinds/name/tag/labels.ts';
import { LEVELS } from '../../core/annotate/kinds/name/tag/model.ts';
import type { TaggerParts } from '../../core/annotate/kinds/name/tag/tagger.ts';
import type { Document } from './corpus.ts';
import { crf, type Learnt } from './crf.ts';
import { commonness, type Example, examplesOf, lowerCaseCounts } from './examples.ts';
import type { ModelContents } from './pack.ts';
import { quantise } from './quantise.ts';

export interface Options {
  readonly epochs: number;
  readonly averaged: number;
  readonly rate: number;
  readonly caution: number;
  readonly dropout: number;
  /** How often a document of the main set is gone through in an epoch. */
  readonly repeat: number;
  /** How much a weight may be off for a bit saved: square of weights, the largest being about 127, for one bit. */
  readonly thrift: number;
  /** How many features the model keeps. */
  readonly keep: number;
  /** A feature seen less often than this is not learnt. */
  readonly cutoff: number;
}

/** How often each feature is seen. */
function count(examples: readonly Example[]): Uint32Array {
  const counts = new Uint32Array(1 << FEATURE_BITS);
  for (const { features } of examples) for (const list of features) for (const feature of list) counts[feature]! += 1;
  return counts;
}

/** The examples with their features renumbered by `kept` (ascending), the others dropped. */
function renumber(examples: readonly Example[], kept: Int32Array): Example[] {
  const number = new Int32Array(1 << FEATURE_BITS).fill(-1);
  kept.forEach((feature, index) => {
    number[feature] = index;
  });
  return examples.map(({ features, allowed }) => ({
    allowed,
    features: features.map((list) => list.map((feature) => number[feature]!).filter((index) => index >= 0)),
  }));
}

/** The numbers of the `keep` features with the largest weights, ascending. */
function strongest({ weights }: Learnt, keep: number): Int32Array {
  const size = weights.length / LABEL_COUNT;
  const strength = Float64Array.from({ length: size }, (_, at) =>
    weights
      .subarray(at * LABEL_COUNT, (at + 1) * LABEL_COUNT)
      .reduce((most, weight) => Math.max(most, Math.abs(weight)), 0),
  );
  const order = Array.from(strength.keys()).filter((at) => strength[at]! > 0);
  order.sort((a, b) => strength[b]! - strength[a]! || a - b);
  return Int32Array.from(order.slice(0, keep)).sort();
}

/** The largest weight but for one in 10,000 is this much. */
const SCALE = 127;

/** Weights as levels, and transitions in the measure of what levels are worth. */
function quantised(
  { weights, transitions }: Learnt,
  thrift: number,
): Pick<ModelContents, 'worths' | 'levels' | 'transitions'> {
  const sizes = weights.map(Math.abs).sort();
  const scale = SCALE / (sizes[Math.floor(sizes.length * 0.9999)] || 1);
  const whole = (value: number): number => Math.max(-32000, Math.min(32000, Math.round(value)));
  const { worths, levels } = quantise(
    weights.map((value) => value * scale),
    { levels: LEVELS, thrift },
  );
  return {
    worths: Int32Array.from(worths, whole),
    levels,
    transitions: Int32Array.from(transitions, (value) => whole(value * scale)),
  };
}

/** What to learn from. */
export interface TrainingSet {
  /** Documents of the kind that will be read. */
  readonly main: readonly Document[];
  readonly others: readonly Document[];
}

/** What the tagger has besides its model; the names of `gazetteer` are in the lexicon. */
export interface TrainingParts extends Omit<TaggerParts, 'model'> {
  readonly gazetteer: GazetteerContents;
}

/** Trains the tagger: learns with all features, keeps the strongest, and learns again with those alone. */
export function trainNames(
  { main, others }: TrainingSet,
  parts: TrainingParts,
  { keep, cutoff, repeat, thrift, ...pace }: Options,
): ModelContents {
  const documents = [...main, ...others];
  const counts = lowerCaseCounts(documents, commonKey);
  const { lexicon, compoundTails, gazetteer } = parts;
  const withFacts = { lexicon, compoundTails, facts: new FactTable(lexicon, compoundTails) };
  const read = (document: Document): Example[] => examplesOf(document, withFacts, counts);
  const often = main.flatMap(read);
  const examples = [...Array.from({ length: repeat }, () => often).flat(), ...others.flatMap(read)];
  const seen = count(examples);
  const repeated = Int32Array.from(seen.keys()).filter((feature) => seen[feature]! >= cutoff);
  const first = crf(renumber(examples, repeated), { features: repeated.length, ...pace, seed: 1 });
  const features = strongest(first, keep).map((index) => repeated[index]!);
  const second = crf(renumber(examples, features), { features: features.length, ...pace, seed: 2 });
  const keys = Int32Array.from({ length: 1 << COMMON_BITS }, (_, key) => key);
  const common = keys.filter((key) => commonness(counts[key]!) > 0);
  const frequent = keys.filter((key) => commonness(counts[key]!) > 1);
  return { gazetteer, common, frequent, features, ...quantised(second, thrift) };
}

import { LABEL_COUNT, mayFollow, OUTSIDE } from '../../core/annotate/kinds/name/tag/labels.ts';
import type { Example } from './examples.ts';
import { random, shuffle } from './random.ts';

export interface Learnt {
  /** `[feature * LABEL_COUNT + label]` */
  readonly weights: Float64Array;
  readonly transitions: Float64Array;
}

export interface Schedule {
  /** How many features there are; they are numbered from 0. */
  readonly features: number;
  readonly epochs: number;
  /** After how many of the last epochs the weights are taken, and averaged. */
  readonly averaged: number;
  readonly seed: number;
  /** How fast weights move. */
  readonly rate: number;
  /** How much a weight must have been seen before it slows down: the starting sum of squared gradients. */
  readonly caution: number;
  /** The share of features that is left out, at random, each time a run is learnt from; keeps rare ones from deciding alone. */
  readonly dropout: number;
}

const LONGEST = 4000;
/** Gradients smaller than this are left. */
const NEGLIGIBLE = 1e-3;

const ANY = (1 << LABEL_COUNT) - 1;
const possible = Array.from({ length: LABEL_COUNT ** 2 }, (_, pair) =>
  mayFollow(Math.floor(pair / LABEL_COUNT), pair % LABEL_COUNT),
);

/** Weights that move by AdaGrad (Duchi et al. 2011). */
class Adaptive {
  readonly now: Float64Array;
  readonly #squares: Float64Array;
  readonly #rate: number;
  constructor(size: number, { rate, caution }: Schedule) {
    this.now = new Float64Array(size);
    this.#squares = new Float64Array(size).fill(caution);
    this.#rate = rate;
  }
  descend(at: number, gradient: number): void {
    this.#squares[at]! += gradient * gradient;
    this.now[at]! -= (this.#rate * gradient) / Math.sqrt(this.#squares[at]!);
  }
}

/** Probabilities of labels and of pairs of labels over one run, by the forward–backward algorithm in plain scale. */
class Marginals {
  readonly labels = new Float64Array(LONGEST * LABEL_COUNT);
  readonly pairs = new Float64Array(LABEL_COUNT ** 2);
  readonly #forward = new Float64Array(LONGEST * LABEL_COUNT);
  readonly #backward = new Float64Array(LONGEST * LABEL_COUNT);
  readonly #local = new Float64Array(LONGEST * LABEL_COUNT);

  /** `allowed` restricts the labels; pair probabilities are summed over the run, the text's edge counting as `OUTSIDE`. */
  compute(length: number, scores: Float64Array, steps: Float64Array, allowed: Uint16Array | null): void {
    const [forward, backward, local] = [this.#forward, this.#backward, this.#local];
    for (let at = 0; at < length; at += 1) {
      const row = at * LABEL_COUNT;
      const mask = allowed ? allowed[at]! : ANY;
      let top = Number.NEGATIVE_INFINITY;
      for (let label = 0; label < LABEL_COUNT; label += 1)
        if ((mask >> label) & 1) top = Math.max(top, scores[row + label]!);
      for (let label = 0; label < LABEL_COUNT; label += 1)
        local[row + label] = (mask >> label) & 1 ? Math.exp(scores[row + label]! - top) : 0;
      let total = 0;
      for (let label = 0; label < LABEL_COUNT; label += 1) {
        let sum = 0;
        if (at === 0) sum = steps[OUTSIDE * LABEL_COUNT + label]!;
        else
          for (let before = 0; before < LABEL_COUNT; before += 1)
            sum += forward[row - LABEL_COUNT + before]! * steps[before * LABEL_COUNT + label]!;
        forward[row + label] = sum * local[row + label]!;
        total += forward[row + label]!;
      }
      for (let label = 0; label < LABEL_COUNT; label += 1) forward[row + label]! /= total;
    }
    backward.fill(1, (length - 1) * LABEL_COUNT, length * LABEL_COUNT);
    this.pairs.fill(0);
    for (let at = length - 1; at >= 0; at -= 1) this.#backOne(at, steps);
  }

  #backOne(at: number, steps: Float64Array): void {
    const [forward, backward, local] = [this.#forward, this.#backward, this.#local];
    const row = at * LABEL_COUNT;
    let total = 0;
    for (let label = 0; label < LABEL_COUNT; label += 1) total += forward[row + label]! * backward[row + label]!;
    for (let label = 0; label < LABEL_COUNT; label += 1)
      this.labels[row + label] = (forward[row + label]! * backward[row + label]!) / total;
    if (at === 0) {
      for (let label = 0; label < LABEL_COUNT; label += 1) this.pairs[label]! += this.labels[label]!;
      return;
    }
    const last = row - LABEL_COUNT;
    let all = 0;
    for (let before = 0; before < LABEL_COUNT; before += 1) {
      let sum = 0;
      for (let label = 0; label < LABEL_COUNT; label += 1)
        sum += steps[before * LABEL_COUNT + label]! * local[row + label]! * backward[row + label]!;
      backward[last + before] = sum;
      all += sum * forward[last + before]!;
    }
    for (let before = 0; before < LABEL_COUNT; before += 1)
      for (let label = 0; label < LABEL_COUNT; label += 1)
        this.pairs[before * LABEL_COUNT + label]! +=
          (forward[last + before]! *
            steps[before * LABEL_COUNT + label]! *
            local[row + label]! *
            backward[row + label]!) /
          all;
    for (let before = 0; before < LABEL_COUNT; before += 1) backward[last + before]! /= all;
  }
}

class Trainer {
  readonly weights: Adaptive;
  readonly transitions: Adaptive;
  readonly #scores = new Float64Array(LONGEST * LABEL_COUNT);
  readonly #free = new Marginals();
  readonly #gold = new Marginals();
  readonly #steps = new Float64Array(LABEL_COUNT ** 2);
  readonly #schedule: Schedule;
  readonly #next: () => number;

  constructor(schedule: Schedule) {
    this.#schedule = schedule;
    this.#next = random(schedule.seed + 1000);
    this.weights = new Adaptive(schedule.features * LABEL_COUNT, schedule);
    this.transitions = new Adaptive(LABEL_COUNT ** 2, schedule);
  }

  /** One step down the gradient of the log likelihood of all label sequences that the gold allows. */
  learn({ features: all, allowed }: Example): void {
    const { dropout } = this.#schedule;
    const features = dropout > 0 ? all.map((list) => list.filter(() => this.#next() >= dropout)) : all;
    const length = features.length;
    const scores = this.#scores;
    const weights = this.weights.now;
    scores.fill(0, 0, length * LABEL_COUNT);
    for (let at = 0; at < length; at += 1)
      for (const feature of features[at]!)
        for (let label = 0; label < LABEL_COUNT; label += 1)
          scores[at * LABEL_COUNT + label]! += weights[feature * LABEL_COUNT + label]!;
    const steps = this.#steps;
    for (let pair = 0; pair < steps.length; pair += 1)
      steps[pair] = possible[pair] ? Math.exp(this.transitions.now[pair]!) : 0;
    this.#free.compute(length, scores, steps, null);
    this.#gold.compute(length, scores, steps, allowed);
    for (let at = 0; at < length; at += 1)
      for (let label = 0; label < LABEL_COUNT; label += 1) {
        const gradient = this.#free.labels[at * LABEL_COUNT + label]! - this.#gold.labels[at * LABEL_COUNT + label]!;
        if (Math.abs(gradient) < NEGLIGIBLE) continue;
        for (const feature of features[at]!) this.weights.descend(feature * LABEL_COUNT + label, gradient);
      }
    for (let pair = 0; pair < steps.length; pair += 1) {
      const gradient = this.#free.pairs[pair]! - this.#gold.pairs[pair]!;
      if (possible[pair] && Math.abs(gradient) >= NEGLIGIBLE) this.transitions.descend(pair, gradient);
    }
  }
}

/**
 * A linear-chain conditional random field (Lafferty et al. 2001), learnt online. Where the gold leaves labels open, all
 * that it allows count as right.
 */
export function crf(examples: readonly Example[], schedule: Schedule): Learnt {
  const { epochs, seed, dropout, averaged } = schedule;
  const trainer = new Trainer(schedule);
  const order = [...examples];
  const next = random(seed);
  const weights = new Float64Array(trainer.weights.now.length);
  const transitions = new Float64Array(trainer.transitions.now.length);
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    shuffle(order, next);
    for (const example of order) trainer.learn(example);
    if (epoch < epochs - averaged) continue;
    // All features count when reading, so each must count for less than when some were left out.
    for (let at = 0; at < weights.length; at += 1)
      weights[at]! += (trainer.weights.now[at]! * (1 - dropout)) / averaged;
    for (let at = 0; at < transitions.length; at += 1) transitions[at]! += trainer.transitions.now[at]! / averaged;
  }
  return { weights, transitions };
}

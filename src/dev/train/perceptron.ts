import { bestPath } from '../../core/annotate/kinds/name/tag/decode.ts';
import { LABEL_COUNT, OUTSIDE } from '../../core/annotate/kinds/name/tag/labels.ts';
import type { Example } from './examples.ts';

/** Weights that are averaged over training, as they change (the "lazy" average of Daumé). */
class Averaged {
  readonly now: Float64Array;
  readonly #sum: Float64Array;
  readonly #since: Int32Array;
  constructor(size: number) {
    this.now = new Float64Array(size);
    this.#sum = new Float64Array(size);
    this.#since = new Int32Array(size);
  }
  change(at: number, by: number, step: number): void {
    this.#sum[at]! += (step - this.#since[at]!) * this.now[at]!;
    this.#since[at] = step;
    this.now[at]! += by;
  }
  average(step: number): Float64Array {
    return this.now.map((value, at) => (this.#sum[at]! + (step - this.#since[at]!) * value) / step);
  }
}

/** A small generator (Numerical Recipes), so that training is the same every time. */
export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Shuffles in place (Fisher–Yates). */
export function shuffle<T>(list: T[], next: () => number): void {
  for (let at = list.length - 1; at > 0; at -= 1) {
    const other = Math.floor(next() * (at + 1));
    [list[at], list[other]] = [list[other]!, list[at]!];
  }
}

export interface Learnt {
  /** `[feature * LABEL_COUNT + label]` */
  readonly weights: Float64Array;
  readonly transitions: Float64Array;
}

export interface Schedule {
  readonly features: number;
  readonly epochs: number;
  readonly seed: number;
}

class Trainer {
  readonly #weights: Averaged;
  readonly #transitions = new Averaged(LABEL_COUNT * LABEL_COUNT);
  readonly #scores = new Float64Array(4000 * LABEL_COUNT);
  readonly #guess = new Uint8Array(4000);
  readonly #right = new Uint8Array(4000);
  #step = 1;

  constructor(features: number) {
    this.#weights = new Averaged(features * LABEL_COUNT);
  }

  #label({ features }: Example, labels: Uint8Array, allowed?: Uint16Array): void {
    const scores = this.#scores;
    const weights = this.#weights.now;
    scores.fill(0, 0, features.length * LABEL_COUNT);
    features.forEach((list, at) => {
      for (const feature of list)
        for (let label = 0; label < LABEL_COUNT; label += 1)
          scores[at * LABEL_COUNT + label]! += weights[feature * LABEL_COUNT + label]!;
    });
    const lattice = { length: features.length, scores, transitions: this.#transitions.now };
    bestPath(allowed ? { ...lattice, allowed } : lattice, labels);
  }

  #correct({ features }: Example): void {
    const guess = this.#guess;
    const right = this.#right;
    features.forEach((list, at) => {
      const [before, wanted] = at ? [guess[at - 1]!, right[at - 1]!] : [OUTSIDE, OUTSIDE];
      if (guess[at] !== right[at])
        for (const feature of list) {
          this.#weights.change(feature * LABEL_COUNT + right[at]!, 1, this.#step);
          this.#weights.change(feature * LABEL_COUNT + guess[at]!, -1, this.#step);
        }
      if (guess[at] !== right[at] || before !== wanted) {
        this.#transitions.change(wanted * LABEL_COUNT + right[at]!, 1, this.#step);
        this.#transitions.change(before * LABEL_COUNT + guess[at]!, -1, this.#step);
      }
    });
  }

  learn(example: Example): void {
    this.#label(example, this.#guess);
    if (example.allowed.some((mask, at) => !((mask >> this.#guess[at]!) & 1))) {
      this.#label(example, this.#right, example.allowed);
      this.#correct(example);
    }
    this.#step += 1;
  }

  learnt(): Learnt {
    return { weights: this.#weights.average(this.#step), transitions: this.#transitions.average(this.#step) };
  }
}

/**
 * Averaged structured perceptron (Collins 2002). Where the gold leaves labels open, the best path that it allows is
 * taken for right. Feature numbers run from 0.
 */
export function perceptron(examples: readonly Example[], { features, epochs, seed }: Schedule): Learnt {
  const trainer = new Trainer(features);
  const order = [...examples];
  const next = random(seed);
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    shuffle(order, next);
    for (const example of order) trainer.learn(example);
  }
  return trainer.learnt();
}

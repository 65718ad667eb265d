import { SALIENCE_FEATURES, salience } from '../../core/annotate/kinds/name/entity/salience.ts';
import type { Document } from './corpus.ts';
import type { Prediction } from './validate.ts';

/** An entity that was found: its features, and in what share of five summaries it is named. */
interface Judged {
  readonly document: number;
  readonly features: readonly number[];
  readonly share: number;
}

const plain = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/^(the|a|an) /, '')
    .replace(/'s$/, '')
    .replace(/\s+/g, ' ')
    .trim();

/** Judges what was found by the summaries' counts beside the gold names. */
function judge(documents: readonly Document[], predictions: readonly Prediction[]): Judged[] {
  const byId = new Map(predictions.map((prediction) => [prediction.id, prediction]));
  return documents.flatMap((document, index) => {
    const prediction = byId.get(document.id);
    if (!document.has_salience || !prediction) return [];
    const counts = new Map<string, number>();
    for (const { start, end, ignore, salience: count } of document.entities)
      if (!ignore) {
        const name = plain(document.text.slice(start, end));
        counts.set(name, Math.max(counts.get(name) ?? 0, count ?? 0));
      }
    return prediction.subjects.map(({ surfaces, features }) => ({
      document: index,
      features,
      share: Math.max(0, ...surfaces.map((surface) => counts.get(plain(surface)) ?? 0)) / 5,
    }));
  });
}

/** Logistic regression by gradient descent, every share a soft label. */
function regress(judged: readonly Judged[], { rounds, decay }: { rounds: number; decay: number }): number[] {
  const weights = SALIENCE_FEATURES.map(() => 0);
  const squares = SALIENCE_FEATURES.map(() => 1e-6);
  for (let round = 0; round < rounds; round += 1) {
    const gradient = weights.map((weight, at) => (at ? decay * weight : 0));
    for (const { features, share } of judged) {
      const wrong = (salience(features, weights) - share) / judged.length;
      features.forEach((value, at) => {
        gradient[at]! += wrong * value;
      });
    }
    gradient.forEach((slope, at) => {
      squares[at] = 0.95 * squares[at]! + 0.05 * slope * slope;
      weights[at]! -= (0.02 * slope) / Math.sqrt(squares[at]! + 1e-10);
    });
  }
  return weights;
}

const SETTINGS = { rounds: 600, decay: 2e-3 };
const FOLDS = 9;

/** Right, said and wanted, summed over documents, where the best and what scores at least `least` is said. */
function measure(scored: readonly (Judged & { score: number })[], least: number): { f: number; first: number } {
  const byDocument = new Map<number, (Judged & { score: number })[]>();
  for (const one of scored) byDocument.set(one.document, [...(byDocument.get(one.document) ?? []), one]);
  let [right, said, wanted, first, documents] = [0, 0, 0, 0, 0];
  for (const list of byDocument.values()) {
    const sorted = [...list].sort((a, b) => b.score - a.score);
    const key = sorted.filter(({ score }, at) => at === 0 || (at < 8 && score >= least));
    const gold = list.filter(({ share }) => share >= 0.6).length;
    if (gold === 0) continue;
    documents += 1;
    right += key.filter(({ share }) => share >= 0.6).length;
    said += key.length;
    wanted += gold;
    if (sorted[0]!.share >= 0.6) first += 1;
  }
  return { f: (2 * right) / (said + wanted), first: first / documents };
}

/** Trains the ranker of entities on found ones; returns its weights and what cross-validation says of them. */
export function trainSalience(documents: readonly Document[], predictions: readonly Prediction[]): string {
  const judged = judge(documents, predictions);
  const scored = Array.from({ length: FOLDS }, (_, fold) => {
    const weights = regress(
      judged.filter(({ document }) => document % FOLDS !== fold),
      SETTINGS,
    );
    return judged
      .filter(({ document }) => document % FOLDS === fold)
      .map((one) => ({ ...one, score: salience(one.features, weights) }));
  }).flat();
  const lines = [0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5].map((least) => {
    const { f, first } = measure(scored, least);
    return `from ${least}: F ${(100 * f).toFixed(1)}, first right ${(100 * first).toFixed(1)}`;
  });
  const weights = regress(judged, SETTINGS);
  const named = weights.map((weight, at) => `  ${weight.toFixed(3)}, // ${SALIENCE_FEATURES[at]}`);
  return [...lines, ...named].join('\n');
}

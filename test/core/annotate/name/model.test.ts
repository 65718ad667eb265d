import { describe, expect, test } from 'vitest';
import { LABEL_COUNT } from '../../../../src/core/annotate/kinds/name/tag/labels.ts';
import { loadNameModel } from '../../../../src/core/annotate/kinds/name/tag/model.ts';
import { type ModelContents, packModel } from '../../../../src/dev/train/pack.ts';

/** A small model: four features, one of them with a weight for every label. */
function contents(): ModelContents {
  const weights = new Int8Array(4 * LABEL_COUNT);
  weights[0] = -127;
  for (let label = 0; label < LABEL_COUNT; label += 1) weights[LABEL_COUNT + label] = label - 4;
  weights[3 * LABEL_COUNT + LABEL_COUNT - 1] = 127;
  return {
    transitions: Int32Array.from({ length: LABEL_COUNT ** 2 }, (_, at) => at * 7 - 300),
    common: Int32Array.from([0, 1, 500, 1_000_000]),
    frequent: Int32Array.from([500]),
    features: Int32Array.from([3, 4, 300, 4_000_000]),
    weights,
  };
}

const scoresOf = (feature: number): number[] => {
  const scores = new Int32Array(LABEL_COUNT);
  loadNameModel(packModel(contents())).addWeights({ ids: Int32Array.of(feature, 0), count: 1 }, scores, 0);
  return [...scores];
};

describe('a loaded model', () => {
  const model = loadNameModel(packModel(contents()));
  test('has the transitions that were packed', () => {
    expect(model.transitions).toEqual(contents().transitions);
  });
  test('knows common and frequent words', () => {
    expect([0, 2, 500, 1_000_000].map((key) => model.common(key))).toEqual([1, 0, 2, 1]);
  });
  test('adds the weights of a feature that it knows', () => {
    expect(scoresOf(4)).toEqual([-4, -3, -2, -1, 0, 1, 2, 3, 4]);
  });
  test.each([...[3, 4, 300, 4_000_000].entries()])('has the weights of feature %i, which is %i', (row, feature) => {
    const { weights } = contents();
    expect(scoresOf(feature)).toEqual([...weights.subarray(row * LABEL_COUNT, (row + 1) * LABEL_COUNT)]);
  });
  test('adds to the row that it is told', () => {
    const scores = new Int32Array(2 * LABEL_COUNT).fill(1);
    const features = { ids: Int32Array.of(4, 4), count: 2 };
    model.addWeights(features, scores, LABEL_COUNT);
    expect([...scores]).toEqual([1, 1, 1, 1, 1, 1, 1, 1, 1, -7, -5, -3, -1, 1, 3, 5, 7, 9]);
  });
  test('adds nothing for one that it does not know', () => {
    expect(scoresOf(5)).toEqual(new Array(LABEL_COUNT).fill(0));
  });
});

test('the weights of every feature of a large model are found', () => {
  const features = Int32Array.from({ length: 300 }, (_, at) => at * 101);
  const weights = Int8Array.from({ length: 300 * LABEL_COUNT }, (_, at) => (at % 3 ? ((at * 7) % 255) - 127 : 0));
  const model = loadNameModel(packModel({ ...contents(), features, weights }));
  for (const [row, feature] of features.entries()) {
    const scores = new Int32Array(LABEL_COUNT);
    model.addWeights({ ids: Int32Array.of(feature), count: 1 }, scores, 0);
    expect([...scores]).toEqual([...weights.subarray(row * LABEL_COUNT, (row + 1) * LABEL_COUNT)]);
  }
});

describe('bytes that are refused', () => {
  const good = packModel(contents());
  const changed = (at: number): Uint8Array => good.map((byte, index) => (index === at ? byte ^ 1 : byte));
  test.each([
    ['none', new Uint8Array(), 'no name model'],
    ['other ones', new TextEncoder().encode('a page of plain text, not a model'), 'no name model'],
    ['those of another version', changed(3), 'version 2'],
    ['changed ones', changed(good.length - 3), 'checksum'],
    ['cut ones', good.slice(0, -5), 'checksum'],
  ])('%s', (_, bytes, sentence) => {
    expect(() => loadNameModel(bytes)).toThrow(sentence);
  });
});

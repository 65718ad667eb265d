import { describe, expect, test } from 'vitest';
import { entryKey } from '../../../../src/core/annotate/kinds/name/gazetteer.ts';
import { LEXICAL } from '../../../../src/core/annotate/kinds/name/lexicon.ts';
import { LABEL_COUNT } from '../../../../src/core/annotate/kinds/name/tag/labels.ts';
import { LEVELS, loadNameModel } from '../../../../src/core/annotate/kinds/name/tag/model.ts';
import { type ModelContents, packModel } from '../../../../src/dev/train/pack.ts';

/** What levels are worth: the eighth nothing, the first and last more than a byte holds. */
const worths = Int32Array.from({ length: LEVELS }, (_, level) => (level - 8) * Math.abs(level - 8) * 3);

/** A small model: four features, one of them with a weight for every label. */
function contents(): ModelContents {
  const levels = new Uint8Array(4 * LABEL_COUNT).fill(8);
  levels[0] = 0;
  for (let label = 0; label < LABEL_COUNT; label += 1) levels[LABEL_COUNT + label] = 4 + label;
  levels[3 * LABEL_COUNT + LABEL_COUNT - 1] = LEVELS - 1;
  return {
    transitions: Int32Array.from({ length: LABEL_COUNT ** 2 }, (_, at) => at * 7 - 300),
    worths,
    gazetteer: { keys: Int32Array.from([entryKey('leeds')]), bits: Uint8Array.of(1) },
    common: Int32Array.from([0, 1, 500, 1_000_000]),
    frequent: Int32Array.from([500]),
    features: Int32Array.from([3, 4, 300, 2_000_000]),
    levels,
  };
}

/** What a feature's levels are worth. */
const weightsOf = (levels: Uint8Array, row: number): number[] =>
  Array.from(levels.subarray(row * LABEL_COUNT, (row + 1) * LABEL_COUNT), (level) => worths[level]!);

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
  test('has the gazetteer that was packed', () => {
    expect(model.gazetteer('leeds')).toEqual({ classes: LEXICAL.city, opens: false });
    expect(model.gazetteer('lead')).toEqual({ classes: 0, opens: false });
  });
  test('knows common and frequent words', () => {
    expect([0, 2, 500, 1_000_000].map((key) => model.common(key))).toEqual([1, 0, 2, 1]);
  });
  test('adds the weights of a feature that it knows', () => {
    expect(scoresOf(4)).toEqual([-48, -27, -12, -3, 0, 3, 12, 27, 48]);
  });
  test.each([...[3, 4, 300, 2_000_000].entries()])('has the weights of feature %i, which is %i', (row, feature) => {
    expect(scoresOf(feature)).toEqual(weightsOf(contents().levels, row));
  });
  test('adds to the row that it is told', () => {
    const scores = new Int32Array(2 * LABEL_COUNT).fill(1);
    const features = { ids: Int32Array.of(4, 4), count: 2 };
    model.addWeights(features, scores, LABEL_COUNT);
    const added = [-95, -53, -23, -5, 1, 7, 25, 55, 97];
    expect([...scores]).toEqual([...new Array<number>(LABEL_COUNT).fill(1), ...added]);
  });
  test('adds nothing for one that it does not know', () => {
    expect(scoresOf(5)).toEqual(new Array(LABEL_COUNT).fill(0));
  });
});

test('the weights of every feature of a large model are found', () => {
  const features = Int32Array.from({ length: 301 }, (_, at) => at * 101);
  const levels = Uint8Array.from({ length: 301 * LABEL_COUNT }, (_, at) => (at * 7) % LEVELS);
  const model = loadNameModel(packModel({ ...contents(), features, levels }));
  for (const [row, feature] of features.entries()) {
    const scores = new Int32Array(LABEL_COUNT);
    model.addWeights({ ids: Int32Array.of(feature), count: 1 }, scores, 0);
    expect([...scores]).toEqual(weightsOf(levels, row));
  }
});

describe('bytes that are refused', () => {
  const good = packModel(contents());
  const changed = (at: number): Uint8Array => good.map((byte, index) => (index === at ? byte ^ 1 : byte));
  test.each([
    ['none', new Uint8Array(), 'no name model'],
    ['other ones', new TextEncoder().encode('a page of plain text, not a model'), 'no name model'],
    ['those of another version', changed(3), 'version 4'],
    ['changed ones', changed(good.length - 3), 'checksum'],
    ['cut ones', good.slice(0, -5), 'checksum'],
  ])('%s', (_, bytes, sentence) => {
    expect(() => loadNameModel(bytes)).toThrow(sentence);
  });
});

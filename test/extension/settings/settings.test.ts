import { describe, expect, test } from 'vitest';
import { DEFAULTS, settingsFrom } from '../../../src/extension/settings-model.ts';

const own = {
  highlights: false,
  cards: false,
  density: { claim: 'all', name: 'none', figure: 'all' },
  cardOpening: 'click',
  sitesOff: ['news.example'],
};

test('what was stored is what is read', () => expect(settingsFrom({ ...own, version: 1 })).toEqual(own));

test.each([[undefined], [null], ['on'], [7], [[]], [{}]])('%j gives the defaults', (stored) => {
  expect(settingsFrom(stored)).toEqual(DEFAULTS);
});

describe('a broken field has its default and takes no other with it', () => {
  test.each([
    ['highlights', 'no'],
    ['cards', null],
    ['density', 'all'],
    ['cardOpening', 500],
    ['cardOpening', 'off'],
    ['sitesOff', 'news.example'],
  ])('%s: %j', (field, value) => {
    const expected = { ...own, [field]: DEFAULTS[field as keyof typeof DEFAULTS] };
    expect(settingsFrom({ ...own, [field]: value })).toEqual(expected);
  });
  test('one density of three', () => {
    const density = { ...own.density, name: 'some' };
    expect(settingsFrom({ ...own, density }).density).toEqual({ ...own.density, name: DEFAULTS.density.name });
  });
  test('one site of several', () => {
    expect(settingsFrom({ sitesOff: ['a.example', 7, null, 'b.example', 'a.example'] }).sitesOff).toEqual([
      'a.example',
      'b.example',
    ]);
  });
});

describe('migrations', () => {
  type Stored = Readonly<Record<string, unknown>>;
  const steps = [
    (stored: Stored) => ({ ...stored, highlights: stored.marks }),
    (stored: Stored) => ({ ...stored, highlights: stored.highlights === 'shown' }),
  ];
  test.each([
    ['all of them from the first version', { version: 1, marks: 'shown' }, true],
    ['all of them where no version is told', { marks: 'hidden' }, false],
    ['only the later ones from a later version', { version: 2, highlights: 'hidden', marks: 'shown' }, false],
    ['none from the present version', { version: 3, highlights: false, marks: 'shown' }, false],
    ['none from a version to come', { version: 9, highlights: false, marks: 'shown' }, false],
    ['all of them from a version that is none', { version: 0, marks: 'shown' }, true],
  ])('%s', (_, stored, highlights) => {
    expect(settingsFrom(stored, steps).highlights).toBe(highlights);
  });
});

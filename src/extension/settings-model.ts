import type { Densities, Density } from '../page/paint/choose.ts';

/** Which marks of a kind are painted. */
export const DENSITIES = ['key', 'all', 'none'] as const satisfies readonly Density[];

/** What opens a card: rest for so many milliseconds, rest with the Alt key down, or a click. */
export const CARD_OPENINGS = ['300', '500', '800', 'modifier', 'click'] as const;
export type CardOpening = (typeof CARD_OPENINGS)[number];

export interface Settings {
  readonly highlights: boolean;
  readonly cards: boolean;
  readonly density: Densities;
  readonly cardOpening: CardOpening;
  /** Host names, as in `location.hostname`, where nothing is read or painted. */
  readonly sitesOff: readonly string[];
}

export const DEFAULTS: Settings = {
  highlights: true,
  cards: true,
  density: { claim: 'key', name: 'key', figure: 'key' },
  cardOpening: '500',
  sitesOff: [],
};

type Stored = Readonly<Record<string, unknown>>;

/** Step `n` takes what version `n + 1` stored to version `n + 2`. Only ever append. */
export const migrations: readonly ((stored: Stored) => Stored)[] = [];

/** What is stored, taken to this version field by field; a field that is missing or broken has its default. */
export function settingsFrom(stored: unknown, steps = migrations): Settings {
  const { highlights, cards, density, cardOpening, sitesOff } = migrate(asRecord(stored), steps);
  const { claim, name, figure } = asRecord(density);
  return {
    highlights: typeof highlights === 'boolean' ? highlights : DEFAULTS.highlights,
    cards: typeof cards === 'boolean' ? cards : DEFAULTS.cards,
    density: {
      claim: oneOf(DENSITIES, claim) ?? DEFAULTS.density.claim,
      name: oneOf(DENSITIES, name) ?? DEFAULTS.density.name,
      figure: oneOf(DENSITIES, figure) ?? DEFAULTS.density.figure,
    },
    cardOpening: oneOf(CARD_OPENINGS, cardOpening) ?? DEFAULTS.cardOpening,
    sitesOff: Array.isArray(sitesOff) ? [...new Set(sitesOff.filter((host) => typeof host === 'string'))] : [],
  };
}

function migrate(stored: Stored, steps: typeof migrations): Stored {
  const from = typeof stored.version === 'number' && stored.version >= 1 ? Math.floor(stored.version) - 1 : 0;
  return steps.slice(from).reduce((now, step) => step(now), stored);
}

const asRecord = (value: unknown): Stored => (typeof value === 'object' && value !== null ? { ...value } : {});

const oneOf = <Value extends string>(values: readonly Value[], value: unknown): Value | undefined =>
  values.find((known) => known === value);

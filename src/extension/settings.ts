import browser from 'webextension-polyfill';

/** Which marks of a kind are painted. */
export const DENSITIES = ['key', 'all', 'none'] as const;
export type Density = (typeof DENSITIES)[number];

/** What opens a card: rest for so many milliseconds, rest with the Alt key down, or a click. */
export const CARD_OPENINGS = ['300', '500', '800', 'modifier', 'click'] as const;
export type CardOpening = (typeof CARD_OPENINGS)[number];

export interface Settings {
  readonly highlights: boolean;
  readonly cards: boolean;
  readonly density: { readonly claim: Density; readonly name: Density; readonly figure: Density };
  readonly cardOpening: CardOpening;
  /** Host names, as in `location.hostname`, where nothing is read or painted. */
  readonly sitesOff: readonly string[];
}

export const DEFAULTS: Settings = {
  highlights: true,
  cards: true,
  density: { claim: 'key', name: 'key', figure: 'all' },
  cardOpening: '500',
  sitesOff: [],
};

type Stored = Readonly<Record<string, unknown>>;

/** Step `n` takes what version `n + 1` stored to version `n + 2`. Only ever append. */
const migrations: readonly ((stored: Stored) => Stored)[] = [];

/** The single key under which all settings are kept. */
const KEY = 'settings';

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

/** The reader's settings; the defaults where storage cannot be read. */
export async function loadSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(KEY).catch(() => ({}) as Stored);
  return settingsFrom(stored[KEY]);
}

/** Changes some settings and keeps the others. Throws where the browser refuses to store them (a full disk). */
export async function saveSettings(changes: Partial<Settings>): Promise<Settings> {
  const settings = { ...(await loadSettings()), ...changes };
  await browser.storage.local.set({ [KEY]: { ...settings, version: migrations.length + 1 } });
  return settings;
}

/** Calls back with the settings whenever any part of Newsgloss changes them, until the returned function is called. */
export function onSettings(changed: (settings: Settings) => void): () => void {
  type Listener = Parameters<typeof browser.storage.onChanged.addListener>[0];
  const listener: Listener = (changes, area) => {
    if (area === 'local' && KEY in changes) changed(settingsFrom(changes[KEY]?.newValue));
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

function migrate(stored: Stored, steps: typeof migrations): Stored {
  const from = typeof stored.version === 'number' && stored.version >= 1 ? Math.floor(stored.version) - 1 : 0;
  return steps.slice(from).reduce((now, step) => step(now), stored);
}

const asRecord = (value: unknown): Stored => (typeof value === 'object' && value !== null ? { ...value } : {});

const oneOf = <Value extends string>(values: readonly Value[], value: unknown): Value | undefined =>
  values.find((known) => known === value);

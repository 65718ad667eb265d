import { browser } from './browser.ts';
import { migrations, type Settings, settingsFrom } from './settings-model.ts';

export * from './settings-model.ts';

/** The single key under which all settings are kept. */
const KEY = 'settings';

/** The reader's settings; the defaults where storage cannot be read. */
export async function loadSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(KEY).catch(() => ({}) as Record<string, unknown>);
  return settingsFrom(stored[KEY]);
}

let lastSave: Promise<unknown> = Promise.resolve();

/**
 * Changes some settings, given what they are now, and keeps the others; one change waits for another.
 * Throws where the browser refuses to store them (a full disk).
 */
export function saveSettings(change: (now: Settings) => Partial<Settings>): Promise<Settings> {
  const save = lastSave.then(() =>
    alone(async () => {
      const now = await loadSettings();
      const settings = { ...now, ...change(now) };
      await browser.storage.local.set({ [KEY]: { ...settings, version: migrations.length + 1 } });
      return settings;
    }),
  );
  lastSave = save.catch(() => {});
  return save;
}

/** Does work while no other part of the extension does its own; a lock of a page's script would be that page's to hold. */
function alone<Result>(work: () => Promise<Result>): Promise<Result> {
  const isOwn = globalThis.location?.protocol.endsWith('-extension:');
  return isOwn && navigator.locks ? navigator.locks.request(KEY, work) : work();
}

/** Calls back with the settings, and what they were, whenever any part of Newsgloss changes them, until the returned function is called. */
export function onSettings(changed: (settings: Settings, before: Settings) => void): () => void {
  type Listener = Parameters<typeof browser.storage.onChanged.addListener>[0];
  const listener: Listener = (changes, area) => {
    const change = changes[KEY];
    if (area === 'local' && change) changed(settingsFrom(change.newValue), settingsFrom(change.oldValue));
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

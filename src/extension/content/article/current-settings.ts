import { loadSettings, onSettings, type Settings } from '../../settings.ts';

/** The reader's settings as they are now, as far as this page has been told. */
export class CurrentSettings {
  /** `null` until they are first loaded, or changed. */
  now: Settings | null = null;
  private changes = 0;

  /** `changed` is called with them at every change, until `signal` aborts. */
  constructor(changed: (settings: Settings) => void, signal: AbortSignal) {
    const stop = onSettings((settings) => {
      this.changes += 1;
      this.now = settings;
      changed(settings);
    });
    signal.addEventListener('abort', stop);
  }

  /** Loads them; a change that comes meanwhile is newer than what is loaded. */
  async load(): Promise<Settings> {
    const { changes } = this;
    const loaded = await loadSettings();
    if (changes === this.changes) this.now = loaded;
    return this.now!;
  }
}

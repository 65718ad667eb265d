import type { Tabs } from 'webextension-polyfill';
import type { Span } from '../../core/model/span.ts';
import { browser } from '../browser.ts';
import { bundledIndex, bundledReading } from '../bundled.ts';
import { type Look, look, lookAgain, readTab } from '../look.ts';
import type { PageReadHow, Revealed } from '../messages.ts';
import { askFrames, askPage, TOP } from '../messaging.ts';
import { loadSettings, type Settings, saveSettings } from '../settings.ts';
import { alwaysHere, patternOf } from '../sites.ts';
import { sitesNow } from '../sites-allowed.ts';
import { say } from '../words.ts';
import { followSections } from './current.ts';
import { failureReport } from './failure-report.ts';
import type { SwitchActions, Switches } from './header.ts';
import type { NoticeId } from './notice.ts';
import { noticeFor } from './notice-for.ts';
import { type Actions, render, type View } from './view.ts';

/** Where the popup's parts go: what is shown, and what is said of the reader's last action. */
export interface Places {
  readonly view: HTMLElement;
  readonly status: HTMLElement;
}

/** What is said of a wish to be shown some words. */
const TOLD: Readonly<Record<Revealed, string>> = { shown: 'revealed', absent: 'row_absent', other: 'page_changed' };

/** The popup of one tab: shows what was read there and does what the reader asks. */
export class Popup implements Actions, SwitchActions {
  readonly #tab: Tabs.Tab;
  readonly #places: Places;
  #host: string;
  #failure = '';
  /** The frame of the tab that holds what is shown. */
  #frame = TOP;
  /** The address of a frame that holds the article and may not be entered. */
  #address = '';
  #unfollow = (): void => {};

  constructor(tab: Tabs.Tab, places: Places) {
    this.#tab = tab;
    this.#places = places;
    this.#host = hostOf(tab.url);
  }

  open(): Promise<void> {
    return this.#showing(() => look(this.#tab));
  }

  anyway(): void {
    void this.#read('anyway');
  }

  retry(): void {
    void this.#read('live');
  }

  back(): void {
    void this.open();
  }

  reveal(id: string, span: Span): void {
    void this.#trying(async () => {
      const revealed = await askPage(this.#tab.id!, this.#frame)('reveal', id, span);
      if (revealed === 'other') await this.open();
      this.#tell(TOLD[revealed]);
    });
  }

  openBundled(slug: string): void {
    void this.#trying(async () => this.#show({ kind: 'bundled', reading: await bundledReading(slug) }));
  }

  allow(): void {
    // Of a page that the browser does not show us we do not know the site; all sites are a choice for the options.
    if (this.#host === '') void browser.runtime.openOptionsPage().then(() => window.close());
    else this.setAlways(true);
  }

  setAlways(on: boolean): void {
    const origins = [patternOf(this.#host)];
    // Asked first of all, while the browser still counts this as the reader's click.
    const asked = on ? browser.permissions.request({ origins }) : browser.permissions.remove({ origins });
    void this.#trying(async () => {
      await asked;
      // What is withdrawn is gone from the page before the popup, which is a wish of its own, has it read once more.
      if (!on) await askFrames(this.#tab.id!)('permission');
      await this.open();
    });
  }

  copy(): void {
    const { version } = browser.runtime.getManifest();
    const report = failureReport({ version, browser: navigator.userAgent, message: this.#failure });
    void navigator.clipboard.writeText(report).then(
      () => this.#tell('copied'),
      () => this.#tell('copy_refused'),
    );
  }

  turnOn(): void {
    void this.#change(
      (now) => ({ sitesOff: now.sitesOff.filter((host) => host !== this.#host) }),
      () => this.#showing(() => lookAgain(this.#tab)),
    );
  }

  openFrame(): void {
    if (!/^https?:/.test(this.#address)) return;
    void browser.tabs.update(this.#tab.id, { url: this.#address }).then(() => window.close());
  }

  set(name: 'highlights' | 'cards', on: boolean): void {
    void this.#change(() => ({ [name]: on }));
  }

  setSite(on: boolean): void {
    if (on) this.turnOn();
    else {
      void this.#change(
        (now) => ({ sitesOff: [...now.sitesOff, this.#host] }),
        () => this.#showNotice('off'),
      );
    }
  }

  /** Saves a change, then goes on; where it cannot be saved, shows things as they still are, and says so. */
  async #change(change: (now: Settings) => Partial<Settings>, saved?: () => Promise<void>): Promise<void> {
    try {
      await saveSettings(change);
    } catch {
      await this.open();
      this.#tell('settings_refused');
      return;
    }
    await saved?.();
  }

  #read(how: PageReadHow): Promise<void> {
    return this.#showing(() => readTab(this.#tab, how), how === 'anyway');
  }

  #showing(looking: () => Promise<Look>, insisted = false): Promise<void> {
    this.#show({ kind: 'reading' });
    return this.#trying(async () => this.#showLook(await looking(), insisted));
  }

  async #showLook({ frame, reached }: Look, insisted: boolean): Promise<void> {
    this.#frame = frame;
    if ('host' in reached) this.#host = reached.host;
    if (reached.kind === 'article') {
      return this.#show({ kind: 'page', state: reached, switches: await this.#switches() });
    }
    // Its reader is told that it is being read for as long as that takes.
    if (reached.kind === 'reading') return this.#showLook(await look(this.#tab), insisted);
    if ('address' in reached) this.#address = reached.address;
    this.#failure = reached.kind === 'failed' ? reached.message : `the page is ${reached.kind}`;
    await this.#showNotice(noticeFor(reached, insisted));
  }

  async #switches(): Promise<Switches> {
    // What is chosen for a site is kept with its name, and of a private window nothing is kept.
    const host = this.#tab.incognito ? '' : this.#host;
    const [settings, sites] = await Promise.all([loadSettings(), sitesNow()]);
    return { settings, host, always: alwaysHere(host, sites), actions: this };
  }

  async #showNotice(id: NoticeId): Promise<void> {
    // Without its own list of articles the popup still says what it has to say.
    const index = await bundledIndex().catch(() => []);
    this.#show({ kind: 'notice', id, host: this.#host, index });
  }

  async #trying(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      this.#failure = error instanceof Error ? `${error.message}\n${error.stack ?? ''}` : String(error);
      await this.#showNotice('failed');
    }
  }

  #show(view: View): void {
    const { view: place, status } = this.#places;
    this.#unfollow();
    const hadFocus = place.contains(document.activeElement);
    place.replaceChildren(...render(view, this, say));
    place.scrollTop = 0;
    this.#unfollow = followSections(place);
    if (hadFocus) place.focus();
    status.textContent = '';
  }

  #tell(key: string): void {
    this.#places.status.textContent = say(key);
  }
}

/** The host of a page's address; empty where the browser does not show it, or it has none. */
const hostOf = (url: string | undefined): string =>
  url !== undefined && /^https?:/.test(url) && URL.canParse(url) ? new URL(url).hostname : '';

import { element } from '../element.ts';
import type { PageArticleState } from '../messages.ts';
import type { Settings } from '../settings-model.ts';
import type { Summary } from '../summary-model.ts';
import type { Say } from '../words.ts';

/** The article's title, its outlet, and where the reading comes from. */
export function titleBlock(
  { title, language, metadata: { outlet } }: Summary,
  origin: 'bundled' | 'live',
  say: Say,
): HTMLElement[] {
  return [
    element(
      'p',
      { class: 'origin', 'data-origin': origin },
      outlet === null ? null : element('span', { class: 'outlet' }, outlet),
      element('span', { class: 'origin-words' }, say(`origin_${origin}`)),
    ),
    element('h1', { lang: language }, title ?? say('title_unknown')),
  ];
}

/** Some outlets sign with their own address. */
const ADDRESS = /^\S+\.\S+$/;

/** What a reader must know of the text that was read: who wrote it, when, and whether it is all there. */
export function aboutText({ metadata }: Summary, say: Say): HTMLElement[] {
  const { byline, outlet, published, modified, genre, part, cut, unread } = metadata;
  const when = published && dayIn(published, say);
  const changed = modified && dayIn(modified, say);
  const written = [
    byline && byline !== outlet && !ADDRESS.test(byline) && say('by', byline),
    when && (changed && changed !== when ? say('when_changed', when, changed) : say('when', when)),
  ];
  const lines = [
    written.filter(Boolean).join(' · '),
    genre && say(`genre_${genre}`),
    part && (part.of === null ? say('part_open', part.page) : say('part', part.page, part.of)),
    cut && say('cut'),
    unread && say('unread', unread),
  ];
  return lines.flatMap((line) => (line ? element('p', { class: 'about' }, line) : []));
}

/** The day of an ISO date as its outlet names it, in the reader's words. */
function dayIn(iso: string, say: Say): string {
  const day = new Date(iso.slice(0, 10));
  if (Number.isNaN(day.getTime())) return iso;
  return new Intl.DateTimeFormat(say('language'), { dateStyle: 'medium', timeZone: 'UTC' }).format(day);
}

/** "31 of 34 paragraphs are on this page", with a bar that shows it. */
export function coverageLine({ found, total }: PageArticleState['coverage'], say: Say): HTMLElement {
  const bar = element('span', { class: 'bar', 'aria-hidden': 'true' }, element('span', {}));
  bar.style.setProperty('--share', String(total > 0 ? found / total : 1));
  const whole = found >= total;
  const words = whole ? say('coverage_all', total) : say('coverage_part', found, total);
  return element('p', { class: 'coverage', 'data-whole': String(whole) }, bar, element('span', {}, words));
}

/** What it means that not all of it is there; `null` where all is. */
export function coverageAbout({ found, total }: PageArticleState['coverage'], say: Say): HTMLElement | null {
  if (found >= total) return null;
  return element('p', { class: 'part' }, say(found > 0 ? 'coverage_part_about' : 'coverage_none_about'));
}

/** What the switches change. */
export interface SwitchActions {
  set(name: 'highlights' | 'cards', on: boolean): void;
  setSite(on: boolean): void;
  setAlways(on: boolean): void;
}

export interface Switches {
  readonly settings: Settings;
  /** The page's site; empty where it has none. */
  readonly host: string;
  /** Whether this site is read without being asked; `null` where that is not to be chosen. */
  readonly always: boolean | null;
  readonly actions: SwitchActions;
}

/** Highlights, cards, this site as a whole, and whether it is always read. */
export function switchRow({ settings, host, always, actions }: Switches, say: Say): HTMLElement {
  const { highlights, cards, sitesOff } = settings;
  const site = switchOf(say('switch_site'), !sitesOff.includes(host), (on) => actions.setSite(on));
  site.title = host;
  return element(
    'div',
    { class: 'switches', role: 'group', 'aria-label': say('switches') },
    switchOf(say('switch_highlights'), highlights, (on) => actions.set('highlights', on)),
    switchOf(say('switch_cards'), cards, (on) => actions.set('cards', on)),
    host === '' ? null : site,
    always === null ? null : switchOf(say('switch_always', host), always, (on) => actions.setAlways(on)),
  );
}

function switchOf(label: string, on: boolean, changed: (on: boolean) => void): HTMLElement {
  const change = (): void => changed(input.checked);
  const input = element('input', { type: 'checkbox', role: 'switch', checked: on, change });
  return element('label', { class: 'switch' }, input, element('span', {}, label));
}

import type { Commands } from 'webextension-polyfill';
import type { Density } from '../../page/paint/choose.ts';
import { element } from '../element.ts';
import { CARD_OPENINGS, type CardOpening, DENSITIES, type Settings } from '../settings-model.ts';
import { EVERYWHERE } from '../sites.ts';
import type { Say } from '../words.ts';
import { choice } from './choice.ts';

/** Saves what `change` makes of the settings as they are then. */
export type Change = (change: (now: Settings) => Partial<Settings>) => void;

const KINDS = ['claim', 'name', 'figure'] as const satisfies readonly (keyof Settings['density'])[];

/** Which marks are painted, kind by kind. */
export function densitySection({ density }: Settings, change: Change, say: Say): HTMLElement {
  const kinds = KINDS.map((kind) =>
    choice<Density>({
      name: `density-${kind}`,
      legend: say(`density_${kind}`),
      values: DENSITIES.map((value) => ({ value, label: say(`density_${value}`) })),
      now: density[kind],
      changed: (value) => change((now) => ({ density: { ...now.density, [kind]: value } })),
    }),
  );
  return section('highlights', say, ...kinds);
}

/** What opens a card. "Never" is the switch for cards, as in the popup. */
export function cardSection({ cards, cardOpening }: Settings, change: Change, say: Say): HTMLElement {
  const values: readonly (CardOpening | 'off')[] = [...CARD_OPENINGS, 'off'];
  const opening = choice<CardOpening | 'off'>({
    name: 'card-opening',
    legend: say('cards_open'),
    values: values.map((value) => ({ value, label: say(`cards_open_${value}`) })),
    now: cards ? cardOpening : 'off',
    changed: (value) => change(() => (value === 'off' ? { cards: false } : { cards: true, cardOpening: value })),
  });
  return section('cards', say, opening);
}

/** The sites that are off, each with a button that turns it on again. */
export function sitesSection({ sitesOff }: Settings, change: Change, say: Say): HTMLElement {
  const items = [...sitesOff].sort().map((host) => {
    const click = (): void => change((now) => ({ sitesOff: now.sitesOff.filter((other) => other !== host) }));
    const label = say('sites_turn_on_named', host);
    const button = element('button', { type: 'button', 'aria-label': label, click }, say('sites_turn_on'));
    return element('li', {}, element('span', {}, host), button);
  });
  const list = items.length ? element('ul', { class: 'list' }, ...items) : element('p', {}, say('sites_none'));
  return section('sites', say, list);
}

/** What the reader can do about what is allowed, each by a match pattern. */
export interface AllowedActions {
  allow(origin: string): void;
  withdraw(origin: string): void;
}

/** The sites that Newsgloss reads without being asked, each with a button that takes that back; all sites are on offer. */
export function allowedSection(origins: readonly string[], actions: AllowedActions, say: Say): HTMLElement {
  const items = [...origins].sort().map((origin) => {
    const site = origin === EVERYWHERE ? say('allowed_everywhere') : origin.replace(/^[^/]*\/\/|\/\*$/g, '');
    const label = say('allowed_withdraw_named', site);
    const click = (): void => actions.withdraw(origin);
    const button = element('button', { type: 'button', 'aria-label': label, click }, say('allowed_withdraw'));
    return element('li', {}, element('span', {}, site), button);
  });
  const list = items.length ? element('ul', { class: 'list' }, ...items) : element('p', {}, say('allowed_none'));
  if (origins.includes(EVERYWHERE)) return section('allowed', say, list);
  const click = (): void => actions.allow(EVERYWHERE);
  const all = element('button', { type: 'button', 'data-allow': 'all', click }, say('allowed_all'));
  return section('allowed', say, list, element('p', {}, say('allowed_all_about')), all);
}

/** The keyboard commands with the keys they really have, and the keys of an open card, which nobody can change. */
export function keysSection(commands: readonly Commands.Command[], say: Say): HTMLElement {
  const item = (told: string, key: string): HTMLElement => {
    const keys = key ? element('kbd', {}, key) : element('span', { class: 'soft' }, say('keys_none'));
    return element('li', {}, element('span', {}, told), keys);
  };
  const ours = commands.map(({ description, shortcut }) => item(description || say('command_open'), shortcut ?? ''));
  const card = [item(say('keys_card_enter'), 'F6'), item(say('keys_card_close'), 'Esc')];
  const list = (...items: HTMLElement[]): HTMLElement => element('ul', { class: 'list' }, ...items);
  return section('keys', say, list(...ours), element('p', {}, say('keys_change')), list(...card));
}

/** What Newsgloss does with what it reads. */
export function privacySection(say: Say): HTMLElement {
  const items = ['network', 'page', 'stored', 'permissions'].map((id) => element('li', {}, say(`privacy_${id}`)));
  return section('privacy', say, element('ul', { class: 'prose' }, ...items));
}

function section(id: string, say: Say, ...children: readonly HTMLElement[]): HTMLElement {
  const about = say(`options_about_${id}`);
  return element(
    'section',
    { id, 'aria-labelledby': `heading-${id}` },
    element('h2', { id: `heading-${id}` }, say(`options_${id}`)),
    about ? element('p', {}, about) : null,
    ...children,
  );
}

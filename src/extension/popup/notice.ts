import type { IndexEntry } from '../../core/recognise/types.ts';
import { element } from '../element.ts';
import type { Say } from '../words.ts';

/** What a reader can do about a page that is not read; one handler each. */
export interface NoticeActions {
  anyway(): void;
  allow(): void;
  retry(): void;
  copy(): void;
  turnOn(): void;
  openFrame(): void;
}

/** Why there is no summary of this page, and what can be done about it, the most likely first. */
const NOTICES = {
  'not-an-article': ['anyway'],
  'no-text': ['retry'],
  'in-frame': ['openFrame', 'anyway'],
  language: [],
  restricted: [],
  'reader-view': [],
  permission: ['allow'],
  off: ['turnOn'],
  failed: ['retry', 'copy'],
} as const satisfies Record<string, readonly (keyof NoticeActions)[]>;

export type NoticeId = keyof typeof NOTICES;
export const NOTICE_IDS = Object.keys(NOTICES) as readonly NoticeId[];

/** A notice in words, with a button for each thing to do. `host` names the page's site. */
export function notice(
  id: NoticeId,
  host: string,
  { actions, say }: { actions: NoticeActions; say: Say },
): HTMLElement {
  const key = id.replaceAll('-', '_');
  const buttons = NOTICES[id].map((action, index) =>
    element(
      'button',
      { type: 'button', class: index === 0 ? 'primary' : 'secondary', click: () => actions[action]() },
      labelOf(action, host, say),
    ),
  );
  return element(
    'div',
    { class: 'notice', 'data-notice': id },
    element('span', { class: 'notice-sign', 'aria-hidden': 'true' }),
    element('h1', {}, say(`notice_${key}_title`, host)),
    element('p', {}, say(`notice_${key}_text`, host)),
    buttons.length ? element('p', { class: 'buttons' }, ...buttons) : null,
  );
}

const labelOf = (action: keyof NoticeActions, host: string, say: Say): string =>
  action === 'allow' && host !== '' ? say('do_allow_site', host) : say(`do_${action.toLowerCase()}`);

/** The articles that come with the extension; each opens its summary without a page. */
export function bundledList(index: readonly IndexEntry[], open: (slug: string) => void, say: Say): HTMLElement | null {
  if (index.length === 0) return null;
  const items = index.map(({ slug, title, outlet }) =>
    element(
      'li',
      {},
      element(
        'button',
        { type: 'button', class: 'row', 'data-slug': slug, click: () => open(slug) },
        element('span', { class: 'row-head' }, element('span', { class: 'row-lead' }, outlet ?? '')),
        element('span', { class: 'row-text' }, title),
      ),
    ),
  );
  return element(
    'section',
    { class: 'bundled', 'aria-labelledby': 'heading-bundled' },
    element('div', { class: 'section-head' }, element('h2', { id: 'heading-bundled' }, say('bundled_heading'))),
    element('p', { class: 'section-about' }, say('bundled_about')),
    element('ul', { class: 'rows' }, ...items),
  );
}

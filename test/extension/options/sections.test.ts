// @vitest-environment jsdom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import {
  allowedSection,
  cardSection,
  densitySection,
  keysSection,
  sitesSection,
} from '../../../src/extension/options/sections.ts';
import { DEFAULTS, type Settings } from '../../../src/extension/settings-model.ts';
import { say } from '../say.ts';

let settings: Settings;
const change = vi.fn((changed: (now: Settings) => Partial<Settings>) => {
  settings = { ...settings, ...changed(settings) };
});
beforeEach(() => {
  settings = DEFAULTS;
  vi.clearAllMocks();
});

/** A radio button tells of its change only in a document. */
const pick = (root: HTMLElement, name: string, value: string) => {
  document.body.replaceChildren(root);
  root.querySelector<HTMLInputElement>(`input[name="${name}"][value="${value}"]`)!.click();
};
const picked = (root: HTMLElement) =>
  [...root.querySelectorAll<HTMLInputElement>('input:checked')].map((input) => input.value);

describe('density', () => {
  test('shows what holds', () => expect(picked(densitySection(settings, change, say))).toEqual(['key', 'key', 'key']));
  test('changes one kind and leaves the others', () => {
    pick(densitySection(settings, change, say), 'density-name', 'none');
    expect(settings.density).toEqual({ ...DEFAULTS.density, name: 'none' });
  });
});

describe('cards', () => {
  test('shows what opens them', () => expect(picked(cardSection(settings, change, say))).toEqual(['500']));
  test('shows “never” where cards are off', () => {
    expect(picked(cardSection({ ...settings, cards: false }, change, say))).toEqual(['off']);
  });
  test('“never” switches cards off and keeps how they opened', () => {
    pick(cardSection(settings, change, say), 'card-opening', 'off');
    expect(settings).toEqual({ ...DEFAULTS, cards: false });
  });
  test('any other switches them on', () => {
    settings = { ...DEFAULTS, cards: false };
    pick(cardSection(settings, change, say), 'card-opening', 'click');
    expect(settings).toEqual({ ...DEFAULTS, cardOpening: 'click' });
  });
});

describe('sites', () => {
  test('without any, says where the switch is', () => {
    expect(sitesSection(settings, change, say).textContent).toContain(say('sites_none'));
  });
  test('turns one on and leaves the others off', () => {
    settings = { ...DEFAULTS, sitesOff: ['b.example', 'a.example'] };
    const button = sitesSection(settings, change, say).querySelector('button')!;
    expect(button.getAttribute('aria-label')).toBe('Turn on for a.example');
    button.click();
    expect(settings.sitesOff).toEqual(['b.example']);
  });
});

describe('allowed sites', () => {
  const allow = vi.fn();
  const withdraw = vi.fn();
  test('are named as a reader would, and withdrawn by their pattern', () => {
    const root = allowedSection(['*://news.example/*', '*://*/*'], { allow, withdraw }, say);
    expect([...root.querySelectorAll('li span')].map((name) => name.textContent)).toEqual([
      'All sites',
      'news.example',
    ]);
    root.querySelectorAll('button')[1]!.click();
    expect(withdraw).toHaveBeenCalledExactlyOnceWith('*://news.example/*');
  });
  test('without any, none is needed', () => {
    expect(allowedSection([], { allow, withdraw }, say).textContent).toContain(say('allowed_none'));
  });
  test('all sites can be allowed, by a choice of their own', () => {
    allowedSection(['*://news.example/*'], { allow, withdraw }, say)
      .querySelector<HTMLElement>('[data-allow=all]')!
      .click();
    expect(allow).toHaveBeenCalledExactlyOnceWith('*://*/*');
    expect(withdraw).not.toHaveBeenCalled();
  });
  test('where they are allowed, that is no longer on offer', () => {
    expect(allowedSection(['*://*/*'], { allow, withdraw }, say).querySelector('[data-allow]')).toBeNull();
  });
});

describe('keys', () => {
  const commands = [
    { name: 'next', description: 'Go on', shortcut: 'Alt+Shift+J' },
    { name: 'previous', description: 'Go back', shortcut: '' },
  ];
  const lines = () => [...keysSection(commands, say).querySelectorAll('li')].map((item) => item.textContent);
  test('a command without a key says so', () => {
    expect(lines().slice(0, 2)).toEqual(['Go onAlt+Shift+J', 'Go backno key']);
  });
  test('those of an open card are told, which nothing else tells', () => {
    expect(lines().slice(2)).toEqual(['Move into an open cardF6', 'Close the cardEsc']);
  });
});

// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import { cardElement, pin } from '../../../src/page/card/build.ts';
import type { CardPart } from '../../../src/page/card/content.ts';

const part = (more: Partial<CardPart> = {}): CardPart => ({
  kind: 'claim',
  language: 'fr',
  label: 'Claim',
  heading: 'Denied',
  look: 'newsgloss-claim-denied',
  badge: null,
  rows: [],
  note: null,
  ...more,
});

function build(parts: readonly CardPart[]) {
  const actions = { close: vi.fn(), turnOff: vi.fn() };
  const card = cardElement(parts, { locale: 'en', t: (key) => key }, actions);
  const button = (name: string) =>
    [...card.querySelectorAll('button')].find(
      (one) => (one.ariaLabel ?? one.textContent) === name || one.getAttribute('aria-label') === name,
    )!;
  return { card, actions, button };
}

test('label, heading in its look, rows, the article’s words in quote marks, note', () => {
  const rows = [
    { label: 'Who says so', value: 'Ada', quoted: false },
    { label: 'Wording', value: 'denied', quoted: true },
  ];
  const { card } = build([part({ badge: 'type', rows, note: 'a note' })]);
  expect(card.querySelector('.part')?.textContent).toBe('ClaimtypeDeniedWho says soAdaWording“denied”a note');
  expect(card.querySelector('h2 .newsgloss-claim-denied')?.textContent).toBe('Denied');
});

test('the interface’s words are set as their language is, whatever the page’s; the article’s as theirs', () => {
  const rows = [
    { label: 'Who says so', value: 'nobody named', quoted: false },
    { label: 'Wording', value: 'a nié', quoted: true },
  ];
  const { card } = build([part({ kind: 'name', heading: 'Élan', rows }), part()]);
  expect([card.lang, card.dir]).toEqual(['en', 'auto']);
  const foreign = [...card.querySelectorAll<HTMLElement>('[lang]')].map(({ lang, localName, textContent }) => [
    lang,
    localName,
    textContent,
  ]);
  expect(foreign).toEqual([
    ['fr', 'bdi', 'Élan'],
    ['fr', 'bdi', 'a nié'],
  ]);
});

test('words of the article are text, whatever they look like', () => {
  const { card } = build([part({ heading: '<img src=x onerror=alert(1)>' })]);
  expect(card.querySelector('img')).toBeNull();
  expect(card.querySelector('h2')?.textContent).toBe('<img src=x onerror=alert(1)>');
});

test('a labelled dialog, named by its parts, with nothing in the tab order', () => {
  const { card } = build([part({ label: 'Name', heading: 'Ada' }), part()]);
  expect(card.getAttribute('role')).toBe('dialog');
  expect(card.getAttribute('aria-label')).toBe('Name: Ada, Claim: Denied');
  for (const element of [card, ...card.querySelectorAll('button')]) expect(element.tabIndex).toBe(-1);
  for (const element of card.querySelectorAll('button')) expect(element.type).toBe('button');
});

test('its buttons', () => {
  const { card, actions, button } = build([part()]);
  button('card_close').click();
  expect(actions.close).toHaveBeenCalledTimes(1);
  const menu = card.querySelector<HTMLElement>('.menu')!;
  expect(menu.hidden).toBe(true);
  button('card_options').click();
  expect([menu.hidden, button('card_options').getAttribute('aria-expanded')]).toEqual([false, 'true']);
  button('card_turn_off').click();
  expect(actions.turnOff).toHaveBeenCalledTimes(1);
  button('card_options').click();
  expect([menu.hidden, button('card_options').getAttribute('aria-expanded')]).toEqual([true, 'false']);
});

test('a card that is pinned says so, once', () => {
  const { card } = build([part({ badge: 'type' }), part()]);
  for (let clicks = 0; clicks < 2; clicks += 1) pin(card, { locale: 'en', t: (key) => key });
  expect([...card.querySelectorAll('.label')].map((label) => label.textContent)).toEqual([
    'Claimtypecard_pinned',
    'Claim',
  ]);
});

// @vitest-environment jsdom
import { describe, expect, test, vi } from 'vitest';
import type { Row } from '../../../src/core/model/report.ts';
import { type Leads, rowItem } from '../../../src/extension/popup/row.ts';
import { articleOf, rowOf, spanOf } from '../readings.ts';
import { say } from '../say.ts';

const article = articleOf('A bridge is closed', 'The bridge is closed, the mayor said.', 'It opens in <b>May</b>.');
const row = rowOf(article, 'The bridge is closed', {
  badge: 'quoted',
  notes: [
    { label: 'mentions', value: '3' },
    { label: 'mentions', value: '1' },
    { label: 'at', value: '2024-05-03T16:05:00Z' },
    { label: 'some_label_to_come', value: 'as written' },
  ],
});
const onPage = (absent: readonly string[] = []) => {
  const reveal = vi.fn();
  const away = absent.map((words) => spanOf(article, words).start);
  const leads: Leads = { to: 'page', isAbsent: ({ start }) => away.includes(start), reveal };
  return { reveal, make: (made: Row) => rowItem(made, { language: 'en', leads, say }).querySelector('button')! };
};

describe('with the page open', () => {
  test('a row is a button that leads to its words', () => {
    const { reveal, make } = onPage();
    make(row).click();
    expect(reveal).toHaveBeenCalledExactlyOnceWith(row.spans[0]);
  });

  test('a row says its status, its words and its notes', () => {
    const button = onPage().make(row);
    const texts = ['.badge', '.row-text', '.row-notes .note'].map((part) =>
      [...button.querySelectorAll(part)].map((found) => found.textContent),
    );
    expect(texts).toEqual([
      ['quoted'],
      ['The bridge is closed'],
      ['3 mentions', '1 mention', 'May 3, 2024, 4:05 PM UTC', 'as written'],
    ]);
  });

  test('the words of the article are in its language', () => {
    expect(onPage().make(row).querySelector('.row-text')?.getAttribute('lang')).toBe('en');
  });

  test('a row whose words are not on the page says so and leads nowhere', () => {
    const { reveal, make } = onPage(['The bridge']);
    const button = make(row);
    button.click();
    expect(reveal).not.toHaveBeenCalled();
    expect(button.getAttribute('aria-disabled')).toBe('true');
    expect(button.textContent).toContain('not on this page');
  });

  test('a row leads to the first of its words that is on the page', () => {
    const { reveal, make } = onPage(['The bridge']);
    const button = make({ ...row, spans: [spanOf(article, 'The bridge'), spanOf(article, 'the mayor')] });
    button.click();
    expect(button.hasAttribute('aria-disabled')).toBe(false);
    expect(reveal).toHaveBeenCalledExactlyOnceWith(spanOf(article, 'the mayor'));
  });

  test('an unknown badge is shown as it is, and markup as text', () => {
    const button = onPage().make(rowOf(article, 'It opens in <b>May</b>.', { badge: 'odd' }));
    expect(button.querySelector('.badge')?.textContent).toBe('odd');
    expect(button.querySelector('b')).toBeNull();
  });
});

describe('without the page', () => {
  const item = () => rowItem(row, { language: 'en', leads: { to: 'text', article }, say });

  test('a row is closed at first', () => {
    const made = item();
    expect(made.querySelector('button')?.getAttribute('aria-expanded')).toBe('false');
    expect(made.querySelector<HTMLElement>('.passages')?.hidden).toBe(true);
  });

  test('it unfolds to its words in their paragraph, and folds again', () => {
    const made = item();
    const button = made.querySelector('button')!;
    button.click();
    expect(button.getAttribute('aria-expanded')).toBe('true');
    expect(made.querySelector('.passage')?.textContent).toBe('The bridge is closed, the mayor said.');
    expect([...made.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual(['The bridge is closed']);
    button.click();
    expect(made.querySelector<HTMLElement>('.passages')?.hidden).toBe(true);
    expect(made.querySelectorAll('.passage')).toHaveLength(1);
  });
});

// @vitest-environment jsdom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { PageArticleState } from '../../../src/extension/messages.ts';
import { NOTICE_IDS } from '../../../src/extension/popup/notice.ts';
import { type Actions, render, type View } from '../../../src/extension/popup/view.ts';
import { DEFAULTS, type Settings } from '../../../src/extension/settings-model.ts';
import { summaryOf } from '../../../src/extension/summary-model.ts';
import { articleOf, readingOf, rowOf, spanOf } from '../readings.ts';
import { say } from '../say.ts';

const article = articleOf('A bridge is closed', 'The bridge is closed, the mayor said.');
const reading = readingOf(article, {
  sections: [
    { id: 'gist', rows: [rowOf(article, 'The bridge is closed')] },
    { id: 'people', rows: [rowOf(article, 'the mayor', { lead: 'the mayor' })] },
  ],
});
const state: PageArticleState = {
  kind: 'article',
  origin: 'live',
  id: 'one',
  coverage: { found: 1, total: 1 },
  summary: summaryOf(reading),
  absent: [],
  highlights: true,
  cards: true,
};
const actions = {
  anyway: vi.fn(),
  allow: vi.fn(),
  retry: vi.fn(),
  copy: vi.fn(),
  turnOn: vi.fn(),
  openFrame: vi.fn(),
  reveal: vi.fn(),
  openBundled: vi.fn(),
  back: vi.fn(),
} satisfies Actions;
const switchActions = { set: vi.fn(), setSite: vi.fn(), setAlways: vi.fn() };
const index = [
  { slug: 'the-ferry', addresses: [], title: 'The ferry sails again', outlet: 'Example', fingerprint: [] },
];

const show = (view: View): HTMLElement => {
  const main = document.createElement('main');
  main.append(...render(view, actions, say));
  document.body.replaceChildren(main);
  return main;
};
const page = (
  changes: Partial<PageArticleState> = {},
  settings: Partial<Settings> = {},
  { host = 'news.example', always = null as boolean | null } = {},
) =>
  show({
    kind: 'page',
    state: { ...state, ...changes },
    switches: { settings: { ...DEFAULTS, ...settings }, host, always, actions: switchActions },
  });
const textOf = (root: HTMLElement, selector: string) => root.querySelector(selector)?.textContent;
const named = (root: HTMLElement, words: string) =>
  [...root.querySelectorAll('button')].find((button) => button.textContent?.includes(words));

beforeEach(() => vi.clearAllMocks());

describe('an article on the page', () => {
  test('is told by its title and where the reading comes from', () => {
    expect(textOf(page(), 'h1')).toBe('A bridge is closed');
    expect(textOf(page(), '.origin')).toBe('Read live on this page');
    expect(textOf(page({ origin: 'bundled' }), '.origin')).toBe('Bundled with Newsgloss');
  });

  test('says how much of it is here', () => {
    expect(textOf(page({ coverage: { found: 34, total: 34 } }), '.coverage')).toBe(
      'All 34 paragraphs are on this page',
    );
    const part = page({ coverage: { found: 31, total: 34 } });
    expect(textOf(part, '.coverage')).toBe('31 of 34 paragraphs are on this page');
    expect(textOf(part, '.part')).toBe(say('coverage_part_about'));
    expect(textOf(page({ coverage: { found: 0, total: 34 } }), '.part')).toBe(say('coverage_none_about'));
    expect(textOf(page(), '.part')).toBeUndefined();
  });

  test.each([
    [{}, []],
    [{ published: '2024-05-04T23:30:00+02:00' }, ['May 4, 2024']],
    [{ byline: 'Ann Holm and Bo Reed', published: '2024-05-04' }, ['By Ann Holm and Bo Reed · May 4, 2024']],
    [{ byline: 'Ann Holm' }, ['By Ann Holm']],
    [{ byline: 'valleypost.example' }, []],
    [{ byline: 'Valley Post', outlet: 'Valley Post' }, []],
    [{ published: '2024-05-04', modified: '2024-05-06T10:00:00Z' }, ['May 4, 2024, updated May 6, 2024']],
    [{ published: '2024-05-04T09:00:00Z', modified: '2024-05-04T10:00:00Z' }, ['May 4, 2024']],
    [{ part: { page: 1, of: 3 } }, ['Page 1 of 3; the others were not read.']],
    [{ part: { page: 2, of: null }, cut: true as const }, [say('part_open', 2), say('cut')]],
    [{ unread: 21_400 }, [say('unread', 21_400)]],
    [{ byline: 'Ann Holm', genre: 'opinion' as const }, ['By Ann Holm', say('genre_opinion')]],
    [{ genre: 'analysis' as const }, [say('genre_analysis')]],
    [{ section: 'World' }, []],
  ])('tells who wrote it, when, and whether it is all here: %j', (known, lines) => {
    const metadata = { ...article.metadata, ...known };
    const shown = page({ summary: summaryOf({ ...reading, article: { ...article, metadata } }) });
    expect([...shown.querySelectorAll('.about')].map(({ textContent }) => textContent)).toEqual(lines);
  });

  test('has a section for each of the report, named by its heading', () => {
    const names = [...page().querySelectorAll('section')].map(
      (section) => document.getElementById(section.getAttribute('aria-labelledby')!)?.textContent,
    );
    expect(names).toEqual(['Gist', 'People and organisations']);
  });

  test('has a link to each section', () => {
    const links = [...page().querySelectorAll('nav a')].map((link) => link.getAttribute('href'));
    expect(links).toEqual(['#gist', '#people']);
  });

  test('knows the rows that are absent by their spans', () => {
    const buttons = [...page({ absent: [spanOf(article, 'the mayor')] }).querySelectorAll('.row')];
    expect(buttons.map((button) => button.getAttribute('aria-disabled'))).toEqual([null, 'true']);
  });

  test('has its rows lead to their words in this very reading', () => {
    named(page({ id: 'two' }), 'the mayor')!.click();
    expect(actions.reveal).toHaveBeenCalledExactlyOnceWith('two', spanOf(article, 'the mayor'));
  });

  test('says so where there is nothing to list', () => {
    expect(textOf(page({ summary: summaryOf(readingOf(article, { sections: [] })) }), '.nothing')).toBe(
      say('summary_empty'),
    );
  });
});

describe('the switches', () => {
  const switches = (root: HTMLElement) => [...root.querySelectorAll<HTMLInputElement>('input[role=switch]')];

  test('are check boxes with their words as labels', () => {
    expect(switches(page()).map((input) => [input.type, input.labels?.[0]?.textContent])).toEqual([
      ['checkbox', 'Highlights'],
      ['checkbox', 'Cards'],
      ['checkbox', 'This site'],
    ]);
  });

  test('stand as the settings do', () => {
    const root = page({}, { highlights: false, sitesOff: ['news.example'] });
    expect(switches(root).map((input) => input.checked)).toEqual([false, true, false]);
  });

  test('tell what they were turned to', () => {
    for (const input of switches(page())) input.click();
    expect(switchActions.set.mock.calls).toEqual([
      ['highlights', false],
      ['cards', false],
    ]);
    expect(switchActions.setSite.mock.calls).toEqual([[false]]);
  });

  test('leave out the site where the page has none', () =>
    expect(switches(page({}, {}, { host: '' }))).toHaveLength(2));

  test.each([true, false])('offer to read the site always, where that is to be chosen: %j', (always) => {
    const last = switches(page({}, {}, { always })).at(-1)!;
    expect([last.labels?.[0]?.textContent, last.checked]).toEqual(['Always read on news.example', always]);
    last.click();
    expect(switchActions.setAlways).toHaveBeenCalledExactlyOnceWith(!always);
  });
});

describe('a page without a summary', () => {
  const told = NOTICE_IDS.map((id) => show({ kind: 'notice', id, host: 'news.example', index }));

  test.each(NOTICE_IDS.map((id, at) => [id, at] as const))('%s has its own words', (_, at) => {
    const own = textOf(told[at]!, 'h1');
    expect(own).not.toBe('');
    expect(told.filter((root) => textOf(root, 'h1') === own)).toHaveLength(1);
  });

  test.each(NOTICE_IDS.map((id, at) => [id, at] as const))('%s offers the bundled articles', (_, at) => {
    named(told[at]!, 'The ferry sails again')!.click();
    expect(actions.openBundled).toHaveBeenCalledExactlyOnceWith('the-ferry');
  });

  test.each([
    ['not-an-article', 'Read it anyway', 'anyway'],
    ['no-text', 'Try again', 'retry'],
    ['in-frame', 'Open it by itself', 'openFrame'],
    ['in-frame', 'Read it anyway', 'anyway'],
    ['permission', 'Allow on news.example', 'allow'],
    ['off', 'Turn on here', 'turnOn'],
    ['failed', 'Try again', 'retry'],
    ['failed', 'Copy a report', 'copy'],
  ] as const)('%s: “%s”', (id, words, action) => {
    named(show({ kind: 'notice', id, host: 'news.example', index }), words)!.click();
    expect(actions[action]).toHaveBeenCalledOnce();
  });

  test('where the site is not known, all sites are not asked for in its stead', () => {
    const root = show({ kind: 'notice', id: 'permission', host: '', index });
    expect(textOf(root, '.primary')).toBe('Allow sites in the options');
  });

  test('without bundled articles there is no list of them', () => {
    expect(show({ kind: 'notice', id: 'restricted', host: '', index: [] }).querySelector('section')).toBeNull();
  });
});

describe('a bundled article without its page', () => {
  const bundled = () => show({ kind: 'bundled', reading });

  test('leads back', () => {
    named(bundled(), 'Back')!.click();
    expect(actions.back).toHaveBeenCalledOnce();
  });
  test('has no switches, and rows that unfold', () => {
    expect(bundled().querySelector('input')).toBeNull();
    expect(bundled().querySelectorAll('.row[aria-expanded=false]')).toHaveLength(2);
  });
});

test('while a page is read, that is said, once screen readers know where', () => {
  vi.useFakeTimers();
  const status = show({ kind: 'reading' }).querySelector('[role=status]')!;
  expect(status.textContent).toBe('');
  vi.advanceTimersByTime(100);
  expect(status.textContent).toBe(say('reading_page'));
  vi.useRealTimers();
});

import { describe, expect, test } from 'vitest';
import {
  backgroundChecks,
  dispatch,
  type Handlers,
  pageChecks,
  readerChecks,
} from '../../../src/extension/message-checks.ts';
import type { PageApi, PageArticle } from '../../../src/extension/messages.ts';

const idle = { host: 'news.example', kind: 'idle' } as const;
const handlers: Handlers<PageApi> = {
  state: () => idle,
  read: () => idle,
  reveal: (id, { start }) => (id === 'one' && start === 3 ? 'shown' : 'other'),
  step: (by) => by === 1,
  permission: () => {},
};
const ask = (name: string, ...args: unknown[]): unknown => dispatch({ name, args }, handlers, pageChecks);

describe('a message reaches its handler', () => {
  test('without arguments', () => expect(ask('state')).toBe(idle));
  test('with arguments', () => expect(ask('reveal', 'one', { start: 3, end: 5 })).toBe('shown'));
  test('with the last of several values', () => expect(ask('read', 'anyway')).toBe(idle));
});

test.each([
  ['an unknown name', 'close', []],
  ['a name of every object', 'constructor', []],
  ['a name of every object', '__proto__', []],
])('%s is refused', (_, name, args) => {
  expect(() => ask(name, ...args)).toThrow('an unknown message');
});

test.each([
  ['state', [1]],
  ['read', []],
  ['read', ['everything']],
  ['read', ['live', 'twice']],
  ['reveal', []],
  ['reveal', ['one']],
  ['reveal', [{ start: 3, end: 5 }]],
  ['reveal', [1, { start: 3, end: 5 }]],
  ['reveal', ['one', null]],
  ['reveal', ['one', { start: 5, end: 3 }]],
  ['reveal', ['one', { start: -1, end: 3 }]],
  ['reveal', ['one', { start: 0.5, end: 3 }]],
  ['reveal', ['one', { start: '0', end: 3 }]],
  ['reveal', ['one', { start: 3, end: 5 }, true]],
  ['step', [0]],
  ['step', ['1']],
  ['permission', ['*://*/*']],
])('the page refuses %s with %j', (name, args) => {
  expect(() => ask(name, ...args)).toThrow('arguments of another shape');
});

const article: PageArticle = {
  url: 'https://news.example/a',
  text: 'Rain is expected.',
  blocks: [{ kind: 'paragraph', start: 0, end: 17, boldStart: { start: 0, end: 4 } }],
  metadata: { title: null, byline: null, outlet: 'Example', published: null, url: null },
};
const [block] = article.blocks;

test('an article is taken as it is', () => expect(backgroundChecks.read([article, 'bundled', '1'])).toBe(true));

test('and with all that may be known of it', () => {
  const metadata = {
    ...article.metadata,
    modified: '2024-05-04',
    language: 'en',
    part: { page: 1, of: null },
    cut: true,
    unread: 12,
  };
  expect(backgroundChecks.read([{ ...article, metadata }, 'live', '1'])).toBe(true);
});

test.each<[string, unknown]>([
  ['nothing', null],
  ['no text', { ...article, text: undefined }],
  ['no list of blocks', { ...article, blocks: {} }],
  ['a block beyond the text', { ...article, blocks: [{ ...block, end: 18 }] }],
  ['a block of unknown kind', { ...article, blocks: [{ ...block, kind: 'advert' }] }],
  ['a bold start beyond the text', { ...article, blocks: [{ ...block, boldStart: { start: 0, end: 18 } }] }],
  ['a bold start left out', { ...article, blocks: [{ ...block, boldStart: undefined }] }],
  ['no metadata', { ...article, metadata: null }],
  ['metadata of another shape', { ...article, metadata: { ...article.metadata, title: 7 } }],
  ['a day of change that is none', { ...article, metadata: { ...article.metadata, modified: null } }],
  ['a page without a number', { ...article, metadata: { ...article.metadata, part: { of: 3 } } }],
  ['paragraphs left out that are no number', { ...article, metadata: { ...article.metadata, unread: '12' } }],
  ['a beginning that is none', { ...article, metadata: { ...article.metadata, cut: 'yes' } }],
])('an article with %s is refused', (_, broken) => {
  expect(backgroundChecks.read([broken, 'live', '1'])).toBe(false);
});

test.each([[[]], [[7]], [['1', 'more']]])(
  'an article that is sent with %j in place of a request is refused',
  (request) => {
    expect(backgroundChecks.read([article, 'live', ...request])).toBe(false);
  },
);

const part = { list: 'annotations', at: 0, items: [{ kind: 'name' }] };

test.each([['annotations'], ['sentences'], ['rows-claims']])('a part of the list %s is taken', (list) => {
  expect(readerChecks.part(['1', { ...part, list }])).toBe(true);
});

test.each<[string, unknown[]]>([
  ['nothing', []],
  ['no part', ['1']],
  ['a request that is none', [1, part]],
  ['more than a part', ['1', part, part]],
  ['a list that is none', ['1', { ...part, list: 'constructor' }]],
  ['no place', ['1', { ...part, at: undefined }]],
  ['a place before the list', ['1', { ...part, at: -1 }]],
  ['no items', ['1', { ...part, items: {} }]],
  ['items that are none', ['1', { ...part, items: ['name'] }]],
])('a part that comes with %s is refused', (_, args) => {
  expect(readerChecks.part(args)).toBe(false);
});

test('the frame at an address can be asked for', () =>
  expect(backgroundChecks.frame(['https://news.example/a', 'live'])).toBe(true));

test.each([
  [[]],
  [['https://news.example/a']],
  [[4, 'live']],
  [['https://news.example/a', 'anyway']],
  [['a', 'live', 4]],
])('no frame is asked for with %j', (args) => {
  expect(backgroundChecks.frame(args)).toBe(false);
});

test.each([['on'], [null], [{}]])('the toolbar has no state %j', (state) => {
  expect(backgroundChecks.toolbar([state])).toBe(false);
});

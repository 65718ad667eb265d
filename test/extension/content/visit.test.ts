// @vitest-environment jsdom
// @vitest-environment-options { "url": "https://news.example/2026/05/old-ferry-to-leave-the-harbour" }
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Reading } from '../../../src/core/model/reading.ts';
import { openReader } from '../../../src/extension/content/article/reader.ts';
import { Visit } from '../../../src/extension/content/visit.ts';
import type { PageArticle, PageState, ReadResult, Unasked } from '../../../src/extension/messages.ts';

/** What the background answers to `read`, and what it was told. */
const background = {
  read: (_: PageArticle, __: string): ReadResult | Promise<ReadResult> => ({ origin: 'none', reason: 'unrecognised' }),
  /** How far a page may be read without being asked. */
  unasked: null as Unasked,
  toolbar: [] as string[],
  /** How many messages find nobody. */
  dead: 0,
  /** The names of all that it was asked. */
  asked: [] as string[],
  /** Runs the second script. */
  script: () => {},
  /** Has the frame with an address read. */
  frame: (_: string): Promise<number | null> => Promise.resolve(null),
};
/** Called when the page begins to answer. */
const listening = vi.hoisted(() => vi.fn());
let stored: Record<string, unknown> = {};
let settingsChanged: (changes: object, area: string) => void = () => {};

vi.mock('../../../src/extension/browser.ts', () => ({
  browser: {
    runtime: {
      id: 'newsgloss',
      sendMessage: async ({ name, args }: { name: string; args: [PageArticle, string] }) => {
        background.asked.push(name);
        if (background.dead > 0) {
          background.dead -= 1;
          throw new Error('Could not establish connection.');
        }
        if (name === 'script') background.script();
        if (name === 'frame') return { ok: true, value: await background.frame(String(args[0])) };
        if (name === 'toolbar') background.toolbar.push(String(args[0]));
        if (name === 'unasked') return { ok: true, value: background.unasked };
        return { ok: true, value: name === 'read' ? await background.read(...args) : null };
      },
      onMessage: { addListener: listening, removeListener: () => {} },
    },
    storage: {
      local: { get: async () => ({ settings: stored }), set: async () => {} },
      onChanged: {
        addListener: (listener: typeof settingsChanged) => (settingsChanged = listener),
        removeListener: () => {},
      },
    },
    i18n: { getMessage: (key: string) => key, getUILanguage: () => 'en' },
  },
}));

const BODY = [
  'The ferry company said on Monday that its oldest ship would leave the harbour for good in the spring of next year.',
  'Ada Moor, who has run the line for twenty years, told the council that 40 tonnes of steel had rusted beyond repair.',
  'The mayor denied that the town had known of the damage, and asked for a report on all the ships of the line by June.',
  'Passengers who hold a yearly ticket will be carried by a bus until another ship has been found, the company added.',
  'The line has crossed the sound since the war, and in its best summers it carried more people than the railway did.',
  'Its ticket office by the old customs house will be open for another month, and then become a room for the choir.',
  'Shopkeepers on the far side fear for their trade, since most of those who cross come for the market on a Saturday.',
  'The council will speak of the matter again when the report is there, and has promised to hear everyone who asks to.',
];

function writeArticle(body: readonly string[] = BODY, into = document): void {
  const paragraphs = body.map((text) => `<p>${text}</p>`).join('');
  into.head.innerHTML = '<meta property="og:type" content="article"><title>Old ferry to leave the harbour</title>';
  into.body.innerHTML = `<main><article><h1>Old ferry to leave the harbour</h1>${paragraphs}</article></main>`;
}

/** A reading of the page's text with one name in it. */
function readingOf({ text, blocks, metadata }: PageArticle): Reading {
  const start = text.indexOf('Ada Moor');
  const name = { start, end: start + 8 };
  const kept = blocks.map(({ kind, start: from, end }) => ({ kind, start: from, end, runIn: null }));
  const article = { text, language: 'en', metadata, blocks: kept, sections: [], sentences: [], comments: [] };
  const row = { spans: [name] as const, lead: null, text: 'Ada Moor', badge: null, notes: [] };
  return {
    schema: 1,
    article,
    annotations: [{ kind: 'name', ...name, why: 'test', entity: 'moor' }],
    entities: [{ id: 'moor', name: 'Ada Moor', type: 'person', role: null, mentions: [name], score: 1, key: true }],
    report: { sections: [{ id: 'people', rows: [row] }] },
  };
}

let end: AbortController;
/** A visit whose second script has come already. */
function start(isAlive = () => true): Visit {
  const visit = new Visit(isAlive, end);
  visit.take(openReader);
  return visit;
}
/** A visit of a page that may be read so far without being asked. */
async function startAllowed(unasked: Unasked): Promise<Visit> {
  const visit = start();
  background.unasked = unasked;
  await visit.handlers.permission();
  return visit;
}
const read = async (visit: Visit, how: 'bundled' | 'live' | 'anyway' = 'live'): Promise<PageState> =>
  visit.handlers.read(how);
const idOf = (state: PageState): string => (state.kind === 'article' ? state.id : '');
const change = (settings: Record<string, unknown>): void => {
  stored = settings;
  settingsChanged({ settings: { newValue: settings } }, 'local');
};

beforeEach(() => {
  end = new AbortController();
  stored = {};
  Object.assign(background, {
    unasked: null,
    toolbar: [],
    asked: [],
    dead: 0,
    script: () => {},
    frame: async () => 7,
    read: (page: PageArticle) => ({ origin: 'live', reading: readingOf(page) }),
  });
  const registry = new Map();
  vi.stubGlobal('CSS', { highlights: registry });
  vi.stubGlobal('Highlight', class extends Set {});
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      observe() {}
      disconnect() {}
    },
  );
  // What jsdom has not; where it lacks this, we wait by a timer, and some tests hold those.
  vi.stubGlobal('scheduler', { yield: async () => {} });
  // It lays nothing out.
  vi.stubGlobal('matchMedia', () => ({ matches: true }));
  vi.stubGlobal('scrollBy', () => {});
  Element.prototype.checkVisibility = () => true;
  Range.prototype.getBoundingClientRect = () => new DOMRect();
  Range.prototype.getClientRects = () => [new DOMRect()] as unknown as DOMRectList;
  writeArticle();
});
afterEach(() => {
  end.abort();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('the state of the page', () => {
  test('nothing is read before it is asked', async () => {
    const visit = start();
    expect(await visit.handlers.state()).toEqual({ host: location.hostname, kind: 'idle' });
    expect(background.toolbar).toEqual([]);
  });

  test('is told at once, also while the background does not answer', async () => {
    background.dead = 1;
    const visit = start();
    void visit.begin();
    const late = new Promise((resolve) => setTimeout(resolve, 100, 'late'));
    expect(await Promise.race([late, visit.handlers.state()])).toEqual({ host: location.hostname, kind: 'idle' });
  });

  test('an article, read live', async () => {
    const state = await read(start());
    expect(state).toMatchObject({
      kind: 'article',
      origin: 'live',
      absent: [],
      highlights: true,
      cards: true,
    });
    expect(state).toMatchObject({ coverage: { found: BODY.length, total: BODY.length } });
    expect(background.toolbar).toEqual(['read']);
  });

  test('is no longer than what a summary shows, however long the text is', async () => {
    const state = await read(start());
    expect(state).toMatchObject({ summary: { title: 'Old ferry to leave the harbour', language: 'en' } });
    for (const paragraph of BODY) expect(JSON.stringify(state)).not.toContain(paragraph);
  });

  test('an article that comes with Newsgloss, of which a paragraph is missing here', async () => {
    const readings: Reading[] = [];
    background.read = (page) => {
      readings.push(readingOf(page));
      return { origin: 'live', reading: readings[0]! };
    };
    await read(start());
    writeArticle(BODY.filter((text) => !text.includes('Ada Moor')));
    background.read = () => ({ origin: 'bundled', reading: readings[0]! });
    const state = await read(start(), 'bundled');
    expect(state).toMatchObject({
      kind: 'article',
      origin: 'bundled',
      coverage: { found: BODY.length - 1, total: BODY.length },
    });
    expect(state.kind === 'article' && state.absent).toHaveLength(1);
  });

  test.each([
    ['unrecognised', 'no-article'],
    ['language', 'no-article'],
  ] as const)('the background says: %s', async (reason, toolbar) => {
    background.read = () => ({ origin: 'none', reason });
    expect(await read(start())).toMatchObject({ kind: 'no-article', reason });
    expect(background.toolbar).toEqual([toolbar]);
  });

  test('a page without text', async () => {
    document.body.innerHTML = '<nav><a href="/">Home</a></nav>';
    expect(await read(start())).toMatchObject({ kind: 'no-article', reason: 'no-text' });
  });

  test('a reading that fails says so, without the page’s words', async () => {
    background.read = () => Promise.reject(new Error('a broken file'));
    const state = await read(start());
    expect(state).toMatchObject({ kind: 'failed', message: expect.any(String) });
    expect(JSON.stringify(state)).not.toContain('ferry');
  });

  test('a background that was just being stopped is asked again', async () => {
    background.dead = 1;
    expect(await read(start())).toMatchObject({ kind: 'article' });
  });

  test('one that cannot be reached is a failure', async () => {
    background.dead = 9;
    expect(await read(start())).toMatchObject({ kind: 'failed' });
  });
});

describe('where there is nothing to read', () => {
  const STORY = location.pathname;
  const begun = async (address: string): Promise<Visit> => {
    history.replaceState(null, '', address);
    background.unasked = 'live';
    const visit = new Visit(() => true, end);
    background.script = () => visit.take(openReader);
    await visit.begin();
    return visit;
  };
  const writeFront = (): void => {
    document.head.innerHTML = '<meta property="og:type" content="website"><title>Harbour Post</title>';
    document.body.innerHTML = '<nav><a href="/">Home</a></nav><ul><li><a href="/a">A ferry</a></li></ul>';
  };
  const isRead = (visit: Visit) =>
    vi.waitFor(async () => expect(await visit.handlers.state()).toMatchObject({ kind: 'article' }), 3000);
  beforeEach(() => listening.mockClear());
  afterEach(() => history.replaceState(null, '', STORY));

  test('nobody is asked, and nobody answered', async () => {
    writeFront();
    await begun('/');
    expect(background.asked).toEqual([]);
    expect(listening).not.toHaveBeenCalled();
  });

  test('at the address of a story it is asked before that is known', async () => {
    writeFront();
    await begun(STORY);
    expect(background.asked).toEqual(['unasked']);
  });

  test('an article is read whatever its address is', async () => {
    const visit = await begun('/watch');
    await isRead(visit);
    expect(background.asked[0]).toBe('unasked');
  });

  test('an article that comes late is read when it comes', async () => {
    writeFront();
    const visit = await begun('/watch');
    writeArticle();
    await isRead(visit);
  });

  test('where the extension has gone meanwhile, nobody is asked, and all leaves the page', async () => {
    writeFront();
    history.replaceState(null, '', '/watch');
    const visit = new Visit(() => false, end);
    await visit.begin();
    writeArticle();
    await vi.waitFor(() => expect(end.signal.aborted).toBe(true), 3000);
    expect(background.asked).toEqual([]);
  });

  test('whoever has the page read is answered', async () => {
    writeFront();
    const visit = await begun('/');
    visit.take(openReader);
    expect(listening).toHaveBeenCalledOnce();
    visit.take(openReader);
    expect(listening).toHaveBeenCalledOnce();
  });
});

describe('the second script', () => {
  /** A visit to which the script comes when it is sent for; tells how often that was. */
  const visited = (): { visit: Visit; sent: ReturnType<typeof vi.fn> } => {
    const visit = new Visit(() => true, end);
    const sent = vi.fn(() => visit.take(openReader));
    background.script = sent;
    return { visit, sent };
  };

  test('is not sent for where nothing may be read', async () => {
    const { visit, sent } = visited();
    await visit.begin();
    expect(sent).not.toHaveBeenCalled();
  });

  test('is not sent for on a page that is no article', async () => {
    document.head.innerHTML = '<meta property="og:type" content="website"><title>Harbour Post</title>';
    document.body.innerHTML = '<nav><a href="/">Home</a></nav><ul><li><a href="/a">A ferry</a></li></ul>';
    background.unasked = 'live';
    const { visit, sent } = visited();
    await visit.begin();
    await vi.waitFor(async () => expect(await visit.handlers.state()).toMatchObject({ reason: 'unlikely' }));
    expect(sent).not.toHaveBeenCalled();
  });

  test('comes once, where the page may be an article', async () => {
    background.unasked = 'live';
    const { visit, sent } = visited();
    await visit.begin();
    await vi.waitFor(async () => expect(await visit.handlers.state()).toMatchObject({ kind: 'article' }));
    await read(visit);
    expect(sent).toHaveBeenCalledOnce();
  });

  test('comes when the reader asks, whatever the page is', async () => {
    document.body.innerHTML = '<p>A page of few words.</p>';
    const { visit, sent } = visited();
    expect(await read(visit, 'anyway')).toMatchObject({ kind: 'article' });
    expect(sent).toHaveBeenCalledOnce();
  });

  test('that does not come is a failure, and is sent for again', async () => {
    const { visit } = visited();
    const script = background.script;
    background.script = () => {};
    expect(await read(visit)).toMatchObject({ kind: 'failed' });
    background.script = script;
    expect(await read(visit)).toMatchObject({ kind: 'article' });
  });

  test('that could not be sent for is sent for again', async () => {
    const { visit, sent } = visited();
    background.dead = 2;
    expect(await read(visit)).toMatchObject({ kind: 'failed' });
    expect(await read(visit)).toMatchObject({ kind: 'article' });
    expect(sent).toHaveBeenCalledOnce();
  });
});

test('a background that could not be reached is asked again', async () => {
  vi.useFakeTimers();
  background.dead = 2;
  background.unasked = 'live';
  const visit = start();
  void visit.begin();
  await vi.advanceTimersByTimeAsync(900);
  expect(await visit.handlers.state()).toMatchObject({ kind: 'idle' });
  await vi.advanceTimersByTimeAsync(200);
  expect(await visit.handlers.state()).toMatchObject({ kind: 'article' });
});

describe('switched off', () => {
  const told = async (visit: Visit, unasked: Unasked): Promise<void> => {
    background.unasked = unasked;
    await visit.handlers.permission();
  };

  test('a site that is off is not read', async () => {
    const asked = vi.fn();
    background.read = asked;
    const visit = await startAllowed('off');
    expect(await read(visit)).toMatchObject({ kind: 'off' });
    expect(await visit.handlers.state()).toMatchObject({ kind: 'off' });
    expect(asked).not.toHaveBeenCalled();
  });

  test('switched on again it is read where it was to be read by itself', async () => {
    const visit = await startAllowed('off');
    expect(await visit.handlers.state()).toMatchObject({ kind: 'off' });
    await told(visit, 'bundled');
    await vi.waitFor(async () => expect(await visit.handlers.state()).toMatchObject({ kind: 'article' }));
  });

  test('switched off under a reading, it goes', async () => {
    const visit = start();
    await read(visit);
    await told(visit, 'off');
    expect(await visit.handlers.state()).toMatchObject({ kind: 'off' });
    expect(await visit.handlers.step(1)).toBe(false);
    await told(visit, null);
    expect(await visit.handlers.state()).toMatchObject({ kind: 'idle' });
  });
});

describe('asked for while the page is still coming', () => {
  let readyState: DocumentReadyState;
  const parse = (): void => {
    readyState = 'interactive';
    document.dispatchEvent(new Event('DOMContentLoaded'));
  };
  beforeEach(() => {
    readyState = 'loading';
    vi.spyOn(document, 'readyState', 'get').mockImplementation(() => readyState);
    document.body.innerHTML = '<nav><a href="/">Home</a></nav>';
  });
  afterEach(() => vi.restoreAllMocks());

  test('it is read when it is there, once', async () => {
    const visit = start();
    void visit.begin();
    const waiting = read(visit);
    await vi.waitFor(async () => expect(await visit.handlers.state()).toMatchObject({ kind: 'reading' }));
    writeArticle();
    parse();
    expect(await waiting).toMatchObject({ kind: 'article' });
    expect(background.asked.filter((name) => name === 'read')).toHaveLength(1);
  });

  test('where it does not come to its end, it is read all the same', async () => {
    vi.useFakeTimers();
    const waiting = read(start());
    writeArticle();
    await vi.advanceTimersByTimeAsync(6000);
    expect(await waiting).toMatchObject({ kind: 'article' });
  });
});

test('highlights and cards follow the settings', async () => {
  const visit = start();
  await read(visit);
  change({ cards: false });
  expect(await visit.handlers.state()).toMatchObject({ highlights: true, cards: false });
  change({ highlights: false });
  expect(await visit.handlers.state()).toMatchObject({ highlights: false, cards: false });
});

test('settings that have changed while the browser had put the page aside hold when it comes back', async () => {
  const visit = start();
  await read(visit);
  stored = { highlights: false };
  visit.resume();
  await vi.waitFor(async () => expect(await visit.handlers.state()).toMatchObject({ highlights: false }));
});

test.each([
  [{ highlights: false }, { highlights: false, cards: false }],
  [{ cards: false }, { highlights: true, cards: false }],
])('settings that change while the page is being read hold when it is shown: %j', async (settings, expected) => {
  let answer = (): void => {};
  background.read = (page) =>
    new Promise((resolve) => {
      answer = () => resolve({ origin: 'live', reading: readingOf(page) });
    });
  const reading = read(start());
  await vi.waitFor(() => expect(background.asked).toContain('read'));
  change(settings);
  answer();
  expect(await reading).toMatchObject({ kind: 'article', ...expected });
});

test('a late answer does not undo what came after it', async () => {
  let answer: (result: ReadResult) => void = () => {};
  background.read = () => new Promise((resolve) => (answer = resolve));
  const visit = start();
  const first = read(visit);
  await vi.waitFor(() => expect(answer.length).toBe(1));
  background.unasked = 'off';
  await visit.handlers.permission();
  answer({ origin: 'none', reason: 'language' });
  expect(await first).toMatchObject({ kind: 'off' });
});

describe('a page that changes', () => {
  test('an article that is taken away is no longer told of', async () => {
    const visit = start();
    await read(visit);
    vi.useFakeTimers();
    const second = start(); // its heart beats with the fake clock
    await read(second);
    document.body.innerHTML = '<main>Loading</main>';
    await vi.advanceTimersByTimeAsync(1000);
    expect(await second.handlers.state()).toMatchObject({ kind: 'idle' });
  });

  test('marks are found again in paragraphs that were drawn anew', async () => {
    const visit = start();
    const id = idOf(await read(visit));
    writeArticle(['First of all, an advertisement for a car that nobody wants.', ...BODY]);
    expect(await visit.handlers.reveal(id, { start: 0, end: 3 })).toBe('shown');
  });

  test('words that are not on the page cannot be revealed', async () => {
    const visit = start();
    const id = idOf(await read(visit));
    expect(await visit.handlers.reveal(id, { start: 90_000, end: 90_010 })).toBe('absent');
  });

  test('nor are those of a reading that is not shown any more, wherever they would lead', async () => {
    const visit = start();
    const before = idOf(await read(visit));
    const now = idOf(await read(visit));
    expect(await visit.handlers.reveal(before, { start: 0, end: 3 })).toBe('other');
    expect(await visit.handlers.reveal(now, { start: 0, end: 3 })).toBe('shown');
    expect(await start().handlers.reveal(now, { start: 0, end: 3 })).toBe('other');
  });

  test('a reading that goes under the wish is another', async () => {
    const visit = start();
    const id = idOf(await read(visit));
    document.body.innerHTML = '<main>Loading</main>';
    expect(await visit.handlers.reveal(id, { start: 0, end: 3 })).toBe('other');
  });
});

test('a text that comes while the page is being read, and found to be none, is read in its turn', async () => {
  vi.useFakeTimers();
  let answer: (result: ReadResult) => void = () => {};
  background.read = () => new Promise((resolve) => (answer = resolve));
  const visit = start();
  const first = read(visit);
  await vi.advanceTimersByTimeAsync(100);
  writeArticle(BODY.map((text) => `Later, it said: ${text}`));
  await vi.advanceTimersByTimeAsync(1000);
  background.read = (page) => ({ origin: 'live', reading: readingOf(page) });
  answer({ origin: 'none', reason: 'language' });
  await first;
  await vi.advanceTimersByTimeAsync(1000);
  expect(await visit.handlers.state()).toMatchObject({ kind: 'article' });
});

describe('of two articles on a page', () => {
  const SECOND = BODY.map((text) => text.replace('ferry', 'tram').replace('Ada Moor', 'Ida Marsh'));
  let cross: IntersectionObserverCallback;
  /** The second article comes to the middle of the viewport. */
  const scroll = (to: string): void => {
    const target = document.getElementById(to)!;
    cross([{ target, isIntersecting: true } as unknown as IntersectionObserverEntry], {} as IntersectionObserver);
  };
  const title = async (visit: Visit) => {
    const state = await visit.handlers.state();
    return state.kind === 'article' && state.summary.title;
  };
  beforeEach(() => {
    const articles = { first: BODY, second: SECOND };
    document.title = 'The first story';
    document.body.innerHTML = Object.entries(articles)
      .map(
        ([id, body]) =>
          `<article id="${id}"><h1>The ${id} story</h1>${body.map((p) => `<p>${p}</p>`).join('')}</article>`,
      )
      .join('');
    vi.stubGlobal(
      'IntersectionObserver',
      class {
        constructor(callback: IntersectionObserverCallback, { rootMargin }: IntersectionObserverInit) {
          if (rootMargin?.startsWith('-50%')) cross = callback;
        }
        observe() {}
        disconnect() {}
      },
    );
  });

  test('the one that could not be read is tried again when the reader comes back to it', async () => {
    const visit = start();
    await read(visit);
    expect(await title(visit)).toBe('The first story');
    const answers = background.read;
    background.read = () => Promise.reject(new Error('not now'));
    scroll('second');
    expect(await title(visit)).toBe('The first story');
    background.read = answers;
    scroll('first');
    scroll('second');
    expect(await title(visit)).toBe('The second story');
  });

  test('the one that is not for us is not asked for again', async () => {
    const visit = start();
    await read(visit);
    background.read = () => ({ origin: 'none', reason: 'language' });
    scroll('second');
    expect(await title(visit)).toBe('The first story');
    background.asked.length = 0;
    scroll('first');
    scroll('second');
    expect(await title(visit)).toBe('The first story');
    expect(background.asked).not.toContain('read');
  });
});

describe('a frame', () => {
  let frame: HTMLIFrameElement;
  /** The frame has loaded a page at an address; jsdom loads none. */
  const show = (address: string, body = BODY): void => {
    const inner = document.implementation.createHTMLDocument();
    writeArticle(body, inner);
    Object.defineProperty(inner, 'URL', { value: address });
    Object.defineProperty(frame, 'contentDocument', { value: inner, configurable: true });
    frame.dispatchEvent(new Event('load'));
  };
  const FIRST = 'https://news.example/2026/05/first-story-of-the-harbour';
  const SECOND = 'https://news.example/2026/05/second-story-of-the-harbour';
  /** The addresses that were given to be read. */
  let given: string[];
  beforeEach(() => {
    frame = document.createElement('iframe');
    document.head.replaceChildren();
    document.body.replaceChildren(frame);
    given = [];
    background.frame = async (address) => given.push(address);
    background.unasked = 'live';
  });
  const are = (...addresses: string[]) => vi.waitFor(() => expect(given).toEqual(addresses));

  test('that holds the article is read, and so is the next page in it', async () => {
    show(FIRST);
    await startAllowed('live');
    await are(FIRST);
    show(SECOND);
    await are(FIRST, SECOND);
  });

  test('that goes on while its article is being read is looked at again', async () => {
    let answer = (_: number | null): void => {};
    background.frame = (address) => {
      given.push(address);
      return new Promise((resolve) => {
        answer = resolve;
      });
    };
    show(FIRST);
    await startAllowed('live');
    await are(FIRST);
    show(SECOND);
    answer(7);
    await are(FIRST, SECOND);
  });

  test('that loads the same page anew is read anew', async () => {
    show(FIRST);
    await startAllowed('live');
    await are(FIRST);
    show(FIRST);
    await are(FIRST, FIRST);
  });

  test('that is filled late is read', async () => {
    const visit = await startAllowed('live');
    await vi.waitFor(async () => expect((await visit.handlers.state()).kind).toBe('no-article'));
    show(FIRST);
    await are(FIRST);
  });

  test.each([
    ['is of another site', () => Object.defineProperty(frame, 'contentDocument', { value: null })],
    ['holds little', () => show(SECOND, ['An advertisement.'])],
  ])('that %s is none of ours', async (_, change) => {
    const visit = await startAllowed('live');
    await vi.waitFor(async () => expect((await visit.handlers.state()).kind).toBe('no-article'));
    background.asked.length = 0;
    change();
    frame.dispatchEvent(new Event('load'));
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(background.asked).toEqual([]);
  });
});

describe('permission', () => {
  const told = async (visit: Visit, unasked: Unasked): Promise<string> => {
    background.unasked = unasked;
    await visit.handlers.permission();
    await vi.waitFor(async () => expect((await visit.handlers.state()).kind).not.toBe('reading'));
    return (await visit.handlers.state()).kind;
  };
  const nothingBundled = () => {
    background.read = (page, how) =>
      how === 'live' ? { origin: 'live', reading: readingOf(page) } : { origin: 'none', reason: 'unrecognised' };
  };

  test('given, the page is read live', async () => {
    const visit = start();
    expect(await told(visit, 'live')).toBe('article');
  });

  test('given beyond bundled articles, a page that was none of them is read', async () => {
    nothingBundled();
    const visit = await startAllowed('bundled');
    expect(await told(visit, 'bundled')).toBe('no-article');
    expect(await told(visit, 'live')).toBe('article');
  });

  test('taken back, what was read by itself goes', async () => {
    const visit = start();
    await told(visit, 'live');
    expect(await told(visit, null)).toBe('idle');
  });

  test('taken back to bundled articles, any other goes', async () => {
    nothingBundled();
    const visit = start();
    await told(visit, 'live');
    expect(await told(visit, 'bundled')).toBe('no-article');
  });

  test('what the reader asked for where nothing is allowed stays', async () => {
    const visit = start();
    await read(visit);
    expect(await told(visit, null)).toBe('article');
  });

  test('a reading that somebody waits for is not overtaken', async () => {
    const asked = vi.fn(background.read);
    background.read = asked;
    const visit = start();
    const waiting = read(visit);
    background.unasked = 'live';
    await visit.handlers.permission();
    expect(await waiting).toMatchObject({ kind: 'article' });
    expect(asked).toHaveBeenCalledOnce();
  });

  test('a page that is no article stays as it is', async () => {
    document.body.innerHTML = '<nav><a href="/">Home</a></nav>';
    const visit = start();
    expect(await told(visit, 'live')).toBe('no-article');
    expect(CSS.highlights.size).toBe(0);
  });
});

test('when the extension has gone, everything is taken off the page', async () => {
  vi.useFakeTimers();
  let alive = true;
  const visit = start(() => alive);
  await read(visit);
  CSS.highlights.set('newsgloss-name', new Highlight());
  CSS.highlights.set('page-own', new Highlight());
  alive = false;
  vi.advanceTimersByTime(1000);
  expect(end.signal.aborted).toBe(true);
  expect(CSS.highlights.has('newsgloss-name')).toBe(false);
  expect(CSS.highlights.has('page-own')).toBe(true);
});

// @vitest-environment jsdom
// @vitest-environment-options { "url": "https://news.example/2026/05/old-ferry-to-leave-the-harbour" }
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Reading } from '../../../src/core/model/reading.ts';
import { Session } from '../../../src/extension/content/session.ts';
import type { PageArticle, PageState, ReadResult } from '../../../src/extension/messages.ts';

/** What the background answers to `read`, and what it was told. */
const background = {
  read: (_: PageArticle, __: string): ReadResult | Promise<ReadResult> => ({ origin: 'none', reason: 'unrecognised' }),
  /** How far a page may be read without being asked. */
  unasked: null as 'bundled' | 'live' | null,
  toolbar: [] as string[],
  /** How many messages find nobody. */
  dead: 0,
};
let stored: Record<string, unknown> = {};
let settingsChanged: (changes: object, area: string) => void = () => {};

vi.mock('webextension-polyfill', () => ({
  default: {
    runtime: {
      id: 'newsgloss',
      sendMessage: async ({ name, args }: { name: string; args: [PageArticle, string] }) => {
        if (background.dead > 0) {
          background.dead -= 1;
          throw new Error('Could not establish connection.');
        }
        if (name === 'toolbar') background.toolbar.push(String(args[0]));
        if (name === 'unasked') return { ok: true, value: background.unasked };
        return { ok: true, value: name === 'read' ? await background.read(...args) : null };
      },
      onMessage: { addListener: () => {}, removeListener: () => {} },
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

function writeArticle(body: readonly string[] = BODY): void {
  const paragraphs = body.map((text) => `<p>${text}</p>`).join('');
  document.head.innerHTML = '<meta property="og:type" content="article"><title>Old ferry to leave the harbour</title>';
  document.body.innerHTML = `<main><article><h1>Old ferry to leave the harbour</h1>${paragraphs}</article></main>`;
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
const start = (isAlive = () => true): Session => new Session(isAlive, end);
const read = async (session: Session, how: 'bundled' | 'live' | 'anyway' = 'live'): Promise<PageState> =>
  session.handlers.read(how);
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
    dead: 0,
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
  // What jsdom has not, since it lays nothing out.
  vi.stubGlobal('matchMedia', () => ({ matches: true }));
  vi.stubGlobal('scrollBy', () => {});
  Element.prototype.checkVisibility = () => true;
  Range.prototype.getBoundingClientRect = () => new DOMRect();
  writeArticle();
});
afterEach(() => {
  end.abort();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('the state of the page', () => {
  test('nothing is read before it is asked', async () => {
    const session = start();
    session.begin(null);
    expect(await session.handlers.state()).toEqual({ host: location.hostname, kind: 'idle' });
    expect(background.toolbar).toEqual([]);
  });

  test('an article, read live', async () => {
    const state = await read(start());
    expect(state).toMatchObject({
      kind: 'article',
      origin: 'live',
      slug: null,
      certainty: null,
      absent: [],
      highlights: true,
      cards: true,
    });
    expect(state).toMatchObject({ coverage: { found: BODY.length, total: BODY.length } });
    expect(background.toolbar).toEqual(['read']);
  });

  test('an article that comes with Newsgloss, of which a paragraph is missing here', async () => {
    const whole = await read(start());
    if (whole.kind !== 'article') throw new Error('not read');
    writeArticle(BODY.filter((text) => !text.includes('Ada Moor')));
    background.read = () => ({ origin: 'bundled', slug: 'ferry', certainty: 0.9, reading: whole.reading });
    const state = await read(start(), 'bundled');
    expect(state).toMatchObject({
      kind: 'article',
      origin: 'bundled',
      slug: 'ferry',
      certainty: 0.9,
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

describe('switched off', () => {
  beforeEach(() => {
    stored = { sitesOff: [location.hostname] };
  });

  test('a site that is off is not read', async () => {
    const asked = vi.fn();
    background.read = asked;
    const session = start();
    session.begin('bundled');
    expect(await read(session)).toMatchObject({ kind: 'off' });
    expect(await session.handlers.state()).toMatchObject({ kind: 'off' });
    expect(asked).not.toHaveBeenCalled();
  });

  test('switched on again it is read where it was to be read by itself', async () => {
    const session = start();
    session.begin('bundled');
    await vi.waitFor(async () => expect(await session.handlers.state()).toMatchObject({ kind: 'off' }));
    change({});
    await vi.waitFor(async () => expect(await session.handlers.state()).toMatchObject({ kind: 'article' }));
  });

  test('switched off under a reading, it goes', async () => {
    stored = {};
    const session = start();
    await read(session);
    change({ sitesOff: [location.hostname] });
    expect(await session.handlers.state()).toMatchObject({ kind: 'off' });
    expect(await session.handlers.step(1)).toBe(false);
  });
});

test('highlights and cards follow the settings', async () => {
  const session = start();
  await read(session);
  change({ cards: false });
  expect(await session.handlers.state()).toMatchObject({ highlights: true, cards: false });
  change({ highlights: false });
  expect(await session.handlers.state()).toMatchObject({ highlights: false, cards: false });
});

test('a late answer does not undo what came after it', async () => {
  let answer: (result: ReadResult) => void = () => {};
  background.read = () => new Promise((resolve) => (answer = resolve));
  const session = start();
  const first = read(session);
  await vi.waitFor(() => expect(answer.length).toBe(1));
  change({ sitesOff: [location.hostname] });
  answer({ origin: 'none', reason: 'language' });
  expect(await first).toMatchObject({ kind: 'off' });
});

describe('a page that changes', () => {
  test('an article that is taken away is no longer told of', async () => {
    const session = start();
    await read(session);
    vi.useFakeTimers();
    const second = start(); // its heart beats with the fake clock
    await read(second);
    document.body.innerHTML = '<main>Loading</main>';
    vi.advanceTimersByTime(1000);
    expect(await second.handlers.state()).toMatchObject({ kind: 'idle' });
  });

  test('marks are found again in paragraphs that were drawn anew', async () => {
    const session = start();
    await read(session);
    writeArticle(['First of all, an advertisement for a car that nobody wants.', ...BODY]);
    expect(await session.handlers.reveal({ start: 0, end: 3 })).toBe(true);
  });

  test('words that are not on the page cannot be revealed', async () => {
    const session = start();
    await read(session);
    expect(await session.handlers.reveal({ start: 90_000, end: 90_010 })).toBe(false);
    expect(await start().handlers.reveal({ start: 0, end: 3 })).toBe(false);
  });
});

describe('permission', () => {
  const told = async (session: Session, unasked: typeof background.unasked): Promise<string> => {
    background.unasked = unasked;
    await session.handlers.permission();
    await vi.waitFor(async () => expect((await session.handlers.state()).kind).not.toBe('reading'));
    return (await session.handlers.state()).kind;
  };
  const nothingBundled = () => {
    background.read = (page, how) =>
      how === 'live' ? { origin: 'live', reading: readingOf(page) } : { origin: 'none', reason: 'unrecognised' };
  };

  test('given, the page is read live', async () => {
    const session = start();
    session.begin(null);
    expect(await told(session, 'live')).toBe('article');
  });

  test('given beyond bundled articles, a page that was none of them is read', async () => {
    nothingBundled();
    const session = start();
    session.begin('bundled');
    expect(await told(session, 'bundled')).toBe('no-article');
    expect(await told(session, 'live')).toBe('article');
  });

  test('taken back, what was read by itself goes', async () => {
    const session = start();
    await told(session, 'live');
    expect(await told(session, null)).toBe('idle');
  });

  test('taken back to bundled articles, any other goes', async () => {
    nothingBundled();
    const session = start();
    await told(session, 'live');
    expect(await told(session, 'bundled')).toBe('no-article');
  });

  test('what the reader asked for where nothing is allowed stays', async () => {
    const session = start();
    await read(session);
    expect(await told(session, null)).toBe('article');
  });

  test('a reading that somebody waits for is not overtaken', async () => {
    const asked = vi.fn(background.read);
    background.read = asked;
    const session = start();
    const waiting = read(session);
    background.unasked = 'live';
    await session.handlers.permission();
    expect(await waiting).toMatchObject({ kind: 'article' });
    expect(asked).toHaveBeenCalledOnce();
  });

  test('a page that is no article stays as it is', async () => {
    document.body.innerHTML = '<nav><a href="/">Home</a></nav>';
    const session = start();
    expect(await told(session, 'live')).toBe('no-article');
    expect(CSS.highlights.size).toBe(0);
  });
});

test('when the extension has gone, everything is taken off the page', async () => {
  vi.useFakeTimers();
  let alive = true;
  const session = start(() => alive);
  await read(session);
  CSS.highlights.set('newsgloss-name', new Highlight());
  CSS.highlights.set('page-own', new Highlight());
  alive = false;
  vi.advanceTimersByTime(1000);
  expect(end.signal.aborted).toBe(true);
  expect(CSS.highlights.has('newsgloss-name')).toBe(false);
  expect(CSS.highlights.has('page-own')).toBe(true);
});

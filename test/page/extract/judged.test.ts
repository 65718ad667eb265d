// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from 'vitest';
import { extractAnyway } from '../../../src/page/extract/extract.ts';

const ABOVE =
  '<p>The old quarry was drained in March, and the town has argued about what to do with the hole ever since then.</p>';
const BELOW =
  '<p>Nobody has asked the newts, which came back within a week of the last pump’s leaving, in greater numbers than before.</p>';
const TITLE = 'A hole that nobody wants';

/** What becomes of markup between two paragraphs: its kinds and texts. */
function between(html: string): string[] {
  document.body.innerHTML = `<article><h1>${TITLE}</h1>${ABOVE}${html}${BELOW}</article>`;
  const page = extractAnyway(document, 'https://a.example/quarry');
  if ('reason' in page) throw new Error(page.reason);
  return page.blocks.slice(2, -1).map(({ kind, start, end }) => `${kind}: ${page.text.slice(start, end)}`);
}

beforeEach(() => {
  document.head.innerHTML = '';
});

describe('a paragraph that is mostly link', () => {
  test.each([
    'The mayor faces <a href="/a">a suit over the cost of the pumps and of the fence around them</a>.',
    'Why was there <a href="/a">such a rush to drain the quarry before the election</a>?',
    '<a href="/m">Ada Holm</a>, who <a href="/a">sold the quarry to the town for a single coin in May</a>, regrets it.',
  ])('is text where it is a sentence: %s', (html) => {
    expect(between(`<p>${html}</p>`)).toEqual([`paragraph: ${html.replace(/<[^>]+>/g, '')}`]);
  });
  test.each([
    '<a href="/a">The mayor faces a suit over the cost of the pumps.</a>',
    'The story: <a href="/a">The mayor faces a suit over the cost of the pumps.</a>',
    'Our house rules: <a href="/a">The Valley Post’s Principles of Fair Reporting</a>.',
    'In full <a href="/a">What the mayor said about pumps and newts</a>',
    'Video <a href="/a">The mayor on the cost of pumps, and of newts.</a>',
  ])('is none where it only leads on: %s', (html) => {
    expect(between(`<p>${html}</p>`)).toEqual([]);
  });
});

describe('a box that opens with a request', () => {
  const BLURB =
    '<p>What happens at the ponds and why it matters, told each morning by those who have counted the newts.</p>';
  test.each([
    `<div class="x1"><h2>Get Ada Holm’s stories in your inbox</h2>${BLURB}</div>`,
    `<div class="x1"><div><p>Sign up to First Pond</p>${BLURB}</div><div><p>The Post keeps what you tell it to itself, and sends nothing but what you have asked for, once a day.</p></div></div>`,
    `<section><h3>Have a tip?</h3>${BLURB}</section>`,
  ])('goes as a whole: %.60s', (html) => {
    expect(between(html)).toEqual([]);
  });
  test.each([
    `<h2>Sign up for our newsletter</h2>${BLURB}`,
    `<div><p>Advertisement</p>${BLURB}</div>`,
    `<div>${BLURB}<p>Sign up to First Pond</p></div>`,
    `<div><p>Sign up to First Pond</p></div>${BLURB}`,
  ])('is none where the article goes on: %.60s', (html) => {
    expect(between(html)).toEqual([`paragraph: ${BLURB.replace(/<[^>]+>/g, '')}`]);
  });
  test('is none where it holds more than a box does', () => {
    expect(
      between(
        `<div><p>Sign up to First Pond</p>${Array.from({ length: 9 }, (_, at) => BLURB.replace('each', `${at}`)).join('')}</div>`,
      ),
    ).toHaveLength(9);
  });
});

describe('a bold paragraph', () => {
  test.each([
    ['<strong>Water and newts</strong>', 'Water and newts'],
    ['<span><b>What the council can still do</b></span>', 'What the council can still do'],
  ])('heads what is not bold: %s', (html, text) => {
    expect(between(`<p>${html}</p>`)).toEqual([`heading: ${text}`]);
  });
  test.each([
    ['<strong>The newts are back.</strong>', 'The newts are back.'],
    ['<strong>What do the newts say to that?</strong>', 'What do the newts say to that?'],
    ['<strong>“Newts are forever”</strong>', '“Newts are forever”'],
    ['<strong>In short:</strong>', 'In short:'],
    ['<strong>— Wet in Tolby</strong>', '— Wet in Tolby'],
    ['<strong>Newts</strong> and other guests of the quarry', 'Newts and other guests of the quarry'],
    ['Newts and other guests of the quarry', 'Newts and other guests of the quarry'],
  ])('is text where it does not read like a heading: %s', (html, text) => {
    expect(between(`<p>${html}</p>`)).toEqual([`paragraph: ${text}`]);
  });
  test('heads no other bold one', () => {
    const bold = ['Ada Holm and the newts', 'Council member since 2011']
      .map((text) => `<p><b>${text}</b></p>`)
      .join('');
    expect(between(bold)).toEqual(['paragraph: Ada Holm and the newts', 'heading: Council member since 2011']);
  });
});

describe('words behind a picture in its paragraph', () => {
  const IMG = '<img src="/newt.jpg" alt="">';
  test.each([
    [`${IMG}<br> <em>Newts at the quarry’s edge in June</em>`, 'Newts at the quarry’s edge in June'],
    [`<a href="/big">${IMG}</a><i>A newt is shown to the mayor.</i>`, 'A newt is shown to the mayor.'],
    [`${IMG}<br>Newts, from left: Ada, Bea, Cleo`, 'Newts, from left: Ada, Bea, Cleo'],
  ])('are its caption: %s', (html, text) => {
    expect(between(`<p>${html}</p>`)).toEqual([`caption: ${text}`]);
  });
  test.each([
    [`${IMG}The newts came back within a week, Holm said.`, 'The newts came back within a week, Holm said.'],
    [`${IMG}<em>Newts</em> came back within a week, Holm said.`, 'Newts came back within a week, Holm said.'],
    [
      `${IMG}<br>The newts came back within a week of the day when the last of the pumps was taken away, Holm said.`,
      'The newts came back within a week of the day when the last of the pumps was taken away, Holm said.',
    ],
    [`Newts came back, Holm said. ${IMG}<em></em>`, 'Newts came back, Holm said.'],
  ])('are text where they go on as text: %s', (html, text) => {
    expect(between(`<p>${html}</p>`)).toEqual([`paragraph: ${text}`]);
  });
});

test('the title, shown a second time, is no text', () => {
  expect(between(`<h2>${TITLE}</h2><p>${TITLE}</p>`)).toEqual([]);
  expect(between(`<p>${TITLE}, the mayor said of it in May.</p>`)).toEqual([
    `paragraph: ${TITLE}, the mayor said of it in May.`,
  ]);
});

describe('the title without its marks, or as the page calls itself', () => {
  test.each([`${TITLE}?`, `“${TITLE}”`, 'A hole nobody in the valley wants'])('%s is no text', (line) => {
    document.head.innerHTML = '<meta property="og:title" content="A hole nobody in the valley wants">';
    expect(between(`<p class="name">${line}</p>`)).toEqual([]);
  });
  test.each(['A hole that nobody wants is full of newts.', 'Newts of the county'])('%s is', (line) => {
    document.head.innerHTML = '<meta property="og:title" content="Newts of the county">';
    document.title = TITLE;
    expect(between(`<p>${line}</p>`)).toEqual([`paragraph: ${line}`]);
  });
});

describe('the source of a quotation, in brackets below it', () => {
  const QUOTED =
    '<blockquote><p>The newts are back, and in greater numbers than anybody would have thought.</p></blockquote>';
  const source = (html: string, above = QUOTED) => between(`${above}<p>${html}</p>`).slice(above ? 1 : 0);
  test.each(['[<a href="/c">The Courier</a>]', '<b>[</b><a href="/c"><b>The Courier</b></a><b>]</b>'])('%s', (html) =>
    expect(source(html)).toEqual(['paragraph: [The Courier]']),
  );
  test.each(['<a href="/c">The Courier</a>', '[<a href="/c">Read</a>] <a href="/d">The Courier’s report</a>'])(
    'but not %s',
    (html) => expect(source(html)).toEqual([]),
  );
  test('nor elsewhere', () => expect(source('[<a href="/c">The Courier</a>]', '')).toEqual([]));
});

describe('a short sentence', () => {
  const parted = (line: string, name: string) =>
    between(`<div><div class="part first">${ABOVE.replace(/<.?p>/g, '').replace('March', 'May')}</div>
      <div class="${name}">${line}</div><section><div class="part">${BELOW.replace(/<.?p>/g, '').replace('newts', 'bats')}</div></section></div>`);
  test('is kept where all others of its class are', () =>
    expect(parted('Nobody asked them.', 'part last')).toContain('paragraph: Nobody asked them.'));
  test.each([
    ['another class', 'Nobody asked them.', 'note part'],
    ['no end', 'Newts and bats', 'part'],
  ])('is none with %s', (_, line, name) => expect(parted(line, name)).toHaveLength(2));
});

describe('a heading that is mostly link', () => {
  test.each([
    '<h3><a href="/n">What the warden counted in June</a></h3>',
    '<ul><li><h3><i>New</i> <a href="/n">Count of newts</a></h3></li></ul>',
  ])('is none where it leads away: %s', (html) => expect(between(html)).toEqual([]));
  test.each([
    ['<h3>Newts: <a href="/n">the count</a></h3>', 'Newts: the count'],
    ['<ul><li><h3>What the warden said of <a href="/n">newts</a></h3></li></ul>', 'What the warden said of newts'],
  ])('stays where it heads text: %s', (html, text) => expect(between(html)).toEqual([`heading: ${text}`]));
});

test('bold type beside the paragraphs of a part heads them', () => {
  const both = (bold: string) =>
    between(`<div>${ABOVE.replace('March', 'May')}<b>${bold}</b><br>${BELOW.replace('newts', 'bats')}</div>`);
  expect(both('Water and newts')[1]).toBe('heading: Water and newts');
  expect(both('Newts are back.')[1]).not.toMatch(/^heading/);
});

describe('a paragraph that is hidden from assistive tools', () => {
  const hidden = (text: string) => between(`<p aria-hidden="true">${text}</p>`);
  const LONG =
    'The warden counted the newts at dawn, as she has done in June of every year since the quarry was first drained, and found more of them than in all those years before it.';
  test('is text where it is long', () => expect(hidden(LONG)).toEqual([`paragraph: ${LONG}`]));
  test('but not where it is a word about links', () => expect(hidden('These links open in a new window.')).toEqual([]));
});

describe('captions', () => {
  const figure = (caption: string): string => `<figure><img src="/n.jpg"><figcaption>${caption}</figcaption></figure>`;
  test.each(['Media playback is not supported on this device', 'Your browser does not support the video element'])(
    'no player’s excuse: %s',
    (text) => expect(between(figure(text))).toEqual([]),
  );
  test.each([
    'Media players are not supported by the newts',
    'This video of the mayor was filmed at the quarry',
    'To watch this newt, Holm gets up at five',
  ])('but what is like one: %s', (text) => expect(between(figure(text))).toEqual([`caption: ${text}`]));
  test('of another piece, whose linked title stands above them, are none', () => {
    const box = (title: string) =>
      between(
        `<div><img src="/n.jpg"><div class="caption"><h4>${title}</h4><p>The warden shows newts to the mayor.</p></div></div>`,
      );
    expect(box('<a href="/video">Why the count of newts is rising</a>')).toEqual([]);
    expect(box('Newts of the <a href="/c">county</a> in June')).toHaveLength(2);
  });
  test('that are read aloud from their pictures are shown all the same', () => {
    const aloud = '<span aria-hidden="true">The mayor at the quarry in June.</span>';
    expect(between(figure(`${aloud} <span>Ada Holm</span>`))).toEqual([
      'caption: The mayor at the quarry in June. Ada Holm',
    ]);
    expect(between(`<p>${aloud} Nobody else was at the quarry in June.</p>`)).toEqual([
      'paragraph: Nobody else was at the quarry in June.',
    ]);
  });
});

describe('what a part is, by the name that tests know it by', () => {
  const part = (name: string, more = '') =>
    `<div class="x7f" data-testid="${name}" ${more}><p>Nothing was left of it by noon.</p></div>`;
  test.each(['RelatedStories', 'newsletter-signup', 'author-bio'])('%s is left out', (name) =>
    expect(between(part(name))).toEqual([]),
  );
  test.each(['paragraph-12', 'text-block', 'story-chunk'])('%s is text', (name) =>
    expect(between(part(name))).toEqual(['paragraph: Nothing was left of it by noon.']),
  );
});

test.each(['data-component', 'data-gu-name', 'data-qa', 'data-cy'])('%s says what a part is', (attribute) => {
  const part = (name: string) => `<div class="x7f" ${attribute}="${name}"><p>Nothing was left of it by noon.</p></div>`;
  expect(between(part('newsletter-box'))).toEqual([]);
  expect(between(part('text-block'))).toEqual(['paragraph: Nothing was left of it by noon.']);
});

describe('a heading or a quotation that is named a tag', () => {
  test('is none', () =>
    expect(between(`<h3 class="edTag">What is in it</h3>${ABOVE.replace('March', 'May')}`)[0]).toBe(
      'heading: What is in it',
    ));
  test('but other parts are', () =>
    expect(between('<div class="edTag"><p>Newts and ponds of the county</p></div>')).toEqual([]));
});

describe('a list', () => {
  const items = (...texts: string[]) => between(`<ul>${texts.map((text) => `<li>${text}</li>`).join('')}</ul>`);
  const SURE = ['Ask for the number of the pond', 'Send it to the warden of the county'];
  test.each([
    ['a short last item after surer ones', [...SURE, 'Wait']],
    ['a short sentence', [...SURE, 'A net.']],
    ['two of them', ['A net.', SURE[0]!, 'A pond.']],
  ])('keeps %s', (_, texts) => expect(items(...texts)).toEqual(texts.map((text) => `list-item: ${text}`)));
  test.each([
    ['short items that are most of it', ['Newts', SURE[0]!, 'Ponds'], [SURE[0]!]],
    ['a short link', [...SURE, '<a href="/n">Newts.</a>'], SURE],
  ])('but not %s', (_, texts, kept) => expect(items(...texts)).toEqual(kept.map((text) => `list-item: ${text}`)));
});

describe('the heading of a box', () => {
  const box = (inner: string) =>
    between(`<section><header><h2>Tambi\u00e9n en la charca</h2></header>${inner}</section>`);
  test('goes with the links below it', () =>
    expect(box('<p><a href="/n">The warden who counts them every June</a></p>')).toEqual([]));
  test('stays with its text', () =>
    expect(box('<p>The warden counts them every June, at dawn.</p>')[0]).toMatch('heading: Tambi\u00e9n'));
  test('stays above what is next where only its author stands below it', () =>
    expect(
      between(
        `<div><header><h2>What is in it</h2><p class="byline"><a href="/by/holm">Ada Holm of the Post</a></p></header></div>`,
      ),
    ).toContain('heading: What is in it'));
});

describe('a line without letters', () => {
  test.each(['___', '***', '* * *', '—', '◇'])('is none of the text: %s', (line) =>
    expect(between(`<p>${line}</p>`)).toEqual([]),
  );
  test.each(['“No.”', '1943.', 'はい。', 'Да.'])('but what has some is: %s', (line) =>
    expect(between(`<p>${line}</p>`)).toEqual([`paragraph: ${line}`]),
  );
});

describe('bold type between line breaks', () => {
  const both = (bold: string) =>
    between(
      `<div>${ABOVE.replace(/<.?p>/g, '')}<br><br><b>${bold}</b><br><br>${ABOVE.replace(/<.?p>/g, '').replace('March', 'April')}</div>`,
    );
  test('heads what is not bold', () => expect(both('Water and newts').at(-2)).toBe('heading: Water and newts'));
  test('is text where it does not read like a heading', () =>
    expect(both('The newts are back.').at(-2)).toBe('paragraph: The newts are back.'));
});

describe('a part that is named for what leads on', () => {
  const counted = (who: string) =>
    `The ${who} were counted in June by the warden of the reserve, who found more of them than before.`;
  const texts = ['newts', 'divers', 'pumps'].map(counted);
  const rest = ['frogs', 'toads', 'bats', 'owls'].map(counted);
  const part = (html: (text: string) => string) =>
    between(
      `<div class="teaser-content">${texts.map(html).join('')}</div>${rest.map((text) => `<p>${text}</p>`).join('')}`,
    );
  const paragraphs = (some: string[]) => some.map((text) => `paragraph: ${text}`);
  test('is text where it leads nowhere', () =>
    expect(part((text) => `<p>${text}</p>`)).toEqual(paragraphs([...texts, ...rest])));
  test.each([
    ['links', (text: string) => `<p><a href="/x">${text}</a></p>`],
    ['linked headlines', (text: string) => `<p><a href="/x">${text.slice(0, 40)}</a> ${text}</p>`],
    ['linked headings', (text: string) => `<h3><a href="/x">${text.slice(0, 30)}</a></h3><p>${text}</p>`],
  ])('is none where it has %s', (_, html) => expect(part(html)).toEqual(paragraphs(rest)));
});

// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from 'vitest';
import { bodyOf } from '../../../src/page/extract/body.ts';
import { extractAnyway } from '../../../src/page/extract/extract.ts';
import type { PageText } from '../../../src/page/extract/page-text.ts';
import { rangeOf } from '../../../src/page/extract/range.ts';

const FILLER =
  '<p>The old quarry was drained in March, and the town has argued about what to do with the hole ever since then.</p>';

function read(html: string): PageText {
  document.body.innerHTML = html;
  const found = extractAnyway(document, 'https://a.example/quarry');
  if ('reason' in found) throw new Error(found.reason);
  return found;
}
const lines = (page: PageText) => page.blocks.map(({ start, end }) => page.text.slice(start, end));

beforeEach(() => {
  document.head.innerHTML = '';
});

describe('the text of a block', () => {
  const cases: readonly [string, string, string][] = [
    [
      'white space collapses',
      '  A quarry\n   that is\tfull of   water again.  ',
      'A quarry that is full of water again.',
    ],
    [
      'no-break spaces count as white space',
      'Nine&nbsp;metres of &nbsp; water stand in it.',
      'Nine metres of water stand in it.',
    ],
    [
      'inline elements run on',
      'A <a href="/q">qu</a><em>arr</em>y that is full of water.',
      'A quarry that is full of water.',
    ],
    [
      'spaces at the edges of elements count once',
      'A <b>quarry </b> that is full of water.',
      'A quarry that is full of water.',
    ],
    ['a line break is one', 'First you dig. <br> Then it rains.', 'First you dig.\nThen it rains.'],
    [
      'comments and scripts are passed over',
      'It is <!-- not --><script>very()</script>deep, they say.',
      'It is deep, they say.',
    ],
    ['a word break is none', 'An extra<wbr>ordinarily deep quarry it is.', 'An extraordinarily deep quarry it is.'],
    [
      'what is hidden is left out',
      'It is <span hidden>not </span>deep, they <i style="display: none">all</i>say.',
      'It is deep, they say.',
    ],
    [
      'what is hidden until it is sought is none of that',
      'It is <span hidden="until-found">not </span>deep, they <i hidden="hidden">all </i>say.',
      'It is not deep, they say.',
    ],
    [
      'what is for reading aloud is left out',
      'It is deep, <a href="/q">they say <span class="u-visually-hidden">(opens in a new window)</span></a><span class="sr-only" style="">, aloud</span><span style="position: absolute; clip: rect(0 0 0 0)">, aloud</span> <span class="not-sr-only" style="clip: rect(9px, 9px, 9px, 9px)">every</span> day.',
      'It is deep, they say every day.',
    ],
    [
      'so is what is said of a link, however it is hidden',
      'It is deep, <a href="/q">they say<span class="x7">, opens new tab</span></a> <i class="off-screen">aloud</i> every <a href="/q">day<span class="x7"> (opens in a new window)</span></a>.',
      'It is deep, they say every day.',
    ],
    [
      'but no word of the text',
      'It is deep, <a href="/q">they say,<span class="x8"> opens new shafts</span></a>, and <i class="x8">opens in a new world</i>.',
      'It is deep, they say, opens new shafts, and opens in a new world.',
    ],
    [
      'a name and an account or an hour beside it too',
      'A quarry full of water.<a>Ann Holt</a><a>@annholt</a><span>14:40, Feb 17 2021</span>',
      'A quarry full of water.Ann Holt @annholt 14:40, Feb 17 2021',
    ],
    [
      'what stands side by side is set apart',
      'A quarry full of water.<span>Ann Holt</span><span>News <i>Reporter</i></span><time>Nov 20 2019</time><span></span><time>4:29 AM EST</time><time>Updated at noon</time>',
      'A quarry full of water.Ann Holt News Reporter Nov 20 2019 4:29 AM EST Updated at noon',
    ],
    [
      'but no word is taken apart',
      '<span>T</span><span>he quarry of</span> Mac<span>Donald</span>, <b>Jo</b><b>Ann</b>, <span>U</span><span>S</span>, <span>12</span><span>5</span> deep, is full <span>of (</span><span>Water)</span><span>, they say.</span>',
      'The quarry of MacDonald, JoAnn, US, 125 deep, is full of (Water), they say.',
    ],
    [
      'unpaired surrogates stay',
      'A \ud83d lonely half, and a \udc00 second one.',
      'A \ud83d lonely half, and a \udc00 second one.',
    ],
  ];
  test.each(cases)('%s', (_, html, text) => {
    const page = read(`<div><p>${html}</p>${FILLER}</div>`);
    expect(lines(page)[0]).toBe(text);
    const words = /\S+/g;
    for (let word = words.exec(text); word; word = words.exec(text)) {
      const range = rangeOf(page, { start: word.index, end: word.index + word[0].length })!;
      const copy = range.cloneContents();
      for (const unread of copy.querySelectorAll(
        'script, [hidden], [style]:not(.not-sr-only), .u-visually-hidden, .off-screen, a .x7',
      ))
        unread.remove();
      expect(copy.textContent).toBe(word[0]);
    }
  });

  test('two line breaks part paragraphs', () => {
    const page = read(
      `<div>It was dug by hand, as the records of the parish show.<br><br>It took nine years.<br><br>${FILLER}</div>`,
    );
    expect(lines(page)[0]).toBe('It was dug by hand, as the records of the parish show.');
  });
});

describe('ranges', () => {
  test('of text that the page has replaced are none', () => {
    const page = read(`<div>${FILLER}<p>Nobody knows how deep it is, the mayor said.</p></div>`);
    const last = page.blocks.at(-1)!;
    expect(rangeOf(page, last)?.toString()).toContain('how deep');
    document.querySelector('p:last-child')!.firstChild!.nodeValue = 'Everybody knows how deep it is, she said.';
    expect(rangeOf(page, last)).toBeNull();
  });
  test('of nodes that have gone are none', () => {
    const page = read(`<div>${FILLER}<p>Nobody knows how deep it is, the mayor said.</p></div>`);
    document.querySelector('p:last-child')!.remove();
    expect(rangeOf(page, page.blocks.at(-1)!)).toBeNull();
    expect(rangeOf(page, page.blocks[0]!)).not.toBeNull();
  });
  test('of the joint between two blocks, or of nothing, are none', () => {
    const page = read(`<div>${FILLER}<p>Nobody knows how deep it is, the mayor said.</p></div>`);
    const joint = page.blocks[0]!.end;
    expect(rangeOf(page, { start: joint, end: joint + 2 })).toBeNull();
    expect(rangeOf(page, { start: 0, end: 0 })).toBeNull();
  });
  test('may cross blocks', () => {
    const page = read(`<div>${FILLER}<p>Nobody knows how deep it is, the mayor said.</p></div>`);
    expect(rangeOf(page, { start: page.blocks[0]!.end - 5, end: page.blocks[1]!.start + 6 })?.toString()).toBe(
      'then.Nobody',
    );
  });
});

test('text in an open shadow root, slotted text in its place', () => {
  document.body.innerHTML =
    '<main><story-text><p>The slotted sentence stands between the two of the shadow root.</p></story-text></main>';
  const root = document.querySelector('story-text')!.attachShadow({ mode: 'open' });
  root.innerHTML = `<div>${FILLER}<slot></slot><p>After it comes the last sentence of the shadow root.</p></div>`;
  const page = extractAnyway(document, 'https://a.example/quarry') as PageText;
  expect(lines(page).map((line) => line.slice(0, 12))).toEqual(['The old quar', 'The slotted ', 'After it com']);
});

test('a page whose head has been taken off', () => {
  const { head } = document;
  head.remove();
  try {
    expect(lines(read(`<main><article><h1>The quarry</h1>${FILLER.repeat(4)}</article></main>`))).toContain(
      'The quarry',
    );
  } finally {
    document.documentElement.prepend(head);
  }
});

test('the body alone, with its own way back to the page', () => {
  const page = read(
    `<h1>The quarry</h1><figure><img><figcaption>The quarry at dawn, from the north.</figcaption></figure><div>${FILLER}<p>Nobody knows how <b>deep</b> it is, the mayor said.</p></div>`,
  );
  const body = bodyOf(page);
  expect(body.text).not.toContain('at dawn');
  expect(body.blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'paragraph']);
  for (const block of body.blocks)
    expect(rangeOf(body, block)?.toString()).toBe(body.text.slice(block.start, block.end));
});

describe('what repeats the text', () => {
  const SAID = 'nobody has ever seen the bottom of it';
  test('without markup', () => {
    const page = read(
      `<div>${FILLER}<div>“Nobody has ever seen the bottom of it.”</div><p>“I have dived there for years, and ${SAID},” the diver said.</p>${FILLER}</div>`,
    );
    expect(lines(page).filter((line) => line.toLowerCase().includes(SAID))).toHaveLength(1);
  });
  const DIVER = 'The diver has looked for the bottom of the quarry since April, and found none.';
  const count = (page: PageText, words: string) => lines(page).filter((line) => line.includes(words)).length;
  test('of two equal lines the first stays', () => {
    const page = read(`<div><p id="a">${DIVER}</p>${FILLER}<p id="b">“${DIVER.toUpperCase()}”</p></div>`);
    expect(lines(page)).toContain(DIVER);
    expect(count(page, 'DIVER')).toBe(0);
  });
  test('unless it stands in a box above the text, and has its place there', () => {
    const text = ['March', 'May', 'June', 'July'].map((month) => FILLER.replace('March', month)).join('');
    const page = read(
      `<div><h1>A hole</h1><div class="x1"><div>${DIVER}</div></div><div>${text}<p>${DIVER}</p>${FILLER.replace('March', 'August')}</div></div>`,
    );
    expect(lines(page).indexOf(DIVER)).toBe(5);
    expect(count(page, DIVER)).toBe(1);
  });
  test('with marks and spaces of its own', () => {
    const page = read(
      `<div>${FILLER}<p>Asked about it, she said:&nbsp;the diver – has looked for the bot­tom, of the quarry since April!</p><p>“The diver has looked for the bottom of the quarry”</p></div>`,
    );
    expect(count(page, 'diver')).toBe(1);
  });
  test('in a script without spaces', () => {
    const page = read(
      `<div><p>採石場の底を見た者はいない</p>${FILLER}<p>「採石場の底を見た者はいない」と、何年もそこで潜ってきた男は町の集会で語った。</p></div>`,
    );
    expect(count(page, '採石場')).toBe(1);
  });
  test.each([
    [
      'the same words in another order',
      'The bottom of the quarry has looked for the diver since April, and found none.',
    ],
    ['a part of a word at its end', 'The diver has looked for the bottom of the quarry since Apr'],
  ])('%s is no repetition', (_, words) => {
    const page = read(`<div>${FILLER}<p>${DIVER}</p><p>${words}</p>${FILLER.replace('March', 'May')}</div>`);
    expect(lines(page)).toContain(words);
    expect(lines(page)).toContain(DIVER);
  });
  test('a short line that recurs is no repetition', () => {
    const page = read(
      `<div>${FILLER}<p>“Yes.”</p><p>He paused, and then he said it for a second time, louder.</p><p>“Yes.”</p><p>It had not been heard in the last row of the hall, they said.</p></div>`,
    );
    expect(lines(page).filter((line) => line === '“Yes.”')).toHaveLength(2);
  });
});

describe('stays quick on odd pages', () => {
  test.each([
    ['a thousand paragraphs alike', FILLER.repeat(1000)],
    ['one line of half a megabyte', `<p>${'water and stone '.repeat(32_000)}</p>`],
    ['a thousand nested elements', `${'<div>'.repeat(1000)}${FILLER}${'</div>'.repeat(1000)}`],
    ['no space at all', `<p>${'x'.repeat(500_000)}</p>`],
  ])(
    '%s',
    (_, html) => {
      document.body.innerHTML = html;
      expect(() => extractAnyway(document, 'https://a.example/')).not.toThrow();
    },
    60_000,
  );
});

// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { extractAnyway } from '../../../src/page/extract/extract.ts';

const PROSE = [
  'The old quarry was drained in March, and the town has argued about what to do with the hole ever since then.',
  'Nobody has asked the newts, which came back within a week of the last pump’s leaving, in greater numbers than before.',
  'A fence was put up in May, after two boys had been pulled out of the mud by a farmer with a rope and a tractor.',
  'The council meant to fill it with rubble from the old school, but the rubble turned out to hold what the law calls waste.',
  'Now a firm from the capital wants to sell tickets to divers, who would have to bring the water with them.',
];
const prose = (from: string) => PROSE.map((text) => `<p>${from}: ${text}</p>`).join('');
const OWN = 'A hole that nobody wants';
const OTHER = 'The ferry sails again on Monday';
const THIRD = 'Bees return to the roof of the mill';

/** Which articles' prose is read from a page whose tab has the title of the one on the quarry. */
function readFrom(body: string, head = ''): string[] {
  document.head.innerHTML = `<title>${OWN}</title>${head}`;
  document.body.innerHTML = body;
  const page = extractAnyway(document, 'https://a.example/quarry');
  if ('reason' in page) throw new Error(page.reason);
  const texts = page.blocks.map(({ start, end }) => page.text.slice(start, end));
  return [...new Set(texts.flatMap((text) => /^(own|other|third)(?=:)/.exec(text)?.[1] ?? []))];
}

const story = (title: string, from: string, below = '') => `<h1>${title}</h1>${below}${prose(from)}`;
const by = (name: string) => `<div>By ${name}</div>`;

describe('another article, side by side with its own', () => {
  const cases: readonly [string, string, string?][] = [
    [
      'each says who wrote it',
      `<div>${story(OWN, 'own', by('Ada Holm'))}${story(OTHER, 'other', by('Ben Ruud'))}${story(THIRD, 'third', by('Cy Moe'))}</div>`,
    ],
    [
      'each says when it was written, in parts without names',
      `<main><section>${story(OWN, 'own', '<div>3 May 2024</div>')}</section><section>${story(OTHER, 'other', '<div>2 May 2024</div>')}</section></main>`,
    ],
    [
      'heading and text in parts of their own',
      `<div><div class="hd"><h1>${OWN}</h1>${by('Ada Holm')}</div><div>${prose('own')}</div><div class="hd"><h1>${OTHER}</h1>${by('Ben Ruud')}</div><div>${prose('other')}${prose('third')}</div></div>`,
    ],
    [
      'its own is the second',
      `<div>${story(OTHER, 'other', by('Ben Ruud'))}${story(OWN, 'own', by('Ada Holm'))}${story(THIRD, 'third', by('Cy Moe'))}</div>`,
    ],
    [
      'the page’s data has its headline',
      `<div>${story(OWN, 'own')}${story(OTHER, 'other')}</div>`,
      `<script type="application/ld+json">[{"@type":"NewsArticle","headline":"${OWN}"},{"@type":"NewsArticle","headline":"${OTHER}","url":"https://a.example/ferry"}]</script>`,
    ],
  ];
  test.each(cases)('is left out: %s', (_, body, head) => expect(readFrom(body, head)).toEqual(['own']));
});

describe('what is of one article', () => {
  const cases: readonly [string, string][] = [
    ['chapters', `<article>${story(OWN, 'own', by('Ada Holm'))}${story('II. The bridge over it', 'other')}</article>`],
    [
      'chapters in parts of their own, below a head',
      `<article><header class="head"><h1>${OWN}</h1></header><section class="part">${story('One: The road to the bridge', 'own')}</section><section class="part">${story('Two: The bridge over it', 'other')}</section></article>`,
    ],
    [
      'what several people say of it, under lesser headings',
      `<article><h1>${OWN}</h1>${by('Ada Holm')}${prose('own')}<h2>A gift to the newts</h2>${by('Ben Ruud')}${prose('other')}</article>`,
    ],
    [
      'headings set otherwise',
      `<article><h2 class="title">${OWN}</h2>${by('Ada Holm')}${prose('own')}<h2>What the mayor wants</h2>${by('Ben Ruud')}${prose('other')}</article>`,
    ],
    [
      'a heading near the title',
      `<article><h1>${OWN}</h1>${by('Ada Holm')}<h1>It was drained in March, and nobody came</h1>${by('Ben Ruud')}${prose('own')}${prose('other')}</article>`,
    ],
  ];
  test.each(cases)('is read: %s', (_, body) => expect(readFrom(body)).toEqual(['own', 'other']));
});

describe('the entries of a live blog', () => {
  const entry = (from: string) => `<article><h2>Pumps are stopped at ${from}</h2>${prose(from)}</article>`;
  const page = `<main><h1>${OWN}</h1><div>${entry('own')}${entry('other')}${entry('third')}</div></main>`;
  const data = (type: string) => `<script type="application/ld+json">{"@type":"${type}","headline":"${OWN}"}</script>`;
  test('are one article', () => expect(readFrom(page, data('LiveBlogPosting'))).toEqual(['own', 'other', 'third']));
  test('as other articles are not', () => expect(readFrom(page, data('NewsArticle'))).toEqual(['own']));
});

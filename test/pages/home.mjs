import { documentOf, escaped } from './markup.mjs';

const TEASERS = [
  'The quiet return of the night train',
  'What a heat pump does when it freezes',
  'Three cities that gave streets back to walkers',
  'How a small observatory found a large comet',
  'Why your next phone may last seven years',
  'The battery plant that runs on its own waste',
  'A field guide to the new undersea cables',
  'Inside the library that lends out tools',
];

/**
 * A front page: cards that link to articles, the bundled one among them; no article itself.
 * @param {{ title: string }} parts
 */
export function homePage({ title }) {
  const cards = [title, ...TEASERS].map(
    (teaser, i) =>
      `<article class="card"><h2><a href="/story/${i}">${escaped(teaser)}</a></h2><p class="teaser">${i % 2 ? 'By the newsroom' : 'Today'}</p></article>`,
  );
  return documentOf({
    title: 'Xataka On: technology and science',
    head: '<meta property="og:type" content="website">',
    body: `<nav><a href="/ai">AI</a> <a href="/science">Science</a></nav><main>${cards.join('\n')}</main><footer>© Xataka On</footer>`,
  });
}

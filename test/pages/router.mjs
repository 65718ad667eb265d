import { documentOf } from './markup.mjs';
import { STORIES } from './stories.mjs';

const FRONT = '/app/';

/**
 * Runs in the page: an application that writes each of its addresses itself, as sites built with a client-side router do.
 * `?draws=` says how an article takes the place of another: `anew` in new elements, after a wait; `over`, the same
 * elements with other words; `beside`, all of them are there and all but one are hidden. `?by=navigation`: by the
 * Navigation API in place of the history.
 * @param {import('./stories.mjs').Story[]} stories
 * @param {string} front
 */
function application(stories, front) {
  const asked = new URLSearchParams(location.search);
  const draws = asked.get('draws') ?? 'anew';
  const by = asked.get('by') ?? 'history';
  const app = /** @type {HTMLElement} */ (document.querySelector('#app'));
  const make = (/** @type {string} */ tag, /** @type {(Node | string)[]} */ ...children) => {
    const made = document.createElement(tag);
    made.append(...children);
    return made;
  };
  const story = (/** @type {typeof stories[number]} */ { title, body }) =>
    make('article', make('h1', title), make('div', ...body.map((text) => make('p', text))));
  const cards = () =>
    make(
      'ul',
      ...stories.map(({ path, title }) => {
        const link = make('a', title);
        link.setAttribute('href', path);
        return make('li', link);
      }),
    );

  const over = (/** @type {typeof stories[number]} */ found) => {
    if (!app.querySelector('article')) app.replaceChildren(story(found));
    const lines = [found.title, ...found.body];
    app.querySelectorAll('h1, p').forEach((element, at) => {
      element.textContent = lines[at] ?? '';
    });
  };
  const beside = (/** @type {typeof stories[number]} */ found) => {
    if (!app.querySelector('article')) app.replaceChildren(...stories.map(story));
    app.querySelectorAll('article').forEach((element, at) => {
      element.style.display = stories[at] === found ? '' : 'none';
    });
  };
  const anew = (/** @type {typeof stories[number]} */ found) => {
    app.replaceChildren(make('p', 'Loading …'));
    setTimeout(() => app.replaceChildren(story(found)), 300);
  };

  const show = () => {
    const found = stories.find(({ path }) => path === location.pathname);
    document.title = `${found?.title ?? 'News from the harbour'} – Harbour Post`;
    if (location.pathname === front || !found) app.replaceChildren(cards());
    else if (draws === 'over') over(found);
    else if (draws === 'beside') beside(found);
    else anew(found);
  };
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!link) return;
    event.preventDefault();
    const to = link.getAttribute('href') + location.search;
    if (by === 'navigation') return void navigation.navigate(to);
    history.pushState(null, '', to);
    show();
  });
  if (by === 'navigation')
    navigation.addEventListener('navigate', (event) => event.intercept({ handler: async () => show() }));
  addEventListener('popstate', show);
  // What is not the article changes all the time.
  const ticker = /** @type {HTMLElement} */ (document.querySelector('#ticker'));
  let tick = 1000;
  setInterval(() => {
    tick += 1;
    ticker.textContent = `Harbour index ${tick}`;
  }, 150);
  show();
}

/** A site with a client-side router: every address gives this same page. */
export function routerPage() {
  const links = STORIES.map(({ path }, at) => `<a href="${path}">Story ${at + 1}</a>`);
  return documentOf({
    title: 'Harbour Post',
    head: '<meta property="og:site_name" content="Harbour Post">',
    style: 'body { max-width: 42em; margin: 2em auto; font: 17px/1.6 serif; } nav { height: 3em; }',
    body: `<nav><a href="${FRONT}">Front</a> ${links.join(' ')}</nav><p id="ticker"></p><main id="app"></main>
<script>(${application})(${JSON.stringify(STORIES)}, ${JSON.stringify(FRONT)});</script>`,
  });
}

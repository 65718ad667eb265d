import { documentOf } from './markup.mjs';
import { STORIES } from './stories.mjs';

/**
 * Runs in the page: when the reader nears its end, the next article is loaded below, and the one before the reader gives
 * the page its address and its title.
 * @param {import('./stories.mjs').Story[]} stories
 */
function endless(stories) {
  const main = /** @type {HTMLElement} */ (document.querySelector('main'));
  const tag = new URLSearchParams(location.search).get('in') ?? 'article';
  const make = (/** @type {string} */ name, /** @type {(Node | string)[]} */ ...children) => {
    const made = document.createElement(name);
    made.append(...children);
    return made;
  };
  const before = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        const story = stories[[...main.children].indexOf(target)];
        if (!isIntersecting || !story) continue;
        history.replaceState(null, '', story.path + location.search);
        document.title = `${story.title} – Harbour Post`;
      }
    },
    { rootMargin: '-50% 0px' },
  );
  const load = () => {
    const story = stories[main.children.length];
    if (!story) return;
    const part = make(tag, make('h1', story.title), make('div', ...story.body.map((text) => make('p', text))));
    part.className = 'story';
    main.append(part);
    before.observe(part);
  };
  const end = new IntersectionObserver(
    (entries) => {
      // A busy browser tells several changes at once, the latest last.
      if (entries.at(-1)?.isIntersecting) setTimeout(load, 100);
    },
    { rootMargin: '200px' },
  );
  end.observe(/** @type {Element} */ (document.querySelector('#end')));
  load();
}

/** An article that is followed by others for as long as the reader scrolls. */
export function endlessPage() {
  return documentOf({
    title: 'Harbour Post',
    head: '<meta property="og:type" content="article"><meta property="og:site_name" content="Harbour Post">',
    style: 'body { max-width: 42em; margin: 2em auto; font: 17px/1.6 serif; } .story { min-height: 130vh; }',
    body: `<nav><a href="/">Harbour Post</a></nav><main></main><div id="end"></div><footer>Harbour Post</footer>
<script>(${endless})(${JSON.stringify(STORIES)});</script>`,
  });
}

import { documentOf } from './markup.mjs';
import { LIBRARY } from './stories.mjs';

/**
 * Runs in the page, and writes the article as sites of many kinds do.
 * - `?as=late`: the text comes from elsewhere, after the page.
 * - `?as=more`: the second half comes at the press of a button.
 * - `?as=retitled`: the title comes after the text, above which that of another article stands till then.
 * - `?as=redrawn`: a framework writes every paragraph anew, each time the page's state changes.
 * - `?as=ticking`: the words of every paragraph are set anew several times a second, and are the same.
 * - `?as=remounted`: the article as a whole makes place for another, with what holds it.
 * - `?as=component`: the same under the shadow root of an element of the page's own.
 * - `?as=editor`: the reader may write in it.
 * @param {import('./stories.mjs').Story} story
 */
function changing({ title, body }) {
  const as = new URLSearchParams(location.search).get('as');
  const article = /** @type {HTMLElement} */ (document.querySelector('article'));
  if (as === 'component') {
    const component = document.createElement('harbour-story');
    article.replaceWith(component);
    component.attachShadow({ mode: 'open' }).append(article);
  }
  const make = (/** @type {string} */ tag, /** @type {string} */ text) => {
    const made = document.createElement(tag);
    made.textContent = text;
    return made;
  };
  const paragraphs = (/** @type {string[]} */ texts) => texts.map((text) => make('p', text));
  const draw = (/** @type {string[]} */ texts) => article.replaceChildren(make('h1', title), ...paragraphs(texts));
  const button = (/** @type {string} */ words, /** @type {() => void} */ press) => {
    const made = make('button', words);
    made.addEventListener('click', press);
    return made;
  };

  if (as === 'late') {
    article.append(make('h1', title), make('div', 'Loading …'));
    setTimeout(draw, 800, body);
  } else if (as === 'retitled') {
    draw(body);
    article.children[0]?.replaceWith(make('h1', 'Council Approves a Ferry Line Across the Bay'));
    setTimeout(() => article.children[0]?.replaceWith(make('h1', title)), 1500);
  } else if (as === 'more') {
    draw(body.slice(0, 3));
    const more = button('Read more', () => more.replaceWith(...paragraphs(body.slice(3))));
    article.append(more);
  } else if (as === 'redrawn' || as === 'component') {
    draw(body);
    document.querySelector('footer')?.before(button('Refresh', () => draw(body)));
  } else if (as === 'remounted') {
    draw(body);
    const mount = () => article.parentElement?.cloneNode(true) ?? '';
    document
      .querySelector('footer')
      ?.before(button('Refresh', () => document.querySelector('main')?.replaceWith(mount())));
  } else {
    draw(body);
    if (as === 'ticking')
      setInterval(() => {
        for (const paragraph of article.querySelectorAll('p')) paragraph.textContent = String(paragraph.textContent);
      }, 300);
    if (as === 'editor') article.contentEditable = 'true';
  }
}

/** An article that comes, grows or changes after its page has loaded. */
export function changingPage() {
  return documentOf({
    title: `${LIBRARY.title} – Harbour Post`,
    head: '<meta property="og:type" content="article"><meta property="og:site_name" content="Harbour Post">',
    style: 'body { max-width: 42em; margin: 2em auto; font: 17px/1.6 serif; }',
    body: `<nav><a href="/">Harbour Post</a></nav><main><article></article></main><footer>Harbour Post</footer>
<script>(${changing})(${JSON.stringify(LIBRARY)});</script>`,
  });
}

import { documentOf, escaped } from './markup.mjs';
import { LIBRARY } from './stories.mjs';

/**
 * Runs in the page, and builds the article as sites of many kinds do.
 * - `?as=slotted`: of elements of the site's own, each paragraph slotted into one.
 * - `?as=moving`: below a line of headlines that runs by itself, and around a row of pictures that does.
 * - `?as=nested`: in a modal dialog that another one has opened.
 * - `?as=trapped`: in a modal dialog of the site's own making, which lets nothing outside it have the keyboard.
 * - `?as=component`: in a modal dialog that an element of the site's own holds.
 * - `?as=body`, `shell` or `columns`: in a part of the page that scrolls by itself: the body, the inside of an element of
 *   the site's own, or columns that go on to the side.
 * - `?as=linked`: under a shadow root, a figure in it a link.
 * - `?as=folded`: its last paragraphs folded away.
 * - `?as=form`: in a form, whose fields have the names of what hangs it in the page.
 * - `?as=enlarged`: on a page that the site's own button for larger letters has enlarged.
 * @param {import('./stories.mjs').Story} story
 */
function built({ title, body }) {
  const as = new URLSearchParams(location.search).get('as') ?? '';
  const main = /** @type {HTMLElement} */ (document.querySelector('main'));
  const make = (/** @type {string} */ tag, /** @type {(Node | string)[]} */ ...children) => {
    const made = document.createElement(tag);
    made.append(...children);
    return made;
  };
  /** An element whose shadow root has it shown within `frame`, at the slot there. */
  const slotted = (/** @type {HTMLElement} */ element, /** @type {Element} */ frame) => {
    frame.append(make('slot'));
    element.attachShadow({ mode: 'open' }).append(frame);
    return element;
  };
  const moving = (/** @type {HTMLElement} */ row) => {
    row.className = 'row';
    setInterval(() => {
      row.scrollLeft = (row.scrollLeft + 3) % 1500;
    }, 50);
    return row;
  };
  const article = make('article', make('h1', title), ...body.map((text) => make('p', text)));
  const SCROLLER = 'height: 100vh; overflow: hidden auto';
  const dialog = /** @type {HTMLDialogElement} */ (make('dialog'));

  if (as === 'form') {
    const NAMES = ['parentNode', 'parentElement', 'lastChild', 'firstChild', 'nextSibling', 'id', 'title', 'localName'];
    const fields = NAMES.map((name) => {
      const field = /** @type {HTMLInputElement} */ (make('input'));
      field.name = name;
      return field;
    });
    main.append(make('form', article, ...fields));
  } else if (as === 'slotted') {
    const paragraphs = body.map((text) => slotted(make('harbour-text', text), make('p')));
    article.replaceChildren(make('h1', title), ...paragraphs);
    main.append(slotted(make('harbour-story', article), make('section')));
  } else if (as === 'moving') {
    const pictures = Array.from({ length: 12 }, () => make('figure'));
    const headlines = Array.from({ length: 30 }, (_, at) => make('a', `Story ${at} `));
    main.before(moving(make('div', ...headlines)));
    article.children[1]?.after(moving(make('div', ...pictures)));
    main.append(article);
  } else if (as === 'nested') {
    const outer = /** @type {HTMLDialogElement} */ (make('dialog', make('p', 'Stories'), dialog));
    main.append(outer);
    dialog.append(article);
    outer.showModal();
    dialog.showModal();
  } else if (as === 'trapped') {
    const close = make('button', 'Close');
    const layer = make('div', close, article);
    layer.setAttribute('role', 'dialog');
    layer.setAttribute('aria-modal', 'true');
    main.append(layer);
    document.addEventListener('focusin', ({ target }) => layer.contains(/** @type {Node} */ (target)) || close.focus());
  } else if (as === 'component') {
    main.append(slotted(make('harbour-dialog', article), dialog));
    dialog.showModal();
  } else if (as === 'shell') {
    document.body.className = as;
    main.append(slotted(make('harbour-shell', article), make('section')));
    main.querySelector('harbour-shell')?.shadowRoot?.querySelector('section')?.setAttribute('style', SCROLLER);
  } else if (as === 'linked') {
    const link = /** @type {HTMLAnchorElement} */ (make('a', '62 retired engineers'));
    link.href = '#followed';
    const paragraph = /** @type {HTMLElement} */ (article.children[3]);
    const [before = '', after = ''] = (paragraph.textContent ?? '').split('62 retired engineers');
    paragraph.replaceChildren(before, link, after);
    const story = make('harbour-story');
    story.attachShadow({ mode: 'open' }).append(article);
    main.append(story);
  } else if (as === 'folded') {
    main.append(article);
    article.append(
      make('details', make('summary', 'What happens next'), ...article.querySelectorAll('p:nth-of-type(n + 4)')),
    );
  } else if (as === 'jealous') {
    main.append(article);
    for (const name of ['pointermove', 'pointerdown', 'pointerup', 'click', 'scroll', 'keydown'])
      addEventListener(name, (event) => event.stopImmediatePropagation(), true);
  } else if (as === 'sought') {
    main.append(article);
    const part = make('div', ...article.querySelectorAll('p:nth-of-type(n + 4)'));
    part.setAttribute('hidden', 'until-found');
    article.append(make('h2', 'What happens next'), part);
  } else {
    document.documentElement.className = as;
    main.append(article);
    if (as === 'enlarged') document.documentElement.style.zoom = '1.5';
  }
}

/** An article on a page of elements that few pages are built of. */
export function builtPage() {
  return documentOf({
    title: `${LIBRARY.title} – Harbour Post`,
    head: '<meta property="og:type" content="article"><meta property="og:site_name" content="Harbour Post">',
    style: `body { max-width: 42em; min-height: 150vh; margin: 2em auto; font: 17px/1.6 serif; } dialog { width: 38em; }
html.body, body.shell { overflow: hidden; height: 100vh; } html.body body { min-height: 0; height: 100vh; overflow: auto; margin-block: 0; }
html.body p, body.shell p { margin-bottom: 40vh; } html.columns article { columns: 20em; height: 40vh; overflow: auto hidden; }
.row { display: flex; overflow-x: auto; } .row > * { flex: 0 0 12em; height: 3em; margin: 0 1em; background: #ddd; }`,
    body: `<nav><a href="/">Harbour Post</a></nav><main></main><footer>Harbour Post</footer>
<script>(${built})(${JSON.stringify(LIBRARY)});</script>`,
  });
}

/** The article in a feed, which browsers show as a page of their own making. */
export function feed() {
  const items = LIBRARY.body.map((text) => `<item><description>${escaped(text)}</description></item>`);
  return `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0"><channel><title>${escaped(LIBRARY.title)}</title>${items.join('\n')}</channel></rss>`;
}

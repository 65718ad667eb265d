import { until } from './session.mjs';

/**
 * @typedef {import('puppeteer-core').Page} Page
 * @typedef {Page | import('puppeteer-core').Frame} Place a page, or a frame of it: boxes are in its own viewport
 * @typedef {{ x: number, y: number, width: number, height: number }} Box CSS pixels of the viewport
 */

/**
 * The text under every highlight of ours, by the highlight's name, as the page itself can list them.
 * @param {Place} page
 * @returns {Promise<Record<string, string[]>>}
 */
export const highlightedText = (page) =>
  page.evaluate(() => {
    /** @type {Record<string, string[]>} */
    const found = {};
    for (const [name, highlight] of CSS.highlights) {
      if (!name.startsWith('newsgloss-')) continue;
      found[name] = [...highlight].map((range) => range.toString());
    }
    return found;
  });

/**
 * Waits until something is highlighted, and gives it.
 * @param {Place} page
 */
export const firstHighlights = (page) =>
  until(async () => {
    const found = await highlightedText(page);
    return Object.values(found).some((texts) => texts.length) && found;
  }, 'the first highlight');

/**
 * The box of the first line of some words of the page, scrolled to the middle of the window.
 * @param {Place} page
 * @param {string} words
 * @param {string} [within] the phrase that holds them, in one text node, where they stand in several
 * @returns {Promise<Box>}
 */
export const boxOf = (page, words, within = words) =>
  page.evaluate(
    (wanted, phrase) => {
      const walker = document.createTreeWalker(
        document.querySelector('article, main') ?? document.body,
        NodeFilter.SHOW_TEXT,
      );
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const before = node.nodeValue?.indexOf(phrase) ?? -1;
        if (before < 0) continue;
        const at = before + phrase.indexOf(wanted);
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + wanted.length);
        node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
        const { x, y, width, height } = range.getClientRects()[0] ?? range.getBoundingClientRect();
        return { x, y, width, height };
      }
      throw new Error(`not on the page: ${wanted}`);
    },
    words,
    within,
  );

/**
 * Rests the pointer on some words of the page, as a reader's hand does.
 * @param {Page} page
 * @param {string} words
 * @param {string} [within]
 * @returns {Promise<Box>}
 */
export async function restOn(page, words, within) {
  const box = await boxOf(page, words, within);
  await page.mouse.move(box.x + box.width / 2 - 3, box.y + box.height / 2 - 1);
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 2 });
  return box;
}

/**
 * Where the open card stands; `null` while none is open. Its contents are closed to the page, and so to this.
 * @param {Place} page
 * @returns {Promise<Box | null>}
 */
export const cardBox = (page) =>
  page.evaluate(() => {
    /** @param {Document | ShadowRoot} root @returns {Element | null} */
    const find = (root) => {
      const here = root.querySelector('[data-newsgloss]');
      if (here) return here;
      for (const { shadowRoot } of root.querySelectorAll('*')) {
        const inside = shadowRoot && find(shadowRoot);
        if (inside) return inside;
      }
      return null;
    };
    const host = find(document);
    if (!host?.matches(':popover-open')) return null;
    const { x, y, width, height } = host.getBoundingClientRect();
    return width && height ? { x, y, width, height } : null;
  });

/** @param {Place} page */
export const openCard = (page) => until(() => cardBox(page), 'the card to open');

/**
 * The words in a card, given its shadow root.
 * @param {ShadowRoot} root
 */
export function wordsIn(root) {
  /** @type {string[]} */
  const words = [];
  const walker = root.ownerDocument.createTreeWalker(root, 4);
  while (walker.nextNode()) {
    const { parentElement, nodeValue } = walker.currentNode;
    if (nodeValue?.trim() && parentElement?.localName !== 'style') words.push(nodeValue.trim());
  }
  return words.join(' ');
}

import { readAddress } from './address.ts';
import { framesWithText } from './frames.ts';
import { readHead } from './head.ts';
import { isOfText } from './of-text.ts';
import { ENOUGH, saidBy } from './said.ts';
import { LAST, toldBy } from './text-signals.ts';

/** Text that is shorter than this, in one node, is a label or a name: it is not counted. */
const LONG = 25;
/** Of more nodes than this nobody can say quickly what they hold. */
const MOST_NODES = 20_000;
const MOST_ELEMENTS = 3_000;
const TEXT = 4;

/** What is surely no text of an article. */
const AWAY = 'a,nav,footer,button,select,option,textarea,script,style,noscript,svg';

/** The most that text of this length could say for an article. */
function atBest(text: number, paragraphs: number): number {
  const sums = {
    text,
    paragraphs,
    linked: 0,
    asking: 0,
    asked: 0,
    page: text,
    pageLinked: 0,
    title: true,
    marked: true,
  };
  return toldBy(sums).score + LAST['date shown'];
}

/** How much there is to read in a node, at most: three times as much where its script is ideographic. */
const most = (node: Text): number => (node.data.charCodeAt(node.length >> 1) > 0x2e7f ? node.length * 3 : node.length);

/** Whether text may stand where a walk of the document does not see it: in a frame of the site, or under a shadow root. */
function hasOtherTrees(body: Element): boolean {
  if (framesWithText(body.ownerDocument).length) return true;
  const elements = body.getElementsByTagName('*');
  if (elements.length > MOST_ELEMENTS) return true;
  for (const element of elements) if (element.shadowRoot || mayBeClosed(element)) return true;
  return false;
}

/** Whether an element is the page's own kind and empty: its text, if it has any, is under a root that is closed to us. */
const mayBeClosed = (element: Element): boolean => !element.firstElementChild && element.localName.includes('-');

/** Whether an address is one that articles have: the name of a story, or a place among stories. */
export function isStoryAddress(url: string): boolean {
  const address = readAddress(url);
  return address !== null && (address.slug || address.stories);
}

/**
 * Whether a page may be an article: `false` where its address and head, with the best that its text could add, rule it
 * out, so that it need not be measured; `true` says only that `extract` is to decide. It counts long stretches of
 * text outside links, at the cost of a bare walk at most, and stops as soon as there are enough. Nothing in the page is
 * changed or laid out.
 */
export function mayBeArticle(document: Document, url: string): boolean {
  const { body } = document;
  if (!body || !isOfText(document)) return false;
  const wanted = ENOUGH - saidBy(readHead(document, url), url).score;
  if (atBest(Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER) < wanted) return false;
  if (atBest(0, 0) >= wanted) return true;
  const walker = document.createTreeWalker(body, TEXT);
  let text = 0;
  let paragraphs = 0;
  for (let count = 0; count < MOST_NODES; count += 1) {
    const node = walker.nextNode() as Text | null;
    if (!node) return hasOtherTrees(body);
    if (node.length < LONG || node.parentElement?.closest(AWAY)) continue;
    text += most(node);
    paragraphs += 1;
    if (atBest(text, paragraphs) >= wanted) return true;
  }
  return true;
}

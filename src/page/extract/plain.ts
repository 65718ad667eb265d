import { spaced } from './collapse.ts';
import { hidden, hiddenByStyle, isAloud, leadsAway } from './declared.ts';
import { partsWords } from './side-by-side.ts';
import { APART, BOLD, bitsOf, INLINE, LINK } from './tags.ts';

/** Nested deeper, text is looked at node by node. */
const DEEPEST = 3;
const BREAK = 'br';
const ELEMENT = 1;
const TEXT = 3;

/** Whether an element is hidden by itself, or within a line for reading aloud. Of links, of which there are many, little is asked: in a paragraph, nothing. */
export function isHidden(element: Element, bits: number, block: string): boolean {
  if (bits & LINK) return block !== 'p' && hiddenByStyle(element);
  return element.hasAttributes() && (hidden(element) || ((bits & INLINE) !== 0 && isAloud(element)));
}

/** The length of a link's text as it is shown. */
function lengthOf(link: Element): number {
  const only = link.firstChild;
  const text = only && only === link.lastChild && only.nodeType === TEXT ? (only as Text).data : link.textContent;
  return spaced(text).trim().length;
}

/** Whether an element and the next one are side by side without a space, though the page may set them apart. */
function isGlued(child: Element, bits: number): boolean {
  if (!(bits & APART)) return false;
  const next = child.nextSibling;
  if (next?.nodeType !== ELEMENT || !(bitsOf((next as Element).localName) & APART)) return false;
  return !next.firstChild || partsWords(child.textContent, next.textContent ?? '');
}

/**
 * How many characters within an element of a `block` stand in links that lead off the page, if it holds text and plain
 * elements that run on in its lines alone, so that its text content is what it shows; -1 where anything in it needs a
 * closer look.
 */
export function linkedIfPlain(element: Element, block: string, depth = 0): number {
  let linked = 0;
  for (let child = element.firstElementChild; child; child = child.nextElementSibling) {
    const name = child.localName;
    const bits = bitsOf(name);
    const isLink = (bits & LINK) !== 0;
    if (!(bits & INLINE) || name === BREAK || depth >= DEEPEST || isHidden(child, bits, block)) return -1;
    if (isGlued(child, bits)) return -1;
    const within = child.firstElementChild ? linkedIfPlain(child, block, depth + 1) : 0;
    if (within < 0) return -1;
    linked += isLink && leadsAway(child) ? lengthOf(child) : within;
  }
  return linked;
}

/** Whether all text of an element is bold by itself, or by the one element that it holds. */
function isBold(element: Element): boolean {
  if (bitsOf(element.localName) & BOLD) return true;
  const first = element.firstChild;
  return first !== null && first === element.lastChild && first.nodeType === ELEMENT && isBold(first as Element);
}

/** The bold elements at the start of a plain element that begins in bold type; none where the bold type ends within one. */
export function boldStart(element: Element): number {
  let length = 0;
  for (let child = element.firstChild; child; child = child.nextSibling) {
    const text = child.textContent ?? '';
    const isText = child.nodeType !== ELEMENT;
    if (isText ? text.trim() : !isBold(child as Element)) break;
    length += text.length;
  }
  return length;
}

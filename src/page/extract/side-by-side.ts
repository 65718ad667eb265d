import { APART, bitsOf, INLINE } from './tags.ts';

const ELEMENT = 1;
/** How far up from a text the element is looked for that stands beside the other's. */
const DEEPEST = 3;

const DIGIT = /\d/;
const YEAR_ENDS = /\d{4}$/;
const HOUR = /^\d{1,2}:\d\d/;

// By their cases: classes of Unicode take a browser long to make ready.
const isCapital = (char: string): boolean => char !== char.toLowerCase();
const isSmall = (char: string): boolean => char !== char.toUpperCase();

/** Whether two texts without a space between them are words of their own: "Ann Holt" and "News Reporter", "2019" and "4:29". */
export function partsWords(before: string, after: string): boolean {
  const [first, second] = [after.charAt(0), after.charAt(1)];
  const last = before.at(-1) ?? '';
  if (DIGIT.test(first)) return YEAR_ENDS.test(before) || (isSmall(last) && HOUR.test(after));
  if (first === '@') return isSmall(last);
  if (!isCapital(first)) return false;
  if (isSmall(last) || DIGIT.test(last) || last === '.' || last === ')') return true;
  return isCapital(last) && isCapital(before.at(-2) ?? '') && isSmall(second);
}

const bits = (node: Node): number => (node.nodeType === ELEMENT ? bitsOf((node as Element).localName) : 0);

/** Whether nothing but empty elements stands from `left` on before its sibling `right`. */
function nextTo(left: Node, right: Node): boolean {
  let at = left.nextSibling;
  while (at && at !== right && at.nodeType === ELEMENT && !at.firstChild) at = at.nextSibling;
  return at === right;
}

/** Whether two texts, one right after the other, stand in elements side by side that a page shows apart. */
export function sideBySide(before: Text, after: Text): boolean {
  if (!partsWords(before.data, after.data)) return false;
  let left: Node | null = before.parentNode;
  for (let up = 0; left && up < DEEPEST && bits(left) & INLINE; up += 1, left = left.parentNode) {
    let right: Node | null = after.parentNode;
    while (right && right.parentNode !== left.parentNode && bits(right) & INLINE) right = right.parentNode;
    if (!right || right.parentNode !== left.parentNode) continue;
    return right !== left && (bits(left) & bits(right) & APART) !== 0 && nextTo(left, right);
  }
  return false;
}

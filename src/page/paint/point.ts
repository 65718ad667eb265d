/** Where the caret would go if the reader clicked at a point of the viewport; `null` outside any text. */
export function caretAt(x: number, y: number, shadowRoots: ShadowRoot[]): { node: Text; offset: number } | null {
  // The bare call is quicker, and most pages have no such roots.
  const caret = shadowRoots.length
    ? document.caretPositionFromPoint(x, y, { shadowRoots })
    : document.caretPositionFromPoint(x, y);
  if (caret?.offsetNode.nodeType !== Node.TEXT_NODE) return null;
  return { node: caret.offsetNode as Text, offset: caret.offset };
}

/** Pixels by which a pointer may miss the letters and still be on them. */
const NEAR = 2;

/** Whether a point lies on one of the range's lines: the caret call alone answers with the nearest text over blank space. */
export function covers(range: Range, x: number, y: number): boolean {
  for (const rect of range.getClientRects()) if (holds(rect, x, y)) return true;
  return false;
}

export const holds = (rect: DOMRectReadOnly, x: number, y: number): boolean =>
  x >= rect.left - NEAR && x <= rect.right + NEAR && y >= rect.top - NEAR && y <= rect.bottom + NEAR;

import { parentOf } from './tree.ts';

/** A node, and what holds it as the page shows it, innermost first: through slots and shadow roots. */
export function* holders(node: Node | null): Generator<Node> {
  for (let at = node; at; at = holderOf(at)) yield at;
}

function holderOf(node: Node): Node | null {
  const slot = node instanceof Element || node instanceof Text ? node.assignedSlot : null;
  return slot ?? parentOf(node) ?? (node instanceof ShadowRoot ? node.host : null);
}

/** Whether an element is a node or holds it, as the page shows it. */
export function isShownIn(node: Node, element: Element): boolean {
  for (const holder of holders(node)) if (holder === element) return true;
  return false;
}

/** The innermost element that matches among a node and those that hold it, as the page shows it. */
export function closestShown(node: Node | null, selector: string): Element | null {
  for (const holder of holders(node)) if (holder instanceof Element && holder.matches(selector)) return holder;
  return null;
}

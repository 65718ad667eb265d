/** What Firefox gives extensions, and them alone. */
interface Opened {
  readonly openOrClosedShadowRoot?: ShadowRoot | null;
}

/** What Chrome gives extensions. */
interface ChromeDom {
  readonly dom?: { openOrClosedShadowRoot(element: HTMLElement): ShadowRoot | null };
}

const chromeDom = (globalThis as { readonly chrome?: ChromeDom }).chrome?.dom;

const ELEMENTS = 1;

/** A closed root is looked for under elements of the page's own kind alone: asking is dear. */
const isCustom = (element: Element): boolean => element.localName.includes('-');

/** The shadow root of an element; one that is closed to the page too where an extension asks. */
export function shadowRootOf(element: Element): ShadowRoot | null {
  const { shadowRoot } = element;
  if (shadowRoot || !isCustom(element)) return shadowRoot;
  const opened = (element as Opened).openOrClosedShadowRoot;
  if (opened !== undefined) return opened;
  return chromeDom && element instanceof HTMLElement ? chromeDom.openOrClosedShadowRoot(element) : null;
}

/** Whether any element within `root` has a shadow root. */
export function hasShadowRoots(root: Element): boolean {
  const walker = root.ownerDocument.createTreeWalker(root, ELEMENTS);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) if (shadowRootOf(node as Element)) return true;
  return false;
}

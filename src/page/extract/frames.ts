/** A frame with less text holds no article: advertisements, players, what is empty. */
const LEAST = 250;

/** What stands in a frame without such an address is written there by the page. */
export const IN_WEB = /^https?:/;

const framesOf = (document: Document): (HTMLIFrameElement | HTMLFrameElement)[] => [
  ...document.getElementsByTagName('iframe'),
  ...document.getElementsByTagName('frame'),
];

const hasText = (inner: Document): boolean => (inner.body?.textContent?.length ?? 0) >= LEAST;

/** The address of what a frame shows, where it is of the page's own site and holds some text; else, and of what is no frame, `null`. */
export function addressIn(target: EventTarget | null): string | null {
  const inner = (target as Partial<HTMLIFrameElement> | null)?.contentDocument;
  return inner && IN_WEB.test(inner.URL) && hasText(inner) ? inner.URL : null;
}

/** Whether a page has a frame that shows the page at an address of its own site. */
export const hasFrameAt = (document: Document, address: string): boolean =>
  framesOf(document).some(({ contentDocument }) => contentDocument?.URL === address);

/** The documents in a page's frames that are of its own site, so that we may look into them, and hold some text. */
export function framesWithText(document: Document): Document[] {
  return framesOf(document).flatMap(({ contentDocument: inner }) => (inner && hasText(inner) ? inner : []));
}

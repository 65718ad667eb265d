/** A frame with less text holds no article: advertisements, players, what is empty. */
const LEAST = 250;

const framesOf = (document: Document): (HTMLIFrameElement | HTMLFrameElement)[] => [
  ...document.getElementsByTagName('iframe'),
  ...document.getElementsByTagName('frame'),
];

/** Whether a page has a frame that shows the page at an address of its own site. */
export const hasFrameAt = (document: Document, address: string): boolean =>
  framesOf(document).some(({ contentDocument }) => contentDocument?.URL === address);

/** The documents in a page's frames that are of its own site, so that we may look into them, and hold some text. */
export function framesWithText(document: Document): Document[] {
  return framesOf(document).flatMap(({ contentDocument: inner }) =>
    inner && (inner.body?.textContent?.length ?? 0) >= LEAST ? inner : [],
  );
}

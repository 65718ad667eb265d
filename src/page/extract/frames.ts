/** A frame with less text holds no article: advertisements, players, what is empty. */
const LEAST = 250;

/** The documents in a page's frames that are of its own site, so that we may look into them, and hold some text. */
export function framesWithText(document: Document): Document[] {
  const frames = [...document.getElementsByTagName('iframe'), ...document.getElementsByTagName('frame')];
  return frames.flatMap(({ contentDocument: inner }) =>
    inner && (inner.body?.textContent?.length ?? 0) >= LEAST ? inner : [],
  );
}

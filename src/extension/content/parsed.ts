/** Resolves when the document has been parsed to its end: before that, what is missing may only not have come yet. */
export const parsed = (): Promise<void> =>
  new Promise((resolve) => {
    if (document.readyState !== 'loading') resolve();
    else document.addEventListener('DOMContentLoaded', () => resolve(), { once: true });
  });

/** As `parsed`, for what cannot wait longer than so many milliseconds: some pages are never parsed to their end. */
export const parsedWithin = (milliseconds: number): Promise<void> =>
  Promise.race([parsed(), new Promise<void>((resolve) => setTimeout(resolve, milliseconds))]);

declare global {
  interface Document {
    /** Set where a browser loads a page before anybody has gone there; only Chromium's do. */
    readonly prerendering?: boolean;
  }
}

/**
 * Resolves when the reader has come to the page, which a browser may load and run before, out of sight: in the tab there
 * is another then, and what is meant for this one would go to that.
 */
export const entered = (): Promise<void> =>
  new Promise((resolve) => {
    if (!document.prerendering) resolve();
    else document.addEventListener('prerenderingchange', () => resolve(), { once: true });
  });

/** Whether the page's head, as far as it has come, calls it an article. */
export const saysArticle = (): boolean =>
  document.querySelector('meta[property="og:type" i][content="article" i]') !== null;

/** Resolves when the document has been parsed to its end: before that, what is missing may only not have come yet. */
export const parsed = (): Promise<void> =>
  new Promise((resolve) => {
    if (document.readyState !== 'loading') resolve();
    else document.addEventListener('DOMContentLoaded', () => resolve(), { once: true });
  });

/** Whether the page's head, as far as it has come, calls it an article. */
export const saysArticle = (): boolean =>
  document.querySelector('meta[property="og:type" i][content="article" i]') !== null;

import browser from 'webextension-polyfill';

const keyOf = (tab: number): string => `scroll-${tab}`;

/** What a view's place is remembered for: the same tab, with the same heading. */
const headingOf = (view: HTMLElement): string => view.querySelector('h1')?.textContent ?? '';

/** Scrolls a view to where the reader left it, and remembers from now on where that is, until the browser closes. */
export async function rememberScroll(tab: number | undefined, view: HTMLElement): Promise<void> {
  if (tab === undefined) return;
  const key = keyOf(tab);
  const stored: unknown = (await browser.storage.session.get(key))[key];
  const { heading, top }: { heading?: unknown; top?: unknown } = Object(stored);
  if (heading === headingOf(view) && typeof top === 'number') view.scrollTop = top;
  view.addEventListener('scrollend', () => {
    void browser.storage.session.set({ [key]: { heading: headingOf(view), top: view.scrollTop } });
  });
}

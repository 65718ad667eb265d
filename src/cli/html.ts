import type { NoArticle, PageText } from '../page/extract/page-text.ts';
import { InputError } from './input.ts';

/** Style sheets say nothing to a reader of text, and jsdom is slow at them. */
const STYLES = /<style\b[^>]*>[^<]*(?:<(?!\/style)[^<]*)*<\/style\s*>/gi;

/** Finds the article in a page's source, under jsdom, which is loaded when first needed. `anyway` takes it even if the page looks like none. */
export async function articleIn(html: string, url: string | null, anyway = false): Promise<PageText | NoArticle> {
  const { extract, extractAnyway } = await import('../page/extract/index.ts');
  const { JSDOM, VirtualConsole } = await import('jsdom').catch(() => {
    throw new InputError('To read HTML, jsdom must be installed; run `npm ci` in the project once.');
  });
  const address = url && URL.canParse(url) && /^https?:/.test(url) ? url : 'https://page.invalid/';
  const dom = new JSDOM(html.replace(STYLES, ''), { url: address, virtualConsole: new VirtualConsole() });
  try {
    return (anyway ? extractAnyway : extract)(dom.window.document, address);
  } finally {
    dom.window.close();
  }
}

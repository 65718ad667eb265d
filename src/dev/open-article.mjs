import { ARTICLE, articlePages } from '../../test/pages/articles.mjs';
import { launch } from './browsers/launch.mjs';
import { serve } from './serve.mjs';

/**
 * Serves the bundled article's page on loopback under its real host name and opens a browser on it, with the extension.
 * @param {import('./setup.mjs').BrowserName} name
 * @param {{ headless?: boolean, dark?: boolean }} [options]
 * @returns {Promise<import('./browsers/session.mjs').Session & { page: import('puppeteer-core').Page }>}
 */
export async function openArticle(name, { headless = false, dark = false } = {}) {
  const server = await serve(articlePages());
  const session = await launch(name, server, { headless, dark });
  const page = await session.newPage();
  await page.goto(server.url(ARTICLE.publisher));
  return {
    ...session,
    page,
    close: async () => {
      await session.close();
      await server.close();
    },
  };
}

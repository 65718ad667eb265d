import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { boxOf, firstHighlights, openCard, restOn } from './browsers/look.mjs';
import { until } from './browsers/session.mjs';
import { openArticle } from './open-article.mjs';
import { browserNames } from './setup.mjs';

/** What the pointer rests on, by the picture's name. */
const CARDS = {
  claim: 'claims there’s no evidence',
  name: 'Nikolay Bashlykov',
  figure: '35.7 TB',
};

/**
 * Takes the pictures of the README: the page with its highlights, each kind of card, and the popup, in each browser, light and dark.
 * @param {string} folder made where missing
 * @returns {Promise<string[]>} the files written
 */
export async function takeScreenshots(folder) {
  await mkdir(folder, { recursive: true });
  /** @type {string[]} */
  const files = [];
  for (const name of browserNames) {
    for (const dark of [false, true]) {
      const session = await openArticle(name, { headless: true, dark });
      /** @param {string} what @param {Uint8Array} png */
      const keep = async (what, png) => {
        const file = path.join(folder, `${name}-${dark ? 'dark' : 'light'}-${what}.png`);
        await writeFile(file, png);
        files.push(file);
      };
      try {
        await takeOf(session, keep);
      } finally {
        await session.close();
      }
    }
  }
  return files;
}

/**
 * @param {Awaited<ReturnType<typeof openArticle>>} session
 * @param {(what: string, png: Uint8Array) => Promise<void>} keep
 */
async function takeOf(session, keep) {
  const { page } = session;
  await page.bringToFront();
  await page.setViewport({ width: 1180, height: 860 });
  await firstHighlights(page);
  await keep('page', await page.screenshot());
  for (const [kind, words] of Object.entries(CARDS)) {
    await restOn(page, words);
    await openCard(page);
    await settle(300);
    await keep(`card-${kind}`, await page.screenshot());
    await page.keyboard.press('Escape');
    await page.mouse.move(5, 5);
    await settle(400);
  }
  await boxOf(page, 'tech giant');
  const popup = await session.openPopup(page);
  await until(() => popup.run((document) => document.querySelectorAll('section').length > 3), 'the summary');
  await settle(300);
  await keep('popup', await popup.picture());
  await popup.run((document) => document.getElementById('claims')?.scrollIntoView({ behavior: 'instant' }));
  await settle(300);
  await keep('popup-claims', await popup.picture());
  await popup.close();
}

/** Lets an animation end. @param {number} ms */
const settle = (ms) => new Promise((done) => setTimeout(done, ms));

import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { root } from '../setup.mjs';
import { importTypeScript } from './bundle.mjs';

/** The name model as it is committed, and where the extension finds it. */
export const MODEL = { source: 'src/core/language/en/names/model.bin', shipped: 'models/en.bin' };

/**
 * Reads every article under src/articles into its document model.
 * @returns {Promise<{ addresses: string[], files: Map<string, string> }>} the addresses of all, and the files to ship by name
 */
export async function buildArticles() {
  const { readBundled } = await importTypeScript('src/dev/build/read-bundled.ts');
  const model = new Uint8Array(await readFile(path.join(root, MODEL.source)));
  const folder = path.join(root, 'src/articles');
  const slugs = (await readdir(folder)).sort();
  /** @type {Map<string, string>} */
  const files = new Map();
  const index = [];
  for (const slug of slugs) {
    const source = await readFile(path.join(folder, slug, 'source.txt'), 'utf8');
    const about = JSON.parse(await readFile(path.join(folder, slug, 'about.json'), 'utf8'));
    const { reading, entry } = readBundled(slug, source, about, model);
    files.set(`articles/${slug}.json`, JSON.stringify(reading));
    index.push(entry);
  }
  files.set('articles/index.json', JSON.stringify(index));
  return { addresses: [...new Set(index.flatMap((entry) => entry.addresses))], files };
}

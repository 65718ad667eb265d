import type { Reading } from '../core/model/reading.ts';
import { validate } from '../core/model/validate.ts';
import type { IndexEntry } from '../core/recognise/types.ts';
import { browser } from './browser.ts';

/** The bundled articles, as the build listed them. Throws where the extension's own files are broken. */
export async function bundledIndex(): Promise<readonly IndexEntry[]> {
  const index: unknown = await (await ownFile('articles/index.json')).json();
  if (!Array.isArray(index)) throw new Error('articles/index.json is no list');
  return index;
}

/** A bundled article with all that the build read in it. Throws where there is none of that name, or it is broken. */
export async function bundledReading(slug: string): Promise<Reading> {
  return validate(await (await ownFile(`articles/${slug}.json`)).json());
}

/** The weights that tell names in English text. */
export async function englishModel(): Promise<Uint8Array> {
  return new Uint8Array(await (await ownFile('models/en.bin')).arrayBuffer());
}

/** The extension's own files are the only addresses it ever opens; its content security policy allows no other. */
async function ownFile(path: string): Promise<Response> {
  const response = await fetch(browser.runtime.getURL(path));
  if (!response.ok) throw new Error(`${path} is missing from the extension`);
  return response;
}

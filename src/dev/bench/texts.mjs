import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { root } from '../setup.mjs';
import { numbers, writer } from './page-prose.mjs';

/** The evaluation kit's news articles, where there is a kit. */
const KIT = path.resolve(root, process.env.EVAL_KIT ?? '../shared/eval', 'data/quotes.jsonl');
/** How many articles are written where no others are at hand, and how many paragraphs each has. */
const WRITTEN = { articles: 240, paragraphs: 16 };

/** The texts of a file: its lines' `text` where it is JSON Lines, else all of it. @param {string} file @returns {Promise<string[]>} */
async function textsOf(file) {
  const content = await readFile(file, 'utf8');
  if (!file.endsWith('.jsonl')) return [content];
  return content
    .split('\n')
    .filter(Boolean)
    .map((line) => String(JSON.parse(line).text));
}

/** Articles that never were, each different. @returns {string[]} */
function written() {
  const { headline, paragraph } = writer(numbers(11));
  return Array.from({ length: WRITTEN.articles }, () =>
    [headline(), ...Array.from({ length: WRITTEN.paragraphs }, paragraph)].join('\n\n'),
  );
}

/**
 * The texts to measure on, all different: those of the files named, else the evaluation kit's news, else written ones.
 * @param {readonly string[]} files text, or JSON Lines with a `text` each
 * @returns {Promise<{ texts: string[], from: string }>}
 */
export async function measuredTexts(files) {
  if (files.length) return { texts: (await Promise.all(files.map(textsOf))).flat(), from: 'the files named' };
  if (existsSync(KIT)) return { texts: await textsOf(KIT), from: 'news of the evaluation kit' };
  return { texts: written(), from: 'articles written for it' };
}

/**
 * Deals texts out in turn, so that every part is like the others.
 * @param {readonly string[]} texts
 * @param {number} parts
 * @returns {string[][]}
 */
export const dealt = (texts, parts) =>
  Array.from({ length: parts }, (_, part) => texts.filter((_, at) => at % parts === part));

/** Bytes in UTF-8. @param {readonly string[]} texts */
export const sizeOf = (texts) => texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);

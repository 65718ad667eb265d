import fs from 'node:fs';
import path from 'node:path';
import type { Document, GoldName } from './corpus.ts';

const TYPES: Readonly<Record<string, string>> = { P: 'person', O: 'organization', L: 'place', X: 'other' };
const MARK = /⟦([POLX]) ([^⟦⟧]+)⟧/gu;
const BETWEEN = /^===$/m;

/** Takes the marks out of a text: `⟦P Ana Lima⟧ joined ⟦O Vale⟧`. Throws where a bracket is left that is no mark's. */
export function unmarked(source: string): Pick<Document, 'text' | 'entities'> {
  const entities: GoldName[] = [];
  let text = '';
  let last = 0;
  for (const { index, 0: mark, 1: letter, 2: name } of source.matchAll(MARK)) {
    text += source.slice(last, index);
    entities.push({ start: text.length, end: text.length + name!.length, type: TYPES[letter!]! });
    text += name;
    last = index + mark.length;
  }
  text += source.slice(last);
  const stray = /[⟦⟧].{0,40}/u.exec(text);
  if (stray) throw new Error(`a bracket without its mark: ${stray[0]}`);
  return { text, entities };
}

/** The texts of a folder: in each .txt file, between lines of `===`. */
export const readMarked = (folder: string): Document[] =>
  fs
    .readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .flatMap((name) => {
      const texts = fs.readFileSync(path.join(folder, name), 'utf8').split(BETWEEN);
      return texts.map((text, at) => ({
        id: `${name}/${at + 1}`,
        source: 'newsgloss',
        genre: 'news',
        // Other things are marked, but not every one: collections differ most on them, and what is unmarked stays open.
        types: ['person', 'organization', 'place'],
        ...unmarked(text.trim()),
      }));
    });

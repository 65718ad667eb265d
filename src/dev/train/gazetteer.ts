import fs from 'node:fs';
import path from 'node:path';
import {
  entryKey,
  GAZETTEER_CLASSES,
  type GazetteerClass,
  type GazetteerContents,
  OPENS,
} from '../../core/annotate/kinds/name/gazetteer.ts';
import { wordList } from '../../core/text/word-list.ts';

/** Lists of names, in the form of word lists. */
export type NameLists = Readonly<Record<GazetteerClass, string>>;

/** Reads the lists of a folder, `city.txt` and so on for every class. Throws where one is missing. */
export const readNameLists = (folder: string): NameLists =>
  Object.fromEntries(
    GAZETTEER_CLASSES.map((name) => [name, fs.readFileSync(path.join(folder, `${name}.txt`), 'utf8')]),
  ) as NameLists;

/** Hashes lists of names. The first words of phrases become entries of their own, if only as such. */
export function gazetteerContents(lists: NameLists): GazetteerContents {
  const bits = new Map<number, number>();
  const add = (entry: string, bit: number): void => {
    const key = entryKey(entry);
    bits.set(key, (bits.get(key) ?? 0) | bit);
  };
  for (const [place, name] of GAZETTEER_CLASSES.entries())
    for (const entry of wordList(lists[name])) {
      add(entry, 1 << place);
      if (entry.includes(' ')) add(entry.slice(0, entry.indexOf(' ')), OPENS);
    }
  const keys = Int32Array.from(bits.keys()).sort();
  return { keys, bits: Uint8Array.from(keys, (key) => bits.get(key)!) };
}

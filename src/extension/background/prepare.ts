import { matchesAddress } from '../../core/recognise/address.ts';
import type { ReadHow } from '../messages.ts';
import type { Library } from './read.ts';

/** Loads what a page that may be read so far is likely to ask for next; what cannot be loaded now is tried again then. */
export async function prepare(url: string, how: ReadHow, library: Library): Promise<void> {
  const wanted: Promise<unknown>[] = how === 'live' ? [library.reader()] : [];
  const index = await library.index();
  const here = index.filter(({ addresses }) => addresses.some((pattern) => matchesAddress(pattern, url)));
  // Where there are several it may be any of them, or none.
  if (here.length === 1) wanted.push(library.bundled(here[0]!.slug));
  await Promise.all(wanted);
}

import type { ReadResult } from '../messages.ts';
import { parted, type ReadingPart } from '../parts.ts';

/**
 * What was read, as the answer to who asked. Of a long reading the parts are sent ahead, each a message of its own: taken
 * in at once it would hold up the page. Throws where a part is not taken.
 */
export async function deliver(result: ReadResult, send: (part: ReadingPart) => Promise<boolean>): Promise<ReadResult> {
  if (result.origin === 'none') return result;
  const { rest, parts } = parted(result.reading);
  const taken = await Promise.all(parts.map(send));
  if (taken.includes(false)) throw new Error('nobody waits for this reading any more');
  return { ...result, reading: rest };
}

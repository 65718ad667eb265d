import type { PageReadHow } from '../../messages.ts';
import { askBackground } from '../../messaging.ts';
import type { NoArticleState } from '../reader.ts';
import { farOf } from './read-page.ts';

/** Has the frame that holds this page's article read, by a script of its own; where it cannot be entered, its address is all there is to say. */
export async function readInFrame(address: string, how: PageReadHow): Promise<NoArticleState> {
  const frame = await askBackground('frame', address, farOf(how)).catch(() => null);
  return { kind: 'no-article', reason: 'in-frame', address, frame };
}

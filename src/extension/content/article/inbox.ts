import type { ReadResult } from '../../messages.ts';
import { answerAsReader } from '../../messaging.ts';
import { joined, type ReadingPart } from '../../parts.ts';
import { uniqueId } from './unique-id.ts';

/** The parts that have come so far, by the request that they answer. */
const waiting = new Map<string, ReadingPart[]>();
let stop = (): void => {};

function open(): { readonly request: string; readonly parts: readonly ReadingPart[] } {
  // A page that stood in this tab before may have asked, too.
  const request = uniqueId();
  const parts: ReadingPart[] = [];
  if (waiting.size === 0) stop = answerAsReader({ part: take });
  waiting.set(request, parts);
  return { request, parts };
}

function close(request: string): void {
  waiting.delete(request);
  if (waiting.size === 0) stop();
}

function take(request: string, part: ReadingPart): boolean {
  return (waiting.get(request)?.push(part) ?? 0) > 0;
}

/** Asks for a reading, and puts it together from its parts. Throws where `ask` does. */
export async function inParts(ask: (request: string) => Promise<ReadResult>): Promise<ReadResult> {
  const { request, parts } = open();
  try {
    const result = await ask(request);
    return result.origin === 'none' ? result : { ...result, reading: joined(result.reading, parts) };
  } finally {
    close(request);
  }
}

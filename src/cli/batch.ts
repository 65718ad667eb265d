import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { flatten } from './flatten.ts';
import type { Reader } from './reader.ts';

/** One line of input: `html`, or else `text`. Of a page its body is read, title and readers' comments apart. */
interface Request {
  readonly id: unknown;
  readonly text?: string;
  readonly html?: string;
  readonly url?: string;
  readonly title?: string;
  readonly published?: string;
}

/** Reads a line as a request; throws a sentence where it is none. */
function requestOf(line: string): Request {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new Error('this line is not JSON.');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Error('this line is no object.');
  const request = value as Record<string, unknown>;
  const { text, html } = request;
  if (typeof text !== 'string' && typeof html !== 'string') throw new Error('this line has neither "text" nor "html".');
  for (const key of ['url', 'title', 'published']) {
    if (typeof request[key] !== 'string') delete request[key];
  }
  return request as unknown as Request;
}

/** The answer to one line. */
async function answer(request: Request, reader: Reader): Promise<object> {
  const { id, text, html, url, title = null, published = null } = request;
  if (html === undefined) return { id, article: flatten(reader.text(text!, { title, published })) };
  const found = await reader.html({ html, url: url ?? null, bodyOnly: true }, { title, published });
  if ('reason' in found) return { id, article: null, reason: found.reason };
  return { id, article: { text: found.article.text, ...flatten(found) } };
}

/** The `id` of a line that is not JSON, where one can be seen in it. */
const seenId = (line: string): string | null => /"id"\s*:\s*"([^"\\]*)"/.exec(line)?.[1] ?? null;

/** Answers each JSON line of `input` with one on `output`; a bad line gets `{"id", "error"}`. Returns how many were bad. */
export async function batch(input: Readable, output: Writable, reader: Reader): Promise<number> {
  let bad = 0;
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (!line.trim()) continue;
    let reply: object;
    let id: unknown = seenId(line.slice(0, 1000));
    try {
      const request = requestOf(line);
      id = request.id ?? null;
      reply = await answer(request, reader);
    } catch (error) {
      bad += 1;
      reply = { id, error: error instanceof Error ? error.message : String(error) };
    }
    if (!output.write(`${JSON.stringify(reply)}\n`)) await once(output, 'drain');
  }
  return bad;
}

import { readFile } from 'node:fs/promises';
import type { Readable } from 'node:stream';

/** Something that could not be read; its message is the sentence to show. */
export class InputError extends Error {}

/** What was given to read. */
export interface Input {
  readonly form: 'text' | 'html';
  readonly text: string;
}

const CAUSES: Readonly<Record<string, string>> = {
  ENOENT: 'There is no file',
  EISDIR: 'This is a folder, not a file:',
  EACCES: 'No permission to read',
};

/** The bytes of a file, or of `stdin` for "-". */
async function bytesOf(file: string, stdin: Readable): Promise<Buffer> {
  if (file === '-') {
    const chunks: Buffer[] = [];
    for await (const chunk of stdin) chunks.push(Buffer.from(chunk));
    return Buffer.concat(chunks);
  }
  try {
    return await readFile(file);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? '';
    throw new InputError(`${CAUSES[code] ?? `${code || 'An error'} at`} ${file}.`);
  }
}

/** What Windows-1252 has where Latin 1 has control characters, from 0x80; TextDecoder in Node 20 gets these wrong. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const fromWindows = (bytes: Buffer): string =>
  bytes.toString('latin1').replace(/[\u0080-\u009f]/g, (char) => WINDOWS_1252[char.charCodeAt(0) - 0x80]!);

/** Decodes bytes: UTF-16 by its mark, else UTF-8, else what old Western pages are written in. `null` if it is no text. */
function decode(bytes: Buffer): string | null {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    return new TextDecoder(first === 0xff ? 'utf-16le' : 'utf-16be').decode(bytes);
  }
  if (bytes.subarray(0, 100_000).includes(0)) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const odd = bytes.subarray(0, 100_000).filter((byte) => byte < 9 || (byte > 13 && byte < 32)).length;
    return odd * 100 > Math.min(bytes.length, 100_000) ? null : fromWindows(bytes);
  }
}

/** Whether a text is an HTML page rather than an article as plain text. */
export function looksLikeHtml(text: string, file: string): boolean {
  if (/\.(?:x?html?|php|aspx?)$/i.test(file)) return /<\w/.test(text);
  return /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)*<(?:!doctype html|html|head|body)\b/i.test(
    text.slice(0, 4000),
  );
}

/** Reads a file, or `stdin` for "-"; throws an `InputError` for one that is missing, empty or no text. */
export async function inputOf(file: string, stdin: Readable): Promise<Input> {
  const name = file === '-' ? 'Standard input' : file;
  const bytes = await bytesOf(file, stdin);
  if (bytes.length === 0) throw new InputError(`${name} is empty.`);
  const text = decode(bytes);
  if (text === null) throw new InputError(`${name} is binary data, neither text nor HTML.`);
  if (!text.trim()) throw new InputError(`${name} is empty but for white space.`);
  return { form: looksLikeHtml(text, file) ? 'html' : 'text', text };
}

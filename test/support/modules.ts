import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const SRC = path.resolve(import.meta.dirname, '../../src');

/** Our TypeScript modules whose text has something of `pattern`: path below src, and text. */
export const modulesWith = (pattern: RegExp): (readonly [file: string, code: string])[] =>
  readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => [file, readFileSync(path.join(SRC, file), 'utf8')] as const)
    .filter(([, code]) => pattern.test(code));

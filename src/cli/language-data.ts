import { existsSync, readFileSync } from 'node:fs';
import { english } from '../core/language/en/index.ts';
import type { Language } from '../core/language/language.ts';

/** English, its data read from beside the built command line. */
export function loadEnglish(): Language {
  const file = new URL('./model.bin', import.meta.url);
  return english(existsSync(file) ? new Uint8Array(readFileSync(file)) : new Uint8Array());
}

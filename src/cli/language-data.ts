import { existsSync, readFileSync } from 'node:fs';
import { english } from '../core/language/en/index.ts';
import type { Language } from '../core/language/language.ts';
import { InputError } from './input.ts';

/** English, its data read from beside the built command line. Throws a sentence where that is missing. */
export function loadEnglish(): Language {
  const file = new URL('./model.bin', import.meta.url);
  if (!existsSync(file))
    throw new InputError('The name model is missing beside the command line; `npm run build` puts it there.');
  return english(new Uint8Array(readFileSync(file)));
}

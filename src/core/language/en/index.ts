import type { Language } from '../language.ts';
import { structure } from './structure.ts';

/** English, assembled. `data` is the name model's bytes. */
export function english(_data: Uint8Array): Language {
  return { code: 'en', structure };
}

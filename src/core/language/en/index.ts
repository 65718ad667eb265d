import type { Language } from '../language.ts';
import { dates } from './calendar.ts';
import { claims } from './claims/index.ts';
import { figures } from './figures.ts';
import { gist } from './gist.ts';
import { englishNames } from './names/index.ts';
import { reporting } from './reporting/index.ts';
import { structure } from './structure.ts';

/** English, assembled. `data` is the name model's bytes. */
export function english(data: Uint8Array): Language {
  return { code: 'en', reporting, claims, structure, figures, dates, gist, names: englishNames(data) };
}

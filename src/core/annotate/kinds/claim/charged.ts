import type { Language } from '../../../language/language.ts';
import type { Read } from './carry.ts';
import { hintsVerb, type Range, type Words } from './scene.ts';
import { UNNAMED } from './source.ts';

/** How near the end of a sentence "charges:" stands that leads up to a list of them, in tokens. */
const AT_END = 4;
/** How far into an item of the list its colon stands: "Bo T. Kemp, 31, of York:". */
const NAME_WITHIN = 16;

/** Whether a sentence opens with a name and a colon, before which nothing is said: "Bo T. Kemp, 31:". */
function isItem({ plain }: Words, [from, to]: Range, language: Language): boolean {
  const colon = plain.slice(from, Math.min(to - 1, from + NAME_WITHIN)).indexOf(':');
  return colon > 0 && !plain.slice(from, from + colon).some((word) => hintsVerb(word, language));
}

/**
 * What people in a list are charged with is alleged: "They were held on the following charges:", then "Ada Kemp: Theft,
 * possession of a gun." in paragraphs of their own.
 */
export function withCharges(reads: readonly Read[], words: Words, language: Language): Read[] {
  const { plain } = words;
  let listing = false;
  let block = -1;
  return reads.map((read) => {
    const { sentence, range, verdict } = read;
    const [from, to] = range;
    const opens = sentence.block !== block;
    block = sentence.block;
    const last = plain.slice(Math.max(from, to - AT_END), to);
    if (last.at(-1) === ':' && last.some((word) => language.claims.accusations.has(word))) {
      listing = true;
      return read;
    }
    const item = listing && isItem(words, range, language);
    if (opens && !item) listing = false;
    if (!item || verdict?.status !== 'stated') return read;
    return {
      ...read,
      verdict: { status: 'alleged', source: UNNAMED, cue: null, denies: null, why: 'claim/alleged/listed' },
    };
  });
}

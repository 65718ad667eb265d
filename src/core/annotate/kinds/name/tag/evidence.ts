import { LEXICAL, type Lexicon, PHRASE } from '../lexicon.ts';
import { mix } from './hash.ts';
import { INSIDE, LINE, type Pieces } from './pieces.ts';

/** What the whole text says of one word, wherever it stands. */
export interface Evidence {
  /** How often it is capitalised where nothing but its being a name calls for it, up to 2. */
  inside: number;
  /** Whether it is also written in lower case. */
  lower: boolean;
  /** Bits of `CUE`: what stands beside it somewhere. */
  cues: number;
}

const CUE = {
  afterTitle: 1,
  afterGiven: 2,
  afterPlacePreposition: 4,
  beforeSpeech: 8,
  beforeCorporate: 16,
  beforeCompanyVerb: 32,
  beforeOrganizationNoun: 64,
  beforePlaceNoun: 128,
  beforePossessive: 256,
  beforeCapital: 512,
  beforeTitle: 1024,
} as const;
export const CUE_COUNT = Object.keys(CUE).length;

/** A text's evidence: on each capitalised piece's word, by piece, and by what the letters of an acronym stand for. */
export interface TextEvidence {
  readonly of: readonly (Evidence | undefined)[];
  /** Hash of the last word of a name whose initials these are ("European Central Bank" for "ECB"); 0 where there is none. */
  acronym(upper: string): number;
  /** `LEXICAL` bits by piece, phrases included. */
  readonly lexical: Int32Array;
}

/** The bits of the words beside piece `at`. */
function cuesAt({ words, opens, count }: Pieces, at: number): number {
  let cues = 0;
  if (opens[at] !== LINE && at > 0) {
    const before = words[at - 1]!.text === '.' && at > 1 ? words[at - 2]! : words[at - 1]!;
    if (before.lexical & LEXICAL.title) cues |= CUE.afterTitle;
    if (before.capital && before.lexical & LEXICAL.given) cues |= CUE.afterGiven;
    if (!before.capital && before.lexical & LEXICAL.preposition) cues |= CUE.afterPlacePreposition;
  }
  if (at + 1 >= count || opens[at + 1] === LINE) return cues;
  const after = words[at + 1]!;
  if (after.lexical & LEXICAL.speech) cues |= CUE.beforeSpeech;
  if (after.lexical & LEXICAL.companyVerb && !after.capital) cues |= CUE.beforeCompanyVerb;
  if (after.lexical & LEXICAL.title) cues |= CUE.beforeTitle;
  if (after.text === "'s" || after.text === '’s') cues |= CUE.beforePossessive;
  if (!after.capital) return cues;
  if (after.lexical & LEXICAL.corporate) cues |= CUE.beforeCorporate;
  if (after.lexical & LEXICAL.organizationNoun) cues |= CUE.beforeOrganizationNoun;
  if (after.lexical & LEXICAL.placeNoun) cues |= CUE.beforePlaceNoun;
  return cues | CUE.beforeCapital;
}

/** Initials of every run of two to seven capitalised words, small words skipped, to the hash of the last one. */
function acronymsOf({ words, opens, titled, count }: Pieces): Map<string, number> {
  const acronyms = new Map<string, number>();
  for (let from = 0; from < count; from += 1) {
    if (!words[from]!.capital || titled[from] || (from > 0 && opens[from] === INSIDE && words[from - 1]!.capital))
      continue;
    let initials = words[from]!.text[0]!;
    for (let at = from + 1; at < count && at < from + 9 && opens[at] === INSIDE; at += 1) {
      const word = words[at]!;
      if (!word.capital && !word.connector) break;
      if (!word.capital) continue;
      initials += word.text[0]!;
      if (initials.length > 7) break;
      acronyms.set(initials, word.lowerHash);
    }
  }
  return acronyms;
}

/** `LEXICAL` bits by piece; the words of a listed phrase have the phrase's bits beside their own, shifted. */
function lexicalOf({ words, opens, count }: Pieces, lexicon: Lexicon): Int32Array {
  const bits = new Int32Array(count);
  for (let at = 0; at < count; at += 1) bits[at] = words[at]!.lexical;
  for (let at = 0; at < count; at += 1) {
    if (!words[at]!.capital || !words[at]!.opensPhrase) continue;
    let phrase = words[at]!.lower;
    for (let to = at + 1; to < Math.min(count, at + 4) && opens[to] === INSIDE; to += 1) {
      phrase += ` ${words[to]!.lower}`;
      const found = lexicon.phrase(phrase);
      if (found) for (let inner = at; inner <= to; inner += 1) bits[inner] = found | PHRASE;
    }
  }
  return bits;
}

/** The evidence on a word, made where there is none yet. */
function entry(words: Map<string, Evidence>, lower: string): Evidence {
  let found = words.get(lower);
  if (!found) {
    found = { inside: 0, lower: false, cues: 0 };
    words.set(lower, found);
  }
  return found;
}

/** The evidence on each capitalised piece's word, by piece: from where it is capitalised, then from where it is not. */
function evidenceOf(pieces: Pieces): readonly (Evidence | undefined)[] {
  const { words, opens, titled, count } = pieces;
  const byWord = new Map<string, Evidence>();
  const of: (Evidence | undefined)[] = [];
  for (let at = 0; at < count; at += 1) {
    const word = words[at]!;
    const found = word.capital ? entry(byWord, word.lower) : undefined;
    of.push(found);
    if (!found || titled[at] || word.number) continue;
    if (opens[at] === INSIDE && found.inside < 2) found.inside += 1;
    found.cues |= cuesAt(pieces, at);
  }
  for (const word of words) {
    const found = word.capital || word.mark || word.number ? undefined : byWord.get(word.lower);
    if (found) found.lower = true;
  }
  return of;
}

/** Goes through the text and keeps what it says of each word. */
export function gather(pieces: Pieces, lexicon: Lexicon): TextEvidence {
  let acronyms: Map<string, number> | null = null;
  return {
    of: evidenceOf(pieces),
    acronym(upper) {
      acronyms ??= acronymsOf(pieces);
      return acronyms.get(upper) ?? 0;
    },
    lexical: lexicalOf(pieces, lexicon),
  };
}

/** The evidence on casing as one small number. */
export const casing = ({ inside, lower }: Evidence): number => inside * 2 + (lower ? 1 : 0);

/** A hash of evidence for one word, for features that want it whole. */
export const whole = (evidence: Evidence): number => mix(evidence.cues, casing(evidence));

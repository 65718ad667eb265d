import { classesOf } from '../../../../text/characters.ts';
import { perWord, type Word, wordOf } from '../../../../text/word.ts';
import { LEXICAL, type Lexicon } from '../lexicon.ts';
import { commonKey, hashText } from './hash.ts';

/** What a word's letters say, worked out once for each different word. */
export interface WordFacts {
  readonly text: string;
  readonly lower: string;
  /** Has a capital letter somewhere. */
  readonly capital: boolean;
  /** Opens with a digit. */
  readonly number: boolean;
  /** No letter and no digit. */
  readonly mark: boolean;
  /** May stand, in lower case, inside a name. */
  readonly connector: boolean;
  /** Two letters or more, all capitals. */
  readonly upper: boolean;
  /** `LEXICAL` bits of the word by itself. */
  readonly lexical: number;
  /** Whether some listed phrase opens with it. */
  readonly opensPhrase: boolean;
  /** Its place in the list of common words. */
  readonly common: number;
  /** How common the model has it; -1 until the tagger has asked. */
  commonness: number;
  readonly lowerHash: number;
  readonly formHash: number;
  readonly shapeHash: number;
  readonly prefix2: number;
  readonly prefix3: number;
  readonly prefix4: number;
  readonly suffix2: number;
  readonly suffix3: number;
  readonly suffix4: number;
  /** Scores of the features of the word alone, one row for each place from the word that is scored; filled by the tagger. */
  scores: readonly number[] | null;
  /** The two words that "London-based" is read as; `null` where it is one. */
  readonly parts: Compound | null;
}

/** A name, and what stands behind it. */
type Compound = readonly [WordFacts, WordFacts];

/** What a character is in a shape, by its class; what has none stands for itself. */
const SHAPES = ['', 'X', 'x', 'd'] as const;

function shapeClass(char: string): number {
  if (/\p{Lu}/u.test(char)) return 1;
  if (/\p{L}/u.test(char)) return 2;
  return /\p{Nd}/u.test(char) ? 3 : 0;
}

const shapeClassOf = classesOf(shapeClass);

/** "McDonald" → "XxXx", "B-52" → "X-d": classes of characters, repeats left out, at most eight. */
function shapeOf(text: string): string {
  let shape = '';
  let last = '';
  for (const char of text.slice(0, 40)) {
    const next = SHAPES[char.length === 1 ? shapeClassOf(char.charCodeAt(0)) : shapeClass(char)] || char;
    if (next !== last) shape += next;
    last = next;
  }
  return (text.length === 1 ? '1' : '') + shape.slice(0, 8);
}

function makeFacts(text: string, lexicon: Lexicon, parts: Compound | null): WordFacts {
  const lower = text.toLowerCase();
  const { length } = lower;
  const lowerHash = hashText(lower);
  const capital = /\p{Lu}/u.test(text);
  const lexical = lexicon.word(lower);
  return {
    text,
    lower,
    capital,
    number: /^\p{Nd}/u.test(text),
    mark: !/[\p{L}\p{N}]/u.test(text),
    connector: !capital && (lexical & LEXICAL.connector) !== 0,
    upper: text.length > 1 && capital && text === text.toUpperCase(),
    lexical: lexical & ~(LEXICAL.connector | LEXICAL.forename),
    opensPhrase: lexicon.opens(lower),
    common: commonKey(lower),
    commonness: -1,
    lowerHash,
    formHash: text === lower ? lowerHash : hashText(text),
    shapeHash: hashText(shapeOf(text)),
    prefix2: hashText(lower, 0, Math.min(length, 2)),
    prefix3: hashText(lower, 0, Math.min(length, 3)),
    prefix4: hashText(lower, 0, Math.min(length, 4)),
    suffix2: hashText(lower, Math.max(0, length - 2)),
    suffix3: hashText(lower, Math.max(0, length - 3)),
    suffix4: hashText(lower, Math.max(0, length - 4)),
    scores: null,
    parts,
  };
}

const COMPOUND = /^(\p{Lu}[^-]*)-(\p{Ll}+)$/u;

/** How many characters of "London-based" are the name; 0 where the word is to stay whole. */
function nameInCompound(text: string, tails: ReadonlySet<string>): number {
  const match = text.includes('-') ? COMPOUND.exec(text) : null;
  return match && tails.has(match[2]!) ? match[1]!.length : 0;
}

/** Facts by word, kept with the word from text to text. `compoundTails`: "based" of "London-based". */
export class FactTable {
  /** Those of what stands beyond the edge of a line. */
  readonly edge: WordFacts;
  readonly of: (word: Word) => WordFacts;

  constructor(lexicon: Lexicon, compoundTails: ReadonlySet<string>) {
    this.edge = makeFacts('', lexicon, null);
    this.of = perWord(({ text }) => {
      const head = nameInCompound(text, compoundTails);
      const part = (from: number, to?: number): WordFacts => this.of(wordOf(text.slice(from, to)));
      return makeFacts(text, lexicon, head ? [part(0, head), part(head)] : null);
    });
  }
}

import { perWord, type Word } from '../../../../text/word.ts';
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
  /** Its place in the list of common words. */
  readonly common: number;
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
  scores: Int32Array | null;
  /** "London-based" in two, else the word itself; filled when pieces are first made of it. */
  parts: readonly WordFacts[] | null;
}

const letterClass = (char: string): string => {
  if (/\p{Lu}/u.test(char)) return 'X';
  if (/\p{L}/u.test(char)) return 'x';
  return /\p{Nd}/u.test(char) ? 'd' : char;
};

/** "McDonald" → "XxXx", "B-52" → "X-d": classes of characters, repeats left out, at most eight. */
function shapeOf(text: string): string {
  let shape = '';
  for (const char of text.slice(0, 40)) {
    const next = letterClass(char);
    if (!shape.endsWith(next)) shape += next;
  }
  return (text.length === 1 ? '1' : '') + shape.slice(0, 8);
}

function makeFacts(text: string, lexicon: Lexicon): WordFacts {
  const lower = text.toLowerCase();
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
    lexical: lexical & ~LEXICAL.connector,
    common: commonKey(lower),
    lowerHash: hashText(lower),
    formHash: hashText(text),
    shapeHash: hashText(shapeOf(text)),
    prefix2: hashText(lower.slice(0, 2)),
    prefix3: hashText(lower.slice(0, 3)),
    prefix4: hashText(lower.slice(0, 4)),
    suffix2: hashText(lower.slice(-2)),
    suffix3: hashText(lower.slice(-3)),
    suffix4: hashText(lower.slice(-4)),
    scores: null,
    parts: null,
  };
}

/** Facts by word, kept with the word from text to text. */
export class FactTable {
  /** Those of what stands beyond the edge of a line. */
  readonly edge: WordFacts;
  readonly of: (word: Word) => WordFacts;

  constructor(lexicon: Lexicon) {
    this.edge = makeFacts('', lexicon);
    this.of = perWord(({ text }) => makeFacts(text, lexicon));
  }
}

/** What a token's characters make it. `word` has a letter, `number` only digits with their separators, `mark` neither. */
export type WordShape = 'word' | 'number' | 'mark';

/** A word as a type: equal tokens share one, so that what is to be known of it is worked out once; see `perWord`. */
export interface Word {
  readonly text: string;
  /** In lower case, without the soft hyphens by which a page says where it may be broken. */
  readonly lower: string;
  /** `lower` with straight apostrophes, as lists of words have them. */
  readonly plain: string;
  readonly shape: WordShape;
  /** Whether it opens with an upper-case letter. */
  readonly capital: boolean;
  /** What `perWord` keeps of it. */
  readonly facts: unknown[];
}

/** How many facts are kept of words. */
let facts = 0;

function makeWord(text: string): Word {
  const lower = text.toLowerCase().replaceAll('\u00ad', '');
  const shape = /\p{L}/u.test(text) ? 'word' : /\p{Nd}/u.test(text) ? 'number' : 'mark';
  const plain = /[’‘]/.test(lower) ? lower.replaceAll(/[’‘]/g, "'") : lower;
  return { text, lower, plain, shape, capital: /^\p{Lu}/u.test(text), facts: new Array(facts) };
}

/** How many words make a generation. The words of two are kept, so memory stays bounded while what is common stays known. */
const GENERATION = 15_000;
/** A longer "word" is a pasted blob that no other text has. */
const LONGEST = 40;

let young = new Map<string, Word>();
let old = new Map<string, Word>();

function keep(word: Word): void {
  if (young.size >= GENERATION) {
    old = young;
    young = new Map();
    lately.fill(undefined);
  }
  young.set(word.text, word);
}

/** The word with these characters: one for all texts, as long as it is kept. */
export function wordOf(text: string): Word {
  const known = young.get(text);
  if (known) return known;
  if (text.length > LONGEST) return makeWord(text);
  // A slice would keep its whole text alive; a new word's is a copy.
  const word = old.get(text) ?? makeWord(` ${text}`.slice(1));
  keep(word);
  return word;
}

/** Words met lately, by a hash of their characters: what a text goes on with is mostly one of them. */
const lately: (Word | undefined)[] = new Array(4096).fill(undefined);

/** Whether a word's characters stand at `start` in a text. */
function stands(word: string, text: string, start: number): boolean {
  for (let at = 0; at < word.length; at += 1) if (word.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  return true;
}

/** `wordOf(text.slice(start, end))`, without making that slice for a word met lately. */
export function wordIn(text: string, start: number, end: number): Word {
  if (end - start > LONGEST) return wordOf(text.slice(start, end));
  let hash = 0;
  for (let at = start; at < end; at += 1) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
  const place = (hash ^ (hash >>> 12)) & (lately.length - 1);
  const found = lately[place];
  if (found && found.text.length === end - start && stands(found.text, text, start)) return found;
  const word = wordOf(text.slice(start, end));
  lately[place] = word;
  return word;
}

/** Works out a fact of a word once, and keeps it with the word. The fact must follow from the word alone, and not be `undefined`. */
export function perWord<Fact>(derive: (word: Word) => Fact): (word: Word) => Fact {
  const place = facts;
  facts += 1;
  return (word) => {
    let fact = word.facts[place] as Fact | undefined;
    if (fact === undefined) {
      fact = derive(word);
      word.facts[place] = fact;
    }
    return fact;
  };
}

import { type Token, type Tokens, tokenFrom } from '../../../../text/tokens.ts';
import type { Mention } from '../entity/form.ts';
import { LEXICAL, type Lexicon } from '../lexicon.ts';
import type { RoleWords } from '../role/role-words.ts';

/** What tells a name from a word that has its capital from where it stands. */
export interface OpenerEvidence {
  readonly tokens: Tokens;
  /** Whether a sentence starts at an offset. */
  opens(offset: number): boolean;
  /** Whether a word that no list of names knows is common, or is written in lower case in the text. */
  ordinary(token: Token): boolean;
}

/** After these a word may have a capital though it is no name. */
const OPENING = /^[:“"‘«•*–—]$/u;
/** A quotation mark where it is glued to the word. */
const APOSTROPHE = /^'{1,2}$/;
/** Where these stand right behind it, it is a title, or somebody's nickname. */
const CLOSING = /^[”"’»]$/u;

/** The token of a name of one word; `null` for longer ones. */
function only(tokens: Tokens, { start, end }: Mention): Token | null {
  const token = tokens[tokenFrom(tokens, start)];
  return token?.start === start && token.end === end ? token : null;
}

/** How often a word is marked, and how often so as the tagger easily errs: as somebody or as nothing sure. */
interface Count {
  all: number;
  unsure: number;
}

/**
 * Leaves out words that were taken for names only because a sentence, a line or a quotation opens with them: "Draws 300
 * watts". A word stays that is ever marked within a sentence, or in a longer name, and one that is mostly a body's or a
 * place's, which the tagger hardly mistakes.
 */
export function withoutOpeners(mentions: readonly Mention[], { tokens, opens, ordinary }: OpenerEvidence): Mention[] {
  const kept = new Set<string>();
  const doubtful = new Map<string, Count>();
  const opening = (token: Token): boolean => {
    const at = tokenFrom(tokens, token.start);
    const next = tokens[at + 1];
    if (next && (CLOSING.test(next.word.text) || (!next.spaced && APOSTROPHE.test(next.word.text)))) return false;
    const before = tokens[at - 1]?.word.text ?? '';
    return token.line || opens(token.start) || OPENING.test(before) || (!token.spaced && APOSTROPHE.test(before));
  };
  for (const mention of mentions) {
    const token = only(tokens, mention);
    if (token && opening(token) && ordinary(token)) {
      const count = doubtful.get(token.word.text) ?? { all: 0, unsure: 0 };
      doubtful.set(token.word.text, count);
      count.all += 1;
      if (mention.type === 'other' || mention.type === 'person') count.unsure += 1;
    } else
      for (let at = tokenFrom(tokens, mention.start); at < tokens.length && tokens[at]!.end <= mention.end; at += 1)
        kept.add(tokens[at]!.word.text);
  }
  if (doubtful.size === 0) return [...mentions];
  return mentions.filter((mention) => {
    const word = only(tokens, mention)?.word.text ?? '';
    const count = doubtful.get(word);
    return !count || kept.has(word) || count.unsure * 2 <= count.all;
  });
}

/** A word in small letters that looks like a plural, of nouns or of a verb's third person. */
const MANY = /^\p{Ll}{3,}[^s]s$/u;

/** Whether a word that no list knows only says of what several things are, which the verb behind them tells: "[Petrol] prices fell", not "[Holt] denies it". */
export function isOfWhat(
  { start, word }: Token,
  tokens: Tokens,
  { lexicon, roles: { finite, past } }: { lexicon: Lexicon; roles: RoleWords },
): boolean {
  const at = tokenFrom(tokens, start);
  const [many, verb] = [tokens[at + 1]?.word, tokens[at + 2]?.word.lower ?? ''];
  if (!many || !MANY.test(many.text) || lexicon.word(many.lower) & LEXICAL.speech) return false;
  return lexicon.word(word.lower) === 0 && (finite.has(verb) || past.test(verb));
}

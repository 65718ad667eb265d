import type { EntityType } from '../../../../model/entity.ts';
import type { Token, Tokens } from '../../../../text/tokens.ts';
import type { Mention } from '../entity/form.ts';
import type { Line } from '../lines.ts';
import { withLeft } from './left.ts';

/** What the tagger would call a name of each type; feasts and faiths are left to it. */
const COARSE: Partial<Record<EntityType, Mention['type']>> = {
  person: 'person',
  organization: 'organization',
  place: 'place',
  product: 'other',
  work: 'other',
};

export interface Known {
  readonly tokens: Tokens;
  /** Names that mean one thing wherever they stand, by their words in lower case. */
  readonly things: ReadonlyMap<string, EntityType>;
  /** Whether the lists have a word as a body's name, and as nothing else. */
  body(lower: string): boolean;
  /** What has a capital behind "the" for one thing alone, by its word as written: "House", "Channel". */
  readonly articled: ReadonlyMap<string, Mention['type']>;
  /** "the". */
  readonly article: string;
  /** What other forms such names have, in lower case: "fed" → "federal reserve". */
  readonly same: ReadonlyMap<string, string>;
  /** Whether a sentence starts at an offset. */
  opens(offset: number): boolean;
  /** Whether a word is common, or is written in lower case in the text. */
  said(token: Token): boolean;
}

/**
 * Names of one word that mean one thing wherever they stand, somebody's, something's or a place's, and those of bodies that
 * lists know and that are no common words, where the tagger left them: with a capital, and no other capital beside them; at the start of a sentence where the word is none that any text
 * may have. `mentions` and `lines` in order.
 */
export function withKnown(
  mentions: readonly Mention[],
  lines: readonly Line[],
  { tokens, things, articled, article, same, body, opens, said }: Known,
): Mention[] {
  return withLeft(mentions, lines, tokens, (at, { from, titled }) => {
    const token = tokens[at]!;
    const { start, end, word } = token;
    if (titled || !word.capital || (opens(start) && said(token))) return null;
    const thing = things.get(same.get(word.lower) ?? word.lower);
    const next = tokens[at + 1]?.word;
    const one = at > from && tokens[at - 1]!.word.lower === article ? articled.get(word.text) : undefined;
    if (one && !next?.capital) return { start, end, type: one, by: 'listed' };
    const type = thing ? COARSE[thing] : body(word.lower) && !said(token) ? 'organization' : undefined;
    const beside = at > from && tokens[at - 1]!.word.capital;
    return type && !beside && !next?.capital ? { start, end, type, by: 'listed' } : null;
  });
}

import { contains } from '../../../../model/span.ts';
import { type Token, type Tokens, tokenFrom } from '../../../../text/tokens.ts';
import type { Mention } from '../entity/form.ts';
import { overlapping } from '../entity/search.ts';
import type { Line } from '../lines.ts';
import { advance, elsewhere, type Known, knownAt } from './named-elsewhere.ts';

/** What the words of a title are known as elsewhere. */
export interface TitleEvidence {
  readonly tokens: Tokens;
  /** Whether a word is written in lower case in the text, or commonly. */
  ordinary(token: Token): boolean;
  /** Whether words in lower case, joined by single spaces, are a name that a list knows: "new york times". */
  listed(words: string): boolean;
  /** Whether a word closes the names of places or bodies: "stadium". */
  closes(word: string): boolean;
  /** Whether a word of a headline that no list knows looks like a verb: "Lashes". */
  verbLike(token: Token): boolean;
  /** Whether a word opens surnames of several words: "de". */
  particle(word: string): boolean;
  /** Whether a word parts names: "after", but not "of", which they hold. */
  parting(word: string): boolean;
}

/** The words of `mention` that are ordinary are taken off both its ends; `null` where nothing is left. */
function withoutOrdinary(tokens: Tokens, mention: Mention, from: number, evidence: TitleEvidence): Mention | null {
  let first = from;
  let last = advance(tokens, from, mention.end) - 1;
  const whole = (): boolean => {
    const words = tokens.slice(first, last + 1).map(({ word }) => word.lower);
    return words.length > 1 && evidence.listed(words.join(' '));
  };
  while (first <= last && evidence.ordinary(tokens[first]!) && !whole()) first += 1;
  const closed = (): boolean => mention.type !== 'person' && last > first && evidence.closes(tokens[last]!.word.lower);
  while (last >= first && evidence.ordinary(tokens[last]!) && !whole() && !closed()) last -= 1;
  if (first > last) return null;
  const { start } = tokens[first]!;
  const { end } = tokens[last]!;
  const by = start === mention.start && end === mention.end ? mention.by : 'title';
  return { start, end, type: mention.type, ...(by && { by }) };
}

/**
 * What is left of a mention of a headline that writes its small words large too, which the tagger takes for names: where
 * such a word stands in it, what lists know on either side, "[Leeds] Line For Six Weeks".
 */
function apart(tokens: Tokens, mention: Mention, from: number, { parting, listed }: TitleEvidence): readonly Mention[] {
  const to = advance(tokens, from, mention.end);
  const parts = (at: number): boolean => tokens[at]!.word.capital && parting(tokens[at]!.word.lower);
  let whole = true;
  const left: Mention[] = [];
  for (let at = from; at < to; at += 1) {
    const { start, end, word } = tokens[at]!;
    if (parts(at)) whole = false;
    else if (listed(word.lower)) left.push({ start, end, type: mention.type, by: 'title' });
  }
  return whole ? [mention] : left;
}

const ABBREVIATION = /^\p{Lu}+$/u;

/** Whether a name is a known one of a single word with one word more: the "Ana Costa" of the title is the body's "Costa". */
function fullerThan(mention: Mention, known: readonly Mention[], { tokens, verbLike }: TitleEvidence): boolean {
  const name = overlapping(known, mention);
  const from = tokenFrom(tokens, mention.start);
  if (!name || !contains(mention, name) || tokens[from + 1]?.end !== mention.end) return false;
  const [first, second] = [tokens[from]!, tokens[from + 1]!];
  const other = name.start === first.start ? second : first;
  return (
    name.end - name.start < mention.end - mention.start &&
    !overlapping(known, other) &&
    !verbLike(other) &&
    !ABBREVIATION.test(other.word.text)
  );
}

/** The names of one titled line: those that the body knows, then what the tagger found beside them. */
export function titleNames(
  line: Line,
  mentions: readonly Mention[],
  known: ReadonlyMap<string, readonly Known[]>,
  evidence: TitleEvidence,
): Mention[] {
  const { tokens } = evidence;
  const sure: Mention[] = [];
  for (let next = line.from; next < line.to; ) {
    const name = knownAt(tokens, next, line.to, known);
    if (name) sure.push(elsewhere(tokens[next]!, tokens[next + name.words.length - 1]!, name.type));
    next += name?.words.length ?? 1;
  }
  const ordinary = (token: Token): boolean => evidence.ordinary(token) && !overlapping(sure, token);
  let at = line.from;
  const tagged = mentions.flatMap((mention) => {
    at = advance(tokens, at, mention.start);
    const parts = apart(tokens, mention, at, evidence);
    return parts.flatMap(
      (part) => withoutOrdinary(tokens, part, advance(tokens, at, part.start), { ...evidence, ordinary }) ?? [],
    );
  });
  const verb = (mention: Mention): boolean => {
    const token = tokens[tokenFrom(tokens, mention.start)]!;
    return token.end === mention.end && evidence.verbLike(token);
  };
  const listed = ({ start, end }: Mention): boolean => {
    const words = tokens.slice(tokenFrom(tokens, start), tokenFrom(tokens, end)).map(({ word }) => word.lower);
    return words.length > 1 && evidence.listed(words.join(' '));
  };
  const fuller = tagged.filter((mention) =>
    overlapping(sure, mention) ? fullerThan(mention, sure, evidence) || listed(mention) : !verb(mention),
  );
  const others = sure.filter((name) => !overlapping(fuller, name));
  return [...fuller, ...others].sort((a, b) => a.start - b.start);
}

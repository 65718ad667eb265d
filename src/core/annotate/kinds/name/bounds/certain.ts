import { slice } from '../../../../model/span.ts';
import { once } from '../../../../text/once.ts';
import { type Token, type Tokens, tokenFrom } from '../../../../text/tokens.ts';
import type { Mention } from '../entity/form.ts';
import type { Line } from '../lines.ts';
import { type HandleWords, handlesIn } from './handles.ts';
import { nothing } from './nothing.ts';
import { type Piece, type WholeWords, wholePeople } from './one-name.ts';

/** What mending names needs of a language. */
export interface CertainWords extends WholeWords {
  readonly handles: HandleWords;
  /** Capitalised abbreviations that name nothing: "IP", "TV". */
  readonly never: ReadonlySet<string>;
  /** What is no name by its form, tested on the whole of it: "R-TX", "African-Americans". */
  readonly neverLike: RegExp;
  /** What has a capital and names nothing behind a word of `determining`: "Bill" of "the Bill". */
  readonly unnamed: ReadonlySet<string>;
  /** What stands before a common noun, in lower case: "the", "this", "proposed". */
  readonly determining: ReadonlySet<string>;
  /** What has a capital behind "the" for one thing alone, as it is written: "House", "Channel". */
  readonly articled: ReadonlyMap<string, Mention['type']>;
  /** "the": within a sentence it has a capital only in names. */
  readonly article: string;
  /** Opens questions, and names somebody only behind an article: "Who" of "The Who". */
  readonly asking: string;
  /** Time zones, which name nothing behind a time: "JST" of "5 pm JST". */
  readonly zones: ReadonlySet<string>;
  /** Names of one letter: "X". */
  readonly letters: ReadonlySet<string>;
  /** Sayings that somebody's name is part of: "Achilles heel". */
  readonly idioms: RegExp;
  /** The end of a text that opens a politician's party and state: "(D., " of "(D., Mont.)", "(R-". */
  readonly party: RegExp;
  /** Somebody by where they are from and their party: "Ohio Democrat". */
  readonly member: RegExp;
  /** What is no part of a name that it closes: a code of what is traded, "LCOc1" of "Brent LCOc1". */
  readonly code: RegExp;
  /** What is no part of a name that it opens: somebody's age, "22-year-old". */
  readonly age: RegExp;
  /** What a verb in a title may look like: "Lashes", "Vowing". */
  readonly verbLike: RegExp;
  /** What a verb looks like that opens a sentence before its object: "hosting". */
  readonly acting: RegExp;
  /** The ending of a verb's or a noun's form: "s" of "plugs". */
  readonly ending: RegExp;
  /** Words that open clauses, lower case: no name begins with "while". */
  readonly opening: ReadonlySet<string>;
  /** The one of them that small words go on from: "according to the Velder Index". */
  readonly according: string;
  /** Titles that stand before the next name, lower case: "sen" of "Virginia Sen. Tim Kaine". */
  readonly titles: ReadonlySet<string>;
  /** Where shares are traded: "NYSE". */
  readonly exchanges: ReadonlySet<string>;
  /** Names that are written in small letters: "flydubai". */
  readonly small: ReadonlySet<string>;
  /** What makes of a name a word that describes, behind its hyphen: "themed" of "Velder-themed". */
  readonly describing: ReadonlySet<string>;
  /** What stands behind the names of those who have an office or an order: "KC" of "Ana Holt KC". */
  readonly honours: ReadonlySet<string>;
  /** What a name on the net ends in after its full stop: "com". */
  readonly domains: ReadonlySet<string>;
}

/** "YouTube", "eBay": a capital after a small letter, which hardly anything but a name has. */
const CAMEL = /^\p{L}*\p{Ll}\p{Lu}\p{L}*$/u;

/** Whether a word is spelt LikeThis. */
export const camel = ({ word: { text, lower } }: Token): boolean =>
  text.length > 3 && text !== lower && CAMEL.test(text);

/** Grows a name over what belongs to it: ".com" of "Quxley.com", the "+" of "Quxley+". */
function grown(tokens: Tokens, first: number, last: number, { domains }: CertainWords): number {
  const [dot, domain] = [tokens[last + 1], tokens[last + 2]];
  if (dot?.word.text === '+' && !dot.spaced && domain?.word.shape !== 'number') return last + 1;
  if (!dot || !domain || dot.word.text !== '.' || dot.spaced || domain.spaced || first !== last) return last;
  return domains.has(domain.word.lower) ? last + 2 : last;
}

/** Whether the sign of a share stands at a token: "VLD" of "Velder VLD.N". */
function isSign(tokens: Tokens, at: number): boolean {
  const [dot, place] = [tokens[at + 1], tokens[at + 2]];
  if (dot?.word.text !== '.' || dot.spaced || !place || place.spaced) return false;
  return /^\p{Lu}{1,5}$/u.test(tokens[at]!.word.text) && /^\p{Lu}{1,2}$/u.test(place.word.text);
}

/** A quotation mark that a name ends with and does not open with. */
const LOOSE = /^[”’"']$/;

/** Whether a name ends with the title of the next: "Virginia Sen" in "Virginia Sen. Tim Kaine", not "Hun Sen" in "Hun Sen won". */
function endsTitled(tokens: Tokens, last: number, { titles }: CertainWords): boolean {
  const next = tokens[last + 1];
  if (!next || !titles.has(tokens[last]!.word.lower)) return false;
  return next.word.text === '.' || (next.word.capital && !next.line);
}

/** What the bounds of a name are told by. */
interface Bearing {
  readonly words: CertainWords;
  readonly type: Mention['type'];
  /** Whether a word closes the names of bodies: "department". */
  closes(word: string): boolean;
  /** Whether a name that opens so is one elsewhere, within a sentence. */
  entire(first: number, last: number): boolean;
}

/** A name's first and last token without titles, which belong before the next name, and without what opens a clause. */
function proper(
  tokens: Tokens,
  [first, last]: readonly [number, number],
  { words, type, entire, closes }: Bearing,
): [number, number] {
  const { titles, opening, according, age, code, honours } = words;
  const lower = (at: number): string => tokens[at]!.word.lower;
  const next = tokens[last + 1];
  const coded = code.test(tokens[last]!.word.text) || (next?.word.text === '=' && !next.spaced) || isSign(tokens, last);
  const loose = LOOSE.test(tokens[last]!.word.text);
  const honoured = type === 'person' && last - first > 1 && honours.has(tokens[last]!.word.text);
  let end = first < last && (coded || loose || honoured || endsTitled(tokens, last, words)) ? last - 1 : last;
  while (end > first && /^[,;:]$/.test(tokens[end]!.word.text)) end -= 1;
  if (first < end && age.test(lower(first)) && tokens[first + 1]!.word.capital) return [first + 1, end];
  if (first === end) return [first, end];
  if (opening.has(lower(first)) && !entire(first, end)) {
    let next = first + 1;
    while (lower(first) === according && next < end && !tokens[next]!.word.capital) next += 1;
    if (tokens[next]!.word.capital) return [next, end];
  }
  let from = first;
  // "The Justice Department" has no title.
  if (closes(lower(end))) return [first, end];
  while (from < end && titles.has(lower(from))) from += from + 1 < end && lower(from + 1) === '.' ? 2 : 1;
  return tokens[from]!.word.capital ? [from, end] : [first, end];
}

/** Names that open with a word that opens clauses, but stand so within a sentence: "with Just Looms", "her album, Just Looms". */
function openedWithin(
  text: string,
  tokens: Tokens,
  mentions: readonly Mention[],
  { opening }: CertainWords,
): ReadonlySet<string> {
  const inside = mentions.filter((mention) => {
    const at = tokenFrom(tokens, mention.start);
    const before = tokens[at - 1]?.word;
    if (!before || tokens[at]!.line || !opening.has(tokens[at]!.word.lower)) return false;
    return ((before.shape === 'word' && !before.capital) || before.text === ',') && tokens[at]!.spaced;
  });
  return new Set(inside.map((mention) => slice(text, mention)));
}

/** How long the name is in a word that describes by it: "Velder" of "Velder-themed"; 0 where it is no such word. */
function described({ word: { text, lower } }: Token, { describing }: CertainWords): number {
  const hyphen = text.indexOf('-');
  return hyphen > 0 && describing.has(lower.slice(hyphen + 1)) ? hyphen : 0;
}

/** Whether a word is the name of a host: "Quxley" of "Quxley.com", not of an address. */
function hosted(tokens: Tokens, at: number, words: CertainWords): boolean {
  const { word, spaced } = tokens[at]!;
  return word.capital && spaced && word.text.length > 1 && grown(tokens, at, at, words) > at;
}

/** Whether an article has a capital within a sentence, so that a name goes on behind it: "told The Quxley". */
function articled(tokens: Tokens, at: number, { article }: CertainWords): boolean {
  const { word, line } = tokens[at]!;
  if (word.lower !== article || !word.capital || line) return false;
  const before = tokens[at - 1]!.word;
  return before.shape === 'word' && !before.capital;
}

const LONGEST = 3;

/** The last token of the capitalised words behind such an article, up to token `to`; `at` itself where none are there. */
function articledEnd(tokens: Tokens, at: number, to: number): number {
  let last = at;
  while (last + 1 < to && last < at + LONGEST) {
    const { word, spaced, line } = tokens[last + 1]!;
    if (!word.capital || !spaced || line) break;
    last += 1;
  }
  return last;
}

/**
 * Mends what can be told by form alone: names spelt LikeThis that the tagger left, names on the net, initials;
 * abbreviations that name nothing go. `mentions` and `lines` in order.
 */
export function certain(
  { text, tokens, lines, closes }: Pick<Bearing, 'closes'> & { text: string; tokens: Tokens; lines: readonly Line[] },
  mentions: readonly Mention[],
  words: CertainWords,
): Mention[] {
  const pieces: Piece[] = [];
  const entire = (first: number, last: number): boolean =>
    within().has(text.slice(tokens[first]!.start, tokens[last]!.end));
  const within = once(() => openedWithin(text, tokens, mentions, words));
  const handles = handlesIn(tokens, words.handles);
  let next = 0;
  for (const { from, to, titled: headline } of lines)
    for (let at = from; at < to; at += 1) {
      const token = tokens[at]!;
      while (next < mentions.length && mentions[next]!.end <= token.start) next += 1;
      const mention = mentions[next];
      if (mention && mention.start <= token.start) {
        let last = at;
        while (last + 1 < to && tokens[last + 1]!.start < mention.end) last += 1;
        const [first, end] = proper(tokens, [at, last], { words, type: mention.type, entire, closes });
        const whole = grown(tokens, first, end, words);
        const start = first > at ? tokens[first]!.start : mention.start;
        const hyphen = described(tokens[whole]!, words);
        const stop = hyphen ? tokens[whole]!.start + hyphen : whole !== last ? tokens[whole]!.end : mention.end;
        const by = whole > last ? 'bounds/domain' : 'bounds/edges';
        const kept = start === mention.start && stop === mention.end;
        const { leanings, ...bare } = mention;
        const cut = endsTitled(tokens, last, words) && mention.type === 'person' && whole < last;
        // Before the title of the next name stands where they are from.
        const titled = first > at && words.titles.has(token.word.lower);
        const known = cut
          ? ({ ...bare, type: 'place' } as const)
          : titled
            ? ({ ...bare, type: 'person' } as const)
            : mention;
        const named: Mention = kept ? mention : { ...known, start, end: stop, by };
        if (!nothing(text, named, words)) pieces.push({ first, last: whole, mention: named });
        at = last;
      } else if (handles.has(token.word.text)) {
        const piece = spelt(tokens, at, at);
        pieces.push({ ...piece, mention: { ...piece.mention, type: 'person' } });
      } else if (camel(token) || words.small.has(token.word.text) || hosted(tokens, at, words))
        pieces.push(spelt(tokens, at, grown(tokens, at, at, words)));
      else if (!headline && articled(tokens, at, words)) {
        const last = articledEnd(tokens, at, to);
        const { end } = tokens[last]!;
        const [inside] = mention && mention.start < end ? [mention] : [];
        if (last === at || (inside && (inside.start === tokens[at + 1]!.start || inside.end > end))) continue;
        const piece = spelt(tokens, at + 1, last);
        pieces.push(inside ? { ...piece, mention: { ...piece.mention, type: inside.type } } : piece);
        at = last;
      }
    }
  return wholePeople(tokens, pieces, words).map(({ mention }) => mention);
}

const spelt = (tokens: Tokens, first: number, last: number): Piece => ({
  first,
  last,
  mention: { start: tokens[first]!.start, end: tokens[last]!.end, type: 'other', by: 'spelling' },
});

import type { EntityType } from '../../../../model/entity.ts';
import { type Token, type Tokens, tokenFrom } from '../../../../text/tokens.ts';
import { type Mention, mostVoted } from '../entity/form.ts';
import type { Joined } from '../join/join.ts';
import type { Lexicon } from '../lexicon.ts';
import type { FormWords } from './by-form.ts';

/** Words that tell the finer types: nouns beside a name. */
export interface KindWords {
  /** Where shares are traded: "nyse". */
  readonly exchanges: ReadonlySet<string>;
  readonly forms: FormWords;
  /** Names that mean one thing wherever they stand, by the key of their form. */
  readonly things: ReadonlyMap<string, EntityType>;
  /** "the novel X", "X, an album": what a work is called. */
  readonly work: ReadonlySet<string>;
  /** "X said", "X employees", "X, which announced": what follows a body's name. */
  readonly organization: ReadonlySet<string>;
  /** "the newspaper X", "firms such as X", "X, a charity": what a body is called. */
  readonly bodies: ReadonlySet<string>;
  /** "tools such as X", "X, a browser": what is made, and nobody is called. */
  readonly goods: ReadonlySet<string>;
  /** "told The X", "reports The X": what has a paper behind it. */
  readonly told: ReadonlySet<string>;
  /** "the law firm X": what nothing but a firm is called. */
  readonly firms: ReadonlySet<string>;
  /** "the ferry X": what a ship is called. */
  readonly vessels: ReadonlySet<string>;
  /** "aboard the X". */
  readonly aboard: string;
  /** "X (born 1970)": what says when somebody was born. */
  readonly born: ReadonlySet<string>;
  /** "the village of X": what a place is called. */
  readonly places: ReadonlySet<string>;
  /** Those that stand behind a place's name as well: "Velder town". */
  readonly settlements: ReadonlySet<string>;
  /** "the capital X". */
  readonly capital: string;
  /** Between a name and what it is called: "X, a charity", "X is a village". */
  readonly being: ReadonlySet<string>;
  /** "a", "the". */
  readonly articles: ReadonlySet<string>;
  /** What may stand behind the noun that an apposition is about: "based", "that". */
  readonly afterNoun: ReadonlySet<string>;
  /** Between a place and its noun: "of". */
  readonly of: string;
  /** "the X app", "a browser called X". */
  readonly product: ReadonlySet<string>;
  /** Between somebody's age and where they live: "of", "from". */
  readonly from: ReadonlySet<string>;
  /** What somebody is to another of the family: "son". */
  readonly kin: ReadonlySet<string>;
  /** What says whose: "his", "'s". */
  readonly whose: ReadonlySet<string>;
  /** Opens a clause about a thing: "which". */
  readonly which: string;
  /** Verbs in the plural: "have". */
  readonly plural: ReadonlySet<string>;
  /** "X’s CEO": what only a body has. */
  readonly owned: ReadonlySet<string>;
  /** "a strategist at X", "the CEO of X": offices in a body. */
  readonly offices: ReadonlySet<string>;
  /** Offices that have a body behind their "of": "CEO". */
  readonly ofBody: ReadonlySet<string>;
  /** Between an office and its body: "at". */
  readonly at: ReadonlySet<string>;
  /** "shares of X": what is held of a firm. */
  readonly shares: ReadonlySet<string>;
  /** Between them and the firm: "of", "in". */
  readonly held: ReadonlySet<string>;
  /** "a spokesman for X": who speaks for a body. */
  readonly voices: ReadonlySet<string>;
  /** Between them and the body: "for". */
  readonly for: string;
  /** "X, who are": opens a clause about people. */
  readonly who: string;
  /** Verbs in the singular: "X, who has". */
  readonly singular: ReadonlySet<string>;
  /** "X, a unit of Y": what a body is called behind its name alone. */
  readonly parts: ReadonlySet<string>;
  /** "X, the provincial capital": what a place is called behind its name. */
  readonly settled: ReadonlySet<string>;
  /** "the X, Y and Z models": what things of several names are called, and no maker is. */
  readonly models: ReadonlySet<string>;
  /** "the". */
  readonly the: string;
  /** Words of the names that have an article though they are somebody's: "lama". */
  readonly honoured: ReadonlySet<string>;
  /** "in X", "near X": what stands before places alone. */
  readonly within: ReadonlySet<string>;
  /** Before "in", of whom or what one trusts: "faith". */
  readonly trusting: ReadonlySet<string>;
  /** "Storm X", "cyclones X and Y": what has people's names and is nobody. */
  readonly storms: ReadonlySet<string>;
  /** "the X conference": what stands behind an event's name. */
  readonly gatherings: ReadonlySet<string>;
  /** "Hurricane X". */
  readonly event: ReadonlySet<string>;
  /** What makes several of one: "s" of "hurricanes". */
  readonly severally: RegExp;
  /** "sites like X": what follows such a noun with these words. */
  readonly like: ReadonlySet<string>;
  /** Between names of one kind: "and", "or", ",". */
  readonly joining: ReadonlySet<string>;
  /** Verbs and prepositions whose object is a tool: "via X", "using X". */
  readonly means: ReadonlySet<string>;
}

/** What the type of an entity is told by. */
export interface KindContext {
  readonly text: string;
  readonly tokens: Tokens;
  readonly lexicon: Lexicon;
  readonly words: KindWords;
  /** Whether a token belongs to a name. */
  named(token: Token): boolean;
  /** The publication, by its name or its host; lower case, letters only; empty where it is not known. */
  readonly outlet: string;
}

/** How many mentions are asked what stands beside them. */
export const ASKED = 20;

/** The token at `at`, in lower case; empty outside the text. */
export const wordAt = ({ tokens }: KindContext, at: number): string => tokens[at]?.word.lower ?? '';

const AGE = /^\p{Nd}{1,2}$/u;
export const POSSESSIVE = /^['’]s$/;
const OPENING = '"“‘\'';
/** Two apostrophes for a quotation mark. */
const PAIRED = "''";
const CLOSING = '"”’\'';

/** Whether the mention is the whole of something in quotation marks. */
function quoted(text: string, { start, end }: Mention): boolean {
  const paired = text.slice(start - 2, start) === PAIRED;
  if (paired) return /^[,.]?''/.test(text.slice(end, end + 3));
  const before = text[start - 1] ?? ' ';
  if (!OPENING.includes(before)) return false;
  const after = text[end] ?? ' ';
  if (CLOSING.includes(after)) return true;
  return '"“'.includes(before) && ',.'.includes(after) && '"”'.includes(text[end + 1] ?? ' ');
}

/** The first token of the row of names that ends with the one at `from`: "Alpha, Beta or [Gamma]". */
export function rowStart({ tokens, words, named }: KindContext, from: number): number {
  let first = from;
  for (let steps = 0; steps < 8 && words.joining.has(tokens[first - 1]?.word.lower ?? ''); steps += 1) {
    let name = first - 1;
    while (name > 0 && first - name < 6 && named(tokens[name - 1]!)) name -= 1;
    if (name === first - 1) break;
    first = name;
  }
  return first;
}

/** The token behind the row of names that opens with the one before `to`: "[Alpha], Beta and Gamma counties". */
export function rowEnd({ tokens, words, named }: KindContext, to: number): number {
  let last = to;
  for (let steps = 0; steps < 8 && words.joining.has(tokens[last]?.word.lower ?? ''); steps += 1) {
    let name = last + 1;
    while (name - last < 6 && tokens[name] && named(tokens[name]!)) name += 1;
    if (name === last + 1) break;
    last = name;
  }
  return last;
}

/** What the words right beside a mention say of it. */
function beside(context: KindContext, mention: Mention): EntityType | null {
  const { tokens, words } = context;
  const from = tokenFrom(tokens, mention.start);
  const to = tokenFrom(tokens, mention.end);
  const word = (at: number): string => tokens[at]?.word.lower ?? '';
  if (words.event.has(word(from)) && to - from > 1) return 'event';
  const row = rowStart(context, from);
  const like = words.like.has(word(row - 1)) ? [word(row - 2), word(row - 3)] : [];
  for (const noun of [word(row - 1), word(to), ...like]) {
    if (words.work.has(noun)) return 'work';
    if (words.product.has(noun)) return 'product';
    if (words.event.has(noun.replace(words.severally, ''))) return 'event';
  }
  const does = word(to) === ',' && word(to + 1) === words.which ? word(to + 2) : word(to);
  if (words.organization.has(does)) return 'organization';
  if (POSSESSIVE.test(word(to)) && words.owned.has(word(to + 1))) return 'organization';
  return words.means.has(word(row - 1)) ? 'product' : null;
}

/** Whether one of the first mentions stands before what people gather for: "the X conference". */
export const gathered = ({ mentions }: Joined, { tokens, words }: KindContext): boolean =>
  mentions.slice(0, ASKED).some(({ end }) => words.gatherings.has(tokens[tokenFrom(tokens, end)]?.word.text ?? ''));

/** The commonest of what the mentions' surroundings say; `null` where none says anything. */
export function surroundings({ mentions }: Joined, context: KindContext): EntityType | null {
  const votes = new Map<EntityType, number>();
  for (const mention of mentions.slice(0, ASKED)) {
    const said = quoted(context.text, mention) ? 'work' : beside(context, mention);
    if (said) votes.set(said, (votes.get(said) ?? 0) + 1);
  }
  return mostVoted(votes);
}

/** Whether one of the first mentions says where somebody lives, behind their age: "Ana Costa, 32, of [X]". */
export const home = ({ mentions }: Pick<Joined, 'mentions'>, { tokens, words }: KindContext): boolean =>
  mentions.slice(0, ASKED).some(({ start }) => {
    const at = tokenFrom(tokens, start);
    const word = (before: number): string => tokens[at - before]?.word.text ?? '';
    return words.from.has(word(1)) && word(2) === ',' && AGE.test(word(3)) && !tokens[at]!.line;
  });

/** Whether every form of a name is one word. */
export const single = ({ forms }: Pick<Joined, 'forms'>): boolean => forms.every(({ words }) => words.length === 1);

/**
 * Whether a verb in the plural stands behind a mention that opens its sentence and names one thing: "Velder have won" is
 * British for a team or a firm, "Velders have won" tells nothing.
 */
export function collective({ forms, mentions }: Joined, { tokens, words }: KindContext): boolean {
  if (!single({ forms }) || forms.some(({ key }) => key.endsWith('s'))) return false;
  return mentions.some(({ start, end }) => {
    const from = tokenFrom(tokens, start);
    const next = tokens[tokenFrom(tokens, end)];
    const opens = tokens[from]!.line || /^[.!?]$/.test(tokens[from - 1]!.word.text);
    return opens && next !== undefined && !next.line && words.plural.has(next.word.lower);
  });
}

import type { EntityType } from '../../../../model/entity.ts';
import { lowerAt, tokenFrom } from '../../../../text/tokens.ts';
import { type Mention, mostVoted } from '../entity/form.ts';
import type { Joined } from '../join/join.ts';
import { ASKED, type KindContext, speaks, wordAt } from './kind-context.ts';

const AGE = /^\p{Nd}{1,2}$/u;
/** The age of who is told of: no child's, which may be a number of things as well. */
const AGED = /^[1-9]\d$/;
export const POSSESSIVE = /^['’]s$/;
const OPENING = '"“‘\'';
/** Two apostrophes for a quotation mark. */
const PAIRED = "''";
const CLOSING = '"”’\'';

/** An article, behind the mark that opens a quotation. */
const ARTICLE = 5;
const OPENED = /["“‘'](?:The|An?) $/;

/** Whether the mention is the whole of something in quotation marks, but for an article: "The [Quxly Agent]". */
function quoted(text: string, { start: from, end }: Mention): boolean {
  const article = /\s/.test(text.slice(from, end)) && OPENED.exec(text.slice(Math.max(0, from - ARTICLE), from));
  const start = article ? from - article[0].length + 1 : from;
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
  const owned = words.owned.has(word(to + 1)) || (word(to + 1) === words.chief && words.ofBody.has(word(to + 2)));
  if (POSSESSIVE.test(word(to)) && owned) return 'organization';
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

/** Whether an age stands behind one of the first mentions, between commas: "[Ana Costa], 32, said". */
export const aged = ({ mentions }: Pick<Joined, 'mentions'>, { tokens }: KindContext): boolean =>
  mentions.slice(0, ASKED).some(({ end }) => {
    const at = tokenFrom(tokens, end);
    const word = (behind: number): string => tokens[at + behind]?.word.text ?? '';
    return word(0) === ',' && AGED.test(word(1)) && word(2) === ',';
  });

/** Whether every form of a name is one word. */
export const single = ({ forms }: Pick<Joined, 'forms'>): boolean => forms.every(({ words }) => words.length === 1);

/** Whether a name is that of several who are one firm: "the auditors [Ana Holt]", "the owners, [Ana Holt],"; not "the auditors [Ana Holt] and Rui Bell". */
export function partnered({ mentions }: Joined, context: KindContext): boolean {
  const { tokens, words } = context;
  return mentions.slice(0, ASKED).some(({ start, end }) => {
    const [from, to] = [tokenFrom(tokens, start), tokenFrom(tokens, end)];
    const noun = lowerAt(tokens, from - 1) === ',' ? from - 2 : from - 1;
    return words.partners.has(lowerAt(tokens, noun)) && rowEnd(context, to) === to && !tokens[from]!.line;
  });
}

/** Whether a courtesy stands before a name of one word: "Mr Ford", "Ms. Reed". */
export function addressed(joined: Joined, { tokens, words }: KindContext): boolean {
  const isAddressed = ({ start }: Mention): boolean => {
    const at = tokenFrom(tokens, start);
    const before = lowerAt(tokens, at - 1) === '.' && !tokens[at - 1]!.spaced ? at - 2 : at - 1;
    return words.courtesies.has(lowerAt(tokens, before)) && !tokens[at]!.line;
  };
  return single(joined) && joined.mentions.slice(0, ASKED).some(isAddressed);
}

/** Whether a name is that of a family of whom one is named in full: "the [Costas]", "the [Holtzes]". */
export const familial = (joined: Joined, { tokens, words, surnames }: KindContext): boolean =>
  single(joined) &&
  joined.forms.every(({ key }) => surnames.has(key.replace(/s$/, '')) || surnames.has(key.replace(/es$/, ''))) &&
  joined.mentions.every(({ start }) => lowerAt(tokens, tokenFrom(tokens, start) - 1) === words.the);

/**
 * Whether a verb in the plural stands behind a mention that opens its sentence and names one thing: "Velder have won" is
 * British for a team or a firm, "Velders have won" tells nothing.
 */
export function collective({ forms, mentions }: Joined, { tokens, words }: KindContext): boolean {
  if (!single({ forms }) || forms.some(({ key }) => key.endsWith('s'))) return false;
  return mentions.some(({ start, end }) => {
    const from = tokenFrom(tokens, start);
    const next = tokens[tokenFrom(tokens, end)];
    const opens = tokens[from]!.line || /^[.!?"“]$/.test(tokens[from - 1]!.word.text);
    return opens && next !== undefined && !next.line && words.plural.has(next.word.lower);
  });
}

/** Whether a name that closes as a venue's says something: "[Velder Palace] said". */
export const voiced = ({ forms: [top], mentions }: Pick<Joined, 'forms' | 'mentions'>, context: KindContext): boolean =>
  top!.words.length > 1 &&
  context.words.venues.has(top!.words.at(-1)!) &&
  mentions.slice(0, ASKED).some((mention) => speaks(context, mention));

/** Whether a name that closes as a venue's stands where people are or go, and says nothing: "at the [Velder Inn]". */
export const visited = (
  { forms: [top], mentions }: Pick<Joined, 'forms' | 'mentions'>,
  context: KindContext,
): boolean => {
  const { tokens, words } = context;
  if (top!.words.length < 2 || !words.venues.has(top!.words.at(-1)!)) return false;
  const asked = mentions.slice(0, ASKED);
  const isAt = ({ start }: Mention): boolean => {
    const at = tokenFrom(tokens, start);
    const before = wordAt(context, at - 1) === words.the ? at - 2 : at - 1;
    return !tokens[at]!.line && words.visiting.has(wordAt(context, before));
  };
  return asked.some(isAt) && !asked.some((mention) => speaks(context, mention));
};

import type { EntityType } from '../../../../model/entity.ts';
import { type Tokens, tokenFrom } from '../../../../text/tokens.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Mention } from './form.ts';
import type { Joined } from './join.ts';
import { listed } from './listed.ts';

/** Words that tell the finer types: nouns beside a name. */
export interface KindWords {
  /** "the novel X", "X, an album": what a work is called. */
  readonly work: ReadonlySet<string>;
  /** "the X app", "a browser called X". */
  readonly product: ReadonlySet<string>;
  /** "Hurricane X". */
  readonly event: ReadonlySet<string>;
  /** "sites like X": what follows such a noun with these words. */
  readonly like: ReadonlySet<string>;
  /** Verbs and prepositions whose object is a tool: "via X", "using X". */
  readonly means: ReadonlySet<string>;
}

/** What the type of an entity is told by. */
export interface KindContext {
  readonly text: string;
  readonly tokens: Tokens;
  readonly lexicon: Lexicon;
  readonly words: KindWords;
}

/** The type that most mentions have, by the types of their forms; those of a fuller form count for more. */
function majority({ forms, mentions }: Joined): EntityType {
  const votes = new Map<EntityType, number>();
  const here = new Set(mentions);
  for (const form of forms)
    for (const mention of form.mentions)
      if (here.has(mention)) votes.set(form.type, (votes.get(form.type) ?? 0) + (form.words.length > 1 ? 1.5 : 1));
  return [...votes].reduce((best, vote) => (vote[1] > best[1] ? vote : best))[0];
}

/** Whether the mention is the whole of something in quotation marks. */
const quoted = (text: string, { start, end }: Mention): boolean =>
  (/["“‘']/.test(text[start - 1] ?? '') && /["”’']/.test(text[end] ?? '')) ||
  (/["“]/.test(text[start - 1] ?? '') && /^[,.]["”]/.test(text.slice(end, end + 2)));

/** What the words right beside a mention say of it. */
function beside({ tokens, words }: KindContext, mention: Mention): EntityType | null {
  const from = tokenFrom(tokens, mention.start);
  const to = tokenFrom(tokens, mention.end);
  const word = (at: number): string => tokens[at]?.word.lower ?? '';
  const near = [
    word(from - 1),
    word(to),
    word(to + 1) === '' ? '' : word(to) === '’s' || word(to) === "'s" ? '' : word(to + 1),
  ];
  const first = word(from);
  if (words.event.has(first) && to - from > 1) return 'event';
  const like = words.like.has(near[0]!) ? [word(from - 2), word(from - 3)] : [];
  for (const noun of [near[0]!, near[1]!, ...like]) {
    if (words.work.has(noun)) return 'work';
    if (words.product.has(noun)) return 'product';
  }
  return words.means.has(near[0]!) && /^[\p{Lu}\p{N}].*/u.test(tokens[from]?.word.text ?? '') ? 'product' : null;
}

/** The commonest of what the mentions' surroundings say; `null` where none says anything. */
function surroundings({ mentions }: Joined, context: KindContext): EntityType | null {
  const votes = new Map<EntityType, number>();
  for (const mention of mentions.slice(0, 20)) {
    const said = quoted(context.text, mention) ? 'work' : beside(context, mention);
    if (said) votes.set(said, (votes.get(said) ?? 0) + 1);
  }
  return votes.size ? [...votes].reduce((best, vote) => (vote[1] > best[1] ? vote : best))[0] : null;
}

/**
 * The type of an entity: a case by its form; what the tagger and the word lists say of most mentions; the tagger's
 * "other" divided by the words beside the name.
 */
export function kindOf(joined: Joined, context: KindContext): EntityType {
  const top = joined.forms[0]!;
  if (top.type === 'case') return 'case';
  const seen = majority(joined);
  if (joined.forms.some(({ words }) => words.length > 1 && context.words.event.has(words[0]!))) return 'event';
  if (seen !== 'other') return seen;
  if (joined.forms.some((form) => listed(form, context.lexicon) === 'event')) return 'event';
  return surroundings(joined, context) ?? 'other';
}

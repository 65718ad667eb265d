import type { EntityType } from '../../../../model/entity.ts';
import { type Tokens, tokenFrom } from '../../../../text/tokens.ts';
import { LEXICAL, type Lexicon } from '../lexicon.ts';
import type { Form, Mention } from './form.ts';
import type { Joined } from './join.ts';

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

const PLACE = LEXICAL.country | LEXICAL.region | LEXICAL.city;

/** The type that most mentions have; those of a fuller form count for more. */
function majority({ mentions }: Joined): EntityType {
  const votes = new Map<EntityType, number>();
  for (const { type, start, end } of mentions) votes.set(type, (votes.get(type) ?? 0) + (end - start > 12 ? 1.5 : 1));
  return [...votes].reduce((best, vote) => (vote[1] > best[1] ? vote : best))[0];
}

/** What the word lists say of one form: a place, an organisation, an event; `null` where they do not. */
function listed({ words, key }: Form, lexicon: Lexicon): EntityType | null {
  const whole = words.length > 1 ? lexicon.phrase(key) : lexicon.word(key);
  if (whole & PLACE && !(whole & (LEXICAL.given | LEXICAL.organization))) return 'place';
  if (whole & LEXICAL.organization && !(whole & (PLACE | LEXICAL.given | LEXICAL.thingNoun))) return 'organization';
  if (words.length < 2) return null;
  const last = lexicon.word(words.at(-1)!);
  if (last & LEXICAL.corporate) return 'organization';
  if (last & LEXICAL.eventNoun && !(last & (LEXICAL.organizationNoun | LEXICAL.given))) return 'event';
  if (last & LEXICAL.organizationNoun && !(last & (LEXICAL.placeNoun | LEXICAL.eventNoun | LEXICAL.given)))
    return 'organization';
  return null;
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
 * The type of an entity: a case by its form; a place or organisation that the word lists know, unless the tagger saw a
 * person; else what the tagger saw, its "other" divided by the words beside the name.
 */
export function kindOf(joined: Joined, context: KindContext): EntityType {
  const top = joined.forms[0]!;
  if (top.type === 'case') return 'case';
  const seen = majority(joined);
  if (seen === 'person')
    return joined.forms.some(
      (form) => listed(form, context.lexicon) === 'place' && form.mentions.length > 0 && form.words.length > 1,
    )
      ? 'place'
      : 'person';
  for (const form of joined.forms) {
    const found = listed(form, context.lexicon);
    if (found && !(found === 'event' && seen !== 'other')) return found;
  }
  if (seen !== 'other') return seen;
  return surroundings(joined, context) ?? 'other';
}

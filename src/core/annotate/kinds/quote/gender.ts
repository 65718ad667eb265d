import type { Entity } from '../../../model/entity.ts';
import { type Span, slice, startingBefore } from '../../../model/span.ts';
import { type Tokens, tokenFrom } from '../../../text/tokens.ts';
import { type Gender, nameGender, titleGender } from '../name/gender.ts';
import type { ReportingWords } from './words.ts';

export type { Gender } from '../name/gender.ts';

/** What a text tells of the gender of its people. */
export interface People {
  readonly text: string;
  readonly tokens: Tokens;
  /** The mentions of all people, in order. */
  readonly named: readonly Span[];
}

/** How many tokens behind a mention a pronoun is taken for it, and how many mentions are looked at. */
const REACH = 30;
const MENTIONS = 12;

/** What the role of somebody tells: "daughter", "son". */
function roleGender(text: string, { role }: Entity, { feminineNouns, masculineNouns }: ReportingWords): Gender {
  const words: string[] = role
    ? (slice(text, role)
        .toLowerCase()
        .match(/[\p{L}’'-]+/gu) ?? [])
    : [];
  // "the Prime Minister's wife" is one; of "a friend of the actress" the first noun counts.
  const told = words.find((word) => feminineNouns.has(word) || masculineNouns.has(word));
  if (told === undefined) return null;
  return feminineNouns.has(told) ? 'feminine' : 'masculine';
}

/**
 * What the pronoun tells that a mention owns something by: "Okoye left with her dog". The mention opens its sentence as
 * the subject; the pronoun stands before anybody else is named and before a verb that reports, whose content may be about
 * another.
 */
function ownerGender({ tokens, named }: People, { start, end }: Span, words: ReportingWords): Gender {
  const first = tokenFrom(tokens, start);
  const next = named[startingBefore(named, end)];
  const from = tokenFrom(tokens, end);
  if (!tokens[first]!.line && !/^[.!?]$/.test(tokens[first - 1]!.word.text)) return null;
  for (let at = from; at < tokens.length && at - from < REACH; at += 1) {
    const { word, line, start: here } = tokens[at]!;
    const over = line || /^[,.!?:;“”"]$/.test(word.text) || words.verbs.has(word.lower);
    if (over || (next && here >= next.start)) return null;
    if (words.feminine.has(word.lower)) return 'feminine';
    if (words.masculine.has(word.lower)) return 'masculine';
  }
  return null;
}

/** What the pronouns tell by which somebody owns things; `null` where they disagree. */
function pronounGender(people: People, { mentions }: Entity, words: ReportingWords): Gender {
  const told = new Set(mentions.slice(0, MENTIONS).map((mention) => ownerGender(people, mention, words)));
  told.delete(null);
  return told.size === 1 ? [...told][0]! : null;
}

/** What a text tells of a person's gender: a title before one of the mentions, else the role, the first name, the pronouns that follow; `null` if nothing does. */
export function genderOf(people: People, entity: Entity, words: ReportingWords): Gender {
  const { text } = people;
  for (const mention of entity.mentions) {
    const told = titleGender(text, mention, words);
    if (told) return told;
  }
  return roleGender(text, entity, words) ?? nameGender(entity.name, words) ?? pronounGender(people, entity, words);
}

import type { Entity } from '../../../model/entity.ts';
import { slice, startingBefore, within } from '../../../model/span.ts';
import { agedIn } from './by-age.ts';
import { byBodies } from './by-body.ts';
import { byRole, rolesOf } from './by-role.ts';
import type { Gender } from './gender.ts';
import { type Mention, mentionsOf, type Names, opensAt } from './mentions.ts';
import { named, wordsOf } from './named.ts';
import type { Voice } from './said.ts';
import { genderOfPhrase, isOfficer, isStranger, metUnnamed } from './unnamed.ts';
import type { ReportingWords } from './words.ts';

/** Who speaks: a named entity, else the article's words for them, else nobody known. */
export interface Speaker {
  readonly entity: Entity | null;
  readonly text: string | null;
}

/** How many utterances back a pronoun is resolved. */
const FARTHEST = 8;

/** How many utterances back several speakers are meant by "they". */
const NEAR = 3;

/** A pronoun by whom it can stand for. */
type Person = 'he' | 'she' | 'it' | 'they';

const gendered = (person: Person | null): person is 'he' | 'she' => person === 'he' || person === 'she';

function pronoun(lower: string, words: ReportingWords): Person | null {
  if (words.masculine.has(lower)) return 'he';
  if (words.feminine.has(lower)) return 'she';
  if (words.plural.has(lower) && !words.firstPerson.has(lower)) return 'they';
  return words.neuter.has(lower) ? 'it' : null;
}

/** Whether a pronoun can stand for a mention. */
function compatible(person: Person, { entity, gender }: Pick<Mention, 'entity' | 'gender'>): boolean {
  const clash: Record<Person, Gender> = { he: 'feminine', she: 'masculine', it: null, they: null };
  if (person === 'he' || person === 'she') return entity.type === 'person' && gender !== clash[person];
  return person === 'it' && entity.type !== 'person' && entity.type !== 'place';
}

/** Where sentences open, and who was found to speak in each; filled as the text is read. */
interface Trail {
  readonly mentions: readonly Mention[];
  /** Start of each utterance, in order. */
  readonly starts: readonly number[];
  /** The speaker named in an utterance, by its index. */
  readonly spoke: Map<number, Mention>;
  /** The sentence that the last pronoun was traced back to; -1 where to none. */
  found: number;
}

/** How far into its sentence a name may open and still be taken for the subject, in characters. */
const SUBJECT_WITHIN = 40;

/** A pronoun in its place. */
interface Pronoun {
  readonly person: Person;
  /** Whom it cannot stand for. */
  readonly barred: ReadonlySet<Entity>;
  readonly at: number;
  /** Index of its utterance. */
  readonly sentence: number;
}

/** Whom a pronoun stands for: sentence by sentence back, at last in the title, who spoke there, else who is named there and `fits`. */
function searchBack(
  { person, barred, at, sentence }: Pronoun,
  trail: Trail,
  fits: (mention: Mention, opens: number, back: number) => boolean,
): Mention | null {
  const { mentions, spoke, starts } = trail;
  const can = (mention: Mention): boolean => compatible(person, mention) && !barred.has(mention.entity);
  let end = at;
  for (let back = sentence; back >= 0 && sentence - back < FARTHEST; back -= 1) {
    const speaker = spoke.get(back);
    trail.found = back;
    // "Though the agency has said A, it has said B".
    if (speaker && speaker.end <= end && can(speaker)) return speaker;
    const start = starts[back]!;
    for (let i = startingBefore(mentions, start); i < mentions.length && mentions[i]!.end <= end; i += 1) {
      const mention = mentions[i]!;
      if (!mention.quoted && can(mention) && fits(mention, start, sentence - back)) return mention;
    }
    end = start;
  }
  trail.found = -1;
  if (sentence >= FARTHEST) return null;
  for (const mention of mentions) {
    if (mention.end > end) break;
    if (can(mention) && fits(mention, 0, sentence + 1)) return mention;
  }
  return null;
}

/** How near the opening of its sentence an owner ("Kemp's plan") may be meant by "he". */
const TOPIC_WITHIN = 12;

/** Whether a mention is likely to be what a pronoun stands for by its place: the subject or topic of its sentence, or near. */
function likely({ start, oblique, owner, presents, acts }: Mention, opens: number, back: number): boolean {
  if (oblique || presents || (owner && start - opens > TOPIC_WITHIN)) return false;
  return back <= 1 || acts || start - opens < SUBJECT_WITHIN;
}

/** Whether a body named there may be meant by "it": it opens a sentence near by, for a thing without a name may be meant as well. */
const opensNear =
  (text: string) =>
  ({ start, oblique, owner }: Mention, opens: number, back: number): boolean =>
    !oblique && !owner && back <= NEAR && opensAt(text, opens, start);

/** The person or organisation that a pronoun stands for: who spoke or is likely by their place; a person also if named last. */
const antecedent = (pronoun: Pronoun, trail: Trail, text: string): Mention | null =>
  pronoun.person === 'it'
    ? searchBack(pronoun, trail, opensNear(text))
    : (searchBack(pronoun, trail, likely) ?? searchBack(pronoun, trail, () => true));

/** What may open another clause, in which somebody can be named again: a mark, "and". */
const NEW_CLAUSE = /[,;:–—()]|\s(?:and|but)\s|\s\p{Ll}+[.!?]\s/u;

/** The people named behind a pronoun in its own clause, whom it cannot stand for: Holt in "he told Holt that". */
function namedBehind(text: string, { start, end }: Voice, until: number, mentions: readonly Mention[]): Set<Entity> {
  const named = new Set<Entity>();
  for (let i = startingBefore(mentions, start); i < mentions.length && mentions[i]!.start < until; i += 1) {
    const mention = mentions[i]!;
    if (mention.quoted || NEW_CLAUSE.test(text.slice(end, mention.start))) break;
    if (mention.entity.type === 'person') named.add(mention.entity);
  }
  return named;
}

/** Those who have spoken without a name: "the lawmakers". */
interface Group {
  readonly text: string;
  /** Index of their utterance. */
  sentence: number;
}

/** Who spoke last without a name: a woman, a man, somebody whose words tell neither. */
type Unnamed = Partial<Record<'feminine' | 'masculine' | 'either', Group>>;

/** Of those the one whom "he" or "she" may stand for: in the next sentence also "a lawyer". */
function lastUnnamed(
  { feminine, masculine, either }: Unnamed,
  person: 'he' | 'she',
  sentence: number,
): Group | undefined {
  const known = person === 'he' ? masculine : feminine;
  const near = either && sentence - either.sentence <= 1 ? either : undefined;
  return near && (!known || known.sentence < near.sentence) ? near : known;
}

/** Whether the words for a speaker tell of a thing of its own: "the letter", "the Leeds council", not "the company", which has been named. */
function isThing(phrase: string, { bodies }: ReportingWords): boolean {
  const all = wordsOf(phrase);
  return all.length > 2 || !bodies.has(all.at(-1) ?? '');
}

/** Whether the words for a speaker are of several: "two officials", "people", "Kemp and Hale". */
function isSeveral(phrase: string, words: ReportingWords): boolean {
  const all = wordsOf(phrase);
  const at = all.findIndex((word) => words.prepositions.has(word) || words.relatives.has(word));
  const head = all[(at < 0 ? all.length : at) - 1] ?? '';
  const many = words.looksPlural(head) || words.plurals.has(head);
  // "Most of the vets".
  const part = words.quantifiers.has(head) && words.definite.has(all[at + 1] ?? '');
  return many || part || all.some((word) => words.additive.has(word));
}

/**
 * A function that tells who speaks by the words for them, to be asked in the order of the text: `voice` is those words,
 * `sentence` the index of their utterance in `starts` (the offsets where utterances open).
 */
export function speakers(
  names: Names,
  starts: readonly number[],
  words: ReportingWords,
): (voice: Voice, sentence: number) => Speaker {
  const { text, entities } = names;
  const roles = rolesOf(text, entities, words);
  const mentions = mentionsOf(names, words);
  const trail: Trail = { mentions, starts, spoke: new Map(), found: -1 };
  const known = new Map<string, Entity | null>();
  const spoken = (sentence: number): Mention[] =>
    [0, 1, 2, NEAR].flatMap((back) => trail.spoke.get(sentence - back) ?? []);
  const byBody = byBodies({ text, mentions, spoken }, words);
  const byAge = agedIn({ text, mentions, starts, spoke: trail.spoke }, words);
  let group: Group | null = null;
  /** Whether a pronoun may go on from who spoke in the sentence before, in the same paragraph. */
  const goesOn = (sentence: number, person: Person): boolean => {
    const last = trail.spoke.get(sentence - 1);
    return !!last && compatible(person, last) && !text.slice(starts[sentence - 1], starts[sentence]).includes('\n');
  };
  /** Where a body is named first: "the company" before it is a thing of its own. */
  const bodies = mentions.find((mention) => compatible('it', mention))?.start ?? text.length;
  // Who or what spoke last without a name: "the letter"; of people the women and the men.
  let thing: Group | null = null;
  const unnamed: Unnamed = {};
  /** Whether a pronoun may stand for a woman or a man met without a name in the sentence before, or before it in its own: `since` is where its named person was. */
  const meets = ({ start, said = start }: Voice, person: Person, since: number, sentence: number): boolean => {
    const from = Math.max(since + 1, sentence - 1);
    if (from > sentence || !gendered(person)) return false;
    const span = { start: starts[from]!, end: Math.min(start, said) };
    return metUnnamed(names, span, person === 'he' ? 'masculine' : 'feminine', words);
  };
  return (voice, sentence) => {
    const phrase = slice(text, voice);
    const person = pronoun(phrase.toLowerCase(), words);
    const last = thing?.sentence === sentence || !(trail.spoke.has(sentence - 1) || trail.spoke.has(sentence));
    if (person === 'it' && thing && sentence - thing.sentence <= 1 && last) {
      thing = { ...thing, sentence };
      return { entity: null, text: thing.text };
    }
    const until = starts[sentence + 1] ?? text.length;
    // Whom the content before a tag names hardly says it, but "Though Kemp was ill, she said".
    const fronted = words.subordinators.has(
      /^\p{L}+/u.exec(text.slice(voice.said, voice.start))?.[0].toLowerCase() ?? '',
    );
    const opens = fronted ? voice.start : Math.min(voice.start, voice.said ?? voice.start);
    const whom = (person: Person, asker: Mention | undefined): Mention | null => {
      const barred = namedBehind(text, voice, until, mentions);
      const named = voice.quoted ? within(mentions, voice.quoted) : [];
      for (const { entity, quoted } of named) if (quoted && entity.type === 'person') barred.add(entity);
      if (asker) barred.add(asker.entity);
      return antecedent(
        { person, barred, at: person === 'it' || goesOn(sentence, person) ? opens : voice.start, sentence },
        trail,
        text,
      );
    };
    // Who replies is not who asked.
    const asker = voice.replies ? trail.spoke.get(sentence - 1) : undefined;
    const found = person
      ? ((asker && whom(person, asker)) ?? whom(person, undefined))
      : named(text, voice, mentions, words);
    const spoke = gendered(person) ? lastUnnamed(unnamed, person, sentence) : undefined;
    const since = found ? spoke && spoke.sentence > trail.found && isStranger(spoke.text, words) : spoke;
    if (spoke && since && sentence - spoke.sentence <= NEAR) {
      spoke.sentence = sentence;
      return { entity: null, text: spoke.text };
    }
    if (found && person && meets(voice, person, trail.found, sentence)) return { entity: null, text: phrase };
    if (found) {
      trail.spoke.set(sentence, found);
      return { entity: found.entity, text: null };
    }
    if (person === 'they' && group && sentence - group.sentence <= NEAR) {
      group = { ...group, sentence };
      return { entity: null, text: group.text };
    }
    if (!person && !known.has(phrase)) known.set(phrase, byRole(phrase, roles, words));
    const entity = known.get(phrase) ?? (person ? null : (byAge(phrase, sentence) ?? byBody(phrase, sentence)));
    const gender = person || entity ? null : genderOfPhrase(phrase, words);
    if (gender) unnamed[gender] = { text: phrase, sentence };
    else if (!person && !entity && isOfficer(phrase, words)) unnamed.either = { text: phrase, sentence };
    if (!person && !entity && isSeveral(phrase, words)) group = { text: phrase, sentence };
    else if (!person && !entity && (voice.start < bodies || isThing(phrase, words))) thing = { text: phrase, sentence };
    return { entity, text: entity ? null : phrase };
  };
}

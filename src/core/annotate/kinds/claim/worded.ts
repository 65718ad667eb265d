import type { Language } from '../../../language/language.ts';
import type { Source } from '../../../model/annotation.ts';
import type { Span } from '../../../model/span.ts';
import type { Attribution } from '../quote/attribution.ts';
import type { VerbClass } from '../quote/words.ts';
import { isAnother } from './another.ts';
import { dismissesAs, namesDenied } from './dismissed.ts';
import { hintsVerb, QUOTED, type Range, rangeOf, type Scene, type Words } from './scene.ts';
import { STATUS_OF, type Voice } from './voice.ts';
import type { ClaimWords } from './words.ts';

/** How many words after a verb its content's negation may stand. */
const NEGATION_REACH = 9;
/** How many words, where only a denial of one's own deed counts: "that he had not". */
const OWN_REACH = 4;

/** A status, the token up to which the words stand that made it so, where they reach past the verb, and what is denied. */
interface Worded {
  readonly status: Voice['status'];
  readonly until: number;
  readonly denies: Range | null;
}

/**
 * The status of what an attribution passes on: by the verb's class, but a negation may make a denial of what is said. The
 * cue of such a denial holds the negation and the word after it ("claims there’s no evidence").
 */
export function statusOf(scene: Scene, own: Attribution, source: Source | null): Worded {
  const { class: type, content, cue, verb } = own;
  // Who does not deny a thing lets it stand.
  const denied = type === 'deny' && !own.negated;
  // Who dismisses a plan as “a joke” judges it.
  const judged = type === 'deny' && !namesDenied(scene, content) && (own.passive || dismissesAs(scene, content));
  if (judged) return { status: 'reported', until: 0, denies: null };
  const status = type === 'deny' && own.negated ? ('reported' as const) : STATUS_OF[type];
  const plainly = { status, until: 0, denies: denied ? deniedIn(scene, own) : null };
  const called = TELLS.has(type) && !own.negated ? calledFalse(scene, content) : null;
  if (called) return { status: 'denied', until: 0, denies: called };
  if (content.start < cue.start) return plainly;
  const { claims, reporting } = scene.language;
  const { words } = scene;
  const { plain, tokens } = words;
  const [from, to] = rangeOf(tokens, content);
  const opener = plain[reporting.complementizers.has(plain[from] ?? '') ? from + 1 : from] ?? '';
  const owned = claims.ownVoice.has(opener) && !accusesBefore(scene, cue);
  const self = (claims.pronouns.has(opener) || owned) && !isAnother(opener, source, reporting);
  const contested = verb !== null && claims.contested.has(verb.lemma);
  // Who claims that another did not do a thing accuses them.
  const asserts = type === 'claim' && verb !== null && claims.assertions.has(verb.lemma) && (!contested || self);
  const first = (reach: number): Range => [from, Math.min(to, from + reach)];
  const negation =
    (asserts ? negationIn(words, first(NEGATION_REACH), claims.negations, self ? reporting.modals : NONE) : null) ??
    (type === 'say' && self && !isAddressed(own, opener, scene.language) && !claims.jests.has(verb?.lemma ?? '')
      ? ownNegation(scene, first(OWN_REACH))
      : null);
  if (negation !== null && !isWronged(scene, negation, opener)) {
    const denies = negatedIn(scene, [negation + 1, to]);
    return { status: 'denied', until: Math.min(to, negation + 2), denies };
  }
  if (contested && !self && opensClause(scene, [from, to])) return { status: 'alleged', until: 0, denies: null };
  return plainly;
}

/** Classes of verbs by which an accusation may be called false. */
const TELLS: ReadonlySet<VerbClass> = new Set(['say', 'claim', 'judge']);
/** How far into what is said the accusation is named, and behind it that it is false, in words. */
const NAMED_WITHIN = 4;
const FALSE_WITHIN = 6;

/** The accusation that some words call false, theirs in quotation marks too: "[the claims] were baseless"; `null` where they call none so. */
function calledFalse({ words: { tokens }, language: { claims, reporting } }: Scene, content: Span): Range | null {
  const [start, end] = rangeOf(tokens, content);
  const word = (at: number): string => tokens[at]?.word.plain ?? '';
  let from = start;
  while (from < end && (tokens[from]!.word.shape === 'mark' || reporting.complementizers.has(word(from)))) from += 1;
  for (let at = from; at < Math.min(end, from + NAMED_WITHIN); at += 1) {
    if (!claims.accusations.has(word(at))) continue;
    for (let next = at + 1; next < Math.min(end, at + 1 + FALSE_WITHIN); next += 1) {
      if (/^[,;:]$/.test(word(next)) || reporting.negations.has(word(next))) return null;
      if (claims.falsehoods.has(word(next))) return [from, at + 1];
    }
  }
  return null;
}

/** Whether somebody was accused before the cue, so that "his" may be theirs: "accused Kemp of lying, saying his firm …". */
function accusesBefore({ words: { plain, tokens }, sentence: [from], language }: Scene, cue: Span): boolean {
  const [to] = rangeOf(tokens, cue);
  const accuses = (word: string): boolean =>
    language.reporting.verbs.get(word)?.some(({ verb }) => verb.class === 'allege') ?? false;
  return plain.slice(from, to).some(accuses);
}

/** Whether "they" of what somebody is told are those who are told it: "told teachers that they weren't". */
const isAddressed = ({ verb }: Attribution, opener: string, { claims }: Language): boolean =>
  verb?.addressee === true && claims.pronouns.get(opener)?.[0] === 'group';

/** Where somebody denies an act or a state of his own: not where he only does not expect a thing, or has not been told it. */
function ownNegation({ words, language }: Scene, range: Range): number | null {
  const { claims, reporting } = language;
  const at = negationIn(words, range, reporting.negations, reporting.modals);
  if (at === null) return nothingIn(words, range, claims);
  const light = (word: string): boolean => reporting.passive.has(word) || reporting.isAdverb(word);
  let next = at + 1;
  while (light(words.plain[next] ?? '') && !claims.minds.has(words.plain[next]!)) next += 1;
  const word = words.plain[next] ?? '';
  if (claims.minds.has(word)) return null;
  // "Never been so happy", "never seen such a storm", "not in danger" are no deeds.
  const behind = words.plain[next + 1] ?? '';
  if (claims.degrees.has(word) || claims.degrees.has(behind) || claims.states.has(behind)) return null;
  // "He was not ready" denies nothing; "he was not there", "was not driving", "was not guilty" does.
  const is = reporting.passive.has(words.plain[at - 1] ?? '') || claims.isNot.has(words.plain[at]!);
  const deed = reporting.looksParticiple(word) || reporting.looksPast(word) || claims.blames.has(word);
  return is && !deed ? null : at;
}

/** Where somebody says that he has no part in a thing: "had [nothing] to do with it", "did [nothing] wrong"; not "has nothing to wear". */
function nothingIn({ plain }: Words, [from, to]: Range, { innocence }: ClaimWords): number | null {
  for (let at = from; at < to; at += 1)
    if (innocence.some((words) => words.every((word, on) => plain[at + on] === word))) return at;
  return null;
}

/** Whether what was not done is what others owed the speakers, who so accuse them: "claimed their views were not heard". */
const isWronged = ({ words: { plain }, language: { claims, reporting } }: Scene, at: number, opener: string): boolean =>
  claims.ownVoice.has(opener) && reporting.passive.has(plain[at - 1] ?? '') && claims.minds.has(plain[at + 1] ?? '');

/** What a verb of denial denies: what it is said of, without the words that only tie it to the verb. */
function deniedIn({ words, language }: Scene, { content, frame }: Attribution): Range | null {
  const { complementizers, spells, conjunctions, likeness } = language.reporting;
  const [from, to] = rangeOf(words.tokens, content);
  if (frame !== 'object' && complementizers.has(words.plain[from] ?? '')) return nonEmpty(words, [from + 1, to]);
  // A thing denied ends where it is said when or what else was done: "denied the charge when he …".
  let inClause = false;
  const ends = (at: number): boolean => {
    const word = words.plain[at]!;
    // "The notion that he is seen as a spy".
    inClause ||= complementizers.has(word);
    return (
      spells.has(word) ||
      (likeness.has(word) && !inClause) ||
      (conjunctions.has(word) && hintsVerb(words.plain[at + 1] ?? '', language))
    );
  };
  let end = from + 1;
  while (end < to && !ends(end)) end += 1;
  return nonEmpty(words, [from, end]);
}

/** What a negation denies: the words after it; of "no evidence that …" what there is no evidence of. */
function negatedIn({ words, language }: Scene, [from, to]: Range): Range | null {
  const proof = language.claims.impersonal.has(words.plain[from] ?? '');
  const tied =
    proof && (language.claims.afterHead.has(words.plain[from + 1] ?? '') || opens(words, from + 1, language));
  const { conjunctions, modals } = language.reporting;
  let end = from + 1;
  // "Had not seen it and would not speak of it".
  while (end < to && !(conjunctions.has(words.plain[end]!) && modals.has(words.plain[end + 1] ?? ''))) end += 1;
  return nonEmpty(words, [tied ? from + 2 : from, end]);
}

const opens = ({ plain }: Words, at: number, { reporting }: Language): boolean =>
  reporting.complementizers.has(plain[at] ?? '');

/** A range without marks at its ends, those of a quotation apart; `null` where nothing is left. */
function nonEmpty({ tokens, plain }: Words, [start, end]: Range): Range | null {
  let [from, to] = [start, end];
  const light = (at: number): boolean => tokens[at]!.word.shape === 'mark' && plain[at] !== QUOTED;
  while (to > from && light(to - 1)) to -= 1;
  while (from < to && light(from)) from += 1;
  return from < to ? [from, to] : null;
}

const NONE: ReadonlySet<string> = new Set();

/**
 * Where a negation stands in the first clause of some words; `null` where none does. One of `modals` is none: who cannot
 * or will not do a thing denies nothing.
 */
function negationIn(
  { plain }: Words,
  [from, to]: Range,
  negations: ReadonlySet<string>,
  modals: ReadonlySet<string> = NONE,
): number | null {
  for (let at = from; at < to; at += 1) {
    const word = plain[at]!;
    if (/^[,;:“]$/.test(word) || modals.has(word)) return null;
    if (negations.has(word)) return at;
  }
  return null;
}

/** Whether a clause opens there rather than a bare thing: "that …", "the board hid …", not "victory". */
function opensClause({ words, language }: Scene, [from, to]: Range): boolean {
  const { plain, tokens } = words;
  const opener = plain[from] ?? '';
  const opens = language.claims.articles.has(opener) || language.reporting.complementizers.has(opener);
  return (
    (opens || (tokens[from]?.word.capital ?? false)) && plain.slice(from, to).some((word) => hintsVerb(word, language))
  );
}

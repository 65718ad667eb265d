import type { Language } from '../../../language/language.ts';
import type { Source } from '../../../model/annotation.ts';
import type { Span } from '../../../model/span.ts';
import { contains } from '../../../model/span.ts';
import type { Attribution } from '../quote/attribution.ts';
import { isComma } from '../quote/marks.ts';
import { nounPhraseFrom } from '../quote/noun-phrase.ts';
import { dismissesAs, namesDenied } from './dismissed.ts';
import { fullRange, isHearing, namesThing, ofAside } from './reach.ts';
import { hintsVerb, QUOTED, quotationsIn, type Range, rangeOf, type Scene, type Words } from './scene.ts';
import { type Sources, UNNAMED } from './source.ts';
import { isMute } from './thing.ts';
import { type Around, INVERTS, type Voice } from './voice.ts';
import { statusOf } from './worded.ts';

/** Whether a clause with its voice only says after or while what the sentence tells that happened: "resigned after police said that". */
function onlyWhen(
  { words: { plain, tokens }, sentence, language }: Scene,
  { source, content, cue }: Attribution,
): boolean {
  if (!source || content.start < cue.start) return false;
  const [from] = rangeOf(tokens, source);
  if (!language.claims.occasions.has(plain[from - 1] ?? '')) return false;
  const quotes = plain.slice(...rangeOf(tokens, content)).includes(QUOTED);
  return !quotes && plain.slice(sentence[0], from - 1).some((word) => hintsVerb(word, language));
}

/** Whether an attribution of a sentence is one of its voices: a verb that passes something on. */
export const isVoice = (scene: Scene, attribution: Attribution, sources: Sources): boolean =>
  isVerb(scene, attribution) && passesOn(scene, attribution) && !isMute(scene, attribution, sources);

/** Whether an attribution passes something on, rather than tells an act ("ordered", "plans to") or what was not said. */
function passesOn(scene: Scene, attribution: Attribution): boolean {
  const { verb, negated, open, passive, source, cue, content, frame, class: type } = attribution;
  const { acts, raising } = scene.language.claims;
  const raised = verb !== null && raising.has(verb.lemma) && frame !== 'to';
  if (open || (negated && type !== 'deny' && !raised)) return false;
  if (besides(scene, attribution)) return false;
  // "Expects to win" is a wish, "asked each other questions" an act.
  if (frame === 'to' && type === 'think') return false;
  if (frame === 'object' && type === 'ask' && !asksToDo(scene, content)) return false;
  // "Ruled that" passes on a finding, "ruled the waves" does not.
  // "Called for an inquiry" passes on a demand, "called the vet" does not.
  const demands = type === 'urge' && verb?.particle;
  if (verb?.naming && frame === 'object' && !passive && judges(scene, content)) return true;
  // "…, characterizing the moon", not "characterizing it as a failure".
  if (
    verb &&
    scene.language.claims.depicting.has(verb.lemma) &&
    frame === 'object' &&
    besideDeed(scene, attribution) &&
    !likens(scene, content)
  )
    return false;
  if (verb && acts.has(verb.lemma) && !demands) {
    const tagged = type === 'announce' && content.start < cue.start;
    const clause =
      (frame === 'that' && type === 'announce') || ((frame === 'that' || frame === 'wh') && type === 'say');
    return quotes(scene, content) || tagged || clause;
  }
  if (verb && type === 'deny' && ((passive && frame !== 'quote') || (frame === 'object' && refuses(scene, content))))
    return false;
  if (passive && !source && type === 'judge' && frame === 'quote') return true;
  if (passive && !source)
    return type !== 'think' && type !== 'judge' && type !== 'urge' && type !== 'ask' && opensThat(scene, content);
  if (type === 'deny' && verb && scene.language.claims.softDenials.has(verb.lemma))
    return frame === 'that' || frame === 'quote' || namesDenied(scene, content) || dismissesAs(scene, content);
  return true;
}

/** Whether a cue is a verb, not a name or a gerund of the same form ("United States", "from claiming asylum"), and has a source that can speak and is not the writer. */
function isVerb(
  { words, sentence, language }: Scene,
  { verb, cue, source, frame, passive, class: type }: Attribution,
): boolean {
  if (!verb) return true;
  const [at] = rangeOf(words.tokens, cue);
  if (at > sentence[0] && words.tokens[at]!.word.capital) return false;
  const before = words.plain[at - 1] ?? '';
  if (language.reporting.infinitives.has(before))
    return (frame === 'that' || frame === 'quote') && cameTo(words.plain, at - 2, language);
  // "A statement saying" tells what it says; of "dismissed a lawsuit accusing Kemp" the dismissal counts.
  const held = type !== 'allege' && language.reporting.documents.has(before);
  // "Hit back by saying that the roof was safe".
  const bySaying = language.reporting.agents.has(before) && (frame === 'that' || frame === 'bare' || frame === 'quote');
  // "Posted online accusing Kemp of", "issued a statement accusing Kemp of".
  const issued =
    type === 'allege' && words.plain.slice(sentence[0], at).some((word) => language.claims.voicing.has(word));
  if (words.plain[at]!.endsWith('ing') && !held && !bySaying && !issued && !participial(words, at, language))
    return false;
  const [from, to] = source ? rangeOf(words.tokens, source) : [0, 0];
  const doer = passive && (type === 'judge' || frame === 'quote');
  if (
    from > at &&
    !doer &&
    !INVERTS.has(verb.class) &&
    words.plain[at - 1] !== QUOTED &&
    words.plain[at - 2] !== QUOTED
  )
    return false;
  if (source && sumsUp(words, source, language)) return false;
  // "Reading the letter shows": nobody shows it.
  if (
    language.reporting.looksParticiple(words.plain[from]!) &&
    language.claims.articles.has(words.plain[from + 1] ?? '')
  )
    return false;
  if (to - from !== 1) return true;
  const writer = type !== 'deny' && language.reporting.firstPerson.has(words.plain[from]!);
  if (language.claims.demonstratives.has(words.plain[from]!)) return false;
  return !writer && !(/[^e]ed$/.test(words.plain[from]!) && !words.tokens[from]!.word.capital);
}

const BUT = 'but';

/** Whether what looks like a source is a noun for what stands before a comma and who says something of it: "…, a prospect | Kemp denied". */
function sumsUp({ plain, tokens }: Words, source: Span, { reporting }: Language): boolean {
  const [from, to] = rangeOf(tokens, source);
  const noun = plain[from - 1] === ',' && reporting.indefinite.has(plain[from]!) && to - from > 2;
  return noun && !tokens[from + 1]!.word.capital && tokens[from + 2]!.word.capital;
}

/** How far before "to" it stands by what somebody came to say a thing: "took to the stage to say". */
const MEANS_WITHIN = 8;

/** Whether an infinitive whose "to" stands behind word `at` was done: "went on to say", "had to admit", "used the talk to say". */
function cameTo(plain: readonly string[], at: number, { claims }: Language): boolean {
  if (claims.implying.has(plain[at] ?? '')) return true;
  for (let i = at; i > at - MEANS_WITHIN && i >= 0 && !/^\P{L}/u.test(plain[i]!); i -= 1)
    if (claims.means.has(plain[i]!)) return true;
  return false;
}

/** Whether a form in -ing goes on with a clause ("…, adding that") or has its content beside it, rather than is a noun ("a warning system"). */
function participial({ plain }: Words, at: number, { reporting }: Language): boolean {
  const before = plain[at - 1] ?? '';
  if (reporting.passive.has(before) || reporting.likeness.has(before) || /^(?:with|and|[,—–-]|“)$/.test(before))
    return true;
  const next = plain[at + 1] ?? '';
  return !reporting.prepositions.has(before) && (reporting.complementizers.has(next) || /^[“:,]$/.test(next));
}

/** Whether what is asked holds an infinitive: "asked the court to close the case". */
function asksToDo({ words, language }: Scene, content: Span): boolean {
  const [from, to] = rangeOf(words.tokens, content);
  return words.plain.slice(from, to).some((word) => language.reporting.infinitives.has(word));
}

/** Whether a cue is an -ing form behind a comma. */
function besideDeed({ words: { plain, tokens } }: Scene, { cue }: Pick<Attribution, 'cue'>): boolean {
  const [at] = rangeOf(tokens, cue);
  return plain[at]!.endsWith('ing') && plain[at - 1] === ',';
}

/** Whether some words liken one thing to another, or quote: "the plan as a mess". */
const likens = ({ words: { plain, tokens }, language }: Scene, content: Span): boolean =>
  plain.slice(...rangeOf(tokens, content)).some((word) => word === QUOTED || language.reporting.likeness.has(word));

/** Whether an -ing form only tells by the way what is asked for or pointed to beside the deed: "closed the mill, citing a lack of wool". */
function besides(scene: Scene, { cue, verb, content, class: type }: Attribution): boolean {
  if (!besideDeed(scene, { cue }) || quotes(scene, content)) return false;
  return type === 'ask' || type === 'urge' || scene.language.claims.grounding.has(verb?.lemma ?? '');
}

const opensThat = ({ words, language }: Scene, content: Span): boolean =>
  language.reporting.complementizers.has(words.plain[rangeOf(words.tokens, content)[0]] ?? '');

/** Fewer quoted words than this name a thing rather than say something of it: a ship called “The Old Lady”. */
const SAYS_SOMETHING = 5;

const quotes = ({ words }: Scene, content: Span): boolean => {
  const [from, to] = rangeOf(words.tokens, content);
  return words.plain.slice(from, to).filter((word) => word === QUOTED).length >= SAYS_SOMETHING + 2;
};

/** Whether two nouns stand side by side, of which the second is new: "the clerk a liar", not "the clerk a day later". */
function equates(plain: readonly string[], [from, to]: Range, { reporting }: Language): boolean {
  const at = plain.findIndex((word, i) => i > from && i < to && reporting.indefinite.has(word));
  const dated = plain.slice(at, at + 3).some((word) => reporting.times.has(word) || reporting.occasions.has(word));
  const light = (word: string): boolean => reporting.prepositions.has(word) || reporting.conjunctions.has(word);
  return at > 0 && !dated && !plain.slice(from, at).some((word) => light(word) || /^\P{L}$/u.test(word));
}

/** Whether a thing is called by an adjective that judges it: "the storm catastrophic". */
const isVerdict = (plain: readonly string[], [from, to]: Range, { reporting, claims }: Language): boolean =>
  claims.articles.has(plain[from]!) &&
  plain.slice(from + 2, Math.min(to, from + 6)).some((word) => reporting.verdicts.has(word));
/** Whether an object is called what somebody thinks of it: "the claims “absurd”", "that unfair", not "the ship “The Old Lady”". */
function judges({ words, language }: Scene, content: Span): boolean {
  const { plain, tokens } = words;
  const [from, to] = rangeOf(tokens, content);
  if (to - from < 2) return false;
  const quotation = quotationsIn(words, [from + 1, to]).find((one) => one.from > from);
  if (quotation) return !quotation.titled && quotation.to >= to - 1 && !tokens[quotation.from + 1]!.word.capital;
  if (equates(plain, [from, to], language) || isVerdict(plain, [from, to], language)) return true;
  const { pronouns, demonstratives } = language.claims;
  const pointed = demonstratives.has(plain[from]!) || (pronouns.get(plain[from]!)?.includes('organization') ?? false);
  return pointed && !tokens[from + 1]!.word.capital && !language.reporting.prepositions.has(plain[from + 1]!);
}

/** Whether what is denied is something to be granted, by the noun that what is denied ends in: "denied the motion", "denied her entry". */
function refuses({ words: { plain, tokens }, language: { claims, reporting } }: Scene, content: Span): boolean {
  const [from, to] = rangeOf(tokens, content);
  let end = from;
  const goesOn = (word: string): boolean => /^[\p{L}’'-]/u.test(word) && !reporting.prepositions.has(word);
  while (end < to && goesOn(plain[end]!) && !reporting.subordinators.has(plain[end]!)) end += 1;
  return claims.grantable.has(plain[end - 1] ?? '');
}

/** Whether the source of an attribution is of a kind. */
const isSource = ({ words }: Scene, { source }: Attribution, sources: Sources, kind: Source['kind']): boolean =>
  source !== null && sources.at(rangeOf(words.tokens, source))?.kind === kind;

/** Whether a clause is set against the one before: ", but | Kemp". */
const opensContrast = ({ words: { plain } }: Scene, at: number): boolean =>
  plain[at - 1] === BUT && plain[at - 2] === ',';

/** Words for a source that hold no name: "the 44-year-old". */
const NAMELESS = /^\P{Lu}*$/u;

/** A source, with the person or body that the quote at its cue has for it, "The firm that runs the fair, Velder"; by its name, where its own words hold none. */
function agreed(source: Source | null, quoted: Source | null): Source | null {
  if (!quoted?.entity || quoted.entity === source?.entity) return source;
  if (!source) return quoted;
  return !source.entity && NAMELESS.test(source.text?.slice(1) ?? '')
    ? quoted
    : { ...source, entity: quoted.entity, kind: quoted.kind };
}

/** Whom the words beside a cue name: for "he" whom the quote at the cue has, for "it" who spoke last. */
function whose(scene: Scene, named: Range, sources: Sources, cue: number): Source | null {
  if (!sources.isPronoun(named)) return agreed(sources.at(named), sources.quotedAt(cue));
  return severalBefore(scene, named, sources) ?? sources.quotedAt(cue) ?? sources.at(named);
}

/** Those whom their sentence is about, for "they": "The officers | went to a mill, where they said"; `null` for another pronoun. */
function severalBefore({ words, line, language }: Scene, [at]: Range, sources: Sources): Source | null {
  if (language.claims.pronouns.get(words.plain[at]!)?.[0] !== 'group') return null;
  const comma = line.findIndex((_, i) => isComma(line, i));
  const from = comma > 0 && language.reporting.prepositions.has(line[0]!.lower) ? comma + 1 : 0;
  const phrase = nounPhraseFrom(line, from, language.reporting);
  const range = phrase && rangeOf(words.tokens, { start: line[phrase.from]!.start, end: line[phrase.to - 1]!.end });
  const source = range && range[1] <= at ? sources.at(range) : null;
  return source?.kind === 'group' ? source : null;
}

/** Whether who says a thing opens a clause behind the sentence's first words that only says when: "in a talk when he said". */
const isTimed = ({ words: { plain }, sentence, language: { reporting } }: Scene, at: number): boolean =>
  at - 1 > sentence[0] && reporting.spells.has(plain[at - 1]!);

/** The document that a sentence opens with as what tells: "a letter to staff" of "In a letter to staff, they were told"; else `null`. */
function document({ words, line, language: { reporting } }: Scene, sources: Sources): Range | null {
  const phrase = reporting.prepositions.has(line[0]!.lower) ? nounPhraseFrom(line, 1, reporting) : null;
  const range = phrase && rangeOf(words.tokens, { start: line[phrase.from]!.start, end: line[phrase.to - 1]!.end });
  return range && sources.at(range)?.kind === 'document' ? range : null;
}

/** The voice of an attribution. */
export function ofAttribution(scene: Scene, own: Attribution, { all, sources }: Around): Voice {
  const { tokens } = scene.words;
  const span = own.antecedent ?? own.described ?? own.source;
  const named = span ? fullRange(scene, rangeOf(tokens, span), sources) : own.passive ? document(scene, sources) : null;
  const source = named ? whose(scene, named, sources, own.cue.start) : UNNAMED;
  // Whose subject stands before a content is not in it: "the vet who knew Holt said".
  const opens = (one: Attribution): number => one.described?.start ?? one.cue.start;
  const holds = (outer: Attribution, inner: Attribution): boolean =>
    outer.pieces.some(
      (piece) => contains(piece, inner.cue) && !(opens(inner) < outer.cue.start && outer.cue.start < piece.start),
    );
  // Who welcomes a deal or thinks a thing is told so by the outlet, who says a thing is only quoted by it.
  const speaks = own.class !== 'think' && (own.class !== 'judge' || quotes(scene, own.content));
  const relays = (other: Attribution): boolean =>
    isHearing(scene, other) ||
    ((other.kind === 'phrase' || speaks) && isSource(scene, other, sources, 'outlet')) ||
    (other.kind === 'phrase' && own.frame === 'quote');
  const sums = ({ source }: Attribution): boolean => source !== null && sumsUp(scene.words, source, scene.language);
  const opposed = named !== null && opensContrast(scene, named[0]);
  const inside =
    !opposed &&
    all.some((other) => other !== own && holds(other, own) && !holds(own, other) && !relays(other) && !sums(other));
  const { status, until, denies } = statusOf(scene, own, source);
  const [from, to] = rangeOf(tokens, own.cue);
  return {
    why: `claim/${own.class}`,
    status,
    cue: [from, Math.max(to, until)],
    source,
    named,
    closing: own.content.start < own.cue.start && own.kind !== 'phrase',
    denies,
    says: own.pieces.map((piece) => rangeOf(tokens, piece)),
    timed: named !== null && isTimed(scene, named[0]),
    aside: scene.language.reporting.relays.has(own.verb?.lemma ?? ''),
    below:
      inside ||
      onlyWhen(scene, own) ||
      (own.kind === 'phrase' && ofAside(scene, from)) ||
      own.antecedent !== null ||
      (own.frame !== 'quote' && named !== null && namesThing(scene, named)),
  };
}

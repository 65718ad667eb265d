import type { Language } from '../../../language/language.ts';
import type { Span } from '../../../model/span.ts';
import type { Attribution } from '../quote/attribution.ts';
import { dismissesAs, namesDenied } from './dismissed.ts';
import { QUOTED, quotationsIn, type Range, rangeOf, type Scene, type Words } from './scene.ts';
import type { Sources } from './source.ts';
import { isMute } from './thing.ts';
import { INVERTS } from './voice.ts';

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
  // "She thought it was a bomb": what somebody had in mind the outlet tells.
  const { inward } = scene.language.claims;
  if (inward.has(scene.words.plain[rangeOf(scene.words.tokens, cue)[0]]!) && !quotes(scene, content)) return false;
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

/** Whether what looks like a source is a noun for what stands before a comma and who says something of it: "…, a prospect | Kemp denied". */
export function sumsUp({ plain, tokens }: Words, source: Span, { reporting }: Language): boolean {
  const [from, to] = rangeOf(tokens, source);
  const noun = plain[from - 1] === ',' && reporting.indefinite.has(plain[from]!) && to - from > 2;
  return noun && !tokens[from + 1]!.word.capital && tokens[from + 2]!.word.capital;
}

/** How far before "to" it stands by what somebody came to say a thing: "took to the stage to say". */
const MEANS_WITHIN = 8;

/** Whether an infinitive whose "to" stands behind word `at` was done: "went on to say", "had to admit", "used the talk to say". */
function cameTo(plain: readonly string[], at: number, { claims }: Language): boolean {
  if (claims.implying.has(plain[at] ?? '')) return true;
  for (let i = at; i > at - MEANS_WITHIN && i >= 0 && !/^[^\p{L}]/u.test(plain[i]!); i -= 1)
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

export const quotes = ({ words }: Scene, content: Span): boolean => {
  const [from, to] = rangeOf(words.tokens, content);
  return words.plain.slice(from, to).filter((word) => word === QUOTED).length >= SAYS_SOMETHING + 2;
};

/** Whether two nouns stand side by side, of which the second is new: "the clerk a liar", not "the clerk a day later". */
function equates(plain: readonly string[], [from, to]: Range, { reporting }: Language): boolean {
  const at = plain.findIndex((word, i) => i > from && i < to && reporting.indefinite.has(word));
  const dated = plain.slice(at, at + 3).some((word) => reporting.times.has(word) || reporting.occasions.has(word));
  const light = (word: string): boolean => reporting.prepositions.has(word) || reporting.conjunctions.has(word);
  return at > 0 && !dated && !plain.slice(from, at).some((word) => light(word) || /^[^\p{L}]$/u.test(word));
}

/** Whether a thing is called by an adjective that judges it: "the storm catastrophic". */
const isVerdict = (plain: readonly string[], [from, to]: Range, { reporting, claims }: Language): boolean =>
  claims.articles.has(plain[from]!) &&
  plain.slice(from + 2, Math.min(to, from + 6)).some((word) => reporting.verdicts.has(word));

/** How many words may stand behind a judgement in quotation marks. */
const TAIL = 4;

/** Whether an object is called what somebody thinks of it: "the claims “absurd”", "that unfair", not "the ship “The Old Lady”". */
function judges({ words, language }: Scene, content: Span): boolean {
  const { plain, tokens } = words;
  const [from, to] = rangeOf(tokens, content);
  if (to - from < 2) return false;
  const quotation = quotationsIn(words, [from + 1, to]).find((one) => one.from > from);
  if (quotation) {
    // "Calls the mill “a mess” for weavers".
    const tail = language.reporting.prepositions.has(plain[quotation.to] ?? '') ? TAIL : 1;
    return !quotation.titled && quotation.to >= to - tail && !tokens[quotation.from + 1]!.word.capital;
  }
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

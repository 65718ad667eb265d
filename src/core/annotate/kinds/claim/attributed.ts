import type { Language } from '../../../language/language.ts';
import type { Span } from '../../../model/span.ts';
import { contains } from '../../../model/span.ts';
import type { Attribution } from '../quote/attribution.ts';
import { fullRange } from './reach.ts';
import { hintsVerb, QUOTED, type Range, rangeOf, type Scene, type Words } from './scene.ts';
import { type Sources, UNNAMED } from './source.ts';
import { type Around, INVERTS, STATUS_OF, type Voice } from './voice.ts';

/** Whether an attribution of a sentence is one of its voices: a verb that passes something on. */
export const isVoice = (scene: Scene, attribution: Attribution): boolean =>
  isVerb(scene, attribution) && passesOn(scene, attribution);

/** Whether an attribution passes something on, rather than tells an act ("ordered", "plans to") or what was not said. */
function passesOn(scene: Scene, { verb, negated, passive, source, content, class: type }: Attribution): boolean {
  const { acts } = scene.language.claims;
  if (negated && type !== 'deny') return false;
  if (verb && acts.has(verb.lemma)) return quotes(scene, content);
  if (verb && type === 'deny' && passive) return false;
  if (passive && !source)
    return type !== 'think' && type !== 'judge' && type !== 'urge' && type !== 'ask' && opensThat(scene, content);
  if (type === 'deny' && verb && scene.language.claims.softDenials.has(verb.lemma)) return namesDenied(scene, content);
  return true;
}

/** Whether a cue is a verb, not a name or a gerund of the same form ("United States", "from claiming asylum"), and has a source that can speak. */
function isVerb({ words, sentence, language }: Scene, { verb, cue, source }: Attribution): boolean {
  if (!verb) return true;
  const [at] = rangeOf(words.tokens, cue);
  if (at > sentence[0] && words.tokens[at]!.word.capital) return false;
  const before = words.plain[at - 1] ?? '';
  if (language.reporting.infinitives.has(before)) return false;
  if (words.plain[at]!.endsWith('ing') && !participial(words, at, language)) return false;
  const [from, to] = source ? rangeOf(words.tokens, source) : [0, 0];
  if (from > at && !INVERTS.has(verb.class) && words.plain[at - 1] !== QUOTED && words.plain[at - 2] !== QUOTED)
    return false;
  return !(to - from === 1 && /[^e]ed$/.test(words.plain[from]!) && !words.tokens[from]!.word.capital);
}

/** Whether a form in -ing goes on with a clause ("…, adding that") or has its content beside it, rather than is a noun ("a warning system"). */
function participial({ plain }: Words, at: number, { reporting }: Language): boolean {
  const before = plain[at - 1] ?? '';
  if (reporting.passive.has(before) || /^(?:with|and|[,—–-]|“)$/.test(before)) return true;
  const next = plain[at + 1] ?? '';
  return !reporting.prepositions.has(before) && (reporting.complementizers.has(next) || /^[“:,]$/.test(next));
}

const opensThat = ({ words, language }: Scene, content: Span): boolean =>
  language.reporting.complementizers.has(words.plain[rangeOf(words.tokens, content)[0]] ?? '');

/** Fewer quoted words than this name a thing rather than say something of it: a ship called “The Old Lady”. */
const SAYS_SOMETHING = 5;

const quotes = ({ words }: Scene, content: Span): boolean => {
  const [from, to] = rangeOf(words.tokens, content);
  return words.plain.slice(from, to).filter((word) => word === QUOTED).length >= SAYS_SOMETHING + 2;
};

/** Whether what is rejected is said to be a charge or a report, not an offer or a bill. */
function namesDenied({ words, language }: Scene, content: Span): boolean {
  const [from, to] = rangeOf(words.tokens, content);
  return words.plain.slice(from, Math.min(from + 6, to)).some((word) => language.claims.deniable.has(word));
}

const isOutlet = ({ words }: Scene, { source }: Attribution, sources: Sources): boolean =>
  source !== null && sources.at(rangeOf(words.tokens, source))?.kind === 'outlet';

/** The voice of an attribution. */
export function ofAttribution(scene: Scene, own: Attribution, { said, sources }: Around): Voice {
  const { tokens } = scene.words;
  const span = own.antecedent ?? own.described ?? own.source;
  const named = span && fullRange(scene, rangeOf(tokens, span), sources);
  const pronoun = named && sources.isPerson(named) ? sources.quotedAt(own.cue.start) : null;
  const source = named ? (pronoun ?? sources.at(named)) : UNNAMED;
  const holds = (outer: Attribution, inner: Attribution): boolean =>
    outer.pieces.some((piece) => contains(piece, inner.cue));
  const relays = (other: Attribution): boolean => other.kind === 'phrase' && isOutlet(scene, other, sources);
  const inside = said.some((other) => other !== own && holds(other, own) && !holds(own, other) && !relays(other));
  const { status, until } = statusOf(scene, own);
  const [from, to] = rangeOf(tokens, own.cue);
  return {
    why: `claim/${own.class}`,
    status,
    cue: [from, Math.max(to, until)],
    source,
    named,
    closing: own.content.start < own.cue.start && own.kind !== 'phrase',
    says: own.pieces.map((piece) => rangeOf(tokens, piece)),
    below: inside || own.antecedent !== null,
  };
}

/** How many words after a verb its content's negation may stand. */
const NEGATION_REACH = 9;
/** How many words, where only a denial of one's own deed counts: "that he had not". */
const OWN_REACH = 4;

/** A status, and the token up to which the words stand that made it so, where they reach past the verb. */
interface Worded {
  readonly status: Voice['status'];
  readonly until: number;
}

/**
 * The status of what an attribution passes on: by the verb's class, but a negation may make a denial of what is said. The
 * cue of such a denial holds the negation and the word after it ("claims there’s no evidence").
 */
function statusOf(scene: Scene, { class: type, content, cue, verb }: Attribution): Worded {
  const plainly = { status: STATUS_OF[type], until: 0 };
  if (content.start < cue.start) return plainly;
  const { claims, reporting } = scene.language;
  const { words } = scene;
  const { plain, tokens } = words;
  const [from, to] = rangeOf(tokens, content);
  const opener = plain[reporting.complementizers.has(plain[from] ?? '') ? from + 1 : from] ?? '';
  const self = claims.pronouns.has(opener) || claims.ownVoice.has(opener);
  const asserts = type === 'claim' && verb !== null && claims.assertions.has(verb.lemma);
  const first = (reach: number): Range => [from, Math.min(to, from + reach)];
  const negation =
    (asserts ? negationIn(words, first(NEGATION_REACH), claims.negations) : null) ??
    (type === 'say' && self ? negationIn(words, first(OWN_REACH), reporting.negations) : null);
  if (negation !== null) return { status: 'denied', until: Math.min(to, negation + 2) };
  if (verb && claims.contested.has(verb.lemma) && !self && opensClause(scene, [from, to]))
    return { status: 'alleged', until: 0 };
  return plainly;
}

/** Where a negation stands in the first clause of some words; `null` where none does. */
function negationIn({ plain }: Words, [from, to]: Range, negations: ReadonlySet<string>): number | null {
  for (let at = from; at < to; at += 1) {
    if (/^[,;:“]$/.test(plain[at]!)) return null;
    if (negations.has(plain[at]!)) return at;
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

import type { Line } from '../quote/line.ts';
import { nounPhraseFrom, type Range as UnitRange } from '../quote/noun-phrase.ts';
import { type Subject, subjectAfter, subjectBefore } from '../quote/subject.ts';
import type { ReportingWords } from '../quote/words.ts';
import type { PhraseHit } from './phrases.ts';
import { behindWhom, isHearing, namesThing, tokensOf } from './reach.ts';
import { hintsVerb, QUOTED, type Range, type Scene } from './scene.ts';
import { type Sources, UNNAMED } from './source.ts';
import { isThing } from './thing.ts';
import type { Around, Voice } from './voice.ts';
import type { CueRule } from './words.ts';

/** The voice of a cue phrase; `null` where what it needs is not there. */
export function ofCue(scene: Scene, { rule, from, to }: PhraseHit<CueRule>, { said, sources }: Around): Voice | null {
  const { start } = scene.words.tokens[from]!;
  if (rule.status === 'alleged' && (isNegated(scene, [from, to]) || isActive(scene, from))) return null;
  // "Voters might see it as a test".
  if (rule.status === 'reported' && scene.language.reporting.possibilities.has(scene.words.plain[from - 1] ?? ''))
    return null;
  const subject = rule.source === 'subject' ? phraseSubject(scene, start, { rule, sources }) : null;
  const alleged = rule.status === 'alleged';
  const within = alleged || rule.source === 'agent' ? phraseAgent(scene, [from, to]) : null;
  const agent = rule.source === 'agent' ? (within ?? agentFrom(scene, to)) : null;
  // "One of several firms sued by the state for": the state sues.
  const named = within ?? subject?.named ?? agent ?? (alleged ? agentBehind(scene, [from, to], sources) : null);
  if (rule.source !== 'nobody' && !named) return null;
  const source = named ? sources.at(named) : UNNAMED;
  const isDocument = source?.kind === 'document';
  // A poll that "they" may stand for rules nothing out.
  if (rule.needs === 'document' ? !isDocument : isDocument && named && sources.isPronoun(named)) return null;
  // "Rain ruled out play", "a charge of £5".
  const thing =
    rule.status === 'reported' &&
    !rule.needs &&
    named &&
    !source?.entity &&
    isSingleThing(scene, named) &&
    !quotesAfter(scene, to);
  if (thing || (rule.status === 'alleged' && isCounted(scene, to))) return null;
  const inside = said.some(
    (other) => !isHearing(scene, other) && other.pieces.some((piece) => piece.start <= start && start < piece.end),
  );
  const base = { why: `claim/${rule.id}`, status: rule.status, cue: cueOf(scene, [from, to]), source, named };
  const denies = rule.status === 'denied' ? (agent ? deniedBefore(scene, [from, to]) : objectOf(scene, to)) : null;
  const lower = named === null || (agent !== null && rule.status === 'reported');
  const below = inside || subject?.relative || (lower ? inLowerClause(scene, from) : namesThing(scene, named));
  return { ...base, closing: false, says: [], denies, below };
}

/** The words of a cue phrase without the "'s" of an owner before its verb: "[was accused of]" of "Kemp's firm was accused of". */
function cueOf({ words: { plain }, language: { reporting } }: Scene, [from, to]: Range): Range {
  if (!plain[from]!.startsWith("'")) return [from, to];
  const verb = plain.slice(from + 1, to).findIndex((word) => reporting.passive.has(word));
  return [verb < 0 ? from : from + 1 + verb, to];
}

/** Whether a participle by its form is a verb with a subject of its own: "whom he accused of". */
const isActive = ({ words: { plain }, language: { reporting } }: Scene, from: number): boolean =>
  reporting.verbs.has(plain[from]!) && reporting.subjects.has(plain[from - 1] ?? '');

/** Whether a cue phrase, what helps its verb or whom it is said of is negated: "has not been accused of", "nobody is accused of". */
function isNegated({ words: { plain }, sentence, language }: Scene, [from, to]: Range): boolean {
  const { auxiliaries, negations, nobody, ones } = language.reporting;
  const negates = (word: string): boolean => negations.has(word) || nobody.has(word);
  let first = from;
  while (first > sentence[0] && (auxiliaries.has(plain[first - 1]!) || negates(plain[first - 1]!))) first -= 1;
  // "No one has been charged".
  if (ones.has(plain[first - 1]!)) first -= 2;
  return plain.slice(Math.max(first, sentence[0]), to).some(negates);
}

/** What a plea denies, after "to" at token `at`: "pleaded not guilty to theft". */
function objectOf({ words: { plain }, sentence, language }: Scene, at: number): Range | null {
  if (!language.reporting.infinitives.has(plain[at] ?? '')) return null;
  let to = at + 1;
  const { spells } = language.reporting;
  while (to < sentence[1] && !/^[,;:.!?]$/.test(plain[to]!) && !spells.has(plain[to]!)) to += 1;
  return to > at + 1 ? [at + 1, to] : null;
}

/** Who is named from an offset on, up to unit `limit` of the line. */
function namedFrom({ line, language }: Scene, offset: number, limit?: number): UnitRange | null {
  const unit = line.findIndex(({ start }) => start >= offset);
  return unit < 0 ? null : nounPhraseFrom(line, unit, language.reporting, limit);
}

/** Who is named right behind a phrase, as tokens: "denied by | the mill"; not a court, which decides. */
function agentFrom(scene: Scene, at: number): Range | null {
  const doer = namedFrom(scene, scene.words.tokens[at - 1]!.end);
  const { hearers } = scene.language.reporting;
  const decides = doer && scene.line.slice(doer.from, doer.to).some(({ lower }) => hearers.has(lower));
  return doer && !decides ? tokensOf(scene, doer) : null;
}

/** What a passive denies: its subject, "the claims that he lied" of "the claims that he lied were denied by". */
function deniedBefore({ words: { plain }, sentence, language }: Scene, [from, to]: Range): Range {
  const { passive, auxiliaries, determiners } = language.reporting;
  let end = to;
  while (end > from + 1 && !passive.has(plain[end - 1]!)) end -= 1;
  while (end > from + 1 && (passive.has(plain[end - 1]!) || auxiliaries.has(plain[end - 1]!))) end -= 1;
  return [from > sentence[0] && determiners.has(plain[from - 1]!) ? from - 1 : from, end];
}

/** Who is named within a phrase as the doer, as tokens: "was accused by Kemp of"; `null` where nobody is. */
function phraseAgent(scene: Scene, [from, to]: Range): Range | null {
  const { line, words, language } = scene;
  const by = words.plain.slice(from, to).findIndex((word) => language.reporting.agents.has(word));
  const last = line.findIndex(({ start }) => start >= words.tokens[to - 1]!.start);
  const doer = by < 0 ? null : namedFrom(scene, words.tokens[from + by]!.end, last);
  return doer && tokensOf(scene, doer);
}

const doerAt = ({ line, language }: Scene, offset: number): UnitRange | null =>
  subjectAfter(
    line,
    line.findIndex(({ start }) => start >= offset),
    language.reporting,
  )?.head ?? null;

/** How far behind what somebody is accused of its doer is looked for, in words. */
const ACCUSED_WITHIN = 8;

/**
 * Who accuses by a passive and what it is of, as tokens: "was accused of lying by | the government". `null` where nobody is
 * named, or who did what they are accused of may be: "of covering up abuse by priests", "of bribes paid by the firm".
 */
function agentBehind(scene: Scene, [from, to]: Range, sources: Sources): Range | null {
  const { words, sentence, language } = scene;
  const { plain } = words;
  const { agents, passive, looksParticiple, participles, relatives } = language.reporting;
  if (!plain.slice(from, to).some((word) => passive.has(word))) return null;
  for (let at = to; at < Math.min(sentence[1], to + ACCUSED_WITHIN); at += 1) {
    const word = plain[at]!;
    if (/^[^\p{L}]/u.test(word) || hintsVerb(word, language) || participles.has(word) || relatives.has(word))
      return null;
    if (!agents.has(word)) continue;
    if (at > to + 1 && looksParticiple(plain[to]!)) return null;
    const doer = looksParticiple(plain[at + 1] ?? '') ? null : doerAt(scene, words.tokens[at]!.end);
    const named = doer && tokensOf(scene, doer);
    return named && /^(?:person|organization|group|outlet)$/.test(sources.at(named)?.kind ?? '') ? named : null;
  }
  return null;
}

/**
 * The subject of a verb phrase of ours that starts at offset `start`, as tokens. Of a relative clause it is the sentence's
 * own subject where that may have the phrase too ("The appendix holds letters that show a …"), else the noun before, which is
 * then told of by the way.
 */
function phraseSubject(
  scene: Scene,
  start: number,
  { rule, sources }: { rule: CueRule; sources: Sources },
): { readonly named: Range; readonly relative: boolean } | null {
  const { line, language } = scene;
  const { reporting } = language;
  let unit = line.findIndex((other) => other.start >= start);
  while (
    unit > 0 &&
    (reporting.auxiliaries.has(line[unit - 1]!.lower) || reporting.adverbs.has(line[unit - 1]!.lower))
  ) {
    unit -= 1;
    if (reporting.passive.has(line[unit]!.lower)) return null;
  }
  // "The mill looks at Leeds and rules out a sale".
  const shared = reporting.additive.has(line[unit - 1]?.lower ?? '') ? nounPhraseFrom(line, 0, reporting) : null;
  if (shared && shared.to < unit - 1) return { named: tokensOf(scene, shared), relative: false };
  const subject = unit > 0 ? subjectBefore(line, unit, reporting) : null;
  if (!subject) return null;
  const first = subject.antecedent && rule.needs ? nounPhraseFrom(line, 0, reporting) : null;
  if (first && sources.at(tokensOf(scene, first))?.kind === rule.needs)
    return { named: tokensOf(scene, first), relative: false };
  const range = behindWhom(scene.words, tokensOf(scene, subject.antecedent ?? subject.whole), language);
  return sources.isPronoun(range) && rule.needs
    ? null
    : { named: range, relative: !rule.needs && (subject.antecedent !== null || isRelative(line, subject, reporting)) };
}

/** Whether a phrase is of one thing: "rain", not "the vets". */
const isSingleThing = (scene: Scene, range: Range): boolean =>
  isThing(scene, range) &&
  !scene.words.plain.slice(...range).some((word) => scene.language.reporting.looksPlural(word));

const quotesAfter = ({ words: { plain }, sentence }: Scene, at: number): boolean =>
  plain.slice(at, sentence[1]).includes(QUOTED);

/** Whether a sum or a number stands at token `at`. */
const isCounted = ({ words: { plain } }: Scene, at: number): boolean => /^[\p{Sc}\d]/u.test(plain[at] ?? '');

/** Whether a subject stands behind a relative pronoun: "a plan which | Kemp touted as". */
const isRelative = (line: Line, { whole }: Subject, { relatives }: ReportingWords): boolean =>
  relatives.has(line[whole.from - 1]?.lower ?? '');

/** Whether a relative or other lower clause opened since the last comma or the sentence's start. */
function inLowerClause({ words, sentence, language }: Scene, at: number): boolean {
  for (let back = at - 1; back >= sentence[0]; back -= 1) {
    const word = words.plain[back]!;
    if (word === ',') return false;
    if (language.claims.subordinators.has(word)) return true;
  }
  return false;
}

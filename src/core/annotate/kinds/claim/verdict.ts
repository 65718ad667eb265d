import type { Source, Status } from '../../../model/annotation.ts';
import { hasVerb, isWord, QUOTED, type Range } from './clause.ts';
import { evaluation } from './opinion.ts';
import { findPhrases, type PhraseBook, type PhraseHit } from './phrases.ts';
import { OUTLET_VOICE, type Sources, UNNAMED } from './source.ts';
import { phraseAfter, type Scene, type Subject, subjectOf } from './subject.ts';
import type { CueRule, OpinionRule } from './words.ts';

/** How a sentence is worded, and who stands behind it. */
export interface Verdict {
  readonly status: Status;
  readonly source: Source;
  readonly cue: Range | null;
  readonly why: string;
}

export interface Books {
  readonly cues: PhraseBook<CueRule>;
  readonly opinions: PhraseBook<OpinionRule>;
}

/** A cue with whom it belongs to. */
interface Voice extends PhraseHit<CueRule> {
  readonly subject: Subject | null;
  readonly source: Source | null;
}

/** The voices of a sentence: its cues, each with a source where it has one. Cues that pass nothing on are left out. */
export function voices(scene: Scene, books: Books, sources: Sources): Voice[] {
  const found: Voice[] = [];
  for (const hit of findPhrases(scene.words.plain, scene.sentence, books.cues)) {
    const subject = place(scene, hit);
    if (hit.rule.source !== 'nobody' && !subject) continue;
    const source = subject && subject.placing !== 'nobody' ? sources.at(subject.range) : UNNAMED;
    if (holds(scene, hit, { subject, source })) found.push({ ...hit, subject, source });
  }
  return found;
}

function place(scene: Scene, { rule, from, to }: PhraseHit<CueRule>): Subject | null {
  if (rule.source === 'subject') return subjectOf(scene, [from, to]);
  const below = inLowerClause(scene, from);
  if (rule.source === 'nobody') return { range: [from, to], placing: 'nobody', below };
  const range = phraseAfter(scene, to);
  return range && { range, placing: 'named-after', below: false };
}

/** Whether a relative or other lower clause opened since the last comma or the sentence's start. */
function inLowerClause({ words, sentence, language }: Scene, at: number): boolean {
  for (let back = at - 1; back >= sentence[0]; back -= 1) {
    const word = words.plain[back]!;
    if (word === ',') return false;
    if (language.claims.subordinators.has(word) && word !== 'as') return true;
  }
  return false;
}

/** How many words after a verb its content's negation may stand. */
const NEGATION_REACH = 9;
const SELF = /^(?:it|they|he|she|we|i|its|their|his|her|there|there's)$/;
const DENIED_THING = /^(?:accusations?|allegations?|claims?|charges?|reports?|suggestions?|criticism|complaints?|rumou?rs?|idea|notion|any|that|having|it|findings?|assertions?|characteri[sz]ation)$/;

/** Whether what a rule asks for beside its words is there. */
function holds(scene: Scene, { rule, to }: PhraseHit<CueRule>, { subject, source }: Pick<Voice, 'subject' | 'source'>): boolean {
  const { words, sentence } = scene;
  if (!rule.needs) return true;
  if (rule.needs === 'document') return source?.kind === 'document';
  if (rule.needs === 'denied-thing') return words.plain.slice(to, Math.min(to + 4, sentence[1])).some((word) => DENIED_THING.test(word));
  if (rule.needs === 'negation') return negated(scene, to, rule.id === 'denied/self');
  return subject?.placing === 'closing' || subject?.placing === 'inverted' || opensContent(scene, to);
}

/** Whether what is said opens with a negation; with `self`, one of what the speaker did. */
function negated({ words, sentence, language }: Scene, at: number, self: boolean): boolean {
  const end = Math.min(at + NEGATION_REACH, sentence[1]);
  const opener = words.plain[words.plain[at] === 'that' ? at + 1 : at] ?? '';
  if (self && !SELF.test(opener)) return false;
  for (let next = at; next < end; next += 1) {
    const word = words.plain[next]!;
    if (/^[,;:.“]$/.test(word)) return false;
    if (language.claims.negations.has(word)) return true;
  }
  return false;
}

/** Whether content may open after a verb: a clause, a quotation, a name. */
function opensContent({ words, sentence, language }: Scene, at: number): boolean {
  const word = words.plain[at];
  if (word === undefined || at >= sentence[1]) return false;
  if (word === QUOTED || word === ':' || word === ',') return true;
  if (language.claims.contentOpeners.has(word)) return true;
  return hasVerb(words, [at, sentence[1]], language) || (words.tokens[at]!.word.shape === 'word' && words.tokens[at]!.word.capital);
}

/** Of several voices the one that the sentence is told by: who closes it, else who opens it; an outlet only if it is all there is. */
function mainVoice(found: readonly Voice[]): Voice | null {
  const main = found.filter(({ subject }) => !subject?.below);
  const named = main.filter(({ source, subject }) => source && subject?.placing !== 'nobody');
  const rank = (voice: Voice): number => {
    const { placing } = voice.subject!;
    const place = placing === 'closing' || placing === 'inverted' ? 3 : placing === 'named-after' ? 2.5 : 2;
    return place - (voice.source!.kind === 'outlet' ? 1 : 0);
  };
  let best: Voice | null = null;
  for (const voice of named) if (!best || rank(voice) > rank(best)) best = voice;
  return best ?? main[0] ?? null;
}

/** How many words of a sentence stand within quotation marks, and how many without. */
function quotedWords({ words, sentence: [from, to] }: Scene): { inside: number; outside: number } {
  let inside = 0;
  let outside = 0;
  for (let at = from; at < to; at += 1) {
    if (words.tokens[at]!.word.shape === 'mark') continue;
    if (words.plain[at] === QUOTED) inside += 1;
    else outside += 1;
  }
  return { inside, outside };
}

/** A status, the source, and the words that made it so, for a sentence whose own voices are `found`. */
export function verdict(scene: Scene, found: readonly Voice[], books: Books): Verdict {
  const { claims } = scene.language;
  const voice = mainVoice(found);
  const source = voice?.source ?? null;
  const of = (status: Status, by: Voice, who: Source | null): Verdict => ({ status, source: who ?? UNNAMED, cue: [by.from, by.to], why: `claim/${by.rule.id}` });
  const denial = found.find(({ rule, subject }) => rule.status === 'denied' && !subject?.below);
  if (denial) return of('denied', denial, denial.source);
  const charge = found.find(({ rule, subject }) => rule.status === 'alleged' && !(subject?.below && rule.source === 'subject'));
  if (charge) return of('alleged', charge, charge.rule.source === 'subject' ? charge.source : source);
  if (voice?.subject && voice.subject.placing !== 'nobody') {
    const [from, to] = voice.subject.range;
    if (scene.words.plain.slice(from, to).some((word) => claims.accusers.has(word))) return of('alleged', voice, source);
  }
  const { inside } = quotedWords(scene);
  if (voice && inside >= 2) return of('quoted', voice, source);
  if (voice) return of('reported', voice, source);
  const opinion = evaluation(scene, books.opinions);
  if (opinion) return { status: 'opinion', source: OUTLET_VOICE, cue: opinion.cue, why: 'claim/opinion' };
  return { status: 'stated', source: OUTLET_VOICE, cue: null, why: 'claim/stated' };
}

/** Whether a sentence is all somebody's own words, but for a word or two. */
export function whollyQuoted(scene: Scene): boolean {
  const { inside, outside } = quotedWords(scene);
  return inside > 0 && outside <= 1 && isWord(scene.words, scene.sentence[0] + 1) !== undefined;
}

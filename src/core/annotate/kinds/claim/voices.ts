import type { Language } from '../../../language/language.ts';
import type { Source, Status } from '../../../model/annotation.ts';
import type { Span } from '../../../model/span.ts';
import { type Attribution, findAttributions } from '../quote/attribution.ts';
import type { Line } from '../quote/line.ts';
import { nounPhraseBefore, nounPhraseFrom, type Range as UnitRange } from '../quote/noun-phrase.ts';
import { sourceOf } from '../quote/source.ts';
import { subjectBefore } from '../quote/subject.ts';
import { verbGroup } from '../quote/verb-group.ts';
import type { Inflection, ReportingVerb, VerbClass } from '../quote/words.ts';
import { findPhrases, type PhraseBook, type PhraseHit } from './phrases.ts';
import { QUOTED, type Range, rangeOf, type Scene } from './scene.ts';
import { type Sources, UNNAMED } from './source.ts';
import type { CueRule } from './words.ts';

/** Somebody, named or not, who stands behind a sentence or a part of it. */
export interface Voice {
  readonly why: string;
  readonly status: Exclude<Status, 'stated' | 'quoted' | 'opinion'>;
  /** Tokens of the cue. */
  readonly cue: Range;
  readonly source: Source | null;
  /** The source's tokens; `null` where nobody is named. */
  readonly named: Range | null;
  /** Whether what it says stands before it: "…, the mayor said". */
  readonly closing: boolean;
  /** Whether it stands within what another voice says, or in a relative clause. */
  readonly below: boolean;
}

const STATUS_OF: Readonly<Record<VerbClass, Voice['status']>> = {
  say: 'reported',
  announce: 'reported',
  claim: 'reported',
  allege: 'alleged',
  deny: 'denied',
  reveal: 'reported',
  show: 'reported',
  think: 'reported',
  promise: 'reported',
  ask: 'reported',
  urge: 'reported',
  judge: 'reported',
};

/** The voices of a sentence, by position of their cues; those that pass nothing on are left out. */
export function voices(scene: Scene, book: PhraseBook<CueRule>, sources: Sources): Voice[] {
  const attributions = findAttributions(scene.line, scene.language.reporting);
  const said = attributions.filter((attribution) => isVerb(scene, attribution) && passesOn(scene, attribution));
  const found = said.map((attribution) => ofAttribution(scene, attribution, { said, sources }));
  if (!found.some(({ closing }) => closing)) found.push(...looseVoices(scene, { said: attributions, sources }));
  found.push(...loosePhrases(scene, { said: attributions, sources }));
  for (const hit of findPhrases(scene.words.plain, scene.sentence, book)) {
    const voice = ofPhrase(scene, hit, { said, sources });
    if (voice) found.push(voice);
  }
  return found.sort((a, b) => a.cue[0] - b.cue[0]);
}

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

/** Classes whose verbs stand before their subject without a quotation beside them: "…, said Hale". */
const INVERTS: ReadonlySet<VerbClass> = new Set(['say', 'claim']);

/** Whether a cue is a verb, not a name or a gerund of the same form ("United States", "from claiming asylum"), and has a source that can speak. */
function isVerb({ words, sentence, language }: Scene, { verb, cue, source }: Attribution): boolean {
  if (!verb) return true;
  const [at] = rangeOf(words.tokens, cue);
  if (at > sentence[0] && words.tokens[at]!.word.capital) return false;
  const before = words.plain[at - 1] ?? '';
  if (language.reporting.infinitives.has(before)) return false;
  if (words.plain[at]!.endsWith('ing') && language.reporting.prepositions.has(before) && before !== 'with')
    return false;
  const [from, to] = source ? rangeOf(words.tokens, source) : [0, 0];
  if (from > at && !INVERTS.has(verb.class) && words.plain[at - 1] !== QUOTED && words.plain[at - 2] !== QUOTED)
    return false;
  return !(to - from === 1 && /[^e]ed$/.test(words.plain[from]!) && !words.tokens[from]!.word.capital);
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

interface Around {
  readonly said: readonly Attribution[];
  readonly sources: Sources;
}

const within = (inner: Span, outer: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

function ofAttribution(scene: Scene, own: Attribution, { said, sources }: Around): Voice {
  const { tokens } = scene.words;
  const span = own.antecedent ?? own.described ?? own.source;
  const named = span && fullRange(scene, rangeOf(tokens, span), sources);
  const source = named ? sources.at(named) : UNNAMED;
  const holds = (outer: Attribution, inner: Attribution): boolean =>
    outer.pieces.some((piece) => within(inner.cue, piece));
  const inside = said.some((other) => other !== own && holds(other, own) && !holds(own, other));
  return {
    why: `claim/${own.class}`,
    status: statusOf(scene, own),
    cue: rangeOf(tokens, own.cue),
    source,
    named,
    closing: own.content.start < own.cue.start && own.kind !== 'phrase',
    below: inside || own.antecedent !== null,
  };
}

/** How far before a name its article may stand: "the ongoing Hale v. Orr lawsuit". */
const ADJECTIVES = 3;

/** A source's tokens, from the start of a name that they cut and its article on, to the end of a clause that describes it. */
function fullRange({ words, sentence, language }: Scene, [from, to]: Range, sources: Sources): Range {
  const { plain } = words;
  let end = to;
  while (end > from + 1 && /^[,;:–—-]$/.test(plain[end - 1]!)) end -= 1;
  let start = from;
  if (language.reporting.complementizers.has(plain[start]!) && end > start + 1) start += 1;
  const name = sources.nameStart(start);
  if (name < start && name >= sentence[0]) {
    start = name;
    for (let back = 1; back <= ADJECTIVES && start - back >= sentence[0]; back += 1) {
      if (!language.claims.articles.has(plain[start - back]!)) continue;
      start -= back;
      break;
    }
  }
  if (/^(?:who|which|whose)$/.test(plain[end] ?? '') && end < sentence[1]) {
    while (end < sentence[1] && !/^[,.;:“—–]$/.test(plain[end]!)) end += 1;
    if (language.reporting.verbs.has(plain[end - 1]!)) return [start, to];
  }
  return [start, end];
}

/** How many words after a verb its content's negation may stand. */
const NEGATION_REACH = 9;

/** The status of what an attribution passes on: by the verb's class, but a negation may make a denial of what is said. */
function statusOf(scene: Scene, { class: type, content, cue, verb }: Attribution): Voice['status'] {
  if (content.start < cue.start) return STATUS_OF[type];
  const { claims, reporting } = scene.language;
  const { plain, tokens } = scene.words;
  const [from, to] = rangeOf(tokens, content);
  const opener = plain[reporting.complementizers.has(plain[from] ?? '') ? from + 1 : from] ?? '';
  const self = claims.pronouns.has(opener) || claims.ownVoice.has(opener);
  const strong = type === 'claim' && verb !== null && claims.assertions.has(verb.lemma);
  if (strong || (type === 'say' && self)) {
    for (let at = from; at < Math.min(to, from + NEGATION_REACH); at += 1) {
      if (/^[,;:“]$/.test(plain[at]!)) break;
      if (claims.negations.has(plain[at]!)) return 'denied';
    }
  }
  if (verb && claims.contested.has(verb.lemma) && !self) return 'alleged';
  return STATUS_OF[type];
}

/** Classes whose verbs tell that somebody speaks even where no content can be told from the rest of the sentence. */
const SPEECH: ReadonlySet<VerbClass> = new Set(['say', 'claim', 'reveal', 'announce', 'judge']);

/** Verbs of speech that have a subject of their own but whose content could not be told: "she spoke, Hale said in the video". */
function looseVoices(scene: Scene, { said, sources }: Around): Voice[] {
  const { words, line, language } = scene;
  const found: Voice[] = [];
  const taken = new Set(said.map(({ cue }) => cue.start));
  for (const [at, unit] of line.entries()) {
    if (unit.shape !== 'word' || unit.capital || taken.has(unit.start)) continue;
    const form = language.reporting.verbs
      .get(unit.lower)
      ?.find(({ verb, inflection }) => speaks(verb, inflection, language));
    const group = form && verbGroup(line, at, form, language.reporting);
    if (!form || !group || group.passive || group.negated || group.infinitive) continue;
    if (group.participial && form.verb.class !== 'allege') continue;
    const source = sourceOf(line, { ...group, at, end: at + 1, form }, language.reporting, null);
    if (source?.subject?.antecedent || (source?.inverted && !INVERTS.has(form.verb.class))) continue;
    const range = source?.subject?.whole ?? beforeStrayComma(line, group.start, language);
    if (!range) continue;
    const named = fullRange(
      scene,
      rangeOf(words.tokens, { start: line[range.from]!.start, end: line[range.to - 1]!.end }),
      sources,
    );
    const cue = rangeOf(words.tokens, unit);
    const closing = source?.inverted || (line.length - at < line.length / 3 && range.from > 0);
    found.push({
      why: `claim/${form.verb.class}`,
      status: STATUS_OF[form.verb.class],
      cue,
      source: sources.at(named),
      named,
      closing,
      below: false,
    });
  }
  return found;
}

/** Sources named by a phrase ("according to the mayor") whose content could not be told. */
function loosePhrases(scene: Scene, { said, sources }: Around): Voice[] {
  const { words, line, language } = scene;
  const found: Voice[] = [];
  for (let at = 0; at + 1 < line.length; at += 1) {
    const phrase = language.reporting.phrases.find((other) =>
      other.words.every((word, i) => line[at + i]?.lower === word),
    );
    if (!phrase || said.some(({ cue }) => cue.start === line[at]!.start)) continue;
    const end = at + phrase.words.length;
    const range = nounPhraseFrom(line, end, language.reporting);
    if (!range) continue;
    const named = fullRange(
      scene,
      rangeOf(words.tokens, { start: line[range.from]!.start, end: line[range.to - 1]!.end }),
      sources,
    );
    const cue = rangeOf(words.tokens, { start: line[at]!.start, end: line[end - 1]!.end });
    found.push({
      why: 'claim/say',
      status: 'reported',
      cue,
      source: sources.at(named),
      named,
      closing: false,
      below: false,
    });
  }
  return found;
}

/** The noun phrase before a comma that cuts it from its verb: "The results of the survey, showed". */
function beforeStrayComma(line: Line, verb: number, { reporting }: Language): UnitRange | null {
  if (line[verb - 1]?.lower !== ',') return null;
  const phrase = nounPhraseBefore(line, verb - 1, reporting);
  return phrase?.from === 0 ? phrase : null;
}

/** Whether a form is finite and of a verb that speaks by itself. */
function speaks(verb: ReportingVerb, inflection: Inflection, { claims }: Language): boolean {
  if (inflection === 'participle' || claims.acts.has(verb.lemma)) return false;
  if (inflection === 'ing') return verb.class === 'allege';
  if (inflection === 'base' || (verb.noun && inflection !== 'past')) return false;
  return (
    verb.particle === null && (SPEECH.has(verb.class) || verb.class === 'allege' || claims.alsoSpeech.has(verb.lemma))
  );
}

function ofPhrase(scene: Scene, { rule, from, to }: PhraseHit<CueRule>, { said, sources }: Around): Voice | null {
  const { start } = scene.words.tokens[from]!;
  const named = rule.source === 'subject' ? phraseSubject(scene, start, { rule, sources }) : null;
  if (rule.source === 'subject' && !named) return null;
  const source = named ? sources.at(named) : UNNAMED;
  if (rule.needs === 'document' && source?.kind !== 'document') return null;
  const inside = said.some((other) => other.pieces.some((piece) => piece.start <= start && start < piece.end));
  const base = { why: `claim/${rule.id}`, status: rule.status, cue: [from, to] as const, source, named };
  return { ...base, closing: false, below: inside || (named === null && inLowerClause(scene, from)) };
}

/**
 * The subject of a verb phrase of ours that starts at offset `start`, as tokens. Of a relative clause it is the sentence's
 * own subject where that may have the phrase too ("The appendix holds letters that show a …"), else the noun before.
 */
function phraseSubject(
  scene: Scene,
  start: number,
  { rule, sources }: { rule: CueRule; sources: Sources },
): Range | null {
  const { line, words, language } = scene;
  const { reporting } = language;
  let unit = line.findIndex((other) => other.start >= start);
  while (
    unit > 0 &&
    (reporting.auxiliaries.has(line[unit - 1]!.lower) || reporting.adverbs.has(line[unit - 1]!.lower))
  ) {
    unit -= 1;
    if (reporting.passive.has(line[unit]!.lower)) return null;
  }
  const subject = unit > 0 ? subjectBefore(line, unit, reporting) : null;
  if (!subject) return null;
  const tokensOf = ({ from, to }: UnitRange): Range =>
    rangeOf(words.tokens, { start: line[from]!.start, end: line[to - 1]!.end });
  const first = subject.antecedent && rule.needs ? nounPhraseFrom(line, 0, reporting) : null;
  if (first && sources.at(tokensOf(first))?.kind === rule.needs) return tokensOf(first);
  const range = tokensOf(subject.antecedent ?? subject.whole);
  return sources.isPronoun(range) && rule.needs ? null : range;
}

/** Whether a relative or other lower clause opened since the last comma or the sentence's start. */
function inLowerClause({ words, sentence, language }: Scene, at: number): boolean {
  for (let back = at - 1; back >= sentence[0]; back -= 1) {
    const word = words.plain[back]!;
    if (word === ',') return false;
    if (language.claims.subordinators.has(word)) return true;
  }
  return false;
}

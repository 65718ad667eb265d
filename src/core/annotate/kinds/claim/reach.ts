import type { Language } from '../../../language/language.ts';
import type { Attribution } from '../quote/attribution.ts';
import type { Line } from '../quote/line.ts';
import type { Range as UnitRange } from '../quote/noun-phrase.ts';
import { hintsVerb, type Range, rangeOf, type Scene, type Words } from './scene.ts';
import type { Sources } from './source.ts';

/** The tokens of some units of a sentence. */
export const tokensOf = ({ words, line }: { words: Scene['words']; line: Line }, { from, to }: UnitRange): Range =>
  rangeOf(words.tokens, { start: line[from]!.start, end: line[to - 1]!.end });

/** Whether a clause of a source is but the name of a thing: "what police called a raid", "who it thinks you are". */
export const namesThing = ({ words, language }: Scene, [from]: Range): boolean =>
  language.claims.freeRelatives.has(words.plain[from - 1] ?? '');

/** Whether a court only was told what others claim, or a paper has learnt it: "…, the court heard". */
export const isHearing = ({ language: { reporting } }: Scene, { verb, passive, source }: Attribution): boolean =>
  verb !== null &&
  (reporting.hearings.has(verb.lemma) ||
    reporting.relays.has(verb.lemma) ||
    (passive && verb.addressee && source !== null));

/** Whether a verb and what it passes on stand within one aside: "the mill (its owners say it is safe) was". */
export const isWithinAside = (scene: Scene, { kind, cue, content }: Attribution): boolean => {
  const [at] = rangeOf(scene.words.tokens, cue);
  const [from, to] = rangeOf(scene.words.tokens, content);
  return kind === 'verb' && ofAside(scene, at) && ofAside(scene, from) && ofAside(scene, to - 1);
};

/** How many tokens an aside has at most. */
const ASIDE = 80;

/** Whether a phrase at token `at` tells whose only an aside is: one in brackets or between dashes, or "which, according to Kemp, …". */
export function ofAside({ words: { plain, tokens }, sentence: [from, to], language }: Scene, at: number): boolean {
  const { relatives, complementizers } = language.reporting;
  const opener = plain[at - 1] === ',' ? at - 2 : at - 1;
  const relative = relatives.has(plain[opener] ?? '') && !complementizers.has(plain[opener]!);
  if (relative && plain[opener - 1] === ',') return true;
  const dash = (i: number): boolean => /^[–—-]+$/.test(plain[i]!) && (plain[i] !== '-' || tokens[i]!.spaced);
  let opens = at - 1;
  while (opens > from && at - opens < ASIDE && plain[opens] !== '(' && plain[opens] !== ')' && !dash(opens)) opens -= 1;
  if (opens <= from || opens === at - 1 || !(plain[opens] === '(' || dash(opens))) return false;
  const closes = (i: number): boolean => (plain[opens] === '(' ? plain[i] === ')' : dash(i));
  for (let i = at; i < Math.min(to, at + ASIDE); i += 1) if (closes(i)) return true;
  return false;
}

/** How far before a name its article may stand: "the ongoing Hale v. Orr lawsuit". */
const ADJECTIVES = 3;

/** Where a source runs on into its own clause ("Hale shared a letter"): its verb, before an article; else -1. */
function ownVerb({ plain, tokens }: Words, [from, to]: Range, language: Language): number {
  for (let at = from + 1; at + 1 < to; at += 1) {
    if (/^(?:who|which|whose|that|,)$/.test(plain[at]!)) return -1;
    if (tokens[at]!.word.capital || !hintsVerb(plain[at]!, language)) continue;
    // "Ada Kemp posted on the wall accusing".
    const named = at > from + 1 && tokens[at - 1]!.word.capital && !language.claims.afterHead.has(plain[at]!);
    const next = plain[at + 1]!;
    if (language.claims.articles.has(next) || (named && language.reporting.prepositions.has(next))) return at;
  }
  return -1;
}

/** The subject alone, where the noun that it tells of stands before: Kemp of "those whom Kemp". */
export function behindWhom({ plain }: Words, [from, to]: Range, { claims }: Language): Range {
  let start = from;
  for (let at = from + 1; at + 1 < to; at += 1) if (claims.whom.has(plain[at]!)) start = at + 1;
  return [start, to];
}

/** A source's tokens, from the start of a name that they cut and its article on, to the end of a clause that describes it. */
export function fullRange({ words, sentence, language }: Scene, [from, to]: Range, sources: Sources): Range {
  const { plain } = words;
  let end = to;
  const light = (at: number): boolean =>
    /^[,;:–—-]$/.test(plain[at]!) || (plain[at - 1] === ',' && language.reporting.adverbs.has(plain[at]!));
  while (end > from + 1 && light(end - 1)) end -= 1;
  let start = from;
  if (language.reporting.complementizers.has(plain[start]!) && end > start + 1) start += 1;
  [start] = behindWhom(words, [start, end], language);
  const verb = ownVerb(words, [start, end], language);
  if (verb > start) return [start, verb];
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

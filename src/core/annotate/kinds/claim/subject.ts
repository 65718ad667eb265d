import type { Language } from '../../../language/language.ts';
import { hasVerb, hintsVerb, QUOTED, type Range, type Words } from './clause.ts';

/** Where a source stands to its cue: before what is passed on, after it, or after the cue itself. */
export type Placing = 'leading' | 'closing' | 'inverted' | 'named-after' | 'nobody';

export interface Subject {
  readonly range: Range;
  readonly placing: Placing;
  /** Whether it stands in a clause below the main one. */
  readonly below: boolean;
}

/** A sentence, its words, and the language they are read by. */
export interface Scene {
  readonly words: Words;
  readonly sentence: Range;
  readonly language: Language;
}

const BREAKS = new Set([QUOTED, ';', ':', '—', '–', '--', '…', '(', '[']);
const CONJUNCTIONS = /^(?:and|but|while|although|though|as|because|where|when|so|whereas|after|before|since|if|that)$/;
const RELATIVES = /^(?:who|which|whose|whom|where)$/;

/** The stretch before `at` back to the last break, cut at its commas. */
function segmentsBefore({ words, sentence }: Scene, at: number): Range[] {
  const segments: Range[] = [];
  let to = at;
  let from = at;
  let depth = 0;
  while (from > sentence[0]) {
    const word = words.plain[from - 1]!;
    if (word === ')') depth += 1;
    else if (word === '(' && depth > 0) depth -= 1;
    else if (depth === 0 && BREAKS.has(word)) break;
    else if (depth === 0 && word === '-' && words.plain[from - 2] === '-') break;
    else if (word === ',' && depth === 0) {
      segments.unshift([from, to]);
      to = from - 1;
    }
    from -= 1;
  }
  segments.unshift([from, to]);
  return segments.filter(([a, b]) => b > a);
}

/** Steps back over what may stand between a subject and its verb. */
function beforeAdverbs({ words, sentence, language }: Scene, at: number): number {
  let to = at;
  while (to > sentence[0]) {
    const word = words.plain[to - 1]!;
    if (!language.claims.betweens.has(word) && !(word.endsWith('ly') && word.length > 4)) break;
    to -= 1;
  }
  return to;
}

/** Drops a leading adverbial that no comma ends: "On Friday police", "Late on Monday the firm". */
function withoutFront({ words, language }: Scene, [from, to]: Range): Range {
  const { claims } = language;
  if (!claims.fronts.has(words.plain[from]!) && !claims.newsDays.has(words.plain[from]!)) return [from, to];
  for (let at = to - 1; at > from; at -= 1) {
    const before = words.plain[at - 1]!;
    const joined = claims.afterHead.has(before) || claims.articles.has(before) || before === 'and';
    if (claims.articles.has(words.plain[at]!) && !claims.afterHead.has(before)) return [at, to];
    if (at > from && claims.newsDays.has(before)) return [at, to];
    if (/^\d{4}$/.test(before) && !joined) return [at, to];
  }
  return [from + 1, to];
}

/** The subject's tokens among the segments before a verb that opens its sentence or clause. */
function leading(scene: Scene, segments: readonly Range[]): { range: Range; below: boolean } | null {
  const { words, language } = scene;
  const { claims } = language;
  let first = segments.length - 1;
  let below = false;
  for (; first > 0; first -= 1) {
    const opener = words.plain[segments[first]![0]]!;
    if (CONJUNCTIONS.test(opener) && !RELATIVES.test(opener)) {
      const list = opener === 'and' && !hasVerb(words, [segments[0]![0], segments[first - 1]![1]], language);
      if (!list) break;
    }
    if (RELATIVES.test(opener) && first === segments.length - 1) below = true;
    const [from, to] = segments[first - 1]!;
    const previous = words.plain[from]!;
    if (RELATIVES.test(previous)) continue;
    const adverbial = claims.fronts.has(previous) || /ing$/.test(previous) || claims.subordinators.has(previous);
    if (adverbial || hasVerb(words, [from, to], language)) break;
  }
  let [from, to]: Range = [segments[first]![0], segments.at(-1)![1]];
  const opener = words.plain[from]!;
  if (first > 0 && CONJUNCTIONS.test(opener)) {
    below = claims.subordinators.has(opener) && opener !== 'while';
    from += 1;
  } else if (first === 0 && segments.length === 1 && claims.subordinators.has(opener)) below = true;
  [from, to] = withoutFront(scene, [from, to]);
  to = beforeOwnVerb(scene, [from, to]);
  return to > from ? { range: [from, to], below } : null;
}

/** Where a phrase ends before a verb of its own: in "the chef tweeted and said" the subject of "said" is "the chef". */
function beforeOwnVerb({ words, language }: Scene, [from, to]: Range): number {
  for (let at = from + 1; at < to; at += 1) {
    const word = words.plain[at]!;
    if (RELATIVES.test(word) || word === 'that') return to;
    if (hintsVerb(word, language) && !words.tokens[at]!.word.capital) {
      const participle = /ed$/.test(word) && language.claims.afterHead.has(words.plain[at + 1] ?? '');
      if (!participle) return at;
    }
  }
  return to;
}

/** Whether after a verb nothing more is passed on: the sentence ends, or tells when and where it was said. */
function closes({ words, sentence, language }: Scene, at: number): boolean {
  const word = words.plain[at];
  if (at >= sentence[1] || word === undefined || /^[.,;!?]$/.test(word)) return true;
  return /^(?:on|in|at|late|early|to|by|during|via|after|as|last|from|through|earlier|yesterday|today|when|while)$/.test(word) || language.claims.newsDays.has(word);
}

/** Whether a noun phrase may open at `at`. */
function opensName({ words, sentence, language }: Scene, at: number): boolean {
  if (at >= sentence[1]) return false;
  const { word } = words.tokens[at]!;
  if (words.plain[at] === QUOTED || word.shape !== 'word') return false;
  return word.capital || language.claims.articles.has(word.lower) || language.claims.nouns.has(word.lower) || !language.claims.contentOpeners.has(word.lower);
}

/** The noun phrase that opens at `at`, its appositions with it. */
export function phraseAfter(scene: Scene, at: number): Range | null {
  const { words, sentence, language } = scene;
  const { claims } = language;
  let to = at;
  let relative = false;
  for (; to < sentence[1]; to += 1) {
    const word = words.plain[to]!;
    const next = words.plain[to + 1] ?? '';
    if (BREAKS.has(word) && word !== '(') break;
    if (/^[.!?]$/.test(word) && (to + 1 >= sentence[1] || words.tokens[to + 1]!.spaced === false || words.plain[to + 1] === QUOTED)) break;
    if (word === ',' ) {
      relative = RELATIVES.test(next);
      if (!goesOn(scene, to + 1)) break;
      continue;
    }
    if (RELATIVES.test(word) || word === 'that') relative = true;
    if (to > at && !relative && hintsVerb(word, language) && !claims.afterHead.has(next) && !claims.afterHead.has(word)) break;
    if (to > at && /^(?:as|while|after|before|when|if|because|but|adding|during)$/.test(word)) break;
    if (to > at && /^(?:on|late|early|last|in)$/.test(word) && (claims.newsDays.has(next) || /^\d{4}$/.test(next) || /^(?:a|an)$/.test(next))) break;
    if (to > at && claims.newsDays.has(word)) break;
    const glued = claims.afterHead.has(words.plain[to - 1]!) || claims.articles.has(words.plain[to - 1]!);
    if (to > at && claims.articles.has(word) && !glued && !relative) break;
  }
  while (to > at && /^[,]$/.test(words.plain[to - 1]!)) to -= 1;
  return to > at ? [at, to] : null;
}

/** Whether after a comma the noun phrase goes on: an apposition or a relative clause, not a new clause. */
function goesOn(scene: Scene, at: number): boolean {
  const { words, sentence, language } = scene;
  const word = words.plain[at];
  if (word === undefined || at >= sentence[1]) return false;
  if (/^(?:who|which|whose|of|a|an|jr|inc|ltd|llc|qc|sc)$/.test(word)) return true;
  let end = at;
  while (end < sentence[1] && !/^[,.;:“]$/.test(words.plain[end]!)) end += 1;
  if (hasVerb(words, [at, end], language)) return false;
  if (language.claims.fronts.has(word) || CONJUNCTIONS.test(word) || /ing$/.test(word)) return false;
  return word === 'the' || (!words.tokens[at]!.word.capital && language.claims.nouns.has(words.plain[end - 1]!)) || /^[a-z-]+$/.test(words.tokens[at]!.word.text);
}

/** Who does what the verb at tokens `verb` says; `null` where no subject can be told, as for a noun of the same form. */
export function subjectOf(scene: Scene, verb: Range): Subject | null {
  const { words, sentence, language } = scene;
  const [from, to] = verb;
  const before = beforeAdverbs(scene, from);
  const last = words.plain[before - 1];
  const segments = segmentsBefore(scene, before);
  const quoted = before > sentence[0] && (words.plain[(segments[0]?.[0] ?? before) - 1] === QUOTED || last === QUOTED);
  if (last === QUOTED || last === ',' || last === '—' || last === '-' || before === sentence[0]) {
    const content = quoted || segments.some((segment) => hasVerb(words, segment, language));
    const after = content && opensName(scene, to) ? phraseAfter(scene, to) : null;
    if (after && (quoted || last !== ',' || closes(scene, after[1]))) return { range: after, placing: 'inverted', below: false };
    if (last !== ',') return null;
  }
  if (segments.length === 0) return null;
  const own = segments.at(-1)!;
  if (closes(scene, to) && segments.length > 0) {
    if (quoted && (segments[0]![0] > sentence[0])) {
      const whole: Range = [segments[0]![0], own[1]];
      if (!hasVerb(words, whole, language)) return { range: whole, placing: 'closing', below: false };
    }
    const earlier = segments.slice(0, -1);
    const content = earlier.some((segment) => !RELATIVES.test(words.plain[segment[0]]!) && hasVerb(words, segment, language));
    if (content && !hasVerb(words, own, language)) return { range: own, placing: 'closing', below: false };
  }
  const found = leading(scene, segments);
  return found && { ...found, placing: 'leading' };
}

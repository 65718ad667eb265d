import type { Source, Status } from '../../../model/annotation.ts';
import { QUOTED, quotationsIn, quotedWords, type Range, type Scene } from './scene.ts';
import { OUTLET_VOICE, UNNAMED } from './source.ts';
import type { Voice } from './voice.ts';

/** How a sentence is worded, and who stands behind it. */
export interface Verdict {
  readonly status: Status;
  readonly source: Source;
  readonly cue: Range | null;
  /** What a denial denies. */
  readonly denies: Range | null;
  readonly why: string;
}

/** Fewer quoted words than this carry no point. */
const A_PHRASE = 2;

/** Of several voices the one that the sentence is told by: who closes it, else who opens it; an outlet only if it is all there is. */
function mainVoice(scene: Scene, found: readonly Voice[]): Voice | null {
  const main = found.filter(({ below }) => !below);
  const rank = (voice: Voice): number => {
    if (!voice.named) return 1;
    if (voice.aside || isImpersonal(scene, voice.named)) return 0;
    if (voice.timed) return 0.4;
    return (voice.closing ? 3 : 2) - (voice.source?.kind === 'outlet' ? 1.5 : 0);
  };
  let best: Voice | null = null;
  for (const voice of main) if (!best || rank(voice) > rank(best)) best = voice;
  return best;
}

/**
 * The status, source and cue of a sentence, by its voices. The first that fits: denied, alleged, quoted, reported; without
 * a voice, stated (`opinion.ts` tells which of these are the outlet's opinion).
 */
export function verdict(scene: Scene, found: readonly Voice[]): Verdict {
  const voice = mainVoice(scene, found);
  const as = (status: Status, by: Voice, source: Source | null): Verdict => ({
    status,
    source: source ?? UNNAMED,
    cue: by.cue,
    denies: status === 'denied' ? by.denies : null,
    why: by.why,
  });
  const denial = found.find(({ status, below }) => status === 'denied' && !below);
  if (denial) return as('denied', denial, denial.source);
  const charge = found.find(({ status, below, named }) => status === 'alleged' && !(below && named));
  if (charge && voice && describes(charge, voice)) return as('alleged', voice, voice.source);
  if (charge) return as('alleged', charge, charge.named ? charge.source : accuserOf(scene, charge, voice));
  if (voice?.named && byAccuser(scene, voice.named) && !tellsOfCase(scene, voice))
    return as('alleged', voice, voice.source);
  const least = voice && closesQuoted(scene, voice) ? 1 : A_PHRASE;
  if (voice) return as(quotedPoint(scene, voice) >= least ? 'quoted' : 'reported', voice, voice.source);
  return { status: 'stated', source: OUTLET_VOICE, cue: null, denies: null, why: 'claim/stated' };
}

/** Whether a judgement comes down to the words quoted at its end, be it one: "branded the plan “unworkable”". */
const closesQuoted = ({ words: { plain } }: Scene, { why, says }: Voice): boolean =>
  (why === 'claim/judge' || why === 'claim/deny') &&
  says.some(([, to]) => plain[to - 1] === QUOTED || plain[to - 2] === QUOTED);

/** Whether a charge is part of what is told of who closes the sentence: "said Holt, a former clerk who sued the firm". */
const describes = ({ named, cue }: Voice, voice: Voice): boolean =>
  voice.closing &&
  voice.named !== null &&
  named !== null &&
  cue[0] > voice.cue[0] &&
  named[0] > voice.named[0] &&
  named[0] <= voice.named[1] + 1;

/** How many quoted words of a sentence may carry its point: a title only where it is all that is said. */
function quotedPoint(scene: Scene, { says }: Voice): number {
  const { words, sentence } = scene;
  const isName = (at: number): boolean => !says.some(([from]) => from === at);
  const titles = quotationsIn(words, sentence).filter(({ titled, from }) => titled && isName(from));
  return quotedWords(scene).inside - titles.reduce((sum, title) => sum + title.words, 0);
}

/** By what a public office tells what it did or found. */
const TELLS = /^claim\/(?:announce|reveal|show)$/;

/** Whether prosecutors tell of the case and not of what was done: "said the inquiry was dropped", "announced the arrest of two men". */
function tellsOfCase({ words, language }: Scene, { named, says, why }: Voice): boolean {
  const { prosecuting, procedure, pronouns, articles } = language.claims;
  const [from, to] = named!;
  if (!words.plain.slice(from, to).some((word) => prosecuting.has(word))) return false;
  if (TELLS.test(why)) return true;
  const first = says[0]?.[0] ?? to;
  const at = language.reporting.complementizers.has(words.plain[first]!) ? first + 1 : first;
  const self = pronouns.get(words.plain[at]!)?.includes('organization') ?? false;
  const noun = articles.has(words.plain[at]!) ? at + 1 : at;
  return self || procedure.has(words.plain[noun]!);
}

/** Whether a source is evidence rather than anybody who says something. */
const isImpersonal = ({ words, language }: Scene, [, to]: Range): boolean =>
  language.claims.impersonal.has(words.plain[to - 1]!);

/**
 * Who stands behind a charge that names no accuser: the voice that passes it on, if it stands in what that voice says, and
 * not in a clause that only says when ("claimed victory as a hearing ended on what he allegedly did").
 */
function accuserOf({ words, language }: Scene, charge: Voice, voice: Voice | null): Source | null {
  // Who judges or backs the accused accuses nobody.
  if (!voice?.named || voice === charge || voice.why === 'claim/judge') return null;
  const { likeness, spells } = language.reporting;
  const [at] = charge.cue;
  const whole = (from: number): boolean =>
    !words.plain.slice(from + 1, at).some((word) => likeness.has(word) || spells.has(word));
  const told = voice.says.some(([from, to]) => from <= at && at < to && (voice.closing || whole(from)));
  return told || (voice.closing && voice.says.length === 0) ? voice.source : null;
}

/** Whether a source is one side of a dispute by what it is called: its head noun, or a clause that says it has sued. */
function byAccuser({ words, language }: Scene, [from, to]: Range): boolean {
  const { accusers, afterHead, suing } = language.claims;
  let head = true;
  for (let at = from; at < to; at += 1) {
    const word = words.plain[at]!;
    // "The City Prosecution Authority" is an authority.
    const name = words.tokens[at]!.word.capital && (words.tokens[at + 1]?.word.capital ?? false);
    if (suing.has(word) || (head && accusers.has(word) && !name)) return true;
    if (afterHead.has(word) || word === ',') head = false;
  }
  return false;
}

import type { Language } from '../../../language/language.ts';
import type { Source } from '../../../model/annotation.ts';
import { type Span, startingBefore } from '../../../model/span.ts';
import { oncePer } from '../../../text/once.ts';
import { perWord } from '../../../text/word.ts';
import type { Context } from '../../annotate.ts';
import { findPhrases, type PhraseBook } from './phrases.ts';
import { QUOTED, type Range, type Words } from './scene.ts';
import { tellingOf } from './telling.ts';
import type { Verdict } from './verdict.ts';
import type { Feature } from './weights.ts';
import type { ClaimWords, SilenceRule } from './words.ts';

/** A sentence with its verdict, as the score sees it. */
export interface Scored {
  readonly range: Range;
  readonly span: Span;
  /** Its place among the body's sentences, from 0. */
  readonly position: number;
  readonly verdict: Verdict;
}

export type Features = Partial<Record<Feature, number>>;

const has = (test: boolean): number => (test ? 1 : 0);

/** The features of each claim; the weights' notes say what they stand for. Linear. */
export function featuresOf(
  context: Context,
  words: Words,
  { claims, silence }: { claims: readonly Scored[]; silence: PhraseBook<SilenceRule> },
): Features[] {
  const { sentences } = context.article;
  const lead = claims[0]?.verdict.source ?? null;
  const tellings = tellingOf(
    context,
    claims.map(({ span }) => span),
  );
  return claims.map(({ range, span, position, verdict: { status, source } }, at): Features => {
    const worded = wordedIn(words, range, context.language);
    const { title, titled, central, slight } = tellings[at]!;
    const spoken = lead !== null && at > 0 && source.kind !== 'outlet-voice';
    const same = spoken && sameSource(source, lead);
    return {
      first: has(position === 0),
      early: 1 / (1 + position),
      late: position / Math.max(1, sentences.length),
      within: has(position > 0 && sentences[position - 1]!.block === sentences[position]!.block),
      quoted: has(status === 'quoted'),
      reported: has(status === 'reported'),
      denied: has(status === 'denied'),
      alleged: has(status === 'alleged'),
      opinion: has(status === 'opinion'),
      sameVoice: has(same),
      otherVoice: has(spoken && !same),
      newsDay: has(worded.newsDays > 0),
      past: has(worded.years > 0),
      before: Math.min(2, worded.backgrounds),
      future: has(worded.futures > 0),
      length: Math.min(1, (range[1] - range[0]) / 40),
      backward: has(context.language.structure.backward.has(words.plain[range[0]] ?? QUOTED)),
      silent: has(findPhrases(words.plain, range, silence).length > 0),
      figure: has(anyWithin(context.found.figure, span)),
      title,
      titled,
      central,
      slight: has(slight),
    };
  });
}

const lastWord = ({ text }: Source): string | undefined => text?.slice(text.lastIndexOf(' ') + 1).toLowerCase();

/** Whether two sources are one entity, or worded with one noun: "the state's agriculture ministry", "the ministry". */
function sameSource(a: Source, b: Source): boolean {
  if (a.entity !== null && a.entity === b.entity) return true;
  const word = lastWord(a);
  return word !== undefined && word === lastWord(b);
}

const YEAR = /^(?:19|20)\d\d$/;

const NEWS_DAY = 1;
const BACKGROUND = 2;
const FUTURE = 4;
const A_YEAR = 8;

/** What a word says of when a sentence's matter was, as bits. */
const timesOf = oncePer(({ newsDays, backgrounds, futures }: ClaimWords) =>
  perWord(
    ({ plain, shape }) =>
      (newsDays.has(plain) ? NEWS_DAY : 0) |
      (backgrounds.has(plain) ? BACKGROUND : 0) |
      (futures.has(plain) ? FUTURE : 0) |
      (shape === 'number' && YEAR.test(plain) ? A_YEAR : 0),
  ),
);

/** How many words of a sentence, quoted ones apart, say when its matter was. */
function wordedIn({ tokens, plain }: Words, [from, to]: Range, { claims }: Language) {
  const timeOf = timesOf(claims);
  const count = { newsDays: 0, backgrounds: 0, futures: 0, years: 0 };
  for (let at = from; at < to; at += 1) {
    const time = timeOf(tokens[at]!.word);
    if (time === 0 || plain[at] === QUOTED) continue;
    if (time & NEWS_DAY) count.newsDays += 1;
    if (time & BACKGROUND) count.backgrounds += 1;
    if (time & FUTURE) count.futures += 1;
    if (time & A_YEAR) count.years += 1;
  }
  return count;
}

/** Whether one of some spans in order lies within another. */
function anyWithin(spans: readonly Span[], { start, end }: Span): boolean {
  const at = startingBefore(spans, start);
  return at < spans.length && spans[at]!.end <= end;
}

import type { Source } from '../../../model/annotation.ts';
import { type Span, startingBefore } from '../../../model/span.ts';
import type { Context } from '../../annotate.ts';
import { centrality, contentOf, contentOfLine, frequencies, shared, stems, weighed } from './content.ts';
import { findPhrases, type PhraseBook } from './phrases.ts';
import { QUOTED, type Range, type Words } from './scene.ts';
import type { Verdict } from './verdict.ts';
import type { Feature } from './weights.ts';
import type { SilenceRule } from './words.ts';

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
  const stemOf = stems(context.language.claims.stop);
  const contents = claims.map(({ span }) => contentOf(words.tokens, span, stemOf));
  const frequency = frequencies(contents);
  const title = contentOfLine(context.article.metadata.title ?? '', stemOf);
  const centralities = contents.map((content) => centrality(content, frequency));
  const rarity = (word: string): number => Math.log(1 + contents.length / (1 + (frequency.get(word) ?? 0)));
  const whole = Math.max(1e-9, weighed(title, title, rarity));
  const most = centralities.reduce((a, b) => Math.max(a, b), 1e-9);
  const lead = claims[0]?.verdict.source;
  return claims.map((claim, at) => {
    const content = contents[at]!;
    return {
      ...place(context, claim),
      ...told(claim, at > 0 && lead ? lead : null),
      ...worded(context, words, claim),
      silent: has(findPhrases(words.plain, claim.range, silence).length > 0),
      figure: has(anyWithin(context.found.figure, claim.span)),
      title: weighed(content, title, rarity) / whole,
      titled: content.size ? shared(content, title) / Math.sqrt(content.size * Math.max(1, title.size)) : 0,
      central: Math.min(1, centralities[at]! / most),
    };
  });
}

/** Where it stands. */
function place({ article: { sentences } }: Context, { position }: Scored): Features {
  return {
    first: has(position === 0),
    early: 1 / (1 + position),
    late: position / Math.max(1, sentences.length),
    within: has(position > 0 && sentences[position - 1]!.block === sentences[position]!.block),
  };
}

/** How its status is worded, and whether it has the voice of the article's first claim (`null` for that one itself). */
function told({ verdict: { status, source } }: Scored, lead: Source | null): Features {
  const spoken = source.kind !== 'outlet-voice' && lead !== null;
  const same = spoken && sameSource(source, lead);
  return {
    quoted: has(status === 'quoted'),
    reported: has(status === 'reported'),
    denied: has(status === 'denied'),
    alleged: has(status === 'alleged'),
    opinion: has(status === 'opinion'),
    sameVoice: has(same),
    otherVoice: has(spoken && !same),
  };
}

const lastWord = ({ text }: Source): string | undefined => text?.slice(text.lastIndexOf(' ') + 1).toLowerCase();

/** Whether two sources are one entity, or worded with one noun: "the state's agriculture ministry", "the ministry". */
function sameSource(a: Source, b: Source): boolean {
  if (a.entity !== null && a.entity === b.entity) return true;
  const word = lastWord(a);
  return word !== undefined && word === lastWord(b);
}

const YEAR = /^(?:19|20)\d\d$/;

/** What its words say of when it was, and how it opens. */
function worded({ language }: Context, words: Words, { range: [from, to] }: Scored): Features {
  const { newsDays, backgrounds, futures } = language.claims;
  let days = 0;
  let backwards = 0;
  let years = 0;
  let future = 0;
  for (let at = from; at < to; at += 1) {
    const word = words.plain[at]!;
    if (newsDays.has(word)) days += 1;
    if (backgrounds.has(word)) backwards += 1;
    if (futures.has(word)) future += 1;
    if (words.tokens[at]!.word.shape === 'number' && YEAR.test(word)) years += 1;
  }
  return {
    newsDay: has(days > 0),
    past: has(years > 0),
    before: Math.min(2, backwards),
    future: has(future > 0),
    length: Math.min(1, (to - from) / 40),
    backward: has(language.structure.backward.has(words.plain[from] ?? QUOTED)),
  };
}

/** Whether one of some spans in order lies within another. */
function anyWithin(spans: readonly Span[], { start, end }: Span): boolean {
  const at = startingBefore(spans, start);
  return at < spans.length && spans[at]!.end <= end;
}

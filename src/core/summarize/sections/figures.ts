import type { Context } from '../../annotate/annotate.ts';
import { AGE } from '../../annotate/kinds/figure/amount.ts';
import { changeWord } from '../../annotate/kinds/figure/changes.ts';
import { isPlural } from '../../annotate/kinds/figure/nouns.ts';
import type { FigureWords } from '../../annotate/kinds/figure/words.ts';
import type { FigureMark } from '../../model/annotation.ts';
import type { Row } from '../../model/report.ts';
import { overlaps, type Span, slice } from '../../model/span.ts';
import { tokenFrom } from '../../text/tokens.ts';
import { wordsOf } from '../again.ts';
import { blockOf, lastFrom, passageOf, sentenceOf } from '../passage.ts';
import { closed } from '../quotation.ts';
import type { SectionBuilder } from '../section.ts';

/** Below this a count is small. */
const FEW = 10;

/** The mentions of one value in one unit. */
type Mentions = readonly [FigureMark, ...FigureMark[]];

/** Figures, each with the one right behind it, in brackets or behind an "or", that tells it again in another unit. */
type Told = ReadonlyMap<FigureMark, FigureMark>;

/** A figure with its modifier, where nothing but space parts them. */
function modified(text: string, { start, end, modifierSpan }: FigureMark): Span {
  if (!modifierSpan) return { start, end };
  const span = { start: Math.min(start, modifierSpan.start), end: Math.max(end, modifierSpan.end) };
  const gap = modifierSpan.start < start ? text.slice(modifierSpan.end, start) : text.slice(end, modifierSpan.start);
  return gap.trim() === '' ? span : { start, end };
}

/** Whether a figure stands alone in brackets right behind one of its kind, money or a measure, in another unit, or a share of the same: "150 mph ([240 kph])", "50 tons, or [45 tonnes]", "10 points, or [2%]". */
function isAgain(
  { article: { text }, language }: Context,
  before: FigureMark | undefined,
  figure: FigureMark,
): before is FigureMark {
  const { start, end } = modified(text, figure);
  if (!before || !/^[mq]/.test(before.figure) || before.unit === figure.unit) return false;
  const between = text.slice(before.end, start);
  const isSame = before.figure === figure.figure;
  if (/^\s?\($/.test(between)) return isSame && text[end] === ')';
  const isShare = figure.figure === 'percent' && before.of?.start === figure.of?.start;
  return (isSame || isShare) && language.figures.others.has(/^, (\S+) $/.exec(between)?.[1] ?? '');
}

const toldAgain = (context: Context): Told =>
  new Map(
    context.found.figure.flatMap((figure, at, figures) => {
      const before = figures[at - 1];
      return isAgain(context, before, figure) ? [[before, figure]] : [];
    }),
  );

/** Where a figure opens with the word that tells how what it is of changed: "shares are [down] 17 percent", "it [fell] 17 percent"; not "it takes up 17 acres". */
function movedFrom({ tokens, language: { figures } }: Context, { figure, of }: FigureMark, start: number): number {
  const at = changeWord(tokens, tokenFrom(tokens, start), figures);
  const [verb, before] = [tokens[at], tokens[at - 1]?.word];
  if (!verb || figure === 'count' || verb.start < (of?.end ?? 0)) return start;
  const { steps, helpers } = figures.changes;
  const isParticle = !of && figure !== 'percent' && steps.has(verb.word.lower) && before?.shape === 'word';
  return isParticle && !helpers.has(before.lower) ? start : verb.start;
}

/** A figure as a row shows it: with its modifier, how it changed, the "between" or "from" before its two ends, and what tells it again behind it: "150 mph (240 kph)", "50 tons, or 45 tonnes". */
function worded(context: Context, figure: FigureMark, told: Told): Span {
  const {
    article: { text },
    tokens,
    language,
  } = context;
  const { start: from, end } = modified(text, figure);
  const start = movedFrom(context, figure, from);
  const lead = figure.value2 !== null && tokens[tokenFrom(tokens, start) - 1];
  const { between, from: froms } = language.figures.rangeLeads;
  const isLed = lead && [between, froms].some((words) => words.has(lead.word.lower));
  const again = told.get(figure);
  const last = again ? modified(text, again).end : end;
  return { start: isLed ? lead.start : start, end: again && text[last] === ')' ? last + 1 : last };
}

/** The values of a figure without their unit. */
const valuesOf = ({ value, value2, magnitude }: FigureMark): string => [value, value2, magnitude].join(' ');

/** What two mentions must share to be one figure: "a 312-home plan" tells of "312 homes". */
const keyOf = (figure: FigureMark): string => `${valuesOf(figure)} ${figure.unit?.toLowerCase().replace(/s$/, '')}`;

/** Whether words before a figure say that it is known: "[the] three children". */
const isDefinite = ({ article: { text }, tokens, language: { figures } }: Context, figure: FigureMark): boolean =>
  figures.determiners.has(tokens[tokenFrom(tokens, modified(text, figure).start) - 1]?.word.lower ?? '');

/** The keys under which a count may be told again with fewer words: "three Velder children" as "the three children". */
function shorter(figure: FigureMark): readonly string[] {
  const words = figure.figure === 'count' ? (figure.unit?.split(' ') ?? []) : [];
  return words.slice(1).map((_, at) => keyOf({ ...figure, unit: words.slice(at + 1).join(' ') }));
}

/** Whether a number counts no noun, but perhaps what became of those it counts: "kills [31]", "[31 dead]". */
const isBare = (text: string, { figure, unit, start, end }: FigureMark, words: FigureWords): boolean =>
  figure === 'count' && (!unit || (!isPlural(unit, words) && /^\S+ \p{Ll}+$/u.test(text.slice(start, end))));

/** Whether a figure tells of the article or of another, and not of the story: "4 minute read". */
const isAside = ({ article }: Context, figure: FigureMark): boolean =>
  /^(?:byline|related)$/.test(blockOf(article, figure)?.kind ?? '');

/** Whether a small number is joined to its noun, which tells what a thing is like and not how many there are: "a [two-party] system". */
const isKind = ({ article: { text } }: Context, { figure, value, start, end }: FigureMark): boolean =>
  figure === 'count' && value !== null && value < FEW && /^\p{L}+-/u.test(text.slice(start, end));

/** Prices and changes, of which two may well be alike by chance; a sum of more is seldom of two things. */
const SMALL = 1000;

/** How many figures of one value are told apart. */
const MOST_APART = 4;

/** The word that a figure right before it measures, "5% [surcharge]"; empty where none stands there. */
function measured({ tokens, language: { figures } }: Context, { end }: FigureMark): string {
  const next = tokens[tokenFrom(tokens, end)];
  if (!next?.spaced || next.line || next.word.shape !== 'word' || next.word.capital) return '';
  return figures.stops.has(next.word.lower) || figures.notNouns.test(next.word.lower) ? '' : next.word.lower;
}

/** Whether two shares, prices or measures of one value are of different things: they are said to be, one is more than it, other words stand right behind the shares or prices, or one sentence tells both; what a title tells the text tells again. */
function isAnother(context: Context, one: FigureMark, other: FigureMark): boolean {
  const { article } = context;
  if (blockOf(article, one)?.kind === 'title') return false;
  if (one.figure === 'count' || (one.figure === 'money' && Math.abs(one.value ?? SMALL) >= SMALL)) return false;
  if (one.modifier && other.modifier && one.modifier !== other.modifier) return true;
  if (one.of && other.of) {
    const words = wordsOf(slice(article.text, one.of));
    return ![...wordsOf(slice(article.text, other.of))].some((word) => words.has(word));
  }
  const isSpan = one.figure !== 'percent' && one.figure !== 'money';
  const [first, second] = isSpan ? ['', ''] : [measured(context, one), measured(context, other)];
  if (first && second && first !== second) return true;
  const sentence = sentenceOf(article, one);
  return sentence !== null && overlaps(sentence, other);
}

/** The mentions of each value in one unit; a number that a title tells without its unit ("Fire kills 31") is the first count of so many: "31 people". */
function joined(context: Context, told: Told): Mentions[] {
  const { article, language } = context;
  const figures = context.found.figure.filter((figure) => !isAside(context, figure) && !isKind(context, figure));
  const groups = new Map<string, [FigureMark, ...FigureMark[]][]>();
  const again = new Set(told.values());
  const counted = figures.filter(
    (figure) => figure.figure === 'count' && !isBare(article.text, figure, language.figures),
  );
  const counts = new Map(counted.reverse().map((figure) => [valuesOf(figure), keyOf(figure)]));
  const short = new Map<string, string>();
  for (const figure of figures) {
    if (again.has(figure)) continue;
    const open = isBare(article.text, figure, language.figures) && blockOf(article, figure)?.kind === 'title';
    const known = (open && counts.get(valuesOf(figure))) || (isDefinite(context, figure) && short.get(keyOf(figure)));
    const key = known || keyOf(figure);
    for (const one of shorter(figure)) if (!short.has(one)) short.set(one, key);
    const alike = groups.get(key) ?? [];
    groups.set(key, alike);
    const same = alike.find(([first]) => !isAnother(context, first, figure)) ?? alike[MOST_APART];
    if (same) same.push(figure);
    else alike.push([figure]);
  }
  return [...groups.values()].flat();
}

/** The spans of key claims, in order, to tell which figures a reader needs. */
const keyClaims = ({ found }: Context): readonly Span[] => found.claim.filter(({ key }) => key);

/** How much a mention tells: its sentence is key, or it is in a sentence at all. */
function weight({ article }: Context, key: readonly Span[], figure: FigureMark): number {
  const claim = lastFrom(key, figure.start);
  if (claim && overlaps(claim, figure)) return 4;
  return sentenceOf(article, figure) ? 1 : 0;
}

/** Measures, money and shares before small counts, ages and spans of time, which news has by the dozen, also in key sentences. */
const kindWeight = ({ figure, unit, value }: FigureMark): number =>
  figure === 'duration' || unit === AGE || (figure === 'count' && value !== null && Math.abs(value) < FEW) ? 0 : 4;

interface Ranked {
  readonly row: Row;
  readonly rank: number;
}

/** One row for a value: the mention that tells most leads, the others' places follow. */
function rowOf(context: Context, { key, told }: { key: readonly Span[]; told: Told }, mentions: Mentions): Ranked {
  const { article, tokens, language } = context;
  const weights = mentions.map((mention) => weight(context, key, mention));
  const most = weights.reduce((top, one) => Math.max(top, one));
  const best = mentions[weights.indexOf(most)] ?? mentions[0];
  const others = mentions.filter((mention) => mention !== best);
  const inTitle = mentions.some((mention) => blockOf(article, mention)?.kind === 'title');
  // The same sum is seldom of two things, the same share often, and "a 42-year-old man" may be another than who is 42.
  const lead = tokens[tokenFrom(tokens, best.start) - 1]?.word.lower ?? '';
  const isOwn = best.figure === 'percent' || (best.unit === AGE && language.figures.numbers.one.has(lead));
  const of = best.of ?? (isOwn ? null : mentions.find((mention) => mention.of)?.of) ?? null;
  const shown = worded(context, best, told);
  // "Shares are down 5%" is not 5% of the shares, nor is "a 5% rise in prices" 5% of them.
  const isPart = language.figures.partitives.has(tokens[tokenFrom(tokens, shown.end)]?.word.lower ?? '');
  const label = isPart ? 'of' : 'told_of';
  const row: Row = {
    spans: [shown, ...others.map((other) => worded(context, other, told))],
    lead: slice(article.text, shown),
    text: closed(slice(article.text, passageOf(article, best))),
    badge: best.figure,
    notes: of ? [{ label, value: slice(article.text, of) }] : [],
  };
  return { row, rank: most + (inTitle ? 2 : 0) + kindWeight(best) };
}

/** The article's figures, each value once: those of key sentences and of the title first, then as they come. */
export const figures: SectionBuilder = {
  id: 'figures',
  rows: (context) => {
    const frame = { key: keyClaims(context), told: toldAgain(context) };
    const ranked = joined(context, frame.told).map((mentions) => rowOf(context, frame, mentions));
    return ranked.sort((a, b) => b.rank - a.rank).map(({ row }) => row);
  },
};

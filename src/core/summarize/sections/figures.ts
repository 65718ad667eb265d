import type { Context } from '../../annotate/annotate.ts';
import type { FigureMark } from '../../model/annotation.ts';
import type { Row } from '../../model/report.ts';
import { overlaps, type Span, slice } from '../../model/span.ts';
import { blockOf, lastFrom, passageOf, sentenceOf } from '../passage.ts';
import type { SectionBuilder } from '../section.ts';

/** The mentions of one value in one unit. */
type Mentions = readonly [FigureMark, ...FigureMark[]];

/** A figure with its modifier, where nothing but space parts them. */
function worded(text: string, { start, end, modifierSpan }: FigureMark): Span {
  if (!modifierSpan) return { start, end };
  const span = { start: Math.min(start, modifierSpan.start), end: Math.max(end, modifierSpan.end) };
  const gap = modifierSpan.start < start ? text.slice(modifierSpan.end, start) : text.slice(end, modifierSpan.start);
  return gap.trim() === '' ? span : { start, end };
}

/** What two mentions must share to be one figure. */
const keyOf = ({ value, value2, magnitude, unit }: FigureMark): string =>
  [value, value2, magnitude, unit?.toLowerCase()].join(' ');

function joined(figures: readonly FigureMark[]): Mentions[] {
  const groups = new Map<string, [FigureMark, ...FigureMark[]]>();
  for (const figure of figures) {
    const known = groups.get(keyOf(figure));
    if (known) known.push(figure);
    else groups.set(keyOf(figure), [figure]);
  }
  return [...groups.values()];
}

/** The spans of key claims, in order, to tell which figures a reader needs. */
const keyClaims = ({ found }: Context): readonly Span[] => found.claim.filter(({ key }) => key);

/** How much a mention tells: its sentence is key, or it is in a sentence at all. */
function weight({ article }: Context, key: readonly Span[], figure: FigureMark): number {
  const claim = lastFrom(key, figure.start);
  if (claim && overlaps(claim, figure)) return 4;
  return sentenceOf(article, figure) ? 1 : 0;
}

/** Measures, money and shares before small counts and spans of time, which news has by the dozen. */
const kindWeight = ({ figure, value }: FigureMark): number =>
  figure === 'duration' || (figure === 'count' && value !== null && Math.abs(value) < 10) ? 0 : 1;

interface Ranked {
  readonly row: Row;
  readonly rank: number;
}

/** One row for a value: the mention that tells most leads, the others' places follow. */
function rowOf(context: Context, key: readonly Span[], mentions: Mentions): Ranked {
  const { article } = context;
  const weights = mentions.map((mention) => weight(context, key, mention));
  const most = weights.reduce((top, one) => Math.max(top, one));
  const best = mentions[weights.indexOf(most)] ?? mentions[0];
  const others = mentions.filter((mention) => mention !== best);
  const inTitle = mentions.some((mention) => blockOf(article, mention)?.kind === 'title');
  const of = best.of ?? mentions.find((mention) => mention.of)?.of ?? null;
  const row: Row = {
    spans: [worded(article.text, best), ...others.map((other) => worded(article.text, other))],
    lead: slice(article.text, worded(article.text, best)),
    text: slice(article.text, passageOf(article, best)),
    badge: best.figure,
    notes: of ? [{ label: 'of', value: slice(article.text, of) }] : [],
  };
  return { row, rank: most + (inTitle ? 2 : 0) + kindWeight(best) };
}

/** The article's figures, each value once: those of key sentences and of the title first, then as they come. */
export const figures: SectionBuilder = {
  id: 'figures',
  rows: (context) => {
    const key = keyClaims(context);
    const ranked = joined(context.found.figure).map((mentions) => rowOf(context, key, mentions));
    return ranked.sort((a, b) => b.rank - a.rank).map(({ row }) => row);
  },
};

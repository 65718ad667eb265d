import type { FigureMark } from '../../../model/annotation.ts';
import type { Span } from '../../../model/span.ts';
import { oncePer } from '../../../text/once.ts';
import { sharedParts } from '../../../text/parts.ts';
import { ruleSet, type Stretch, scan } from '../../../text/rules.ts';
import { type Tokens, tokenFrom } from '../../../text/tokens.ts';
import type { Annotator, Context } from '../../annotate.ts';
import { ownBlocks, stretchesOf } from '../../stretches.ts';
import {
  type Amount,
  ageOf,
  amountOf,
  compoundOf,
  crowdOf,
  type FigureHit,
  foldOf,
  fractionOf,
  partOfNumber,
  ratioOf,
} from './amount.ts';
import { modifierOf, ofSpan } from './beside.ts';
import { carried } from './carry.ts';
import { allowed } from './guards.ts';
import { inLocalDollars, localDollar } from './local-dollar.ts';
import { figurePieces } from './pieces.ts';
import type { FigureWords } from './words.ts';

/** A language's figure rules, compiled once. */
const rulesOf = oncePer((words: FigureWords) => ruleSet(words.rules, figurePieces(words)));

interface Frame {
  readonly words: FigureWords;
  readonly text: string;
}

function amount(parts: Tokens, hit: FigureHit, frame: Frame): Amount | null {
  switch (hit.rule.means) {
    case 'amount':
    case 'age-unit':
      return amountOf(hit, parts, frame.text);
    case 'compound':
      return compoundOf(hit, frame.words);
    case 'ratio':
    case 'out-of':
      return ratioOf(hit, parts, frame.text);
    case 'fraction':
      return fractionOf(hit);
    case 'part-of-number':
      return partOfNumber(hit, parts, frame.text);
    case 'fold':
      return foldOf(hit);
    case 'crowd':
      return crowdOf(hit, parts, frame.text);
    case 'age':
      return ageOf(hit);
    case 'never':
      return null;
  }
}

/** Where a match's figure ends: literal words that closed the pattern ("of", ")") are context. */
const figureEnd = ({ rule, caught, end }: FigureHit): number =>
  rule.means === 'fraction' || rule.means === 'age' ? caught.at(-1)!.end : end;

function markOf(parts: Tokens, hit: FigureHit, frame: Frame): { mark: FigureMark; end: number } | null {
  const said = amount(parts, hit, frame);
  if (!said) return null;
  const end = figureEnd(hit);
  const closed = { ...hit, end };
  const modifierSpan = modifierOf(parts, closed, { words: frame.words, lasts: said.figure === 'duration' });
  const mark: FigureMark = {
    kind: 'figure',
    start: parts[hit.start]!.start,
    end: parts[end - 1]!.end,
    ...said,
    modifier: modifierSpan && frame.text.slice(modifierSpan.start, modifierSpan.end),
    modifierSpan,
    of: ofSpan(parts, closed, frame.words),
    why: `figure/${hit.rule.id}`,
  };
  return { mark, end };
}

/** Takes the parts under `taken` spans out of stretches; both in order. */
function without(parts: Tokens, stretches: readonly Stretch[], taken: readonly Span[]): readonly Stretch[] {
  const cuts = taken.map(({ start, end }) => ({ from: tokenFrom(parts, start), to: tokenFrom(parts, end) }));
  const left: Stretch[] = [];
  let next = 0;
  for (const { from, to } of stretches) {
    let at = from;
    while (next < cuts.length && cuts[next]!.to <= from) next += 1;
    for (; next < cuts.length && cuts[next]!.from < to; next += 1) {
      left.push({ from: at, to: cuts[next]!.from });
      at = cuts[next]!.to;
    }
    left.push({ from: at, to });
  }
  return left.filter(({ from, to }) => from < to);
}

/**
 * Finds quantities, money, percentages, counts, ranges, rates, ratios, durations and ages in the article's own blocks.
 * What was read as a date is no figure.
 */
function annotate({ article, tokens, language: { figures: words }, found }: Context): { figure: FigureMark[] } {
  const parts = sharedParts(tokens);
  const stretches = without(parts, stretchesOf(parts, ownBlocks(article)), found.date);
  const frame: Frame = { words, text: article.text };
  const figure: FigureMark[] = [];
  const take = (hit: FigureHit): number | null => {
    if (!allowed(parts, hit, words)) return null;
    if (hit.rule.means === 'never') return hit.end;
    const read = markOf(parts, hit, frame);
    if (read) figure.push(read.mark);
    return read?.end ?? null;
  };
  scan(rulesOf(words), parts, { stretches, take });
  let marks: FigureMark[] = carried(figure, parts, words);
  for (const money of words.localMoney) {
    const told = marks.some(({ unit }) => unit?.startsWith(money.name));
    const code = told ? localDollar(article, money) : null;
    if (code) marks = inLocalDollars(marks, article.text, { code, money });
  }
  return { figure: marks };
}

export const figures: Annotator = { id: 'figure', annotate };

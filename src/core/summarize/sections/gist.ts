import type { Row } from '../../model/report.ts';
import { type Span, slice } from '../../model/span.ts';
import { withoutAsides } from '../gist/asides.ts';
import { tellingPair } from '../gist/pair.ts';
import type { SectionBuilder } from '../section.ts';

/** The longest gist, in words. */
const MOST_WORDS = 45;

/** The words of a span, with a mark where its sentence goes on. */
const shown = (text: string, span: Span): string =>
  slice(text, span) + (/[.!?…]["”’')\]]*$/.test(slice(text, span)) ? '' : ' …');

/** Stretches as one text; no space before a comma that goes on behind what is left out. */
const joined = (text: string, spans: readonly Span[]): string =>
  spans.map((span) => shown(text, span)).reduce((all, next) => all + (/^[,;:.]/.test(next) ? '' : ' ') + next);

/**
 * One or two sentences of the article, or openings of sentences, 45 words at most. A claim that somebody else makes keeps
 * who makes it.
 */
export const gist: SectionBuilder = {
  id: 'gist',
  rows(context) {
    const { text } = context.article;
    const cuts = tellingPair(context, context.found.claim, MOST_WORDS);
    const [first, ...rest] = cuts.flatMap(({ claim, span, tail }) => [
      ...withoutAsides(text, span, claim),
      ...(tail ? [tail] : []),
    ]);
    if (!first) return [];
    const spans: Row['spans'] = [first, ...rest];
    return [{ spans, lead: null, text: joined(text, spans), badge: null, notes: [] }];
  },
};

import type { Row } from '../../model/report.ts';
import { type Span, slice } from '../../model/span.ts';
import { tellingPair } from '../gist/pair.ts';
import type { SectionBuilder } from '../section.ts';

/** The longest gist, in words. */
const MOST_WORDS = 45;

/** The words of a span, with a mark where its sentence goes on. */
const shown = (text: string, span: Span): string =>
  slice(text, span) + (/[.!?…]["”’')\]]*$/.test(slice(text, span)) ? '' : ' …');

/**
 * One or two sentences of the article, or openings of sentences, 45 words at most. A claim that somebody else makes keeps
 * who makes it.
 */
export const gist: SectionBuilder = {
  id: 'gist',
  rows(context) {
    const { text } = context.article;
    const cuts = tellingPair(context, context.found.claim, MOST_WORDS);
    const [first, ...rest] = cuts.flatMap(({ span, tail }) => (tail ? [span, tail] : [span]));
    if (!first) return [];
    const spans: Row['spans'] = [first, ...rest];
    return [{ spans, lead: null, text: spans.map((span) => shown(text, span)).join(' '), badge: null, notes: [] }];
  },
};

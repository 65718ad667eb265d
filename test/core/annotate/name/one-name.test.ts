import { expect, test } from 'vitest';
import { wholePeople } from '../../../../src/core/annotate/kinds/name/bounds/one-name.ts';
import { slice } from '../../../../src/core/model/span.ts';
import { tokenFrom, tokenize } from '../../../../src/core/text/tokens.ts';
import { marked } from '../../../support/marked.ts';

const words = { particles: new Set(['bin', 'van']), saints: new Set(['St']) };

/** The names of people once whole, where the tagger found those in brackets. */
function wholeIn(source: string): string[] {
  const { text, spans } = marked(source);
  const tokens = tokenize(text);
  const pieces = spans.map((span) => ({
    first: tokenFrom(tokens, span.start),
    last: tokenFrom(tokens, span.end) - 1,
    mention: { ...span, type: 'person' as const },
  }));
  return wholePeople(tokens, pieces, words).map(({ mention }) => slice(text, mention));
}

test.each<[string, string[]]>([
  ['then [Mario] J. [Lucero] left', ['Mario J. Lucero']],
  ['then [Mario J]. [Lucero] left', ['Mario J. Lucero']],
  ['then [Mario J.] [Lucero] left', ['Mario J. Lucero']],
  ['then [Mario bin] [Lucero] left', ['Mario bin Lucero']],
  ['then [Mario] “Loom” [Lucero] left', ['Mario “Loom” Lucero']],
  ['then [Mario] [Lucero] left', ['Mario', 'Lucero']],
  ['a [J.] [Lucero] left', ['J.', 'Lucero']],
  ['by [Mario J.]\n[Lucero] left', ['Mario J.', 'Lucero']],
  ['by [Mario Jr.] [Lucero] left', ['Mario Jr.', 'Lucero']],
  ['then [Mario] and [Lucero] left', ['Mario', 'Lucero']],
])('%s', (source, names) => {
  expect(wholeIn(source)).toEqual(names);
});

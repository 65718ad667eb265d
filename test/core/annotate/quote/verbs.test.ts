import { describe, expect, test } from 'vitest';
import { findAttributions } from '../../../../src/core/annotate/kinds/quote/attribution.ts';
import { lineOf } from '../../../../src/core/annotate/kinds/quote/line.ts';
import { findQuotations } from '../../../../src/core/annotate/kinds/quote/quotation.ts';
import { reporting } from '../../../../src/core/language/en/reporting/index.ts';
import { inflect } from '../../../../src/core/language/en/reporting/inflect.ts';
import { verbs } from '../../../../src/core/language/en/reporting/verbs.ts';
import { phrases } from '../../../../src/core/language/en/reporting/words.ts';
import { slice } from '../../../../src/core/model/span.ts';
import { marked } from '../../../support/marked.ts';
import { contextOf } from '../../../support/quoted.ts';

function attributionsIn(text: string) {
  const { article, tokens } = contextOf(text);
  return findAttributions(lineOf(tokens, { from: 0, to: tokens.length }, findQuotations(article, tokens)), reporting);
}

describe('every row of the lexicon finds its verb in its example', () => {
  test.each(verbs.map((verb) => [verb.example, verb] as const))('%s', (example, verb) => {
    const { text, spans } = marked(example);
    const hit = attributionsIn(text).find(({ cue }) => cue.start === spans[0]!.start);
    expect(hit?.verb).toBe(verb);
    expect(hit?.source).not.toBeNull();
    const cue = verb.particle ? `${slice(text, spans[0]!)} ${verb.particle}` : slice(text, spans[0]!);
    expect(slice(text, hit!.cue)).toBe(cue);
  });
});

test.each(phrases.map((phrase) => [phrase.example, phrase] as const))('phrase: %s', (example, phrase) => {
  const { text, spans } = marked(example);
  const hit = attributionsIn(text).find(({ kind }) => kind === 'phrase');
  expect(hit?.cue).toEqual(spans[0]);
  expect(hit?.class).toBe(phrase.class);
});

test.each([
  ['add', 'add adds added added adding'],
  ['declare', 'declare declares declared declared declaring'],
  ['deny', 'deny denies denied denied denying'],
  ['stress', 'stress stresses stressed stressed stressing'],
  ['relay', 'relay relays relayed relayed relaying'],
])('the forms of "%s"', (base, forms) => {
  expect(inflect(base).join(' ')).toBe(forms);
});

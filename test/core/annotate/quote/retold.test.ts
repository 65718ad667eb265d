import { describe, expect, test } from 'vitest';
import { slice } from '../../../../src/core/model/span.ts';
import { quotesIn } from '../../../support/quoted.ts';

/** Each quote's words, and the form of each. */
const shown = (text: string): string[] =>
  quotesIn(text, [{ name: 'Holt', type: 'person' }]).map(
    ({ form, spans }) => `${form}: ${spans.map((span) => slice(text, span)).join(' ## ')}`,
  );

describe('what a speaker is said to say within what they say is told once', () => {
  test.each([
    [
      'Holt said that the farm failed to show that the cow was “ill”.',
      ['mixed: that the farm failed to show that the cow was “ill”'],
    ],
    ['Holt said that Holt hopes the cow is well.', ['indirect: that Holt hopes the cow is well']],
    // By others, or word for word.
    [
      'Holt said that the vet believes the cow is ill.',
      ['indirect: that the vet believes the cow is ill', 'indirect: the cow is ill'],
    ],
    [
      'Holt said the cow was “ill.” Holt said the hay was wet.',
      ['mixed: the cow was “ill.”', 'indirect: the hay was wet'],
    ],
  ])('%s', (text, expected) => expect(shown(text)).toEqual(expected));
});

describe('who failed or refused to say something has not said it', () => {
  test.each([
    ['Holt failed to show that the cow was ill.', []],
    ['The vet neglected to say that the cow was ill.', []],
    ['Holt managed to show that the cow was ill.', ['indirect: that the cow was ill']],
    ['Holt went on to say that the cow was ill.', ['indirect: that the cow was ill']],
  ])('%s', (text, expected) => expect(shown(text)).toEqual(expected));
});

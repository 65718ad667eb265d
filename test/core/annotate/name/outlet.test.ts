import { expect, test } from 'vitest';
import { namesOutlet } from '../../../../src/core/annotate/kinds/name/kind/outlet.ts';

test.each([
  ['Velder', 'velder.example', true],
  ['The Velder', 'www.thevelder.example', true],
  ['velder times', 'Velder Times', true],
  ['Velder', 'The Velder Times', true],
  ['Velder Times', 'velder.example', false],
  ['Times', 'veldertimes.example', false],
  ['AP', 'apnews.example', false],
  ['The', 'thevelder.example', false],
  ['Velder', '', false],
])('%s is the outlet %s: %s', (name, outlet, expected) => expect(namesOutlet(name, outlet, 'the')).toBe(expected));

import { expect, test } from 'vitest';
import { figures } from '../../../../src/core/language/en/figures.ts';
import type { FigureMark } from '../../../../src/core/model/annotation.ts';
import { english, figuredText } from '../../../support/figured.ts';
import { marked } from '../../../support/marked.ts';

const round = (value: number): number => Number(value.toFixed(4));

/** A figure as a rule's `is` writes it. */
function told({ value, value2, magnitude, unit }: FigureMark): string {
  const number = value === null ? `×${magnitude}` : round(value);
  return `${number}${value2 === null ? '' : ` to ${round(value2)}`}${unit === null ? '' : ` ${unit}`}`;
}

test.each(figures.rules)('the example of figure/$id is found by it alone', ({ id, means, example, is }) => {
  const { text, spans } = marked(example);
  const { figure } = figuredText(text);
  expect(figure.map(({ start, end }) => ({ start, end }))).toEqual(spans);
  expect(figure.map(({ why }) => why)).toEqual(means === 'never' ? [] : [`figure/${id}`]);
  expect(figure.map(told)).toEqual(is === '' ? [] : [is]);
});

test('every rule has an id of its own', () => {
  expect(new Set(figures.rules.map(({ id }) => id)).size).toBe(figures.rules.length);
});

test.each(figures.rules)('without figure/$id its example reads otherwise', ({ id, example }) => {
  const { text } = marked(example);
  const language = { ...english, figures: { ...figures, rules: figures.rules.filter((rule) => rule.id !== id) } };
  expect(figuredText(text, { language })).not.toEqual(figuredText(text));
});

import { expect, test } from 'vitest';
import { dates } from '../../../../src/core/language/en/calendar.ts';
import { english, figuredText } from '../../../support/figured.ts';
import { marked } from '../../../support/marked.ts';

test.each(dates.rules)('the example of date/$id is found by it alone', ({ id, example, is }) => {
  const { text, spans } = marked(example);
  const { date } = figuredText(text);
  expect(date.map(({ start, end }) => ({ start, end }))).toEqual(spans);
  expect(date.map(({ why }) => why)).toEqual([`date/${id}`]);
  const [value, value2] = is === null ? [null] : is.split('/');
  expect(date.map((mark) => [mark.value, mark.value2])).toEqual([[value ?? null, value2 ?? null]]);
});

test('every rule has an id of its own', () => {
  expect(new Set(dates.rules.map(({ id }) => id)).size).toBe(dates.rules.length);
});

test.each(dates.rules)('without date/$id its example reads otherwise', ({ id, example }) => {
  const { text } = marked(example);
  const language = { ...english, dates: { ...dates, rules: dates.rules.filter((rule) => rule.id !== id) } };
  expect(figuredText(text, { language })).not.toEqual(figuredText(text));
});

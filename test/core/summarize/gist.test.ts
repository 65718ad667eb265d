import { describe, expect, test } from 'vitest';
import { slice } from '../../../src/core/model/span.ts';
import { gist } from '../../../src/core/summarize/sections/gist.ts';
import { claimed } from '../../support/claimed.ts';

const gistOf = (text: string, title: string | null = null): string =>
  gist.rows(claimed(text, [], title))[0]?.text ?? '';
const words = (text: string): number => text.split(/\s+/).filter(Boolean).length;

const LEAD = 'The old bridge over the Orme fell on Friday after a week of rain, the council said.';
const LONG = `The old bridge over the Orme fell on Friday after a week of rain, ${'which soaked the wall and the piers and the road '.repeat(6)}as well.`;

describe('the gist', () => {
  test('is the first sentence where nothing else is key', () => {
    expect(gistOf(LEAD)).toBe(LEAD);
  });

  test('adds a second sentence that says something new and fits', () => {
    const text = `${LEAD}\nThe valley is green.\nThe mill denied on Friday that its heavy trucks had damaged the bridge.`;
    expect(gistOf(text, 'Bridge over the Orme falls, mill denies trucks damaged it')).toBe(
      `${LEAD} The mill denied on Friday that its heavy trucks had damaged the bridge.`,
    );
  });

  test('leaves the dateline out', () => {
    expect(gistOf(`OSLO, May 3 (NTB) -- ${LEAD}`)).toBe(LEAD);
    expect(gistOf(`(NTB) - ${LEAD}`)).toBe(LEAD);
    expect(gistOf(`SAN JUAN DE LA CRUZ, May 3 -- ${LEAD}`)).toBe(LEAD);
    const night = 'On one of those nights — April 26 — the old bridge over the Orme fell.';
    expect(gistOf(night)).toBe(night);
    const aside = 'Holt — vet of the valley — has seen the old bridge over the Orme fall.';
    expect(gistOf(aside)).toBe(aside);
  });

  test('cuts a long sentence before a clause, and shows that it goes on', () => {
    expect(gistOf(LONG)).toBe('The old bridge over the Orme fell on Friday after a week of rain …');
  });

  test('is not cut behind a word that opens a clause', () => {
    const rest = 'soaked the wall and the piers and the road '.repeat(6);
    expect(
      gistOf(`The old bridge over the Orme fell on Friday after a week of rain which, after a long winter, ${rest}.`),
    ).toBe('The old bridge over the Orme fell on Friday after a week of rain …');
    expect(gistOf(`All in the valley of the Orme had known for a year that, after a flood, it ${rest}.`)).not.toContain(
      'that …',
    );
  });

  test('is cut before what who acts also says', () => {
    const text = `The mill of the Orme has asked the council for nine new trucks, saying that ${'the old ones were shut and opened and '.repeat(6)}sold.`;
    expect(gistOf(text)).toBe('The mill of the Orme has asked the council for nine new trucks …');
  });

  test('may be cut behind a clause about a noun where a comma closes that', () => {
    const text = `For a vet who came late to the valley, Ada Holt had a good night on Friday, which ${'soaked the wall and the piers and the road '.repeat(5)}too.`;
    expect(gistOf(text)).toBe('For a vet who came late to the valley, Ada Holt had a good night on Friday …');
  });

  test('is never cut to a noun and a clause about it', () => {
    const named = `A vet who had not given her name to the council before she left the valley ${'and the mill '.repeat(12)}saw the flood.`;
    expect(gistOf(named)).not.toContain('her name');
  });

  test('keeps who says so behind what it leaves out', () => {
    const text = `The old bridge over the Orme fell after a week of rain, ${'which soaked the wall and the piers and the road '.repeat(6)}as well, according to the council.`;
    expect(gistOf(text)).toBe('The old bridge over the Orme fell after a week of rain … according to the council.');
  });

  test('is 45 words at most', () => {
    for (const text of [LEAD, LONG, `${LEAD}\n${LONG}\n${LEAD}`]) expect(words(gistOf(text))).toBeLessThanOrEqual(46);
  });

  test('has no second sentence that closes with a pronoun for somebody it does not name', () => {
    const second = 'The heavy trucks of the mill had broken two piers of the bridge';
    const told = `The mayor spoke of it.`;
    expect(gistOf(`${LEAD}\n${told}\n${second}, he said.`)).toBe(LEAD);
    expect(gistOf(`${LEAD}\n${told}\n${second}, the mayor said.`)).toBe(`${LEAD} ${second}, the mayor said.`);
  });

  test('does not say that nothing could be verified', () => {
    const second = 'The Courier could not verify what the mill says of its heavy trucks and the piers.';
    expect(gistOf(`${LEAD}\n${second}`)).toBe(LEAD);
  });

  test('does not open with a line that has no full stop, unless that tells more of the title', () => {
    const [one, two] = ['Oda Hale of the Orme Council said it would be built again.', 'The mill has been shut since.'];
    const line = 'Rain soaked the wall and the piers';
    const text = `${line}\n${LEAD}\n${one}\n${two}`;
    expect(gistOf(text)).toMatch(LEAD);
    expect(gistOf(text, 'Rain soaks piers and wall')).toMatch(line);
    expect(gistOf(`${line}\n${one}`)).toMatch(line);
  });

  test('does not open with a line above the byline, unless that tells more of the title', () => {
    const one = 'Oda Hale of the council wants the old mill shut, she said.';
    const text = `${LEAD}\nBy Ann Writer\n${one}\nThe mill has been there since May.\nThe valley is green.`;
    const gistWith = (title: string) => {
      const context = claimed(text, [], title);
      const blocks = context.article.blocks.map((block, at) =>
        at === 1 ? { ...block, kind: 'byline' as const } : block,
      );
      return gist.rows({ ...context, article: { ...context.article, blocks } })[0]?.text ?? '';
    };
    expect(gistWith('Hale wants mill shut, a week after the bridge fell')).not.toContain(LEAD);
    expect(gistWith('Old bridge over the Orme falls')).toContain(LEAD);
  });

  test('does not open with a line that calls somebody by a surname and tells less of the title than the text', () => {
    const line = 'Mr Hale called it a shock to all in the valley.';
    const text = `${line}\n${LEAD}\nOda Hale of the Orme Council said it would be built again.`;
    const gistWith = (title: string) =>
      gist.rows(claimed(text, [{ name: 'Oda Hale', type: 'person', alias: 'Hale' }], title))[0]?.text ?? '';
    expect(gistWith('Old bridge falls after a week of rain')).toMatch(LEAD);
    expect(gistWith('Shock in the valley: bridge has fallen')).toMatch(line);
  });

  test('does not open with words that point back, if it need not', () => {
    expect(gistOf(`This was bad.\n${LEAD}`)).toContain(LEAD);
  });

  test('is missing where nothing is claimed', () => {
    expect(gist.rows(claimed(''))).toEqual([]);
    expect(gist.rows(claimed('Why?'))).toEqual([]);
  });
});

describe('no charge becomes a fact', () => {
  const charge = `The mill hid its losses for years, ${'and it sold the barn and the horses and the land to its friends, '.repeat(5)}the lawsuit says.`;

  test('a sentence is not cut without the words that say who says so', () => {
    expect(gistOf(`${charge}\n${LEAD}`)).toMatch(/^The mill hid its losses .* … the lawsuit says\./);
    const far = charge.replace('.', ` that ${'a man in the town who had a barn and a horse '.repeat(2)}filed in May.`);
    expect(gistOf(`${far}\n${LEAD}`)).toBe(LEAD);
  });

  test('a short one keeps them', () => {
    expect(gistOf('The mill hid its losses for years, the lawsuit says.')).toContain('the lawsuit says');
  });
});

test('every word of the gist stands in its spans', () => {
  const text = `${LEAD}\n${LONG}\nThe mill denied on Friday that its trucks had damaged the bridge.`;
  const context = claimed(text, [], 'Bridge falls');
  for (const row of gist.rows(context)) {
    const spans = row.spans.map((span) => slice(text, span));
    expect(row.text.replaceAll(' …', '')).toBe(spans.join(' '));
  }
});

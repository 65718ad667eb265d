import { expect, test } from 'vitest';
import { outsideOf, unnamed } from '../../../../src/core/annotate/kinds/name/beside-figures.ts';
import type { Mention } from '../../../../src/core/annotate/kinds/name/entity/form.ts';
import { figuredText } from '../../../support/figured.ts';
import { marked } from '../../../support/marked.ts';

/** The names that stay of those in brackets, which the tagger took for `type`, and the figures and dates that stay. */
function beside(source: string, type: Mention['type']): { names: string[]; numbers: string[] } {
  const { text, spans } = marked(source);
  const mentions = spans.map((span) => ({ ...span, type }));
  const { figure, date } = figuredText(text);
  const [figures, dates] = [unnamed(text, figure, mentions), unnamed(text, date, mentions)];
  const names = outsideOf(text, outsideOf(text, mentions, figures), dates);
  const words = ({ start, end }: { start: number; end: number }): string => text.slice(start, end);
  return { names: names.map(words), numbers: [...figures, ...dates].map(words) };
}

const cases: readonly (readonly [source: string, type: Mention['type'], names: string[], numbers: string[]])[] = [
  // The year or number is part of a thing's name, at its end or within it.
  ['They won at [Velder 2016] there.', 'other', ['Velder 2016'], []],
  ['Under the [Loom Act 2017] he paid.', 'other', ['Loom Act 2017'], []],
  ['The [Quxville 2012 Games] began.', 'other', ['Quxville 2012 Games'], []],
  ['It sells [Quxly 5] at home.', 'other', ['Quxly 5'], []],
  // Its century opens a body's name.
  ['It sold [20th Century Quxly] there.', 'person', ['20th Century Quxly'], []],
  ['It sold 20th century [Quxly] there.', 'person', ['Quxly'], ['20th century']],
  // What is measured stays, though the name was marked up to its number.
  ['It lifted the [Quxdaq 1.2] percent there.', 'other', ['Quxdaq'], ['1.2 percent']],
  ['It flew an [AQX 72] aircraft there.', 'other', ['AQX 72'], []],
  // Not of somebody's or a place's, nor behind a comma or a colon, nor a whole date.
  ['As [Costa 2017] says.', 'person', ['Costa'], ['2017']],
  ['They met in [Quxville 2012] there.', 'place', ['Quxville'], ['2012']],
  ['So ([Costa, 2017]) says.', 'other', ['Costa'], ['2017']],
  ['It told [Velder Saturday], May 3, 2014, of it.', 'organization', ['Velder'], ['Saturday, May 3, 2014']],
  ['He left in [mid-December] 2014 there.', 'other', [], ['mid-December 2014']],
  // Whose the counted things are is told by a name; the things themselves are none.
  ['He played 40 [QXL] games.', 'organization', ['QXL'], ['40 QXL games']],
  ['He met two [New Quxley] officers.', 'place', ['New Quxley'], ['two New Quxley officers']],
  ['He met two [Quxleys] there.', 'other', [], ['two Quxleys']],
  ['It took 40 [Watt] there.', 'person', [], ['40 Watt']],
];
test.each(cases)('names beside numbers: %s', (source, type, names, numbers) =>
  expect(beside(source, type)).toEqual({ names, numbers }),
);

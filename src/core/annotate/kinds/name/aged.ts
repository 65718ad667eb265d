import type { FigureMark } from '../../../model/annotation.ts';
import { type Span, slice } from '../../../model/span.ts';

/** How a language says how old somebody is, beside the name. */
export interface AgeWords {
  /** What stands between the name and the number, each with what must follow the number: " is " of "Costa is 71 and". */
  readonly forms: readonly { readonly between: string; readonly behind: RegExp }[];
}

const DIGITS = /^\p{Nd}{2}$/u;
/** How far behind a number is looked. */
const BEHIND = 8;
const AGE = { figure: 'quantity', unit: 'year of age', why: 'figure/age-of-named' } as const;

/** Figures, those of them that tell how old somebody named right before is made ages, and of whom: "Quernel is 71 and". Both in order. */
export function aged(
  text: string,
  figures: readonly FigureMark[],
  people: readonly Span[],
  { forms }: AgeWords,
): readonly FigureMark[] {
  let next = 0;
  let changed = false;
  const told = figures.map((figure) => {
    while (next < people.length && people[next]!.end <= figure.start) next += 1;
    const person = people[next - 1];
    const known = figure.unit === AGE.unit;
    if (!person || !(known || figure.unit === null) || figure.value2 !== null) return figure;
    const between = text.slice(person.end, figure.start);
    const behind = text.slice(figure.end, figure.end + BEHIND);
    const fits = forms.some((form) => form.between === between && (known || form.behind.test(behind)));
    if (!fits || !(known || DIGITS.test(slice(text, figure)))) return figure;
    changed = true;
    return { ...figure, ...(!known && AGE), of: { start: person.start, end: person.end } };
  });
  return changed ? told : figures;
}

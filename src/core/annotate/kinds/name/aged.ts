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

/** Figures, those of them that tell how old somebody named right before is made ages: "Quernel is 71 and". Both in order. */
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
    if (!person || figure.unit !== null || figure.value2 !== null || !DIGITS.test(slice(text, figure))) return figure;
    const between = text.slice(person.end, figure.start);
    const behind = text.slice(figure.end, figure.end + BEHIND);
    if (!forms.some((form) => form.between === between && form.behind.test(behind))) return figure;
    changed = true;
    return { ...figure, ...AGE, of: { start: person.start, end: person.end } };
  });
  return changed ? told : figures;
}

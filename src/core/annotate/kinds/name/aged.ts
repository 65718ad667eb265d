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

/** Figures, those of them that tell how old somebody named right before is made ages, and of whom: "Quernel is 71 and", "the 71-year-old Ana Quernel". Both in order. */
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
    // "The 71-year-old [Ana Quernel]".
    const behind = people[next];
    if (figure.unit === AGE.unit && !figure.of && behind?.start === figure.end + 1) {
      changed = true;
      return { ...figure, of: { start: behind.start, end: behind.end } };
    }
    const person = people[next - 1];
    const known = figure.unit === AGE.unit;
    if (!person || !(known || figure.unit === null) || figure.value2 !== null) return figure;
    const between = text.slice(person.end, figure.start);
    const after = text.slice(figure.end, figure.end + BEHIND);
    const fits = forms.some((form) => form.between === between && (known || form.behind.test(after)));
    if (!fits || !(known || DIGITS.test(slice(text, figure)))) return figure;
    changed = true;
    return { ...figure, ...(!known && AGE), of: { start: person.start, end: person.end } };
  });
  return changed ? told : figures;
}

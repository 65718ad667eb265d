import { type Span, startingBefore } from '../../../../model/span.ts';
import { once } from '../../../../text/once.ts';
import type { Form } from '../entity/form.ts';

/** How often somebody must be named in full for the text to be about them rather than about one who is so named once. */
const LEADING = 3;
/** How far behind somebody's full name, within its line, the surname may be theirs though the text is about another. */
const NEAR = 400;
/** How often the surname alone makes sure whom the text calls so. */
const SURE = 2;
/** Title and first paragraph lie up to this line, with the empty one between them. */
const LEAD = 2;

/** What is asked of several people of one name. */
interface Asked {
  /** In which line of the text an offset lies. */
  lineOf(offset: number): number;
  /** Somebody's fullest form. */
  rootOf(form: Form): Form;
  /** Whether something is told as a name's: "[Holt]’s son". */
  owns(mention: Span): boolean;
}

/** Tells in which line of a text an offset lies; the lines are counted when first asked. */
export function linesIn(text: string): (offset: number) => number {
  const breaks = once(() => [...text.matchAll(/\n/g)].map(({ index }) => ({ start: index, end: index + 1 })));
  return (offset) => startingBefore(breaks(), offset);
}

const opening = ({ mentions }: Form): number => mentions[0]!.start;
const earliest = (forms: readonly Form[]): Form =>
  forms.reduce((first, form) => (opening(form) < opening(first) ? form : first));

/**
 * Who was named in full before everybody else of the name, and called by it alone before they were; or in title and lead,
 * where no other is. `null` where nobody was.
 */
function established(
  short: Form,
  forms: readonly Form[],
  { lineOf, rootOf }: Asked,
): { readonly form: Form; readonly sure: boolean } | null {
  const first = earliest(forms);
  const rivals = forms.filter((form) => rootOf(form) !== rootOf(first));
  const rival = earliest(rivals);
  const called = startingBefore(short.mentions, opening(rival)) - startingBefore(short.mentions, opening(first));
  const passing = rivals.length === 1 && rival.mentions.length === 1;
  const led = lineOf(opening(first)) <= LEAD && lineOf(opening(rival)) > LEAD;
  if (called < 1 && !(passing && led)) return null;
  return { form: first, sure: called >= SURE };
}

/**
 * Tells for whom of several people of one name its mentions stand: the one named last before, else the first. One whom the
 * text is about keeps the name but in the lines where another is named in full: whom it has called so before it named the
 * others, or names in full again and again. So does one beside whom the other is presented as kin.
 */
export function bearerOf(short: Form, forms: readonly Form[], asked: Asked): (mention: Span) => Form {
  const { lineOf, rootOf } = asked;
  const counts = new Map<Form, number>();
  for (const form of forms) counts.set(rootOf(form), (counts.get(rootOf(form)) ?? 0) + form.mentions.length);
  const times = (form: Form): number => counts.get(rootOf(form)) ?? 0;
  const own = forms.filter(({ kin }) => !kin);
  const related = own.length > 0 && own.length < forms.length;
  const leader = (related ? own : forms).reduce((most, form) => (times(form) > times(most) ? form : most));
  const called = established(short, forms, asked);
  const leading = times(leader) >= LEADING;
  const about = called && (called.sure || !leading || times(called.form) === times(leader)) ? called.form : null;
  const keeper = about ?? (leading || related ? leader : null);
  const passing = (form: Form, { start }: Span, at: number): boolean => {
    if (rootOf(form) === rootOf(keeper ?? form) || (lineOf(start) === lineOf(at) && at - start < NEAR)) return false;
    return about !== null || (times(form) === 1 && (leading || form.kin === true));
  };
  return (mention) => {
    const { start } = mention;
    let best = keeper ?? forms[0]!;
    // What is somebody's, of whom their kin is told, is not their kin's.
    if (related && keeper && !keeper.kin && asked.owns(mention)) return keeper;
    let distance = Number.POSITIVE_INFINITY;
    for (const form of forms) {
      const last = form.mentions[startingBefore(form.mentions, start + 1) - 1];
      if (!last || start - last.start >= distance || passing(form, last, start)) continue;
      distance = start - last.start;
      best = form;
    }
    return best;
  };
}

import type { Line } from './line.ts';
import { nominal } from './nominal.ts';
import { nounPhraseBefore } from './noun-phrase.ts';
import type { Range } from './range.ts';
import { clauseSubject, type Subject, subjectBefore } from './subject.ts';
import type { VerbGroup } from './verb-group.ts';
import type { ReportingVerb, ReportingWords } from './words.ts';

/**
 * The sign, or the lawsuit that accuses, whose words an -ing form right behind it tells, unless it is told whose words those
 * are: "holding a sign saying", "in a hat reading", "dismissed a lawsuit accusing", not "issued a statement accusing".
 */
function signBefore(line: Line, start: number, verb: ReportingVerb, words: ReportingWords): Range | null {
  const { lower, shape, capital } = line[start - 1]!;
  const bears = words.inscriptions.has(verb.lemma) && shape === 'word' && !capital;
  if (!bears && !words.signs.has(lower) && !(verb.class === 'allege' && words.documents.has(lower))) return null;
  let from = start - 1;
  while (!words.determiners.has(line[from]!.lower) && nominal(line[from - 1], words)) from -= 1;
  const act = line[words.prepositions.has(line[from - 1]?.lower ?? '') ? from - 2 : from - 1]?.lower ?? '';
  const several = bears && words.looksPlural(lower);
  // "Holding sign saying".
  const held = words.signs.has(lower) && words.looksParticiple(line[start - 2]?.lower ?? '');
  if (held) return { from: start - 1, to: start };
  const noun = words.determiners.has(line[from]!.lower) || several;
  return noun && !words.issues.has(act) ? { from, to: start } : null;
}

/** Whom another quotes: two aides of "quoted two aides as saying". */
function quotedAs(line: Line, start: number, words: ReportingWords): Range | null {
  if (!words.likeness.has(line[start - 1]!.lower)) return null;
  const head = nounPhraseBefore(line, start - 1, words);
  const verb = head ? words.verbs.get(line[head.from - 1]?.lower ?? '') : undefined;
  return verb ? head : null;
}

/** Who is brought to say by another: "the ruling led some to say". */
function movedBefore(line: Line, to: number, words: ReportingWords): Subject | null {
  const head = nounPhraseBefore(line, to, words);
  return head && words.causatives.has(line[head.from - 1]?.lower ?? '')
    ? { head, whole: head, antecedent: null }
    : null;
}

/** The subject of an -ing form: a name right before it ("with Kemp saying"), else that of its clause. */
export function participleSubject(
  line: Line,
  { start, infinitive, form }: VerbGroup,
  words: ReportingWords,
  earlier: Subject | null,
): Subject | null {
  const before = line[start - 1];
  if (before?.shape === 'word' && before.capital && !words.times.has(before.lower) && start > 1) {
    const own = subjectBefore(line, start, words);
    const governor = own ? (line[own.head.from - 1]?.lower ?? '') : '';
    // "Adding the Status Orange warning that".
    const object = words.prepositions.has(governor) || words.verbs.has(governor);
    // "Sent a letter to Ann Kemp demanding": what a letter is sent to does not demand.
    const name = own !== null && line.slice(own.head.from, own.head.to).every(({ capital }) => capital);
    if (own && ((!object && name) || words.attendants.has(governor))) return own;
  }
  const moved = infinitive ? movedBefore(line, start, words) : null;
  if (moved) return moved;
  const quoted = before ? quotedAs(line, start, words) : null;
  if (quoted) return { head: quoted, whole: quoted, antecedent: null };
  const sign = before ? signBefore(line, start, form.verb, words) : null;
  if (sign) return { head: sign, whole: sign, antecedent: null };
  let from = start;
  while (nominal(line[from - 1], words)) from -= 1;
  if (from < start && words.attendants.has(line[from - 1]?.lower ?? '')) {
    const head = { from, to: start };
    return { head, whole: head, antecedent: null };
  }
  return earlier ?? clauseSubject(line, start, words, infinitive);
}

import type { Line } from './line.ts';
import { clauseSubject, isComma, isDash, type Subject, subjectAfter, subjectBefore } from './subject.ts';
import type { VerbGroup } from './verb-group.ts';
import type { ReportingWords, VerbForm } from './words.ts';

/** Where a verb's source was found. */
export interface Source {
  /** `null` where nobody is named: a passive without an agent. */
  readonly subject: Subject | null;
  /** Whether it follows the verb ("said Smith"). */
  readonly inverted: boolean;
  /** Whether the subject stands beside the verb, so that content may stand before the two of them. */
  readonly tag: boolean;
  /** What subject and verb take up of the line: first unit, and the unit after the last. */
  readonly start: number;
  readonly end: number;
}

/** A verb in its line: its own units, and its group. */
export interface Cue extends VerbGroup {
  readonly at: number;
  readonly end: number;
  readonly form: VerbForm;
}

/** Whether the subject stands after the verb: a quotation or a comma before it, and after it a name and no more than adverbials. */
function invertedSubject(line: Line, cue: Cue, words: ReportingWords): Subject | null {
  if (cue.start < cue.at || cue.form.verb.class === 'judge' || cue.participial || cue.infinitive) return null;
  const before = line[cue.start - 1];
  if (!before) return null;
  const quoted = before.shape === 'quotation' || line[cue.start - 2]?.shape === 'quotation';
  if (before.shape !== 'quotation' && !isComma(line, cue.start - 1) && !isDash(line, cue.start - 1)) return null;
  if (!quoted && cue.form.verb.addressee) return null;
  const subject = subjectAfter(line, cue.end, words);
  if (!subject) return null;
  const next = line[subject.whole.to];
  const closed =
    !next ||
    next.shape === 'mark' ||
    next.shape === 'quotation' ||
    words.prepositions.has(next.lower) ||
    words.times.has(next.lower) ||
    words.subordinators.has(next.lower) ||
    words.adverbs.has(next.lower) ||
    words.isAdverb(next.lower);
  return closed || quoted ? subject : null;
}

/** The doer of a passive: "by the mayor". */
function agent(line: Line, at: number, words: ReportingWords): Subject | null {
  for (let i = at; i < Math.min(line.length, at + 6); i += 1) {
    if (words.agents.has(line[i]!.lower)) return subjectAfter(line, i + 1, words);
    if (line[i]!.shape === 'mark') return null;
  }
  return null;
}

/** Whose verb it is; `null` where no subject fits it. `earlier` is the subject of the line's report before this one. */
export function sourceOf(line: Line, cue: Cue, words: ReportingWords, earlier: Subject | null): Source | null {
  const { start, end, form } = cue;
  const own = (subject: Subject): Source => ({
    subject,
    inverted: false,
    tag: subject.antecedent === null && !words.relatives.has(line[subject.head.from]!.lower),
    start: Math.min(start, subject.whole.from),
    end,
  });
  if (cue.passive) {
    const by = agent(line, end, words);
    return { subject: by, inverted: false, tag: false, start, end };
  }
  const inverted = invertedSubject(line, cue, words);
  if (inverted) return { subject: inverted, inverted: true, tag: true, start, end: inverted.whole.to };
  const before = line[start - 1];
  const joined = before && words.conjunctions.has(before.lower);
  if (cue.participial || cue.infinitive || joined) {
    const subject = earlier ?? clauseSubject(line, start, words);
    return subject && { subject, inverted: false, tag: false, start, end };
  }
  if (form.inflection === 'participle') return null;
  const subject = subjectBefore(line, start, words);
  if (subject) return own(subject);
  if (before && isComma(line, start - 1) && earlier)
    return { subject: earlier, inverted: false, tag: false, start, end };
  return null;
}

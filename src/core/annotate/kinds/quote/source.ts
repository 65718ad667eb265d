import { verbFrom } from './answered.ts';
import { beforeAside } from './aside.ts';
import { hasFinite } from './frames.ts';
import type { Tag } from './fronted.ts';
import type { Line } from './line.ts';
import { isComma, isDash } from './marks.ts';
import { nominal } from './nominal.ts';
import { nounPhraseFrom } from './noun-phrase.ts';
import { participleSubject } from './participle-subject.ts';
import { opensReduced, relativeFrom } from './relative.ts';
import { severalFrom } from './several.ts';
import { clauseEnd, clauseSubject, type Subject, subjectAfter, subjectBefore } from './subject.ts';
import { beforeUnclosed } from './unclosed.ts';
import type { VerbGroup } from './verb-group.ts';
import type { ReportingVerb, ReportingWords, VerbClass } from './words.ts';

/** The longest adverbial between subject and verb, in units. */
const LONGEST_ADVERBIAL = 7;

/** Where a verb's source was found: what subject and verb take up of the line, and how they stand. */
export interface Source extends Tag {
  /** `null` where nobody is named: a passive without an agent. */
  readonly subject: Subject | null;
}

/** Classes whose verbs may stand before their subject without a quotation: "…, said Kemp", "…, suggests a new study". */
const INVERTING: ReadonlySet<VerbClass> = new Set<VerbClass>(['say', 'claim', 'reveal', 'announce', 'show', 'think']);

/** Whether nothing stands before the comma at `at` but a noun with a clause between commas that tells more of it: "Kemp, who has a farm,", "Corvo, backed by Velder,". */
function described(line: Line, at: number, words: ReportingWords): boolean {
  const aside = isComma(line, at) ? beforeAside(line, at, words) : null;
  if (aside?.head.from !== 0) return false;
  const opening = aside.head.to + 1;
  if (!words.relatives.has(line[opening]?.lower ?? '') && !opensReduced(line, opening, words)) return false;
  let close = aside.head.to + 1;
  while (close < at && !isComma(line, close)) close += 1;
  return close === at;
}

/** Whether the subject stands after the verb: a quotation or a comma before it, and after it a name and no more than adverbials. */
function invertedSubject(line: Line, cue: VerbGroup, words: ReportingWords): Subject | null {
  if (cue.start < cue.at || cue.form.verb.class === 'judge' || cue.participial || cue.infinitive) return null;
  const before = line[cue.start - 1];
  if (!before || words.complementizers.has(line[cue.end]?.lower ?? '')) return null;
  const quoted =
    before.shape === 'quotation' ||
    (line[cue.start - 2]?.shape === 'quotation' && line[cue.start - 3]?.shape !== 'word');
  if (before.shape !== 'quotation' && !isComma(line, cue.start - 1) && !isDash(line, cue.start - 1)) return null;
  if (!quoted && cue.form.verb.addressee) return null;
  const subject = subjectAfter(line, cue.end, words);
  if (!subject) return null;
  // "Kemp, who has a farm, says many of them are ill": the line's subject says it.
  if (!quoted && described(line, cue.start - 1, words)) return null;
  // "Kemp, citing “A,” said the cow was ill": what follows is a clause.
  const clause = words.finite.has(line[subject.whole.to]?.lower ?? '') && line[cue.start - 2] !== undefined;
  if (quoted) return clause ? null : subject;
  if (!INVERTING.has(cue.form.verb.class)) return null;
  // "The firm, however, claimed victory": no clause stands before that the verb could be about.
  if (cue.form.verb.class !== 'say' && !hasFinite(line, { from: 0, to: cue.start - 1 }, words)) return null;
  const { from, to } = subject.whole;
  // "…, said the note filed by Kemp".
  if (opensReduced(line, to, words) && words.agents.has(line[to + 1]?.lower ?? ''))
    return { ...subject, whole: { from, to: clauseEnd(line, to) } };
  const next = line[to];
  if (cue.form.verb.takes.has('object') && next?.shape === 'word') return null;
  const rest = { from: to, to: relativeFrom(line, to, words) };
  const setting =
    next && (words.prepositions.has(next.lower) || words.times.has(next.lower)) && !hasFinite(line, rest, words);
  return !next || next.shape === 'mark' || setting ? subject : null;
}

/** Who does a thing, from `at` on; of "charity the Orme Fund" the fund. */
function doer(line: Line, at: number, words: ReportingWords): Subject | null {
  const subject = subjectAfter(line, at, words);
  const to = subject?.head.to ?? at;
  const kind = line.slice(at, to).every(({ capital, lower }) => !capital && !words.determiners.has(lower));
  const named = kind && to > at && words.determiners.has(line[to]?.lower ?? '') && line[to + 1]?.capital;
  return named ? subjectAfter(line, to, words) : subject;
}

/** The doer of a passive: "by the mayor"; what he says, "that …", tells no more of him. */
function agent(line: Line, at: number, verb: ReportingVerb, words: ReportingWords): Subject | null {
  for (let i = at; i < Math.min(line.length, at + 6); i += 1) {
    // "Suspected of theft motivated by greed": by another's deed.
    const other = i > at && words.looksPast(line[i - 1]!.lower);
    if (words.agents.has(line[i]!.lower)) {
      const subject = other ? null : doer(line, i + 1, words);
      const says = words.complementizers.has(line[subject?.head.to ?? i]?.lower ?? '') && verb.takes.has('that');
      return subject && says ? { ...subject, whole: subject.head } : subject;
    }
    if (line[i]!.shape === 'mark') return null;
  }
  return null;
}

const beside = (subject: Subject, { start, end, form }: VerbGroup): Source => ({
  verb: form.verb,
  subject,
  inverted: false,
  tag: false,
  relative: false,
  start,
  end,
});

/** Whether a subject is a court, to which things are said: "the inquest". */
export const isHearer = (line: Line, { head }: Subject, { hearers }: ReportingWords): boolean =>
  hearers.has(line[head.to - 1]!.lower);

/** Index of the preposition of an adverbial that stands between subject and verb ("Kemp in April said"); -1 where none does. */
function adverbialBefore(line: Line, start: number, words: ReportingWords): number {
  for (let i = start - 1; i > 0 && start - i < LONGEST_ADVERBIAL; i -= 1) {
    if (words.prepositions.has(line[i]!.lower)) return i < start - 1 ? i : -1;
    if (!nominal(line[i], words)) return -1;
  }
  return -1;
}

/** Whether a thing is done to a noun that is no subject then: "to have the sale | declared void", "there were 20 cases | reported". */
function isBrought(line: Line, { whole: { from } }: Subject, words: ReportingWords): boolean {
  if (words.perfect.has(line[from - 1]?.lower ?? '') && words.infinitives.has(line[from - 2]?.lower ?? '')) return true;
  let at = from - 1;
  while (words.auxiliaries.has(line[at]?.lower ?? '')) at -= 1;
  return at < from - 1 && words.expletives.has(line[at]?.lower ?? '');
}

/**
 * The noun phrase that a line opens with, where what stands before a verb is but what a clause of it says: "killed in May"
 * of "A vet in a town where two were killed in May said"; else the subject itself.
 */
function beforePredicate(line: Line, subject: Subject | null, words: ReportingWords): Subject | null {
  if (!subject) return null;
  const { from, to } = subject.head;
  const helped = words.auxiliaries.has(line[from - 1]?.lower ?? '') && !words.possessives.has(line[from - 1]!.lower);
  if (!helped || line[from]!.capital || !words.looksPast(line[from]!.lower)) return subject;
  const head = nounPhraseFrom(line, 0, words);
  const next = line[head?.to ?? from]?.lower ?? '';
  const told = words.questions.has(next) || words.relatives.has(next) || words.infinitives.has(next);
  return head && head.to < from && told ? { head, whole: { from: 0, to }, antecedent: null } : subject;
}

/** The subject of a finite verb whose group opens at `start`, an adverbial between them passed over. */
function finiteSubject(line: Line, cue: VerbGroup, words: ReportingWords, earlier: Subject | null): Source | null {
  const { start, end, form } = cue;
  const before = line[start - 1];
  if (before && words.conjunctions.has(before.lower)) {
    const subject = earlier ?? clauseSubject(line, start, words);
    return subject && beside(subject, cue);
  }
  const several =
    form.inflection === 'base' && words.complementizers.has(line[end]?.lower ?? '')
      ? severalFrom(line, start, words)
      : null;
  const nearby =
    (several && { head: several, whole: { from: several.from, to: start }, antecedent: null }) ??
    subjectBefore(line, start, words);
  const subject = beforePredicate(line, (nearby && beforeUnclosed(line, nearby, cue, words)) ?? nearby, words);
  if (subject) {
    const pronoun = words.relatives.has(line[subject.head.from]!.lower);
    const open = subject.head.from - 1;
    const relative = pronoun && (isComma(line, open) || isDash(line, open));
    const from = Math.min(start, subject.whole.from);
    return { verb: form.verb, subject, inverted: false, tag: !pronoun, relative, start: from, end };
  }
  const adverbial = adverbialBefore(line, start, words);
  if (adverbial > 0) {
    let group = adverbial;
    while (words.auxiliaries.has(line[group - 1]?.lower ?? '')) group -= 1;
    return finiteSubject(line, { ...cue, start: group }, words, earlier);
  }
  return before && isComma(line, start - 1) && earlier ? beside(earlier, cue) : null;
}

/** Whether "as saying" stands behind a verb, who repeats it between the two: "quoted by the Courier as saying". */
function isRepeated(line: Line, at: number, words: ReportingWords): boolean {
  for (let i = at; i < at + LONGEST_ADVERBIAL && line[i]?.shape === 'word'; i += 1)
    if (words.likeness.has(line[i]!.lower)) return words.looksParticiple(line[i + 1]?.lower ?? '');
  return false;
}

/** Whose words a verb says that another repeats: Kemp's of "“No,” the Courier quoted Kemp as saying"; `null` where it says of nobody that they speak. */
function quotedBy(line: Line, { end, form }: VerbGroup, words: ReportingWords): Subject | null {
  if (!words.relays.has(form.verb.lemma)) return null;
  const subject = subjectAfter(line, end, words);
  const next = subject ? subject.whole.to : end;
  const speaks = words.likeness.has(line[next]?.lower ?? '') ? next + 1 : next;
  return words.looksParticiple(line[speaks]?.lower ?? '') ? subject : null;
}

/** Whose verb it is; `null` where no subject fits it. `earlier` is the subject of the line's report before this one. */
export function sourceOf(line: Line, cue: VerbGroup, words: ReportingWords, earlier: Subject | null): Source | null {
  const source = ownSource(line, cue, words, earlier);
  const subject = source && !source.inverted ? quotedBy(line, cue, words) : null;
  return subject ? { ...source!, subject } : source;
}

/** The source of a verb by its own subject. */
function ownSource(line: Line, cue: VerbGroup, words: ReportingWords, earlier: Subject | null): Source | null {
  const { start, end, form } = cue;
  const { verb } = form;
  // "The court was told": what is said to a court is passed on by it.
  const told = cue.passive && verb.addressee && verb.class === 'say' ? finiteSubject(line, cue, words, null) : null;
  if (told?.subject && isHearer(line, told.subject, words)) return told;
  // "“No,” Kemp was quoted by the Courier as saying", "was cited as saying".
  const repeated = cue.passive && isRepeated(line, end, words) ? finiteSubject(line, cue, words, null) : null;
  if (repeated?.subject) return repeated;
  if (cue.passive) {
    const relative = words.relatives.has(line[start - 1]?.lower ?? '') && isComma(line, start - 2);
    return { verb, subject: agent(line, end, verb, words), inverted: false, tag: false, relative, start, end };
  }
  const inverted = invertedSubject(line, cue, words);
  if (inverted)
    return { verb, subject: inverted, inverted: true, tag: true, relative: false, start, end: inverted.whole.to };
  if (cue.participial || cue.infinitive) {
    const subject = participleSubject(line, cue, words, earlier);
    // "It is fair to say that".
    const nobody = cue.infinitive && subject && words.neuter.has(line[subject.head.from]!.lower);
    if (nobody && words.passive.has(line[verbFrom(line, subject.head.to, words) - 1]!.lower)) return null;
    return subject && !words.expletives.has(line[subject.head.from]!.lower) ? beside(subject, cue) : null;
  }
  if (form.inflection === 'participle' && !cue.perfect) return null;
  const source = finiteSubject(line, cue, words, earlier);
  // "A bid to have the sale declared void": nobody declares it who is named.
  const done = source?.subject && cue.start === cue.at && form.inflection === 'past';
  return done && isBrought(line, source.subject!, words) ? null : source;
}

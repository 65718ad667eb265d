import { lineEnd } from './content-end.ts';
import { hasFinite } from './frames.ts';
import type { Line, Unit } from './line.ts';
import { isComma, isMark } from './marks.ts';
import { nominal } from './nominal.ts';
import { nounPhraseFrom, type Range } from './noun-phrase.ts';
import { phrasesAt } from './phrases-at.ts';
import { opensReduced, relativeFrom } from './relative.ts';
import { type Attribution, attributionOf } from './shape.ts';
import { clauseEnd, type Subject } from './subject.ts';
import type { ReportingWords, SourcePhrase, VerbClass } from './words.ts';

/** Whether a word behind a name and a comma may open what describes the named: "a", "the", "who"; not "two", "some". */
const opensDescription = (lower: string, words: ReportingWords): boolean =>
  words.relatives.has(lower) ||
  (words.determiners.has(lower) && !words.pronouns.has(lower) && !words.numerals.has(lower));

/** Whether what opens behind the comma at `at` is one, and what stands before several, so that it is another: "local reports, a man". */
const isOneOfSeveral = (line: Line, at: number, words: ReportingWords): boolean => {
  const { lower, capital } = line[at - 1]!;
  return (
    words.indefinite.has(line[at + 1]!.lower) && !capital && (words.looksPlural(lower) || words.plurals.has(lower))
  );
};

/** Who stands at `at`, with a relative clause, or with an apposition if what follows its closing comma is a sentence by itself; `opens`: nothing is said before. */
function sourceAfter(line: Line, at: number, opens: boolean, words: ReportingWords): Subject | null {
  const found = nounPhraseFrom(line, at, words);
  if (!found) return null;
  // "Draft rules seen by the Courier".
  const { lower } = line[found.to - 1]!;
  const done = words.looksPast(lower) || words.participles.has(lower);
  const told = done && found.to - 1 > found.from && opensReduced(line, found.to - 1, words);
  const head = told ? { from: found.from, to: found.to - 1 } : found;
  let { to } = head;
  // An age is no part of what is said: "According to Holt, 34, the".
  if (isComma(line, to) && line[to + 1]?.shape === 'number' && isComma(line, to + 2)) to += 2;
  // "A report by the Courier", "a report that it had", "rules seen by it".
  const { lower: next = '' } = line[to] ?? {};
  if (words.relatives.has(next) || words.agents.has(next) || opensReduced(line, to, words)) to = clauseEnd(line, to);
  else if (
    isComma(line, to) &&
    opensDescription(line[to + 1]?.lower ?? '', words) &&
    !isOneOfSeveral(line, to, words)
  ) {
    const close = clauseEnd(line, to + 1);
    const relative = words.relatives.has(line[to + 1]!.lower);
    const finite = hasFinite(line, { from: to + 1, to: Math.min(close, relativeFrom(line, to + 1, words)) }, words);
    const goesOn =
      (close >= lineEnd(line) && !opens) ||
      (isComma(line, close) &&
        !words.subordinators.has(line[close + 1]?.lower ?? '') &&
        hasFinite(line, { from: close, to: line.length }, words));
    if (goesOn && (relative || !finite)) to = close;
  }
  return { head, whole: { from: head.from, to }, antecedent: null };
}

/** Who stands in a phrase, and the units that it takes up. */
interface Phrase {
  readonly at: number;
  /** Where its cue ends, and where it ends with whoever stands behind that. */
  readonly end: number;
  readonly to: number;
  readonly subject: Subject;
  readonly class: VerbClass;
}

/** Index behind another phrase that opens the line and its comma, up to `limit`: "According to Holt, [the] cow is ill, according to"; 0 where none does. */
function behindPhrase(line: Line, limit: number, words: ReportingWords): number {
  if (limit === 0 || !phrasesAt(line, 0, words).length) return 0;
  let at = 1;
  while (at < limit && !isComma(line, at)) at += 1;
  return at < limit ? at + 1 : 0;
}

/** Index behind the last semicolon before `at`, which parts a clause from another; 0 where none stands: "It rained; the cow, according to the vet, was ill". */
function behindClause(line: Line, at: number): number {
  let from = at;
  while (from > 0 && !isMark(line, from - 1, /^;$/)) from -= 1;
  return from;
}

/** Where the line ends, or another phrase stands behind a comma: "the cow is ill[, according to the vet]". */
function beforePhrase(line: Line, from: number, words: ReportingWords): number {
  const last = lineEnd(line);
  for (let at = from + 1; at < last; at += 1)
    if (isComma(line, at - 1) && phrasesAt(line, at, words).length) return at - 1;
  return last;
}

/** The attribution of what stands before and behind a phrase; `null` where nothing does. */
function around(line: Line, { at, end, to, subject, class: type }: Phrase, words: ReportingWords): Attribution | null {
  const pieces: Range[] = [];
  const before = isComma(line, at - 1) ? at - 1 : at;
  const opens = words.complementizers.has(line[at - 1]?.lower ?? '');
  // "But according to Holt, …".
  const says = ({ shape, lower }: Unit): boolean => shape !== 'mark' && !words.conjunctions.has(lower);
  const first = at === 0 || (at === 1 && words.conjunctions.has(line[0]!.lower));
  const said = { from: Math.max(behindPhrase(line, at, words), behindClause(line, at)), to: before };
  if (!opens && line.slice(said.from, before).some(says)) pieces.push(said);
  const last = beforePhrase(line, to, words);
  // "According to Holt the cow is ill": no comma, but a new noun phrase.
  const bare = at === 0 && (words.determiners.has(line[to]?.lower ?? '') || words.subjects.has(line[to]?.lower ?? ''));
  const from = isComma(line, to) ? to + 1 : bare ? to : last;
  // "Each gave £5, according to Holt, making him rich".
  const cut = words.prepositions.has(line[before - 1]?.lower ?? '');
  const beside = pieces.length > 0 && !cut && words.looksParticiple(line[from]?.lower ?? '');
  if (from < last && !beside && (first || opens || isComma(line, at - 1))) pieces.push({ from, to: last });
  if (!pieces.length) return null;
  const made = {
    kind: 'phrase',
    class: type,
    verb: null,
    frame: 'bare',
    negated: false,
    open: false,
    passive: false,
    finite: true,
  } as const;
  return attributionOf(line, { ...made, cue: { from: at, to: end } }, { subject, ranges: pieces });
}

/** The attribution of "according to" and its like, which stands at `at`; `null` where nobody is named behind it. */
export function byPhrase(line: Line, at: number, phrase: SourcePhrase, words: ReportingWords): Attribution | null {
  const end = at + phrase.words.length;
  const subject = sourceAfter(line, end, at === 0, words);
  return subject && around(line, { at, end, to: subject.whole.to, subject, class: phrase.class }, words);
}

/** How long an owner may be, in units. */
const LONGEST_OWNER = 8;

/** The attribution of a view that somebody owns, which stands at `at`: "in her view,", "by the firm's own account,", "in Kemp's words,"; `null` where none does. */
export function byView(line: Line, at: number, words: ReportingWords): Attribution | null {
  const owner = line[at + 1];
  if (!words.viewing.has(line[at]!.lower) || !owner || words.firstPerson.has(owner.lower)) return null;
  let to = at + 2;
  const owned = words.owners.has(owner.lower);
  const owns = (): boolean => words.possessives.has(line[to]?.lower ?? '');
  // "Mr. Kemp's".
  const goesOn = (): boolean => nominal(line[to], words) || (line[to]?.lower === '.' && line[to - 1]!.capital);
  while (!owned && to - at < LONGEST_OWNER && !owns() && goesOn()) to += 1;
  if (!owned && !owns()) return null;
  const own = owned ? to : to + 1;
  const noun = words.own.has(line[own]?.lower ?? '') ? own + 1 : own;
  if (!words.views.has(line[noun]?.lower ?? '') || !(isComma(line, noun + 1) || noun + 1 >= lineEnd(line))) return null;
  // "By its own account, the firm": whose clause it is.
  const itself = owned && noun > own ? nounPhraseFrom(line, at === 0 ? noun + 2 : 0, words) : null;
  const head = itself ?? { from: at + 1, to };
  const subject = { head, whole: head, antecedent: null };
  return around(line, { at, end: noun + 1, to: noun + 1, subject, class: 'think' }, words);
}

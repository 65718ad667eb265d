import { contentAfter, type Following } from './content.ts';
import { contentEnd } from './content-end.ts';
import { asClause, brokenClause, clauseBefore, quotedBefore, secondPart, type Tag } from './fronted.ts';
import type { Line } from './line.ts';
import { isComma } from './marks.ts';
import { nounPhraseFrom, type Range } from './noun-phrase.ts';
import { isOfSeveral } from './several.ts';
import { type Attribution, attributionOf, type Wording } from './shape.ts';
import { afterAddressee, afterAdverbial } from './skipped.ts';
import { isHearer, type Source, sourceOf } from './source.ts';
import { opensNobody, type Subject } from './subject.ts';
import { isSurvey } from './survey.ts';
import { type VerbGroup, verbGroup } from './verb-group.ts';
import type { Frame, Inflection, ReportingVerb, ReportingWords, VerbForm } from './words.ts';

/** Whether an infinitive reports words rather than names an act to come ("to call the vet", "to find somebody"). */
const isSaid = (verb: ReportingVerb, frame: Frame): boolean =>
  frame === 'quote' || frame === 'that' || (frame === 'bare' && verb.class === 'say');

/** Whether the verb stands in a relative clause between commas or in a clause before the main one ("As she said that …, the house fell"). */
function innerClause(line: Line, at: number, { relative, subject }: Source, words: ReportingWords): boolean {
  if (relative) return true;
  const first = line[0]!.shape === 'word' && words.conjunctions.has(line[0]!.lower) ? 1 : 0;
  const opener = line[first]!;
  // "For a vet who says it is ill, Kemp is calm."
  const restricted = subject !== null && words.relatives.has(line[subject.head.from]!.lower);
  // "She said after the court had ruled that he must go, he was ill".
  if (subject !== null && at > 0 && words.spells.has(line[subject.whole.from - 1]?.lower ?? '')) return true;
  const fronted = words.subordinators.has(opener.lower) || (restricted && words.prepositions.has(opener.lower));
  if (!fronted || words.complementizers.has(opener.lower)) return false;
  // "As the vet left, and Kemp said that …, it fell".
  for (let i = first; i < at; i += 1) if (isComma(line, i) && !words.additive.has(line[i + 1]!.lower)) return false;
  return true;
}

/** What a relative clause says of its noun by a verb: "was unfair" in "a rule, which critics said was unfair"; `null` where the tag stands in none. */
function openClause(line: Line, { start, end, verb, tag }: Tag, words: ReportingWords): Range | null {
  const opener = line[start - 1]?.lower ?? '';
  if (!tag || !verb.takes.has('bare') || !words.relatives.has(opener) || words.complementizers.has(opener)) return null;
  const { lower = '' } = line[end] ?? {};
  if (!words.finite.has(lower) || lower.includes("'")) return null;
  return { from: end, to: contentEnd(line, end, { frame: 'bare', inner: true, judged: false }, words) };
}

interface Content {
  readonly pieces: readonly Range[];
  readonly frame: Frame;
}

/** Whether a verb is finite and in the present: "says", "allege". */
const isPresent = ({ at, start, form: { inflection } }: VerbGroup): boolean =>
  at === start && (inflection === 'third' || inflection === 'base');

/** Whether the verb of a clause stands at `at`: "is", "depends on". */
function opensVerb(line: Line, at: number, words: ReportingWords): boolean {
  const { lower = '', capital = false } = line[at] ?? {};
  if (words.finite.has(lower)) return !lower.includes("'") || lower.endsWith("n't");
  const next = line[at + 1]?.lower ?? '';
  return !capital && words.looksPlural(lower) && (words.prepositions.has(next) || words.determiners.has(next));
}

/**
 * Where the object of a verb ends that stands before the verb of another clause: "the toll" of "who opposes the toll is a
 * fool", the quotation of "what he called “a joke” has cost a life".
 */
function objectEnd(
  line: Line,
  { from, to, frame }: Following,
  { subject, verb }: Source,
  words: ReportingWords,
): number {
  if (frame !== 'object' || !subject || verb.class !== 'judge') return to;
  const { from: opener } = subject.whole;
  const free = words.questions.has(line[opener - 1]?.lower ?? '');
  if (free || words.relatives.has(line[opener]!.lower))
    for (let at = from; at + 1 < to; at += 1)
      if (line[at]!.shape === 'quotation' && opensVerb(line, at + 1, words)) return at + 1;
  if (!words.relatives.has(line[opener]!.lower)) return to;
  const end = nounPhraseFrom(line, from, words)?.to ?? to;
  return end < to && opensVerb(line, end, words) ? end : to;
}

/** How far behind its verb a quotation may stand that goes on the clause, in units, and the fewest words of one. */
const FARTHEST = 14;
const LEAST_WORDS = 3;

/** Index of the quotation that goes on the clause of a verb whose subject is a person, nobody else's verb between: "remembered him as “a shy but kind boy”", "urged vets to “be calm and wait”"; -1 where none stands. */
function quotedWithin(line: Line, from: number, subject: Subject | null, words: ReportingWords): number {
  const last = subject ? line[subject.head.to - 1]! : null;
  // "What Kemp described as “a mess at best” is gone", "those whom he viewed as".
  const own = subject ? line.slice(Math.max(0, subject.whole.from - 1), subject.head.to) : [];
  if (own.some(({ lower }) => words.questions.has(lower) && !words.relatives.has(lower))) return -1;
  if (!last || !(words.subjects.has(last.lower) || (last.capital && !words.pronouns.has(last.lower)))) return -1;
  for (let at = from; at < Math.min(line.length, from + FARTHEST); at += 1) {
    const { shape, lower, quotation } = line[at]!;
    // "It offers a look “into a dark soul,” said Kemp".
    const tagged = quotation?.stop === ',' && words.verbs.has(line[at + 1]?.lower ?? '');
    if (quotation) return quotation.words < LEAST_WORDS || quotation.titled || quotation.capital || tagged ? -1 : at;
    const turns = words.relatives.has(lower) || words.finite.has(lower) || words.subjects.has(lower);
    if ((shape !== 'word' && shape !== 'number') || turns || words.verbs.has(lower)) return -1;
  }
  return -1;
}

/** What a verb with its subject is a cue to: a quotation right before the two, else what follows, else the clause before. */
function contentOf(line: Line, tag: Source, cue: VerbGroup, words: ReportingWords): Content | null {
  const { subject } = tag;
  const quoted = tag.tag ? quotedBefore(line, tag, words) : null;
  if (quoted) return { pieces: quoted, frame: 'quote' };
  const broken = brokenClause(line, tag, words);
  if (broken) return { pieces: broken, frame: 'quote' };
  const inner = innerClause(line, cue.at, tag, words);
  const counts = tag.verb.class === 'show' && subject !== null && isSurvey(line, subject.head, words);
  const after = tag.inverted
    ? null
    : contentAfter(
        line,
        cue.end,
        { verb: tag.verb, inner, counts, present: isPresent(cue), unnamed: subject === null },
        words,
      );
  // "The cow, she said when he came, was ill": what opens so says when, where there is a clause before.
  const when = after && tag.tag && words.spells.has(line[after.from]!.lower) ? clauseBefore(line, tag, words) : null;
  if (when) return { pieces: when, frame: 'bare' };
  if (after) return { pieces: [{ from: after.from, to: objectEnd(line, after, tag, words) }], frame: after.frame };
  const open = openClause(line, tag, words);
  if (open) return { pieces: [open], frame: 'bare' };
  const likened = asClause(line, tag, words);
  if (likened) return { pieces: likened, frame: 'bare' };
  const told = Math.max(tag.end, tag.verb.addressee ? afterAddressee(line, cue.end, words) : 0);
  // "The cow, she said on Friday, was ill".
  const set = afterAdverbial(line, told, words);
  const before = tag.tag ? clauseBefore(line, { ...tag, end: isComma(line, set) ? set : told }, words) : null;
  if (before) return { pieces: before, frame: 'bare' };
  if (tag.inverted || !tag.verb.takes.has('quote')) return null;
  const behind = secondPart(line, cue.end, words);
  const distant = behind < 0 ? quotedWithin(line, cue.end, subject, words) : behind;
  return distant < 0 ? null : { pieces: [{ from: distant, to: distant + 1 }], frame: 'quote' };
}

/** Whether a phrase ends with one thing's name behind its article: "a Velder Times". */
function isOneName(line: Line, { from, to }: Range, { indefinite }: ReportingWords): boolean {
  let first = to;
  while (first > from && line[first - 1]!.capital) first -= 1;
  return first < to && first > from && indefinite.has(line[first - 1]!.lower);
}

/** Whether a subject is one beyond doubt, so that "claims" after it is a verb: a pronoun, a name, or a noun with its article. */
function firmSubject(line: Line, subject: Subject | null, inflection: Inflection, words: ReportingWords): boolean {
  if (!subject) return false;
  const { from, to } = subject.head;
  const first = line[from]!;
  if (first.shape === 'number' || words.numerals.has(first.lower)) return false;
  // "A Velder Times report".
  if (inflection === 'base' && isOneName(line, subject.head, words)) return false;
  if (words.pronouns.has(first.lower) || words.relatives.has(first.lower)) return true;
  if (words.determiners.has(first.lower)) return to - from > 1;
  // "House leader Ada Kemp".
  if (to - from > 2 && line.slice(to - 2, to).every(({ capital, shape }) => capital && shape === 'word')) return true;
  // "Solidly Democratic states".
  if (to - from === 1 && words.isAdverb(line[from - 1]?.lower ?? '')) return false;
  return (
    line
      .slice(from, to)
      .every(
        ({ capital, shape, lower }) =>
          capital ||
          shape !== 'word' ||
          words.linking.has(lower) ||
          words.possessives.has(lower) ||
          words.particles.has(lower),
      ) ||
    words.looksPlural(line[to - 1]!.lower) ||
    (inflection === 'base' && isOfSeveral(line, subject.head, words))
  );
}

/** A word that may be a reporting verb. */
interface Candidate {
  readonly at: number;
  readonly form: VerbForm;
  /** The subject of the line's report before this one. */
  readonly earlier: Subject | null;
}

/** Whether the clause of a subject says what may be, or is asked: "if police", "whether she". */
const isOpen = (line: Line, { whole }: Subject, { conditionals }: ReportingWords): boolean =>
  conditionals.has(line[whole.from - 1]?.lower ?? '');

/** Whether nobody calls a thing something but it is so called: "routes called “hops”", not "what Kemp called “a mess”", "Kemp called “unfair” a rule". */
function isSoCalled(line: Line, at: number, { whole }: Subject, words: ReportingWords): boolean {
  const opener = line[whole.from - 1]?.lower ?? '';
  if ([opener, line[whole.from]!.lower].some((word) => words.questions.has(word) || words.relatives.has(word)))
    return false;
  const { shape, lower } = line[at + 1] ?? { shape: 'mark', lower: '' };
  return shape === 'mark' || words.prepositions.has(lower);
}

/** Whether a verb only tells what something is called: "a film called “The Long Night”". */
function isNaming(
  line: Line,
  { subject, verb }: Source,
  { frame, pieces: [piece] }: Content,
  { cue, words }: { readonly cue: VerbGroup; readonly words: ReportingWords },
): boolean {
  const { quotation } = line[piece!.from]!;
  if (!verb.naming || !subject || frame !== 'quote' || !quotation) return false;
  const plain = cue.start === cue.at && cue.form.inflection === 'past' && piece!.from === cue.end;
  if (plain && isSoCalled(line, piece!.from, subject, words)) return true;
  const isName = quotation.titled || (quotation.words === 1 && quotation.capital);
  if (quotation.stop !== '' || !isName) return false;
  return line.slice(subject.head.from, subject.head.to).some(({ lower }) => words.indefinite.has(lower));
}

/** Whether a thing is only said to be found somewhere: "It is caused by a mite, a pest usually found in barns". */
const isFoundIn = (line: Line, { subject, verb, end }: Source, { pieces }: Content, words: ReportingWords): boolean =>
  verb.class === 'show' &&
  subject !== null &&
  pieces[0]!.from < subject.head.from &&
  words.indefinite.has(line[subject.head.from]!.lower) &&
  !words.documents.has(line[subject.head.to - 1]!.lower) &&
  words.prepositions.has(line[end]?.lower ?? '');

/** Whether a thing only lets something be seen: "The skirt is short, revealing some skin", "visiting the page reveals posts"; not a body, a document or somebody by an office. */
function onlyShows(
  line: Line,
  { subject, verb }: Source,
  { bodies, documents, offices, pronouns, looksPlural, looksParticiple }: ReportingWords,
): boolean {
  const head = subject?.antecedent ?? subject?.head ?? { from: 0, to: 1 };
  const { shape, capital, lower } = line[head.to - 1]!;
  const visited = [head.from - 1, head.from].some((at) => looksParticiple(line[at]?.lower ?? ''));
  const told = !visited && [bodies, documents, offices, pronouns].some((known) => known.has(lower));
  return verb.class === 'reveal' && subject !== null && shape === 'word' && !capital && !told && !looksPlural(lower);
}

/** Whether it is asked if the subject says so: "Did Kemp say that?", "But is she saying that?" */
function isDoubted(line: Line, { whole }: Subject, { auxiliaries, conjunctions }: ReportingWords): boolean {
  const first = conjunctions.has(line[0]!.lower) ? 1 : 0;
  return whole.from === first + 1 && auxiliaries.has(line[first]!.lower) && line.at(-1)!.lower === '?';
}

/** Whether a subject is asked for: "Who backs it?" */
const isAsked = (line: Line, { head }: Subject, { questions }: ReportingWords): boolean =>
  head.from === 0 && questions.has(line[0]!.lower) && line.at(-1)!.lower === '?';

interface ByVerb {
  readonly attribution: Attribution;
  readonly subject: Subject | null;
}

/** The quotation in which a thing is said to have been judged: "was branded “a mess from the start” by the union"; `null` where none stands there. */
function judgedIn(line: Line, { end, passive, form: { verb } }: VerbGroup, words: ReportingWords): Content | null {
  const likened = words.likeness.has(line[end]?.lower ?? '');
  // "Was rejected as “garbage” by the union".
  if (!passive || !(verb.class === 'judge' || (likened && verb.class === 'deny'))) return null;
  const at = likened ? end + 1 : end;
  const { quotation = null } = line[at] ?? {};
  const by = words.agents.has(line[at + 1]?.lower ?? '');
  const told = by || (quotation !== null && quotation.words > 2 && !quotation.capital);
  return quotation && !quotation.titled && told ? { pieces: [{ from: at, to: at + 1 }], frame: 'quote' } : null;
}

/** Of whom a court is told, so that what goes on behind "but" is theirs: "he" of "The court heard he admitted it but told police"; `null` for any other verb. */
function toldOf(
  line: Line,
  from: number,
  { at, verb }: { readonly at: number; readonly verb: ReportingVerb },
  words: ReportingWords,
): Subject | null {
  if (from < at || !words.hearings.has(verb.lemma)) return null;
  const head = nounPhraseFrom(line, words.complementizers.has(line[from]!.lower) ? from + 1 : from, words);
  return head && { head, whole: head, antecedent: null };
}

/** The attribution that the verb makes; `null` if it makes none. */
export function byVerb(line: Line, { at, form, earlier }: Candidate, words: ReportingWords): ByVerb | null {
  const { verb } = form;
  const group = verbGroup(line, at, form, words);
  const judged = group && judgedIn(line, group, words);
  if (!group || (group.passive && verb.class === 'judge' && !judged)) return null;
  const source = sourceOf(line, group, words, earlier);
  if (source?.subject && isAsked(line, source.subject, words)) return null;
  const courtly = words.hearings.has(verb.lemma) || words.holdings.has(verb.lemma);
  if (courtly && !(source?.subject && isHearer(line, source.subject, words))) return null;
  if (!source || (group.nounlike && !firmSubject(line, source.subject, form.inflection, words))) return null;
  const own = judged ?? contentOf(line, source, group, words);
  const within =
    group.infinitive && own && !isSaid(verb, own.frame) ? quotedWithin(line, group.end, source.subject, words) : -1;
  const content: Content | null = within < 0 ? own : { pieces: [{ from: within, to: within + 1 }], frame: 'quote' };
  if (!content || (group.infinitive && !isSaid(verb, content.frame))) return null;
  // "Was found wet by somebody who gave it back".
  if (group.passive && verb.class === 'show' && content.frame === 'bare') return null;
  if (isNaming(line, source, content, { cue: group, words }) || isFoundIn(line, source, content, words)) return null;
  const bares = group.participial || (!verb.noun && verb.takes.has('that'));
  if (bares && content.frame === 'object' && onlyShows(line, source, words)) return null;
  const { passive, finite, end } = group;
  const { frame, pieces } = content;
  const { subject } = source;
  const negated = group.negated || (subject !== null && opensNobody(line, subject.head.from, words));
  const wording: Wording = {
    kind: 'verb',
    class: verb.class,
    verb,
    frame,
    negated,
    open: group.possible || (subject !== null && (isOpen(line, subject, words) || isDoubted(line, subject, words))),
    passive,
    finite,
    cue: { from: at, to: end },
  };
  const attribution = attributionOf(line, wording, { subject, ranges: pieces });
  return { attribution, subject: toldOf(line, pieces[0]!.from, { at, verb }, words) ?? subject };
}

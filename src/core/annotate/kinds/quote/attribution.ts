import { contains, type Span } from '../../../model/span.ts';
import { contentAfter } from './content.ts';
import { lineEnd } from './content-end.ts';
import { brokenClause, clauseBefore, quotedBefore, type Tag } from './fronted.ts';
import type { Line } from './line.ts';
import type { Range } from './noun-phrase.ts';
import { sourceOf } from './source.ts';
import { clauseSubject, isComma, isDash, type Subject, subjectAfter } from './subject.ts';
import { verbGroup } from './verb-group.ts';
import type { ReportingVerb, ReportingWords, SourcePhrase, VerbClass, VerbForm } from './words.ts';

/** By what a content is tied to its source: a reporting verb, a phrase ("according to"), a colon before a quotation, a dash after it. */
export type AttributionKind = 'verb' | 'phrase' | 'colon' | 'dash';

/** One place where a sentence says whose words, thoughts or findings a content is. */
export interface Attribution {
  readonly kind: AttributionKind;
  readonly class: VerbClass;
  /** The row of the lexicon; `null` where no verb attributes. */
  readonly verb: ReportingVerb | null;
  /** The verb with its particle ("said", "called for"), the phrase, or the mark. */
  readonly cue: Span;
  /** Who, as worded beside the cue: "he", "who", "Meta researcher Frank Zhang"; `null` where nobody is named ("it was reported that"). */
  readonly source: Span | null;
  /** The source with its apposition or relative clause ("Bo Hale, a vet in Leeds"); equal to `source` where there is none. */
  readonly described: Span | null;
  /** The noun phrase that a relative pronoun as source stands for ("Google" in "Google, which said"); else `null`. */
  readonly antecedent: Span | null;
  /** From the first to the last character of what is attributed, "that" included, the closing period not. */
  readonly content: Span;
  /** The content without what interrupts it ("The plan, she said, is dead" has two); at least one. */
  readonly pieces: readonly Span[];
  /** Whether the cue is negated ("did not say that"). */
  readonly negated: boolean;
  /** Whether the cue is passive ("it was reported that"); its source is then the agent, if named. */
  readonly passive: boolean;
}

/** The words of a range of units. */
const spanOf = (line: Line, { from, to }: Range): Span => ({ start: line[from]!.start, end: line[to - 1]!.end });

const sources = (line: Line, subject: Subject | null): Pick<Attribution, 'source' | 'described' | 'antecedent'> => ({
  source: subject && spanOf(line, subject.head),
  described: subject && spanOf(line, subject.whole),
  antecedent: subject?.antecedent ? spanOf(line, subject.antecedent) : null,
});

const contents = (line: Line, ranges: readonly Range[]): Pick<Attribution, 'content' | 'pieces'> => {
  const pieces = ranges.map((range) => spanOf(line, range));
  return { content: { start: pieces[0]!.start, end: pieces.at(-1)!.end }, pieces };
};

/** Whether the verb stands in a relative clause between commas or in a clause before the main one ("As she said that …, the house fell"). */
function innerClause(line: Line, at: number, { relative }: Tag, words: ReportingWords): boolean {
  if (relative) return true;
  const first = line[0]!.shape === 'word' && words.conjunctions.has(line[0]!.lower) ? 1 : 0;
  const opener = line[first]!;
  const fronted = words.subordinators.has(opener.lower) && !words.complementizers.has(opener.lower);
  if (!fronted) return false;
  for (let i = first; i < at; i += 1) if (isComma(line, i)) return false;
  return true;
}

/** What a verb with its subject is a cue to: a quotation right before the two, else what follows, else the clause before. */
function contentOf(
  line: Line,
  tag: Tag,
  cue: { at: number; end: number },
  words: ReportingWords,
): readonly Range[] | null {
  const quoted = tag.tag ? quotedBefore(line, tag, words) : null;
  if (quoted) return quoted;
  const broken = brokenClause(line, tag, words);
  if (broken) return broken;
  const inner = innerClause(line, cue.at, tag, words);
  const after = tag.inverted ? null : contentAfter(line, cue.end, { verb: tag.verb, inner }, words);
  if (after) return [after];
  return tag.tag ? clauseBefore(line, tag, words) : null;
}

/** The attribution that the verb at `at`, read as `form`, makes; `null` if it makes none. */
function byVerb(
  line: Line,
  at: number,
  form: VerbForm,
  words: ReportingWords,
  earlier: Subject | null,
): [Attribution, Subject | null] | null {
  const { verb } = form;
  const group = verbGroup(line, at, form, words);
  if (!group) return null;
  const end = at + (verb.particle ? 2 : 1);
  const source = sourceOf(line, { ...group, at, end, form }, words, earlier);
  if (!source) return null;
  const pieces = contentOf(line, { ...source, verb }, { at, end }, words);
  if (!pieces) return null;
  const { negated, passive } = group;
  const cue = spanOf(line, { from: at, to: end });
  const made = { kind: 'verb' as const, class: verb.class, verb, cue, negated, passive };
  return [{ ...made, ...sources(line, source.subject), ...contents(line, pieces) }, source.subject];
}

/** The attribution of "according to" and its like at `at`; `null` where the phrase does not stand there. */
function byPhrase(line: Line, at: number, phrase: SourcePhrase, words: ReportingWords): Attribution | null {
  if (!phrase.words.every((word, i) => line[at + i]?.lower === word)) return null;
  const end = at + phrase.words.length;
  const subject = subjectAfter(line, end, words);
  if (!subject) return null;
  const pieces: Range[] = [];
  const before = isComma(line, at - 1) ? at - 1 : at;
  if (before > 0) pieces.push({ from: 0, to: before });
  const last = lineEnd(line);
  const from = isComma(line, subject.whole.to) ? subject.whole.to + 1 : last;
  if (from < last && (at === 0 || isComma(line, at - 1))) pieces.push({ from, to: last });
  if (!pieces.length) return null;
  const cue = spanOf(line, { from: at, to: end });
  const made = { kind: 'phrase' as const, class: phrase.class, verb: null, cue, negated: false, passive: false };
  return { ...made, ...sources(line, subject), ...contents(line, pieces) };
}

const MARKED = { class: 'say', verb: null, negated: false, passive: false } as const;

/** A quotation that a colon introduces without a verb of ours: "Kemp resisted: “No.”" */
function byColon(line: Line, at: number, words: ReportingWords): Attribution | null {
  if (line[at]!.lower !== ':' || line[at + 1]?.shape !== 'quotation') return null;
  const subject = clauseSubject(line, at, words);
  if (!subject) return null;
  const cue = spanOf(line, { from: at, to: at + 1 });
  return {
    kind: 'colon',
    ...MARKED,
    cue,
    ...sources(line, subject),
    ...contents(line, [{ from: at + 1, to: at + 2 }]),
  };
}

/** A quotation that a dash signs: "“No.” — Ann Kemp" */
function byDash(line: Line, at: number, words: ReportingWords): Attribution | null {
  if (!isDash(line, at) || line[at - 1]?.shape !== 'quotation' || !line[at + 1]?.capital) return null;
  const subject = subjectAfter(line, at + 1, words);
  if (!subject || subject.whole.to < lineEnd(line)) return null;
  const cue = spanOf(line, { from: at, to: at + 1 });
  return { kind: 'dash', ...MARKED, cue, ...sources(line, subject), ...contents(line, [{ from: at - 1, to: at }]) };
}

/** The forms of reporting verbs at `at`: those with a particle only where it follows. */
function formsAt(line: Line, at: number, words: ReportingWords): readonly VerbForm[] {
  const forms = words.verbs.get(line[at]!.lower);
  if (!forms) return [];
  return forms.filter(({ verb }) => verb.particle === null || line[at + 1]?.lower === verb.particle);
}

/**
 * Whose words follow, where a line ends with a colon ("Kemp made this comment:") or is a signature ("— Ann Kemp") to the
 * words before it; `null` where it is neither.
 */
export function findHint(line: Line, words: ReportingWords): Hint | null {
  const last = line.length - 1;
  if (line[last]?.lower === ':') {
    const subject = clauseSubject(line, last, words);
    return (
      subject && { kind: 'colon', cue: spanOf(line, { from: last, to: last + 1 }), source: spanOf(line, subject.head) }
    );
  }
  if (!isDash(line, 0) || !line[1]?.capital) return null;
  const subject = subjectAfter(line, 1, words);
  if (!subject || subject.whole.to < lineEnd(line)) return null;
  return { kind: 'dash', cue: spanOf(line, { from: 0, to: 1 }), source: spanOf(line, subject.head) };
}

/** A speaker named in a line of its own, before or after the words. */
export interface Hint {
  readonly kind: 'colon' | 'dash';
  readonly cue: Span;
  readonly source: Span;
}

/**
 * The attributions of one sentence, by position of the cue. `line` is the sentence as units (see `lineOf`); a cue inside a
 * quotation is not seen. Pure; linear in the line but for a bounded look around each cue.
 */
export function findAttributions(line: Line, words: ReportingWords): Attribution[] {
  const found: Attribution[] = [];
  let earlier: Subject | null = null;
  for (let at = 0; at < line.length; at += 1) {
    if (line[at]!.shape === 'mark') {
      const attribution = byColon(line, at, words) ?? byDash(line, at, words);
      if (attribution && !found.some(({ pieces }) => pieces.some((piece) => contains(piece, attribution.content))))
        found.push(attribution);
    }
    if (line[at]!.shape !== 'word') continue;
    for (const phrase of words.phrases) {
      const attribution = byPhrase(line, at, phrase, words);
      if (attribution) found.push(attribution);
    }
    for (const form of formsAt(line, at, words)) {
      const made = byVerb(line, at, form, words, earlier);
      if (!made) continue;
      found.push(made[0]);
      earlier = made[1] ?? earlier;
      break;
    }
  }
  return found;
}

import type { Span } from '../../../model/span.ts';
import { contentAfter, lineEnd } from './content.ts';
import { contentBefore } from './fronted.ts';
import type { Line } from './line.ts';
import type { Range } from './noun-phrase.ts';
import { sourceOf } from './source.ts';
import { isComma, type Subject, subjectAfter } from './subject.ts';
import { verbGroup } from './verb-group.ts';
import type { ReportingVerb, ReportingWords, SourcePhrase, VerbClass, VerbForm } from './words.ts';

/** By what a content is tied to its source: a reporting verb or a phrase ("according to"). */
export type AttributionKind = 'verb' | 'phrase';

/** One place where a sentence says whose words, thoughts or findings a content is. */
export interface Attribution {
  readonly kind: AttributionKind;
  readonly class: VerbClass;
  /** The row of the lexicon; `null` where no verb attributes. */
  readonly verb: ReportingVerb | null;
  /** The verb with its particle ("said", "called for") or the phrase. */
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
  const after = source.inverted ? null : contentAfter(line, end, verb, words);
  const pieces = after
    ? [after]
    : contentBefore(line, { start: source.start, end: source.end, verb, inverted: source.inverted }, words);
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

/** The forms of reporting verbs at `at`: those with a particle only where it follows. */
function formsAt(line: Line, at: number, words: ReportingWords): readonly VerbForm[] {
  const forms = words.verbs.get(line[at]!.lower);
  if (!forms) return [];
  return forms.filter(({ verb }) => verb.particle === null || line[at + 1]?.lower === verb.particle);
}

/**
 * The attributions of one sentence, by position of the cue. `line` is the sentence as units (see `lineOf`); a cue inside a
 * quotation is not seen. Pure; linear in the line but for a bounded look around each cue.
 */
export function findAttributions(line: Line, words: ReportingWords): Attribution[] {
  const found: Attribution[] = [];
  let earlier: Subject | null = null;
  for (let at = 0; at < line.length; at += 1) {
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

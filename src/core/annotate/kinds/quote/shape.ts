import type { Span } from '../../../model/span.ts';
import type { Line } from './line.ts';
import type { Range } from './noun-phrase.ts';
import type { Subject } from './subject.ts';
import type { Frame, ReportingVerb, VerbClass } from './words.ts';

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
  /** What the content is by its form; a quotation with what belongs to it is `quote`. */
  readonly frame: Frame;
  /** Whether the cue is negated ("did not say that"). */
  readonly negated: boolean;
  /** Whether the cue is the finite verb of its clause: "praised", "has praised", not "praising", "to praise", "might praise". */
  readonly finite: boolean;
  /** Whether it is left open that it is said: "may argue", "if police find". */
  readonly open: boolean;
  /** Whether the cue is passive ("it was reported that"); its source is then the agent, if named. */
  readonly passive: boolean;
}

/** The words of a range of units. */
export const spanOf = (line: Line, { from, to }: Range): Span => ({ start: line[from]!.start, end: line[to - 1]!.end });

/** How a cue is worded, and the units it takes up. */
export type Wording = Pick<
  Attribution,
  'kind' | 'class' | 'verb' | 'frame' | 'negated' | 'open' | 'passive' | 'finite'
> & {
  readonly cue: Range;
};

/** The attribution of the units in `ranges`, one at least, to `subject`. */
export function attributionOf(
  line: Line,
  { kind, class: type, verb, frame, negated, open, passive, finite, cue }: Wording,
  { subject, ranges }: { subject: Subject | null; ranges: readonly Range[] },
): Attribution {
  const pieces = ranges.map((range) => spanOf(line, range));
  return {
    kind,
    class: type,
    verb,
    cue: spanOf(line, cue),
    source: subject && spanOf(line, subject.head),
    described: subject && spanOf(line, subject.whole),
    antecedent: subject?.antecedent ? spanOf(line, subject.antecedent) : null,
    content: { start: pieces[0]!.start, end: pieces.at(-1)!.end },
    pieces,
    frame,
    negated,
    open,
    passive,
    finite,
  };
}

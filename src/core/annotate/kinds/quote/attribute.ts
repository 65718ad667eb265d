import type { Span } from '../../../model/span.ts';
import { findHint, type Hint } from './by-mark.ts';
import { isHeading } from './line.ts';
import type { Quotation } from './quotation.ts';
import { isRunOn } from './run-on.ts';
import { attributed, type Said } from './said.ts';
import { spanOf } from './shape.ts';
import { clauseSubject } from './subject.ts';
import type { Utterance } from './utterance.ts';
import type { ReportingWords } from './words.ts';

/** Whether the utterance is nothing but its quotations. */
const onlyQuotes = ({ line }: Utterance): boolean =>
  line.every(({ shape }) => shape === 'mark' || shape === 'quotation');

/** Least words of a quotation that is taken for somebody's words without a cue. */
const LEAST_WORDS = 4;

/** What was said last; what a quotation without a tag may go on from. */
interface Thread {
  /** Its place in what was found so far. */
  readonly at: number;
  readonly block: number;
  /** The last quotation of it. */
  readonly quotation: Quotation | null;
}

/** Whether a quotation that stands alone goes on from the last one: left open the paragraph before, or in the same one. */
function continues({ block, quotation }: Thread, said: Said, next: Quotation): boolean {
  if (block === next.block) return said.form !== 'indirect';
  return block === next.block - 1 && quotation?.open === true;
}

/** Who is named in a line of its own for the words of the utterance at `at`: the one before ends with a colon, the one after signs. */
function hintFor(all: readonly Utterance[], at: number, words: ReportingWords): Hint | null {
  const hint = (one: Utterance | undefined, beside: boolean): Hint | null =>
    one ? findHint(one.line, one.signs ? 'known' : beside ? 'beside' : null, words) : null;
  const after = hint(all[at + 1], all[at + 1]?.block === all[at]!.block && all[at + 2]?.block !== all[at]!.block);
  if (after?.kind === 'dash') return after;
  const before = hint(all[at - 1], false);
  return before?.kind === 'colon' ? before : null;
}

/** The person whom the sentence before the utterance at `at` tells of, by name or as "he" or "she": "Kemp is tired." `null` where it is none. */
function topicBefore(all: readonly Utterance[], at: number, words: ReportingWords): Span | null {
  const line = all[at - 1]?.line;
  if (!line || all[at]!.block - all[at - 1]!.block > 1 || line.some(({ shape }) => shape === 'quotation')) return null;
  const subject = clauseSubject(line, line.length, words);
  if (subject?.head.from !== 0) return null;
  const units = line.slice(subject.head.from, subject.head.to);
  const verb = line[subject.head.to]?.lower ?? '';
  if (
    words.firstPerson.has(units[0]!.lower) ||
    !(words.finite.has(verb) || words.looksPast(verb) || words.verbs.has(verb))
  )
    return null;
  const person = words.feminine.has(units[0]!.lower) || words.masculine.has(units[0]!.lower);
  const light = words.determiners.has(units[0]!.lower) || words.pronouns.has(units[0]!.lower);
  const named = units.every(({ capital }) => capital) && !light;
  return (person && units.length === 1) || named ? spanOf(line, subject.head) : null;
}

/** By what a quotation that stands alone is somebody's: a line that signs it, who is told of before it, who spoke last. */
interface Ties {
  readonly hint: Hint | null;
  readonly topic: Span | null;
  readonly last: Said | undefined;
}

/** A quotation that stands alone, signed or carried over. */
const carried = ({ start, end }: Quotation, { hint, topic, last }: Ties, sentence: number): Said => ({
  pieces: [{ start, end }],
  form: 'direct',
  cue: null,
  source: hint?.source ?? null,
  voice: hint?.source ?? topic ?? last?.voice ?? null,
  why: hint ? `quote/${hint.kind}` : 'quote/carried',
  sentence: hint ? sentence : topic ? sentence - 1 : (last?.sentence ?? sentence),
  otherwise: topic && { voice: last?.voice ?? null, sentence: last?.sentence ?? sentence },
});

/** Among so many of those who spoke last somebody is looked for who answers a question. */
const TURNS = 4;

/** Whether a quotation that opens a paragraph answers what was asked in the one before: "“Why?” Kemp asked.\n“It was late.”" */
const replies = ({ block, quotation }: Thread, next: Quotation): boolean =>
  block === next.block - 1 && quotation?.open === false && quotation.stop === '?';

/** The words for a speaker, to see whether two are the same. */
const worded = (all: readonly Utterance[], { voice, sentence }: Said): string =>
  (all[sentence]?.line ?? [])
    .filter(({ start, end }) => voice !== null && voice.start <= start && end <= voice.end)
    .map(({ lower }) => lower)
    .join(' ');

/** Words left open that stand alone, until a later paragraph says whose they are: "“A.\n“B,” he said." */
interface Lead {
  /** It grows with the paragraphs. */
  readonly pieces: Span[];
  /** The block of the last of them. */
  readonly block: number;
  /** Whom they were taken to be of for the time being; `null` where nobody. */
  readonly guess: Said | null;
  /** Whether words stand before their mark. */
  readonly mixed: boolean;
}

/** Whether what is said in a block goes on from words left open in the block before: it opens with a quotation. */
const endsLead = (lead: Lead, one: Said, { block, line }: Utterance): boolean =>
  one.form === 'direct' && block === lead.block + 1 && one.pieces[0]!.start === line[0]!.start;

/** The words of an utterance that breaks off in a quotation which the next block goes on with: "It needs “all the help it can get. / It is late,” he said." */
function brokenOff(all: readonly Utterance[], at: number): Lead | null {
  const { line, block } = all[at]!;
  const next = all[at + 1]?.line[0]?.quotation;
  if (!line.at(-1)?.quotation?.open || !next || !isRunOn(next)) return null;
  return { pieces: [{ start: line[0]!.start, end: line.at(-1)!.end }], block, guess: null, mixed: true };
}

/** Everything said in the utterances, by position: attributed in its sentence, or carried over from the one before. */
export function attribute(all: readonly Utterance[], words: ReportingWords): Said[] {
  const found: Said[] = [];
  const dropped = new Set<Said>();
  let thread: Thread = { at: -1, block: -1, quotation: null };
  let lead: Lead | null = null;
  const alone = (quotation: Quotation, sentence: number): void => {
    const { block } = quotation;
    const hint = hintFor(all, sentence, words);
    const last = found[thread.at];
    if (!hint && last && continues(thread, last, quotation)) {
      last.pieces.push({ start: quotation.start, end: quotation.end });
      thread = { ...thread, block, quotation };
      if (lead?.guess === last) lead = quotation.open ? { ...lead, pieces: last.pieces, block } : null;
      return;
    }
    if (!hint && last && replies(thread, quotation)) {
      const asker = worded(all, last);
      const other = found
        .slice(-TURNS)
        .findLast((one) => one.form === 'direct' && one.voice !== null && worded(all, one) !== asker);
      if (other) {
        found.push(carried(quotation, { hint: null, topic: null, last: other }, sentence));
        // Whose what comes next is, is open.
        thread = { at: -1, block: -1, quotation: null };
        return;
      }
    }
    const opens = all[sentence - 1]?.block !== block;
    const spoke = found.at(-1)?.sentence === sentence - 1;
    const topic = hint || spoke ? null : topicBefore(all, sentence, words);
    const tied = topic !== null || (last !== undefined && block - thread.block <= 1);
    const whole = isHeading(all[sentence]!.line) && opens && all[sentence + 1]?.block !== block;
    if (hint || (tied && !whole && quotation.words >= LEAST_WORDS))
      thread = { at: found.push(carried(quotation, { hint, topic, last }, sentence)) - 1, block, quotation };
    if (hint && lead?.block === block - 1) {
      found[thread.at]!.pieces.unshift(...lead.pieces);
      if (lead.guess) dropped.add(lead.guess);
    }
    const guess = thread.quotation === quotation ? found[thread.at]! : null;
    if (!quotation.open || !opens || hint) {
      lead = null;
      return;
    }
    const pieces = guess?.pieces ?? (lead && !lead.guess && lead.block === block - 1 ? lead.pieces : []);
    if (!guess) pieces.push({ start: quotation.start, end: quotation.end });
    lead = { pieces, block, guess, mixed: lead?.pieces === pieces && lead.mixed };
  };
  all.forEach((utterance, sentence) => {
    const { block, quotations } = utterance;
    const { said, taken } = attributed(utterance, sentence, words);
    if (lead && said[0] && endsLead(lead, said[0], utterance)) {
      const { pieces, form } = said[0];
      said[0] = { ...said[0], pieces: [...lead.pieces, ...pieces], form: lead.mixed ? 'mixed' : form };
      if (lead.guess) dropped.add(lead.guess);
    }
    if (said.length) lead = null;
    if (!onlyQuotes(utterance)) lead = said.length ? null : brokenOff(all, sentence);
    else for (const quotation of quotations) if (!taken.has(quotation)) alone(quotation, sentence);
    const speech = Math.max(
      0,
      said.findLastIndex(({ form }) => form !== 'indirect'),
    );
    if (said.length) thread = { at: found.length + speech, block, quotation: quotations.at(-1) ?? null };
    for (const one of said) found.push(one);
  });
  return found.filter((one) => !dropped.has(one)).sort((a, b) => a.pieces[0]!.start - b.pieces[0]!.start);
}

import type { Block } from '../../../model/article.ts';
import { type Span, slice, within } from '../../../model/span.ts';
import { oncePer } from '../../../text/once.ts';
import { tokenFrom } from '../../../text/tokens.ts';
import type { Context } from '../../annotate.ts';
import { type Announcement, announcementOf } from './announced.ts';
import { sharedQuotations } from './shared.ts';

/** Fewer questions make no interview, and fewer of them that address whoever answers; of one that is announced two do. */
const LEAST = 3;
const LEAST_ADDRESSED = 2;
const LEAST_ANNOUNCED = 2;
/** A longer block is no question, whatever it ends with; in characters. */
const LONGEST = 400;
const LONGEST_REMARK = 200;

/** An interview whose questions stand in paragraphs of their own, before their answers in bold, or behind letters: "Q:", "A:". */
interface Interview {
  /** The blocks that only ask. */
  readonly asked: ReadonlySet<Block>;
  readonly answers: ReadonlySet<Block>;
  /** Whom the text says that it is with, or the one person named before the first question; `null` where none is, or several. */
  readonly answerer: Span | null;
}

const NONE: Interview = { asked: new Set(), answers: new Set(), answerer: null };

/** A question with what follows it up to the next. */
interface Exchange extends Span {
  /** The block that is but the question; `null` where the answer stands behind it. */
  readonly asked: Block | null;
  readonly answers: Block[];
}

/** What is looked at of a text for its interview. */
interface Talk {
  readonly context: Context;
  readonly announced: Announcement;
  /** The tokens that stand within quotation marks. */
  readonly quoted: ReadonlySet<number>;
}

/** Whether a block only asks: with a question mark, or in an interview that is announced with a request: "Tell us about your plane." */
function isQuestion({ context, announced }: Talk, block: Block): boolean {
  const { text } = context.article;
  const { kind, start, end, label } = block;
  if ((kind !== 'paragraph' && kind !== 'heading') || label || end - start >= LONGEST) return false;
  const words = slice(text, block);
  if (/["“]/.test(words)) return false;
  const { interview, addressed } = context.language.reporting;
  return text[end - 1] === '?' || (announced.told && interview.prompts.test(words) && holds(context, block, addressed));
}

/** Whether one of some words stands in a span. */
function holds({ tokens }: Context, { start, end }: Span, words: ReadonlySet<string>): boolean {
  for (let at = tokenFrom(tokens, start); at < tokens.length && tokens[at]!.end <= end; at += 1)
    if (words.has(tokens[at]!.word.plain)) return true;
  return false;
}

/** Whether a word that answers opens what stands at an offset: "Yes, I was." */
const opensAnswer = ({ tokens, language }: Context, start: number): boolean =>
  language.reporting.answers.has(tokens[tokenFrom(tokens, start)]?.word.plain ?? '');

/** Whether somebody speaks of himself in a block or another stretch, as "I"; in an interview that is announced also as "we", or by "Yes," at its beginning. */
function isOwn({ context, announced: { told }, quoted }: Talk, { start, end }: Span): boolean {
  const { tokens, language } = context;
  const { self, firstPerson, addressed } = language.reporting;
  if (told && opensAnswer(context, start)) return true;
  for (let at = tokenFrom(tokens, start); at < tokens.length && tokens[at]!.end <= end; at += 1) {
    const { plain, text } = tokens[at]!.word;
    // "The US" is not “us”.
    const several = told && firstPerson.has(plain) && !addressed.has(plain) && text !== text.toUpperCase();
    if (!quoted.has(at) && (several || self.has(plain))) return true;
  }
  return false;
}

/** Whether a block is or opens with a question. */
const isHeaded =
  (text: string) =>
  ({ kind, runIn, end }: Block): boolean =>
    (kind === 'paragraph' || kind === 'heading') && text[(runIn?.end ?? end) - 1] === '?';

/** The exchanges of an interview: questions that say "you", most of them answered by an "I"; else `[]`. */
function exchanges(talk: Talk): Exchange[] {
  const { context, announced } = talk;
  const { text, blocks } = context.article;
  const found: Exchange[] = [];
  for (const block of blocks) {
    const { runIn, kind, start, end } = block;
    if (isQuestion(talk, block)) found.push({ start, end, asked: block, answers: [] });
    else if (runIn && text[runIn.end - 1] === '?') found.push({ ...runIn, asked: null, answers: [block] });
    else if (kind === 'paragraph' || kind === 'list-item') found.at(-1)?.answers.push(block);
  }
  if (found.length < LEAST_ANNOUNCED) return [];
  // Who says "I" before any question asks the reader.
  if (!announced.told && (found.length < LEAST || isOwn(talk, { start: 0, end: found[0]!.start }))) return [];
  const direct = found.filter((one) => holds(context, one, context.language.reporting.addressed)).length;
  const own = found.filter(({ answers }) => answers.some((block) => isOwn(talk, block))).length;
  const asks = announced.told ? direct > 0 || own === found.length : direct >= LEAST_ADDRESSED;
  return asks && own * 2 >= found.length ? found : [];
}

/** The letter in a block's label: "Q" in "Q:", "A" in "Answer:"; `null` where it has none. */
export const letterOf = ({ article: { text } }: Context, { label }: Block): string | null =>
  (label?.kind === 'speaker' && /^([QA])(?:uestion|nswer)?\W*$/.exec(slice(text, label))?.[1]) || null;

/** The exchanges whose questions and answers have letters before them, with the paragraphs that go on; `[]` where whoever answers is the outlet. */
function lettered(talk: Talk): Exchange[] {
  const { context, announced } = talk;
  const found: Exchange[] = [];
  let on: Block[] = [];
  for (const block of context.article.blocks) {
    const letter = letterOf(context, block);
    if (letter === 'Q') found.push({ start: block.start, end: block.end, asked: block, answers: [] });
    if (letter === 'A' && !found.length) found.push({ start: block.start, end: block.start, asked: null, answers: [] });
    if (letter === 'A') found.at(-1)!.answers.push(block);
    else if (letter) found.at(-2)?.answers.push(...on);
    else if (block.kind === 'paragraph' && !block.label && found.at(-1)?.answers.length) on.push(block);
    if (letter) on = [];
  }
  const own = found.filter(({ answers }) => answers.some((block) => isOwn(talk, block))).length;
  return found.some(({ answers }) => answers.length) && (announced.told || own * 2 >= found.length) ? found : [];
}

/** The interview that a text is, if its answers have no names before them; empty where it is none. Linear. */
export const interviewOf = oncePer((context: Context): Interview => {
  const { article, tokens, found, language } = context;
  const { text, blocks } = article;
  const letters = blocks.find((block) => letterOf(context, block));
  const first = letters ?? blocks.find(isHeaded(text));
  if (!first) return NONE;
  const quoted = new Set<number>();
  for (const { from, to } of sharedQuotations(article, tokens)) for (let at = from; at < to; at += 1) quoted.add(at);
  const announced = announcementOf(context, first);
  const talk = { context, announced, quoted };
  const all = letters ? lettered(talk) : exchanges(talk);
  if (!all.length) return NONE;
  const { answerer } = announced;
  const last = all.at(-1)!.answers.at(-1);
  // What names whoever answers is the interviewer's: "Ada Holt flies home today."
  const tells = (block: Block): boolean =>
    within(found.name, block).some(
      (mark) => mark.entity === answerer?.entity && !quoted.has(tokenFrom(tokens, mark.start)),
    ) ||
    // "This interview has been edited."
    (block === last && !isOwn(talk, block) && language.reporting.interview.asks.test(slice(text, block)));
  const asked = new Set(all.flatMap((one) => one.asked ?? []));
  const answers = new Set(all.flatMap((one) => one.answers).filter((block) => !tells(block)));
  // What "Yes" or "No" stands below is the interviewer's, if there is one who answers: "Nurses fly often."
  const remark = (block: Block, next: Block | undefined): boolean =>
    !!answerer &&
    !!next &&
    block.end - block.start < LONGEST_REMARK &&
    opensAnswer(context, next.start) &&
    !isOwn(talk, block);
  for (const one of all)
    one.answers.forEach((block, at) => {
      if (remark(block, one.answers[at + 1]) && answers.delete(block)) asked.add(block);
    });
  return { asked, answers, answerer };
});

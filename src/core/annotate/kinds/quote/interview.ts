import type { NameMark } from '../../../model/annotation.ts';
import type { Block } from '../../../model/article.ts';
import { type Span, slice, within } from '../../../model/span.ts';
import { oncePer } from '../../../text/once.ts';
import { tokenFrom } from '../../../text/tokens.ts';
import type { Word } from '../../../text/word.ts';
import type { Context } from '../../annotate.ts';
import { announcementOf } from './announced.ts';
import { sharedQuotations } from './shared.ts';

/** Fewer questions make no interview, and fewer of them that address whoever answers; one that is announced has one less of each. */
const LEAST = 3;
const LEAST_ADDRESSED = 2;
/** A longer block is no question, whatever it ends with, and a longer one no remark; in characters. */
const LONGEST = 400;
const LONGEST_REMARK = 200;

/** An interview whose questions stand in paragraphs of their own, before their answers in bold, or behind letters: "Q:", "A:". */
interface Interview {
  /** The blocks that only ask. */
  readonly asked: ReadonlySet<Block>;
  readonly answers: ReadonlySet<Block>;
  /** Whom the text says that it is with, or the one person named before the first question; `null` where none is, or several. */
  readonly answerer: NameMark | null;
}

/** A question with what follows it up to the next. */
interface Exchange {
  readonly asks: Span;
  /** The block that is but the question; `null` where the answer stands behind it. */
  readonly asked: Block | null;
  readonly answers: Block[];
}

/** The letter in a block's label: "Q" in "Q:", "A" in "Answer:"; `null` where it has none. */
export const letterOf = ({ article: { text } }: Context, { label }: Block): string | null =>
  (label?.kind === 'speaker' && /^([QA])(?:uestion|nswer)?\W*$/.exec(slice(text, label))?.[1]) || null;

/** The questions of a text, each with what follows it. `prompts` tells what asks without a question mark, `lettered` whether questions have letters. */
function exchanges(context: Context, lettered: boolean, prompts: (block: Block) => boolean): Exchange[] {
  const { text, blocks } = context.article;
  const found: Exchange[] = [];
  const isQuestion = (block: Block): boolean => {
    const { kind, start, end, label } = block;
    const short = (kind === 'paragraph' || kind === 'heading') && !label && end - start < LONGEST;
    return short && !/["“]/.test(slice(text, block)) && (text[end - 1] === '?' || prompts(block));
  };
  for (const block of blocks) {
    const { runIn, kind, label } = block;
    if (lettered ? letterOf(context, block) === 'Q' : isQuestion(block))
      found.push({ asks: block, asked: block, answers: [] });
    else if (!lettered && runIn && text[runIn.end - 1] === '?')
      found.push({ asks: runIn, asked: null, answers: [block] });
    else if ((kind === 'paragraph' && (!lettered || label || found.at(-1)?.answers.length)) || kind === 'list-item')
      found.at(-1)?.answers.push(block);
  }
  return found;
}

/** How the words of a text are looked at for its interview. */
interface Voices {
  /** Whether a stretch says "you". */
  readonly addresses: (span: Span) => boolean;
  /** Whether "Yes" or "No" opens a block. */
  readonly replies: (block: Block) => boolean;
  /** Whether somebody speaks of himself in it, as "I"; in an interview that is announced also as "we". */
  readonly own: (span: Span) => boolean;
  /** Whether a block opens in quotation marks. */
  readonly quotes: (block: Block) => boolean;
  /** Whether whom a block names outside quotation marks is the one given. */
  readonly names: (block: Block, entity: string | undefined) => boolean;
}

function voicesOf({ article, tokens, found, language }: Context, told: boolean): Voices {
  const { self, firstPerson, addressed, answers } = language.reporting;
  const quoted = new Set<number>();
  for (const { from, to } of sharedQuotations(article, tokens)) for (let at = from; at < to; at += 1) quoted.add(at);
  const any = ({ start, end }: Span, fits: (word: Word) => boolean, unquoted: boolean): boolean => {
    for (let at = tokenFrom(tokens, start); at < tokens.length && tokens[at]!.end <= end; at += 1)
      if (fits(tokens[at]!.word) && !(unquoted && quoted.has(at))) return true;
    return false;
  };
  // "The US" is not “us”.
  const isOwn = ({ plain, text }: Word): boolean =>
    self.has(plain) || (told && firstPerson.has(plain) && !addressed.has(plain) && text !== text.toUpperCase());
  return {
    addresses: (span) => any(span, ({ plain }) => addressed.has(plain), false),
    replies: ({ start }) => answers.has(tokens[tokenFrom(tokens, start)]?.word.plain ?? ''),
    own: (span) => any(span, isOwn, true),
    quotes: ({ start }) => quoted.has(tokenFrom(tokens, start)),
    names: (block, entity) =>
      within(found.name, block).some((mark) => mark.entity === entity && !quoted.has(tokenFrom(tokens, mark.start))),
  };
}

/** Whether questions and what follows them are an interview: enough of them say "you", and most are answered by an "I". */
function isTalk(all: readonly Exchange[], { addresses, own, quotes, replies }: Voices, told: boolean): boolean {
  // Where answers stand in quotation marks, an author tells of them.
  const blocks = all.flatMap(({ answers }) => answers);
  if (blocks.filter(quotes).length * 4 > blocks.length) return false;
  const owned = all.filter(({ answers }) => answers.some((block) => own(block) || (told && replies(block)))).length;
  if (owned * 2 < all.length) return false;
  const direct = all.filter(({ asks }) => addresses(asks)).length;
  if (told) return all.length > LEAST - 2 && (direct > 0 || owned === all.length);
  // Who says "I" before any question asks the reader.
  return all.length >= LEAST && direct >= LEAST_ADDRESSED && !own({ start: 0, end: all[0]!.asks.start });
}

/** The interview that a text is, if its answers have no names before them; empty where it is none. Linear. */
export const interviewOf = oncePer((context: Context): Interview => {
  const { text, blocks } = context.article;
  const { interview } = context.language.reporting;
  const asked = new Set<Block>();
  const answers = new Set<Block>();
  const lettered = blocks.some((block) => letterOf(context, block));
  const [first] = exchanges(context, lettered, () => false);
  if (!first) return { asked, answers, answerer: null };
  const { told, answerer } = announcementOf(context, first.asks.start);
  const voices = voicesOf(context, told);
  const { addresses, replies, own, names } = voices;
  const all = exchanges(
    context,
    lettered,
    (block) => told && addresses(block) && interview.prompts.test(slice(text, block)),
  );
  const spoken = all.filter((one) => one.answers.some(own)).length;
  if (!(lettered ? told || spoken * 2 >= all.length : isTalk(all, voices, told))) return { asked, answers, answerer };
  const last = all.at(-1)!.answers.at(-1);
  // "This interview has been edited."
  const ends = (block: Block): boolean =>
    block === last && (lettered ? !block.label : !own(block) && interview.asks.test(slice(text, block)));
  for (const one of all) {
    if (one.asked) asked.add(one.asked);
    one.answers.forEach((block, at) => {
      const next = one.answers[at + 1];
      const short = block.end - block.start < LONGEST_REMARK && !own(block) && !replies(block);
      // What "Yes" or "No" stands below is asked, if there is one who answers: "Nurses fly often."
      if (answerer && next && replies(next) && short) asked.add(block);
      // What names whoever answers is the interviewer's: "Ada Holt flies home today."
      else if (!names(block, answerer?.entity) && !ends(block)) answers.add(block);
    });
  }
  return { asked, answers, answerer };
});

import type { NameMark } from '../../../model/annotation.ts';
import type { Block } from '../../../model/article.ts';
import { type Span, slice, startingBefore, within } from '../../../model/span.ts';
import { oncePer } from '../../../text/once.ts';
import { tokenFrom } from '../../../text/tokens.ts';
import type { Context } from '../../annotate.ts';

/** Fewer questions make no interview, and fewer of them that address whoever answers. */
const LEAST = 3;
const LEAST_ADDRESSED = 2;
/** A longer block is no question, whatever it ends with; in characters. */
const LONGEST = 400;

/** The answers of an interview whose questions stand in paragraphs of their own, or behind letters: "Q:", "A:". */
interface Interview {
  readonly answers: ReadonlySet<Block>;
  /** The one person named before the first question; `null` where none is, or several. */
  readonly answerer: Span | null;
}

const NONE: Interview = { answers: new Set(), answerer: null };

/** A question with what follows it up to the next. */
interface Exchange {
  readonly asked: Block;
  readonly answers: Block[];
}

const isQuestion = ({ article: { text } }: Context, { kind, start, end, label }: Block): boolean =>
  (kind === 'paragraph' || kind === 'heading') &&
  !label &&
  text[end - 1] === '?' &&
  end - start < LONGEST &&
  !/["“]/.test(slice(text, { start, end }));

/** Whether one of some words stands in a span. */
function holds({ tokens }: Context, { start, end }: Span, words: ReadonlySet<string>): boolean {
  for (let at = tokenFrom(tokens, start); at < tokens.length && tokens[at]!.end <= end; at += 1)
    if (words.has(tokens[at]!.word.plain)) return true;
  return false;
}

/** The exchanges of an interview: questions that say "you", most of them answered by an "I"; else `[]`. */
function exchanges(context: Context): Exchange[] {
  const { self, addressed } = context.language.reporting;
  const found: Exchange[] = [];
  for (const block of context.article.blocks)
    if (isQuestion(context, block)) found.push({ asked: block, answers: [] });
    else if (block.kind === 'paragraph') found.at(-1)?.answers.push(block);
  const direct = found.filter(({ asked }) => holds(context, asked, addressed));
  const own = found.filter(({ answers }) => answers.some((block) => holds(context, block, self)));
  const talk = found.length >= LEAST && direct.length >= LEAST_ADDRESSED && own.length * 2 >= found.length;
  return talk ? found : [];
}

/** The one person named before an offset. */
function onlyPerson({ found: { name, entities } }: Context, offset: number): NameMark | null {
  const people = new Map(entities.map((entity) => [entity.id, entity.type === 'person']));
  const named = name.slice(0, startingBefore(name, offset)).filter(({ entity }) => people.get(entity));
  return named.length && named.every(({ entity }) => entity === named[0]!.entity) ? named[0]! : null;
}

/** The interview that a text is, if its answers have no names before them; empty where it is none. Linear. */
export const interviewOf = oncePer((context: Context): Interview => {
  const { article, found } = context;
  const lettered = article.blocks.filter(({ label }) => label && /^A\W*$/.test(slice(article.text, label)));
  const talk = lettered.length ? [] : exchanges(context);
  const opens = lettered[0]?.start ?? talk[0]?.asked.start;
  if (opens === undefined) return NONE;
  const answerer = onlyPerson(context, opens);
  // What names whoever answers is the interviewer's: "Ada Holt flies home today."
  const tells = (block: Block): boolean => within(found.name, block).some(({ entity }) => entity === answerer?.entity);
  const answers = [...lettered, ...talk.flatMap((one) => one.answers)].filter((block) => !tells(block));
  return { answers: new Set(answers), answerer };
});

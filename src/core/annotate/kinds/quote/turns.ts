import type { Article, Block } from '../../../model/article.ts';
import { type Span, slice, startingBefore } from '../../../model/span.ts';
import { oncePer } from '../../../text/once.ts';
import type { Context } from '../../annotate.ts';
import { interviewOf } from './interview.ts';
import { postsOf } from './posts.ts';
import type { Said } from './said.ts';

/** The name in a speaker's label, without what stands in brackets and the colon: "Ada Hale" in "Ada Hale (mayor):". */
function nameOf(text: string, label: Span): Span | null {
  const name = /^[^:(]+(?=[:(]|\s)/u.exec(slice(text, label))?.[0].trimEnd() ?? '';
  // "Q" and "A" name nobody.
  return name.length > 1 ? { start: label.start, end: label.start + name.length } : null;
}

/** The whole names in an article's speakers' labels by their initials: "Ada Hale" by "AH"; `null` where several have them. */
const byInitials = oncePer(({ text, blocks }: Article): ReadonlyMap<string, Span | null> => {
  const found = new Map<string, Span | null>();
  for (const { label } of blocks) {
    const name = label?.kind === 'speaker' ? nameOf(text, label) : null;
    const words = name ? slice(text, name).split(' ') : [];
    if (!name || words.length < 2) continue;
    const initials = words.map((word) => word[0]).join('');
    const other = found.get(initials);
    found.set(initials, other === undefined || (other && slice(text, other) === slice(text, name)) ? name : null);
  }
  return found;
});

/** Who speaks in a block by its label, by the whole name where another label has it, or as who answers in an interview; `null` where nobody is known to. */
export function speakerOf(context: Context, block: Block): Span | null {
  const { article } = context;
  const { answers, answerer } = interviewOf(context);
  if (answers.has(block)) return answerer;
  const name = block.label?.kind === 'speaker' ? nameOf(article.text, block.label) : null;
  return (name && byInitials(article).get(slice(article.text, name))) ?? name;
}

/** What the speakers of an interview say in their turns, and people in the posts that the text shows, questions apart. `starts` is where the utterances open. Linear. */
export function turnsIn(context: Context, starts: readonly number[]): Said[] {
  const { article } = context;
  const { text, blocks, sentences } = article;
  let utterance = 0;
  return blocks.flatMap((block): Said[] => {
    const post = postsOf(article).signed.get(block);
    const name = post ?? speakerOf(context, block);
    const said = name
      ? sentences.slice(startingBefore(sentences, block.start), startingBefore(sentences, block.end))
      : [];
    const first = said[0];
    if (!name || !first || said.every(({ end }) => text[end - 1] === '?')) return [];
    while (utterance + 1 < starts.length && starts[utterance + 1]! <= first.start) utterance += 1;
    return [
      {
        pieces: [{ start: first.start, end: said.at(-1)!.end }],
        form: 'direct',
        cue: null,
        source: name,
        voice: name,
        why: post ? 'quote/post' : 'quote/turn',
        sentence: utterance,
        otherwise: null,
      },
    ];
  });
}

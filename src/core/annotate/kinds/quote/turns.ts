import type { Article, Block } from '../../../model/article.ts';
import { type Span, slice, startingBefore } from '../../../model/span.ts';
import { postsOf } from './posts.ts';
import type { Said } from './said.ts';

/** The name in a speaker's label, without what stands in brackets and the colon: "Ada Hale" in "Ada Hale (mayor):". */
function nameOf(text: string, label: Span): Span | null {
  const name = /^[^:(]+(?=[:(]|\s)/u.exec(slice(text, label))?.[0].trimEnd() ?? '';
  // "Q" and "A" name nobody.
  return name.length > 1 ? { start: label.start, end: label.start + name.length } : null;
}

/** Who a block's label says is speaking; `null` where there is no such label, or it names nobody. */
export const speakerOf = ({ text }: Article, { label }: Block): Span | null =>
  label?.kind === 'speaker' ? nameOf(text, label) : null;

/** What the speakers of an interview say in their turns, and people in the posts that the text shows, questions apart. `starts` is where the utterances open. Linear. */
export function turnsIn(article: Article, starts: readonly number[]): Said[] {
  const { text, blocks, sentences } = article;
  let utterance = 0;
  return blocks.flatMap((block): Said[] => {
    const post = postsOf(article).signed.get(block);
    const name = post ?? speakerOf(article, block);
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

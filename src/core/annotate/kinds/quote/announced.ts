import type { NameMark } from '../../../model/annotation.ts';
import type { Block } from '../../../model/article.ts';
import { type Span, slice, startingBefore, within } from '../../../model/span.ts';
import type { Context } from '../../annotate.ts';

/** How many blocks before its first question may announce an interview, its title apart. */
const INTRODUCTION = 4;

/** What stands before the first question of an interview. */
export interface Announcement {
  /** Whether that is said to be one. */
  readonly told: boolean;
  /** Whom the text says that it is with, else the one person named there; `null` where there is none, or several. */
  readonly answerer: NameMark | null;
}

/** Somebody named in a stretch, by an offset in it. */
interface Named {
  readonly entity: string;
  readonly at: number;
}

/** A title or a sentence, and who is named in it. */
interface Stretch {
  readonly words: string;
  readonly people: readonly Named[];
}

/** The entities with whom a stretch says that an interview was led: Kemp in "interviews Kemp about", both of "Kemp sat down with Holt"; `null` where it announces none. */
function interviewed({ words, people }: Stretch, { asks, meets, ends }: Context['language']['reporting']['interview']) {
  const hit = asks.exec(words);
  const either = hit ?? meets.exec(words);
  if (!either) return null;
  const from = either.index + either[0].length;
  const length = words.slice(from).search(ends);
  const to = length < 0 ? words.length : from + length;
  const behind = people.filter(({ at }) => at >= from && at < to);
  const before = people.filter(({ at }) => at < either.index);
  return new Set((hit && behind.length ? behind : [...before, ...behind]).map(({ entity }) => entity));
}

/** What may announce an interview whose first question is in a block: the titles, then the sentences shortly before. */
function stretches({ article, found }: Context, people: ReadonlySet<string>, first: Block): Stretch[] {
  const { text, blocks, sentences, metadata } = article;
  const of = (span: Span): Stretch => {
    const named = within(found.name, span).filter(({ entity }) => people.has(entity));
    return { words: slice(text, span), people: named.map(({ entity, start }) => ({ entity, at: start - span.start })) };
  };
  const before = blocks.slice(0, blocks.indexOf(first));
  const titles = before.filter(({ kind }) => kind === 'title').map(of);
  const title = metadata.title ?? '';
  if (title && !titles.length) {
    const named = found.entities.filter(({ id, name }) => people.has(id) && title.includes(name));
    titles.push({ words: title, people: named.map(({ id, name }) => ({ entity: id, at: title.indexOf(name) })) });
  }
  const near = before.filter(({ kind }) => kind === 'paragraph' || kind === 'heading').slice(-INTRODUCTION);
  return [
    ...titles,
    ...near.flatMap((block) => (block.kind === 'heading' ? [block] : within(sentences, block)).map(of)),
  ];
}

/** What is said of an interview before the block of its first question. Linear. */
export function announcementOf(context: Context, first: Block): Announcement {
  const { article, found, language } = context;
  const { blocks, metadata } = article;
  const people = new Set(
    found.entities
      .filter(({ type, name }) => type === 'person' && !metadata.byline?.includes(name))
      .map(({ id }) => id),
  );
  const said = stretches(context, people, first).flatMap((one) => interviewed(one, language.reporting.interview) ?? []);
  const whom = said.find(({ size }) => size > 0);
  const until = whom ? found.name.length : startingBefore(found.name, first.start);
  const named = found.name.slice(0, until).filter(({ entity, end }) => {
    const kind = blocks[startingBefore(blocks, end) - 1]?.kind;
    return (whom ?? people).has(entity) && kind !== 'caption' && kind !== 'byline';
  });
  const one = named.length > 0 && named.every(({ entity }) => entity === named[0]!.entity);
  return { told: said.length > 0, answerer: one ? named[0]! : null };
}

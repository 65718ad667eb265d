import type { NameMark } from '../../../model/annotation.ts';
import { slice, startingBefore } from '../../../model/span.ts';
import type { Context } from '../../annotate.ts';

/** How many sentences before its first question may announce an interview, its title apart. */
const INTRODUCTION = 8;

/** What stands before the first question of an interview. */
export interface Announcement {
  /** Whether that is said to be one. */
  readonly told: boolean;
  /** Whom the text says that it is with, else the one person named there; `null` where there is none, or several. */
  readonly answerer: NameMark | null;
}

/** What is said of an interview before the offset of its first question. Linear. */
export function announcementOf({ article, found, language }: Context, first: number): Announcement {
  const { text, blocks, sentences, metadata } = article;
  const { asks, meets, ends } = language.reporting.interview;
  const people = found.entities.filter(({ type, name }) => type === 'person' && !metadata.byline?.includes(name));
  let told = false;
  /** With whom words say that an interview was led: Kemp in "interviews Kemp about", both of "Kemp sat down with Holt"; `[]` where they announce none, or name nobody. */
  const interviewed = (words: string): string[] => {
    const asked = asks.exec(words);
    const hit = asked ?? meets.exec(words);
    if (!hit) return [];
    told = true;
    const behind = words.slice(hit.index).split(ends)[0]!;
    const named = (stretch: string): string[] =>
      people.filter(({ name }) => stretch.includes(name.slice(name.lastIndexOf(' ') + 1))).map(({ id }) => id);
    const object = named(behind);
    return asked && object.length ? object : [...object, ...named(words.slice(0, hit.index))];
  };
  const before = sentences.slice(0, startingBefore(sentences, first)).slice(-INTRODUCTION);
  const titles = blocks.filter(({ kind, start }) => kind === 'title' && start < first);
  const announcing = [metadata.title ?? '', ...[...titles, ...before].map((span) => slice(text, span))];
  const whom = announcing.map(interviewed).find(({ length }) => length);
  const who = new Set(whom ?? people.map(({ id }) => id));
  const until = whom ? found.name.length : startingBefore(found.name, first);
  const named = found.name
    .slice(0, until)
    .filter(
      ({ entity, end }) =>
        who.has(entity) && !/caption|byline/.test(blocks[startingBefore(blocks, end) - 1]?.kind ?? ''),
    );
  const [one = null] = named;
  return { told, answerer: named.every(({ entity }) => entity === one?.entity) ? one : null };
}

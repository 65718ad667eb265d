import type { Entity } from '../../../model/entity.ts';
import { startingBefore } from '../../../model/span.ts';
import { once } from '../../../text/once.ts';
import type { Mention } from './mentions.ts';
import type { ReportingWords } from './words.ts';

/** How far beside a name an age is told, in characters: "Ada Holt, 44,", "44-year-old baker Ada Holt". */
const BESIDE = 40;
/** In how many sentences before its own the one who is told by an age alone may be named. */
const NEAR = 2;

/** Where sentences open, and who spoke in them. */
interface Told {
  readonly text: string;
  readonly mentions: readonly Mention[];
  readonly starts: readonly number[];
  readonly spoke: ReadonlyMap<number, Mention>;
}

/** The age that stands beside a name; `null` where none does. */
function ageOf(text: string, { start, end }: Mention, { age }: ReportingWords): string | null {
  const before = age.before.exec(text.slice(Math.max(0, start - BESIDE), start));
  return (before ?? age.behind.exec(text.slice(end, end + BESIDE)))?.[1] ?? null;
}

/** The people named in a sentence outside quotations. */
function peopleIn({ mentions, starts, text }: Told, sentence: number): Entity[] {
  const from = startingBefore(mentions, starts[sentence]!);
  const to = startingBefore(mentions, starts[sentence + 1] ?? text.length);
  const people = mentions.slice(from, to).filter(({ entity, quoted }) => entity.type === 'person' && !quoted);
  return people.map(({ entity }) => entity);
}

/** The people told to be of an age, by the age. */
function agesOf({ text, mentions }: Told, words: ReportingWords): ReadonlyMap<string, ReadonlySet<Entity>> {
  const found = new Map<string, Set<Entity>>();
  for (const mention of mentions) {
    const age = mention.entity.type === 'person' ? ageOf(text, mention, words) : null;
    if (age) found.set(age, (found.get(age) ?? new Set()).add(mention.entity));
  }
  return found;
}

/**
 * A function that tells whom "the 44-year-old" of a sentence stands for: the one person who is told to be as old, else who
 * spoke just before or is alone named there and not told to be of another age. It gives `null` where that is nobody, or the
 * words tell no age.
 */
export function agedIn(told: Told, words: ReportingWords): (phrase: string, sentence: number) => Entity | null {
  const ages = once(() => agesOf(told, words));
  const aged = once(() => new Set([...ages().values()].flatMap((people) => [...people])));
  return (phrase, sentence) => {
    const age = words.age.told.exec(phrase)?.[1];
    if (!age) return null;
    const [first, ...others] = ages().get(age) ?? [];
    if (first) return others.length ? null : first;
    for (let back = sentence - 1; back >= Math.max(0, sentence - NEAR); back -= 1) {
      const named = new Set(peopleIn(told, back));
      const spoke = told.spoke.get(back)?.entity;
      if (spoke?.type === 'person') named.add(spoke);
      const [one] = named;
      if (one) return named.size === 1 && !aged().has(one) ? one : null;
    }
    return null;
  };
}

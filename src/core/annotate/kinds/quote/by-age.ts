import type { Entity } from '../../../model/entity.ts';
import { startingBefore } from '../../../model/span.ts';
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

/**
 * Whom "the 44-year-old" of a sentence stands for: the one person who is told to be as old, else who spoke just before or is
 * alone named there and not told to be of another age. `null` where that is nobody, or the words tell no age.
 */
export function byAge(phrase: string, sentence: number, told: Told, words: ReportingWords): Entity | null {
  const age = words.age.told.exec(phrase)?.[1];
  if (!age) return null;
  const people = told.mentions.filter(({ entity }) => entity.type === 'person');
  const ages = people.map((mention) => [mention.entity, ageOf(told.text, mention, words)] as const);
  const same = new Set(ages.filter(([, other]) => other === age).map(([entity]) => entity));
  if (same.size) return same.size === 1 ? [...same][0]! : null;
  for (let back = sentence - 1; back >= Math.max(0, sentence - NEAR); back -= 1) {
    const named = new Set(peopleIn(told, back));
    const spoke = told.spoke.get(back)?.entity;
    if (spoke?.type === 'person') named.add(spoke);
    const [one] = named;
    if (one && named.size === 1 && !ages.some(([entity, other]) => entity === one && other !== null)) return one;
    if (one) return null;
  }
  return null;
}

import type { Entity } from '../../../model/entity.ts';
import type { Mention } from './mentions.ts';
import { wordsOf } from './named.ts';
import type { ReportingWords } from './words.ts';

/** Whether a name is one of several words that say what it is: "the Orme Dairy Association", not "Velder". */
const isTelling = ({ entity }: Mention, { bodies, offices }: ReportingWords): boolean =>
  wordsOf(entity.name).some((word) => bodies.has(word) || offices.has(word));

/** The bodies whose name holds a noun ("the ministry") or stands right behind it ("the newspaper Velder Post"). */
function calledSo(noun: string, text: string, mentions: readonly Mention[]): Entity[] {
  const fit = new Set<Entity>();
  for (const { entity, start, end } of mentions) {
    if (entity.type !== 'organization' && entity.type !== 'work') continue;
    const before = text.slice(Math.max(0, start - noun.length - 2), start).toLowerCase();
    const told = before.endsWith(`${noun} `) || (before === `${noun}, ` && text[end] === ',');
    if (told || wordsOf(entity.name).includes(noun)) fit.add(entity);
  }
  return [...fit];
}

/** What a body is looked for in. */
interface Told {
  readonly text: string;
  readonly mentions: readonly Mention[];
  /** Who spoke in the last sentences up to one by its number, the nearest first. */
  spoken(sentence: number): readonly Mention[];
}

/**
 * A function that tells which body is meant in a sentence by "the" and what it is: the one that is called so; where none is,
 * who spoke last, if that is a body whose name tells of no other kind; `null` where none or several are meant. Each noun is
 * looked up once.
 */
export function byBodies(
  { text, mentions, spoken }: Told,
  words: ReportingWords,
): (phrase: string, sentence: number) => Entity | null {
  const known = new Map<string, readonly Entity[]>();
  return (phrase, sentence) => {
    const [determiner = '', noun = '', ...rest] = wordsOf(phrase);
    if (rest.length || !words.definite.has(determiner) || words.owners.has(determiner)) return null;
    if (!words.bodies.has(noun) || words.looksPlural(noun)) return null;
    const called = known.get(noun) ?? calledSo(noun, text, mentions);
    known.set(noun, called);
    if (called.length) return called.length === 1 ? called[0]! : null;
    const last = spoken(sentence).find(({ entity }) => entity.type === 'organization');
    return last && !isTelling(last, words) ? last.entity : null;
  };
}

import { slice } from '../../../../model/span.ts';
import { type JoinWords, keyOf, type Mention } from '../entity/form.ts';

/** The most that stands between a name and its short form: `, known by its Quxlish initials "`. */
const BETWEEN = 50;

/** Names in brackets right after others, or called other names of theirs, by their keys: "European Central Bank (ECB)", "the Velder Loom Board, or VLB". `mentions` in order. */
export function besides(text: string, mentions: readonly Mention[], words: JoinWords): Map<string, string> {
  const pairs = new Map<string, string>();
  for (let at = 1; at < mentions.length; at += 1) {
    const full = mentions[at - 1]!;
    const short = mentions[at]!;
    if (short.start - full.end > BETWEEN) continue;
    const between = text.slice(full.end, short.start);
    const name = slice(text, short);
    const letters = /^\p{Lu}+$/u.test(name);
    const bracketed =
      /^,? \(["“]?$/.test(between) &&
      /^["”]?\)/.test(text.slice(short.end, short.end + 2)) &&
      full.type !== 'person' &&
      !/\s/.test(name) &&
      (full.type === short.type || letters);
    const called =
      (words.or.test(between) && letters) ||
      ((full.type === short.type || full.type === 'person' || letters) && words.known.test(between));
    if (bracketed || called) pairs.set(keyOf(name, words), keyOf(slice(text, full), words));
  }
  return pairs;
}

/** Full names of which the text says that the first half has the other: "Velder’s Loom" beside "Velder Loom". `mentions` in order. */
export function ownedIn(text: string, mentions: readonly Mention[], words: JoinWords): Set<string> {
  const owned = new Set<string>();
  for (let at = 1; at < mentions.length; at += 1) {
    const [owner, thing] = [mentions[at - 1]!, mentions[at]!];
    if (thing.start - owner.end !== 3 || !/^['’]s $/.test(text.slice(owner.end, thing.start))) continue;
    owned.add(`${keyOf(slice(text, owner), words)} ${keyOf(slice(text, thing), words)}`);
  }
  return owned;
}

/** What stands right behind a name, in small letters. */
const NEXT = /^ (\p{Ll}+)/u;
/** How far behind a name it ends. */
const NEAR = 14;

/** Names of several words of which the text says that they are events: "Camp Velder" of "its Camp Velder event". */
export function eventsIn(text: string, mentions: readonly Mention[], words: JoinWords): Set<string> {
  const events = mentions.filter((mention) => {
    const noun = NEXT.exec(text.slice(mention.end, mention.end + NEAR))?.[1] ?? '';
    return words.gatherings.has(noun) || words.occasions.has(noun);
  });
  return new Set(events.map((mention) => keyOf(slice(text, mention), words)));
}

import { slice } from '../../../../model/span.ts';
import type { Mention } from '../entity/form.ts';

/** What belongs to a name, right before or behind it. */
export interface Belonging {
  /** A text with names in brackets, their types behind a bar, an arrow, and the same with what belongs to them. */
  readonly example: string;
  /** Finds a name in brackets, with what stands beside it: what is behind it is taken into the name. */
  readonly pattern: RegExp;
  /** What the whole is; `null` for no name, but the title of the person right before it. */
  readonly gives: Mention['type'] | null;
}

/** How far before and behind a name is looked. */
const FAR = 48;

/** Makes names whole by the rows of a table, the first that fits; they take in other names that they reach into. `mentions` in order. */
export function withBelongings(text: string, mentions: readonly Mention[], table: readonly Belonging[]): Mention[] {
  const made: Mention[] = [];
  let reached = 0;
  for (const [at, mention] of mentions.entries()) {
    const { start, end } = mention;
    if (start < reached) continue;
    const opening = text.slice(Math.max(0, start - FAR), start);
    const named = `${opening}[${slice(text, mention)}]`;
    const window = named + text.slice(end, end + FAR);
    let kept: Mention | null = mention;
    for (const { pattern, gives } of table) {
      const found = pattern.exec(window);
      if (!found?.[0].includes(']')) continue;
      const whose = made.at(-1);
      const behind = whose?.type === 'person' && whose.end - start === found.index - opening.length;
      if (!gives && !behind) continue;
      reached = end + found.index + found[0].length - named.length;
      const next = mentions[at + 1];
      if (next && next.start < reached) reached = Math.max(reached, next.end);
      kept = gives && { start, end: reached, type: gives, by: 'bounds/whole' };
      break;
    }
    if (kept) made.push(kept);
  }
  return made;
}

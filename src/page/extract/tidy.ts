import type { BlockKind } from '../../core/model/article.ts';
import { keyWords } from '../../core/text/normalise.ts';
import type { Chosen } from './chosen.ts';
import type { Walked } from './lines.ts';
import type { Measured } from './measure.ts';
import type { Zone } from './zones.ts';

const TEXT: ReadonlySet<BlockKind> = new Set(['paragraph', 'list-item', 'block-quote']);

/** Keeps a short line only between two sure ones that stand beside it in the same part, in the same kind of element. */
export function withoutStrayShorts(lines: readonly (Chosen & { readonly short: boolean })[]): Chosen[] {
  const sure = lines.filter((one) => !one.short);
  const like = new Map<string, Map<unknown, { first: number; last: number }>>();
  const place = ({ line }: Chosen): { group: string; parent: unknown } => ({
    group: `${line.region.tag} ${line.region.element.getAttribute('class') ?? ''}`,
    parent: line.region.tag === 'p' ? line.region.parent : (line.region.parent?.parent ?? null),
  });
  for (const one of sure) {
    const { group, parent } = place(one);
    const spans = like.get(group) ?? new Map();
    const span = spans.get(parent) ?? { first: one.line.at, last: one.line.at };
    spans.set(parent, { ...span, last: one.line.at });
    like.set(group, spans);
  }
  return lines.filter((one) => {
    if (!one.short) return true;
    const { group, parent } = place(one);
    const span = like.get(group)?.get(parent);
    return span !== undefined && span.first < one.line.at && one.line.at < span.last;
  });
}

/** What may stand under a heading in place of text: it does not make the heading empty. */
const HARMLESS: ReadonlySet<Zone | null> = new Set<Zone | null>(['caption', 'share', 'advertisement', 'body', null]);

/** Drops headings that no text follows, and those of a box whose text was dropped. */
export function withoutEmptyHeadings(chosen: readonly Chosen[], { lines }: Walked, zone: Measured['zone']): Chosen[] {
  const harmless = (from: number, to: number): boolean =>
    lines
      .slice(from, to)
      .every(({ text, linked, region }) => linked <= text.length / 2 && HARMLESS.has(zone.get(region) ?? null));
  let text = false;
  let next: Chosen | null = null;
  const kept: Chosen[] = [];
  for (const one of chosen.toReversed()) {
    const bare = one.kind === 'heading' && next?.kind === 'heading' && !harmless(one.line.at + 1, next.line.at);
    if (one.kind === 'heading' && (!text || bare)) continue;
    if (TEXT.has(one.kind)) text = true;
    if (one.kind !== 'caption' && one.kind !== 'related') next = one;
    kept.push(one);
  }
  return kept.reverse();
}

/** Shorter lines may repeat by chance ("Yes."). */
const LEAST_WORDS = 6;
const SHINGLE = 4;
/** A phrase that opens more lines than this is a formula, and is followed no further. */
const MOST_PLACES = 20;

/**
 * Drops lines whose words all stand, in the same order, in another line of the text: pull-quotes that no markup tells,
 * a standfirst shown twice. Of two equal lines the first stays. Near linear: only lines that share their first words
 * are compared.
 */
export function withoutRepeats(chosen: readonly Chosen[]): Chosen[] {
  const words = chosen.map(({ kind, line }) => (TEXT.has(kind) ? keyWords(line.text).map(({ key }) => key) : []));
  const texts = words.map((list) => ` ${list.join(' ')} `);
  const starts = shingles(words);
  return chosen.filter((_, at) => {
    const own = words[at]!;
    if (own.length < LEAST_WORDS) return true;
    return !starts.get(startOf(own, 0))!.some((other) => {
      if (other === at || texts[other]!.length < texts[at]!.length) return false;
      return texts[other] === texts[at] ? other < at : texts[other]!.includes(texts[at]!);
    });
  });
}

const startOf = (words: readonly string[], at: number): string => words.slice(at, at + SHINGLE).join(' ');

/** For each shingle that opens a line, the lines that hold it. */
function shingles(words: readonly (readonly string[])[]): Map<string, number[]> {
  const lines = new Map<string, number[]>();
  const first = new Set<string>();
  for (const list of words) {
    if (list.length < LEAST_WORDS) continue;
    first.add(list[0]!);
    lines.set(startOf(list, 0), []);
  }
  for (const [line, list] of words.entries()) {
    for (let word = 0; word + SHINGLE <= list.length; word += 1) {
      if (!first.has(list[word]!)) continue;
      const places = lines.get(startOf(list, word));
      if (places && places.at(-1) !== line && places.length < MOST_PLACES) places.push(line);
    }
  }
  return lines;
}

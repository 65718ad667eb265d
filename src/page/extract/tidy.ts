import type { BlockKind } from '../../core/model/article.ts';
import { keyWords } from '../../core/text/normalise.ts';
import type { Walked } from './lines.ts';
import type { Measured } from './measure.ts';
import type { Chosen } from './select.ts';
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

/**
 * Drops lines whose words all stand, in the same order, in another line of the text: pull-quotes that no markup tells,
 * a standfirst shown twice. Of two equal lines the first stays. Near linear: only lines that share their first words
 * are compared.
 */
export function withoutRepeats(chosen: readonly Chosen[]): Chosen[] {
  const texts = chosen.map(({ kind, line }) =>
    TEXT.has(kind)
      ? ` ${keyWords(line.text)
          .map(({ key }) => key)
          .join(' ')} `
      : '',
  );
  const starts = new Map<string, number[]>();
  const words = texts.map((text) => text.trim().split(' '));
  words.forEach((list, at) => {
    for (let word = 0; word + SHINGLE <= list.length; word += 1) {
      const key = list.slice(word, word + SHINGLE).join(' ');
      const places = starts.get(key);
      if (!places) starts.set(key, [at]);
      else if (places.at(-1) !== at && places.length < 20) places.push(at);
    }
  });
  return chosen.filter((_, at) => {
    const own = words[at]!;
    if (own.length < LEAST_WORDS) return true;
    const others = starts.get(own.slice(0, SHINGLE).join(' ')) ?? [];
    return !others.some((other) => {
      if (other === at || texts[other]!.length < texts[at]!.length) return false;
      if (texts[other] === texts[at]) return other < at;
      return texts[other]!.includes(texts[at]!);
    });
  });
}

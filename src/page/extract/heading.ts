import { keyWords } from '../../core/text/normalise.ts';
import type { Head } from './head.ts';
import type { Line, Walked } from './lines.ts';
import { isHeading } from './tags.ts';

/** A heading that shares less of its words with the page's title is no title. */
const SAME = 0.6;

const wordsOf = (text: string): Set<string> => new Set(keyWords(text).map((word) => word.key));

/** The share of the shorter text's words that the longer has. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  if (!small.size) return 0;
  let shared = 0;
  for (const word of small) if (large.has(word)) shared += 1;
  return (shared / small.size) * (small.size >= 3 || small.size === large.size ? 1 : 0.5);
}

/** A line that is what the page calls itself, word for word, though no heading: of the last, since others are in menus. */
function exactly({ lines }: Walked, head: Head): Line | null {
  const names = [head.data.headline, head.meta.get('og:title')].filter((name) => name != null).map(normal);
  return lines.findLast((line) => line.text.length < 300 && !line.linked && names.includes(normal(line.text))) ?? null;
}

const normal = (text: string): string => text.replace(/\s+/g, ' ').trim().toLowerCase();

/**
 * The line that is the article's title: the heading closest in words to what the page calls itself; else the last
 * `h1`. `null` where no heading will do.
 */
export function titleLine(walked: Walked, head: Head): Line | null {
  const names = [head.data.headline, head.meta.get('og:title'), head.meta.get('twitter:title'), head.title]
    .filter((name) => name != null)
    .map(wordsOf);
  let best: { line: Line; score: number } | null = null;
  for (const line of walked.lines) {
    if (!isHeading(line.region.tag) || line.text.length > 400) continue;
    const own = wordsOf(line.text);
    const level = line.region.tag === 'h1' ? 0.2 : 0;
    const score = Math.max(0, ...names.map((name) => likeness(own, name))) + level + Math.min(own.size, 12) / 100;
    if (score >= SAME + level && (!best || score > best.score)) best = { line, score };
  }
  if (best) return best.line;
  return exactly(walked, head) ?? walked.lines.findLast(({ region }) => region.tag === 'h1') ?? null;
}

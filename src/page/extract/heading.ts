import { keyWords } from '../../core/text/normalise.ts';
import type { Steps } from '../steps.ts';
import { spaced } from './collapse.ts';
import type { Head } from './head.ts';
import type { Line, Region, Walked } from './regions.ts';
import { endsSentence } from './sentence-end.ts';
import { HEADING } from './tags.ts';

/** A longer line is no title. */
const LONGEST = 400;
/** Where no markup says so, one this long is none. */
const LONGEST_OF_FILE = 150;
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

const normal = (text: string): string => spaced(text).trim().toLowerCase();

/** Whether a heading is the standfirst, by its name, of an `h1` beside it. */
const isBelow = (title: Line | null, { own, parent }: Region): boolean =>
  own === 'lead' && title !== null && title.region.parent === parent;

/** What a page calls itself, and its article. */
function titlesOf({ own, meta, title }: Head): string[] {
  const headlines = own.map(({ headline, name }) => headline ?? name);
  return [...headlines, meta.get('og:title'), meta.get('twitter:title'), title].filter(
    (name): name is string => typeof name === 'string' && name !== '',
  );
}

/** The title that a page shows, and what it calls itself in the like words. */
export function titlesLike({ text }: Line, head: Head): string[] {
  const own = wordsOf(text);
  return [text, ...titlesOf(head).filter((name) => likeness(wordsOf(name), own) >= SAME)];
}

/** So many headings are one step. */
const STEP = 25;

/** The heading closest in words to what the page calls itself; `null` where none is close. */
function* closest(headings: readonly Line[], names: readonly string[]): Steps<Line | null> {
  const wanted = names.map(wordsOf);
  let best: { line: Line; score: number } | null = null;
  for (const [at, line] of headings.entries()) {
    if (at % STEP === 0) yield;
    const own = wordsOf(line.text);
    const level = line.region.tag === 'h1' ? 0.2 : 0;
    let like = 0;
    for (const name of wanted) like = Math.max(like, likeness(own, name));
    const score = like + level + Math.min(own.size, 12) / 100;
    if (score >= SAME + level && (!best || score > best.score)) best = { line, score };
  }
  return best?.line ?? null;
}

/**
 * The line that is the article's title: an `h1` that is what the page calls itself, else the heading closest to that in
 * words; else a line that is it, though no heading; else the last `h1`; else the first line of a file without markup.
 * `null` where there is none of these.
 */
export function* titleLine({ lines }: Walked, head: Head): Steps<Line | null> {
  const names = titlesOf(head);
  const wanted = names.map(normal);
  const lengths = wanted.map((name) => name.length);
  const headings: Line[] = [];
  let named: Line | null = null;
  let last: Line | null = null;
  for (const line of lines) {
    const { region, text, linked } = line;
    const isNamed = lengths.includes(text.length) && wanted.includes(text.toLowerCase());
    if (region.bits & HEADING) {
      if (isNamed && region.tag === 'h1') return line;
      if (text.length <= LONGEST && !isBelow(last, region)) headings.push(line);
      if (region.tag === 'h1') last = line;
    } else if (isNamed && !linked) named = line;
  }
  return (yield* closest(headings, names)) ?? named ?? last ?? firstOfFile(lines);
}

/** The first line of a file of plain text, where it reads like a title. */
function firstOfFile([first, second]: readonly Line[]): Line | null {
  const isFile = second?.region.element.ownerDocument.contentType === 'text/plain';
  return isFile && first && first.text.length <= LONGEST_OF_FILE && !endsSentence(first.text, ':') ? first : null;
}

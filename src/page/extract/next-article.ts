import { wording } from './boilerplate.ts';
import { DATE } from './date-words.ts';
import type { Head } from './head.ts';
import { isProse } from './measure.ts';
import { otherHeadlines } from './own-article.ts';
import type { Line, Region, Walked } from './regions.ts';

/** Lines of a page, half open. */
export interface Stretch {
  readonly first: number;
  readonly end: number;
}

/** Between the headings of two articles stands so much prose at least. */
const ENOUGH = 500;
/** So many lines below its heading an article says by whom or of when it is. */
const NEAR = 4;
const LONGEST_CREDIT = 120;
/** “Comments” is none. */
const SHORTEST_TITLE = 15;

const named = ({ element }: Region): string => element.getAttribute('class') ?? '';
const isSame = (a: Region, b: Region): boolean => a.tag === b.tag && named(a) === named(b);

const isByline = ({ region }: Line): boolean => region.own === 'byline' || region.parent?.own === 'byline';

/** Whether an author or a date stands right below a heading. */
function isSigned(lines: readonly Line[], { at }: Line): boolean {
  return lines
    .slice(at + 1, at + 1 + NEAR)
    .some(
      (line) =>
        line.text.length < LONGEST_CREDIT &&
        (isByline(line) || wording(line.text)?.kind === 'byline' || (!isProse(line) && DATE.test(line.text))),
    );
}

function proseBetween(lines: readonly Line[], from: number, to: number): number {
  let size = 0;
  for (let at = Math.min(from, to); at < Math.max(from, to); at += 1) if (isProse(lines[at]!)) size += lines[at]!.size;
  return size;
}

/**
 * The lines of the article with this title, where the page goes on with the next article, or begins with the last, in
 * no part that tells them apart. Another article begins with a heading set as the title is, after prose, which like it
 * has an author or a date below it, or is the headline of another article in the page's data. Chapters of one article
 * begin with a heading alone.
 */
export function ownStretch({ lines }: Walked, title: Line | null, head: Pick<Head, 'things' | 'own'>): Stretch {
  const whole = { first: 0, end: lines.length };
  if (!title || title.region.heading < 0) return whole;
  const isLike = ({ region, text, size, linked }: Line): boolean =>
    region.heading >= 0 &&
    isSame(region, title.region) &&
    !region.trusted &&
    text !== title.text &&
    size >= SHORTEST_TITLE &&
    linked < text.length / 2;
  const like = lines.filter(isLike);
  if (!like.length) return whole;
  const headlines = otherHeadlines(head);
  const isOther = (line: Line): boolean =>
    headlines.has(line.text) || (isSigned(lines, title) && isSigned(lines, line));
  /** The nearest of some headings that begins another article. */
  const nearest = (headings: readonly Line[]): Line | null => {
    let prose = 0;
    let { at } = title;
    for (const line of headings) {
      prose += proseBetween(lines, at, line.at);
      at = line.at;
      if (prose >= ENOUGH && isOther(line)) return line;
    }
    return null;
  };
  const before = nearest(like.filter(({ at }) => at < title.at).reverse());
  const next = nearest(like.filter(({ at }) => at > title.at));
  return { first: before ? title.at : 0, end: next?.at ?? lines.length };
}

import type { Line, Region, Walked } from './lines.ts';
import { isHeading } from './tags.ts';

/** A teaser has little text; an entry of a live blog, or a section of an article, has more. */
const MOST_TEXT = 600;
const MOST_LINES = 10;
/** A headline is longer than a link that says "more", or a time of day. */
const LEAST_HEADLINE = 15;
/** So many like it side by side make a list of teasers; two do where their headlines are headings. */
const MANY = 3;
const FEW = 2;

interface Look {
  readonly text: number;
  /** Whether a whole line is one link, and whether that line is a heading. */
  readonly headline: boolean;
  readonly heading: boolean;
}

const underHeading = ({ region }: Line): boolean => {
  for (let at: Region | null = region, steps = 0; at && steps < 3; at = at.parent, steps += 1) {
    if (isHeading(at.tag)) return true;
  }
  return false;
};

function look(lines: readonly Line[], { first, end }: Region): Look {
  let text = 0;
  let headline = false;
  let heading = false;
  for (let at = first; at < end; at += 1) {
    const line = lines[at]!;
    text += line.text.length;
    if (line.text.length < LEAST_HEADLINE || line.linked < line.text.length * 0.9) continue;
    headline = true;
    heading ||= underHeading(line);
  }
  return { text, headline, heading };
}

const mayBeCard = ({ tag, first, end }: Region): boolean =>
  end > first &&
  end - first <= MOST_LINES &&
  tag !== 'p' &&
  !isHeading(tag) &&
  tag !== 'blockquote' &&
  tag !== 'figure';

/** The teasers of a page: small parts side by side, each with a linked headline, none with the page's title. */
export function teasers({ lines, regions }: Walked, title: Line | null): Set<Region> {
  const holders = new Set<Region>();
  for (let at = title?.region ?? null; at; at = at.parent) holders.add(at);
  const found = new Set<Region>();
  for (const { children } of regions) {
    if (children.length < FEW) continue;
    const cards = children
      .filter((child) => mayBeCard(child) && !holders.has(child))
      .map((child) => ({ child, ...look(lines, child) }))
      .filter(
        ({ child, headline, heading, text }) => headline && (text <= MOST_TEXT || (heading && child.tag === 'article')),
      );
    const headed = cards.filter(({ heading }) => heading).length;
    if (cards.length >= MANY || headed >= FEW) for (const { child } of cards) found.add(child);
  }
  return found;
}

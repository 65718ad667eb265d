import type { Steps } from '../steps.ts';
import type { Line, Region, Walked } from './regions.ts';
import { HEADING, QUOTE } from './tags.ts';

/** A teaser has little text; an entry of a live blog, or a section of an article, has more. */
const MOST_TEXT = 600;
const MOST_LINES = 10;
/** A headline is longer than a link that says "more", or a time of day. */
const LEAST_HEADLINE = 15;
/** So many like it side by side make a list of teasers; two do where their headlines are headings. */
const MANY = 3;
const FEW = 2;
/** So many regions are one step. */
const STEP = 1000;

const underHeading = ({ region }: Line): boolean => {
  for (let at: Region | null = region, steps = 0; at && steps < 3; at = at.parent, steps += 1) {
    if (at.bits & HEADING) return true;
  }
  return false;
};

const mayBeCard = ({ tag, bits, first, end }: Region): boolean =>
  end > first && end - first <= MOST_LINES && !(bits & (HEADING | QUOTE)) && tag !== 'p' && tag !== 'figure';

/** Whether a region is a teaser by itself: a whole line of it is one link. `headed`: and that line is a heading. */
function teaser(lines: readonly Line[], { first, end, tag }: Region): 'headed' | 'plain' | null {
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
  if (!headline || (text > MOST_TEXT && !(heading && tag === 'article'))) return null;
  return heading ? 'headed' : 'plain';
}

/** The teasers of a page: small parts side by side, each with a linked headline, none of them in `holders`. */
export function* teasers({ lines, regions }: Walked, holders: ReadonlySet<Region>): Steps<ReadonlySet<Region>> {
  const found = new Set<Region>();
  for (const { at, children } of regions) {
    if (at % STEP === 0) yield;
    if (children.length < FEW) continue;
    const cards: Region[] = [];
    let headed = 0;
    for (const child of children) {
      const kind = mayBeCard(child) && !holders.has(child) ? teaser(lines, child) : null;
      if (kind) cards.push(child);
      if (kind === 'headed') headed += 1;
    }
    if (cards.length >= MANY || headed >= FEW) for (const card of cards) found.add(card);
  }
  return found;
}

import type { Steps } from '../steps.ts';
import { wording } from './boilerplate.ts';
import type { Line, Region, Walked } from './regions.ts';
import { HEADING, QUOTE } from './tags.ts';
import type { Zone } from './zones.ts';

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

/** Parts of a teaser, or of an entry of a live blog, whose links lead to no story. */
const BESIDE: ReadonlySet<Zone | null> = new Set<Zone | null>(['share', 'tags', 'byline', 'author']);

/** Whether a line that is one link says what to do with the entry above it, or whose it is: "Share this update". */
function isBeside({ text, region }: Line, card: Region): boolean {
  for (let at: Region | null = region; at && at !== card; at = at.parent) if (BESIDE.has(at.own)) return true;
  return wording(text)?.kind === null;
}

/** A teaser may stand alone in the text of an article, as an `article` of its own. */
function isInArticle({ parent }: Region): boolean {
  let at = parent;
  while (at && at.tag !== 'article') at = at.parent;
  return at !== null;
}

const mayBeCard = ({ tag, bits, first, end }: Region): boolean =>
  end > first && end - first <= MOST_LINES && !(bits & (HEADING | QUOTE)) && tag !== 'p' && tag !== 'figure';

/** Whether a region is a teaser by itself: a whole line of it is one link. `headed`: and that line is a heading. */
function teaser(lines: readonly Line[], card: Region): 'headed' | 'plain' | null {
  const { first, end, tag } = card;
  let text = 0;
  let headline = false;
  let heading = false;
  for (let at = first; at < end; at += 1) {
    const line = lines[at]!;
    text += line.text.length;
    if (line.text.length < LEAST_HEADLINE || line.linked < line.text.length * 0.9 || isBeside(line, card)) continue;
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
    const cards: Region[] = [];
    let headed = 0;
    for (const child of children) {
      const kind = mayBeCard(child) && !holders.has(child) ? teaser(lines, child) : null;
      if (kind) cards.push(child);
      if (kind === 'headed') headed += 1;
      if (kind === 'headed' && child.tag === 'article' && isInArticle(child)) found.add(child);
    }
    if (cards.length >= MANY || headed >= FEW) for (const card of cards) found.add(card);
  }
  return found;
}

import { readAddress } from './address.ts';
import { type Chosen, TEXT_KINDS } from './chosen.ts';
import { asksConsent } from './consent.ts';
import { DATE } from './date-words.ts';
import type { Head } from './head.ts';
import type { Measured } from './measure.ts';
import { isDatedByMeta } from './page-dates.ts';
import type { Line, Walked } from './regions.ts';
import { ENOUGH, type Signals, saidBy, saysArticle, weigh } from './said.ts';
import { LAST, type TextSums, toldBy, UNSAID } from './text-signals.ts';

/** What the decision looks at. */
export interface Evidence {
  readonly head: Head;
  readonly walked: Walked;
  readonly chosen: readonly Chosen[];
  readonly zone: Measured['zone'];
  readonly url: string;
}

/** So many paragraphs tell what a page is about. */
const OPENING = 10;
/** A date is looked for in short lines this near the title or the first paragraph. */
const NEAR = 6;
const YEAR = /\b(?:19|20)\d\d(?!\d)/;
const LONGEST_DATE = 60;
/** So many linked headings are a list of stories. */
const SOME = 4;

/** The lines by the title and above the text. */
function near({ walked: { lines }, chosen }: Evidence): Line[] {
  const places = [chosen.find((one) => one.kind === 'title'), chosen.find((one) => one.kind === 'paragraph')];
  return places.flatMap((one) => (one ? lines.slice(Math.max(0, one.line.at - NEAR), one.line.at + NEAR) : []));
}

/** Whether a date stands by the title or above the text. */
const isDated = (evidence: Evidence): boolean =>
  near(evidence).some(({ text }) => text.length < 120 && DATE.test(text));

function sums({ walked, chosen, zone }: Evidence): TextSums {
  let text = 0;
  let paragraphs = 0;
  let linked = 0;
  let asking = 0;
  let asked = 0;
  let title = false;
  let marked = false;
  for (const { line, kind } of chosen) {
    title ||= kind === 'title';
    if (!TEXT_KINDS.has(kind)) continue;
    text += line.size;
    linked += line.linked;
    paragraphs += 1;
    if (paragraphs <= OPENING) {
      asked += line.size;
      if (asksConsent(line.text)) asking += line.size;
    }
    marked ||= kind === 'paragraph' && zone[line.region.at] === 'body';
  }
  let page = 0;
  let pageLinked = 0;
  for (const { region, size, linked } of walked.lines) {
    if (zone[region.at] === 'comments') continue;
    page += size;
    pageLinked += linked;
  }
  return { text, paragraphs, linked, asking, asked, page, pageLinked, title, marked };
}

/** Whether anything dates a page: what it says of itself, its address, a date or a year near title or text, a time for machines anywhere. */
function hasDay(evidence: Evidence): boolean {
  const { head, url, walked } = evidence;
  if (isDatedByMeta(head) || readAddress(url)?.stories) return true;
  if (walked.root.element.getElementsByTagName('time').length || isDated(evidence)) return true;
  return near(evidence).some(({ text }) => text.length < LONGEST_DATE && YEAR.test(text));
}

/** Whether most headings within an article are links to others, of which there are some. */
function leadsElsewhere({ walked: { lines }, zone, chosen }: Evidence): boolean {
  const first = chosen[0]!.line.at;
  let links = 0;
  let headings = 0;
  for (let { at } = chosen.at(-1)!.line; at > first; at -= 1) {
    const { region, text, linked } = lines[at]!;
    if (region.heading < 0 || zone[region.at] === 'comments') continue;
    headings += 1;
    if (linked > text.length * 0.9) links += 1;
  }
  return links >= SOME && links * 2 > headings;
}

/** The last signals, where the others leave the decision to them. */
function lastOf(evidence: Evidence, score: number): Signals {
  if (score + LAST['date shown'] < ENOUGH || score + LAST['password field'] >= ENOUGH) return { score: 0, why: [] };
  const asksPassword = evidence.walked.root.element.querySelector('input[type="password" i]') !== null;
  return weigh(LAST, { 'date shown': isDated(evidence), 'password field': asksPassword });
}

/** Whether title and text stand in one element that is named an article, and has no code in it: what tells of a program is none. */
function isInArticle({ chosen }: Evidence): boolean {
  const article = chosen.find(({ kind }) => kind === 'title')?.line.region.element.closest('article');
  const text = chosen.find(({ kind }) => TEXT_KINDS.has(kind))!.line.region.element;
  return article?.contains(text) === true && !article.querySelector('pre code');
}

/** What speaks against a page that is an article but for what it says of itself. A file of which no address is known is given to be read. */
function unsaid(evidence: Evidence): Signals {
  const isSigned = evidence.chosen.some(({ kind }) => kind === 'byline') || isInArticle(evidence);
  return weigh(UNSAID, {
    'neither date nor author': readAddress(evidence.url) !== null && !isSigned && !hasDay(evidence),
    'headings lead elsewhere': leadsElsewhere(evidence),
  });
}

/** Whether a page is an article, with the signals that hold, as far as they were asked. */
export function isArticle(evidence: Evidence): Signals & { article: boolean } {
  const said = saidBy(evidence.head, evidence.url);
  const told = toldBy(sums(evidence));
  const last = lastOf(evidence, said.score + told.score);
  const sum = said.score + told.score + last.score;
  const against = sum < ENOUGH || saysArticle(said) ? { score: 0, why: [] } : unsaid(evidence);
  const score = sum + against.score;
  return { article: score >= ENOUGH, score, why: [...said.why, ...told.why, ...last.why, ...against.why] };
}

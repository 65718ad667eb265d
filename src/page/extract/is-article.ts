import { type Chosen, TEXT_KINDS } from './chosen.ts';
import { asksConsent } from './consent.ts';
import { DATE } from './date-words.ts';
import type { Head } from './head.ts';
import type { Measured } from './measure.ts';
import type { Walked } from './regions.ts';
import { ENOUGH, type Signals, saidBy, weigh } from './said.ts';
import { LAST, type TextSums, toldBy } from './text-signals.ts';

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

/** Whether a date stands by the title or above the text. */
function isDated({ walked: { lines }, chosen }: Evidence): boolean {
  const places = [chosen.find((one) => one.kind === 'title'), chosen.find((one) => one.kind === 'paragraph')];
  return places.some(
    (one) =>
      one !== undefined &&
      lines
        .slice(Math.max(0, one.line.at - NEAR), one.line.at + NEAR)
        .some(({ text }) => text.length < 120 && DATE.test(text)),
  );
}

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

/** The last signals, where the others leave the decision to them. */
function lastOf(evidence: Evidence, score: number): Signals {
  if (score + LAST['date shown'] < ENOUGH || score + LAST['password field'] >= ENOUGH) return { score: 0, why: [] };
  const asksPassword = evidence.walked.root.element.querySelector('input[type="password" i]') !== null;
  return weigh(LAST, { 'date shown': isDated(evidence), 'password field': asksPassword });
}

/** Whether a page is an article, with the signals that hold, as far as they were asked. */
export function isArticle(evidence: Evidence): Signals & { article: boolean } {
  const said = saidBy(evidence.head, evidence.url);
  const told = toldBy(sums(evidence));
  const last = lastOf(evidence, said.score + told.score);
  const score = said.score + told.score + last.score;
  return { article: score >= ENOUGH, score, why: [...said.why, ...told.why, ...last.why] };
}

import type { Chosen } from './chosen.ts';
import type { Head } from './head.ts';
import type { Walked } from './lines.ts';
import { amount, type Measured } from './measure.ts';
import { ENOUGH, saidBy, saidSignals, weigh } from './said.ts';
import { type TextSums, textSignals } from './text-signals.ts';

/** What the decision looks at. */
export interface Evidence {
  readonly head: Head;
  readonly walked: Walked;
  readonly chosen: readonly Chosen[];
  readonly zone: Measured['zone'];
  readonly url: string;
}

const DATE =
  /\b\d{1,2}[./-]\d{1,2}[./-](?:19|20)?\d\d\b|\b(?:19|20)\d\d(?:[-/.]\d{1,2}|年)|\p{L}{3,}\.? \d{1,2}(?:st|nd|rd|th)?,? (?:19|20)\d\d|\b\d{1,2}(?:st|nd|rd|th|\.)? (?:de )?\p{L}{3,}\.?,? (?:de )?(?:19|20)\d\d/u;
/** A date is looked for in short lines this near the title or the first paragraph. */
const NEAR = 6;

/** Whether a date stands by the title or above the text. */
function dated({ walked, chosen }: Evidence): boolean {
  const places = [chosen.find((one) => one.kind === 'title'), chosen.find((one) => one.kind === 'paragraph')];
  return places.some(
    (one) =>
      one !== undefined &&
      walked.lines
        .slice(Math.max(0, one.line.at - NEAR), one.line.at + NEAR)
        .some(({ text }) => text.length < 120 && DATE.test(text)),
  );
}

function sums(evidence: Evidence): TextSums {
  const { walked, chosen, zone } = evidence;
  let text = 0;
  let paragraphs = 0;
  let linked = 0;
  let marked = false;
  for (const { line, kind } of chosen) {
    if (kind !== 'paragraph' && kind !== 'list-item' && kind !== 'block-quote') continue;
    text += amount(line.text);
    linked += line.linked;
    paragraphs += 1;
    marked ||= kind === 'paragraph' && zone.get(line.region) === 'body';
  }
  let page = 0;
  let pageLinked = 0;
  for (const line of walked.lines) {
    if (zone.get(line.region) === 'comments') continue;
    page += amount(line.text);
    pageLinked += line.linked;
  }
  const title = chosen.some((one) => one.kind === 'title');
  const { passwords } = walked;
  return { text, paragraphs, linked, page, pageLinked, title, dated: dated(evidence), marked, passwords };
}

/** Whether a page is an article, with the signals that hold. */
export function isArticle(evidence: Evidence): { article: boolean; score: number; why: readonly string[] } {
  const said = weigh(saidSignals, saidBy(evidence.head, evidence.url));
  const told = weigh(textSignals, sums(evidence));
  const score = said.score + told.score;
  return { article: score >= ENOUGH, score, why: [...said.why, ...told.why] };
}

import type { BlockKind } from '../../core/model/article.ts';
import { COMMENT_HEADER, ENDING, wording } from './boilerplate.ts';
import type { Line, Region, Walked } from './lines.ts';
import { amount, isAway, isProse, type Measured } from './measure.ts';
import { isHeading } from './tags.ts';

/** A line that belongs to the article, and what it is there. */
export interface Chosen {
  readonly line: Line;
  readonly kind: BlockKind;
}

/** Where the article is: the region of its body, and its title line. */
export interface Place {
  readonly body: Region;
  readonly title: Line | null;
}

const SENTENCE_END = /[.!?…:;。！？।]["”’»)\]]*$/;

const ancestor = (region: Region, test: (region: Region) => boolean, top: Region): boolean => {
  for (let at: Region | null = region; at && at !== top.parent; at = at.parent) if (test(at)) return true;
  return false;
};

function kindOf({ region }: Line, body: Region): BlockKind {
  if (isHeading(region.tag)) return 'heading';
  if (ancestor(region, ({ tag }) => tag === 'blockquote', body)) return 'block-quote';
  if (ancestor(region, ({ tag }) => tag === 'li' || tag === 'dd' || tag === 'dt', body)) return 'list-item';
  return 'paragraph';
}

/** Whether a line in the body is text of the article. */
function keeps(line: Line, kind: BlockKind): boolean {
  const { text, linked, region } = line;
  const size = amount(text);
  if (kind === 'heading') return size >= 3 && size <= 300 && linked < text.length * 0.9;
  if (linked > text.length * 0.8 && size < 200) return false;
  if (kind === 'list-item') return size >= 20 && linked < text.length * 0.6;
  if (region.tag === 'p' || kind === 'block-quote') return size >= 25 || SENTENCE_END.test(text);
  return isProse(line) || (size >= 40 && SENTENCE_END.test(text) && linked < text.length * 0.3);
}

/** Drops headings that no text follows. */
function withoutEmptyHeadings(chosen: readonly Chosen[]): Chosen[] {
  return chosen.filter(({ kind }, at) => {
    if (kind !== 'heading') return true;
    const next = chosen.slice(at + 1).find((other) => other.kind !== 'caption' && other.kind !== 'related');
    return next !== undefined && next.kind !== 'heading' && next.kind !== 'comment';
  });
}

/** Reads the lines of the body, and the standfirst between title and body, in order. */
export function select(walked: Walked, measured: Measured, { body, title }: Place): Chosen[] {
  const chosen: Chosen[] = [];
  const titleAt = title ? walked.lines.indexOf(title) : -1;
  const from = titleAt >= 0 && titleAt < body.first ? titleAt : body.first;
  let ended: Region | null = null;
  let comments = false;
  for (let at = from; at < body.end; at += 1) {
    const line = walked.lines[at]!;
    if (line === title) {
      chosen.push({ line, kind: 'title' });
      continue;
    }
    const zone = measured.zone.get(line.region);
    if (comments || zone === 'comments') {
      if (line.text.length > 1) chosen.push({ line, kind: 'comment' });
      continue;
    }
    if (isAway(zone)) {
      if (zone === 'caption' && line.text.length > 20) chosen.push({ line, kind: 'caption' });
      else if (zone === 'byline' && line.text.length < 120 && !chosen.some((one) => one.kind === 'paragraph'))
        chosen.push({ line, kind: 'byline' });
      continue;
    }
    const kind = kindOf(line, body);
    if (COMMENT_HEADER.test(line.text) && chosen.some((one) => one.kind === 'paragraph')) {
      comments = true;
      chosen.push({ line, kind: 'comment' });
      continue;
    }
    const words = wording(line.text);
    if (words) {
      if (words.kind === 'byline' && chosen.some((one) => one.kind === 'paragraph')) continue;
      if (words.kind) chosen.push({ line, kind: words.kind });
      continue;
    }
    if (ended && ancestor(line.region, (region) => region === ended, walked.root) && kind !== 'heading') continue;
    if (kind === 'heading') {
      ended = ENDING.test(line.text) ? line.region.parent : null;
      if (ended) continue;
    }
    const before = at < body.first;
    if (before && !(isProse(line) || (zone === 'lead' && amount(line.text) >= 30))) continue;
    if (keeps(line, kind)) chosen.push({ line, kind });
  }
  return withoutEmptyHeadings(chosen);
}

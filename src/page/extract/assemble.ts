import type { BlockKind, Metadata } from '../../core/model/article.ts';
import type { Span } from '../../core/model/span.ts';
import type { Chosen } from './chosen.ts';
import type { Line } from './lines.ts';
import type { PageBlock, PageText, TextRun } from './page-text.ts';

const JOINT = '\n\n';

/** A line under construction, with the way back to its nodes. `start` is where it begins in the whole text. */
interface Draft {
  readonly start: number;
  text: string;
  /** Whether white space would be one too many now: at the start, and after white space. */
  spaced: boolean;
  readonly runs: TextRun[];
}

/** Adds a stretch of a node, as `text` shows it; continues the last run if it can. */
function addRun(draft: Draft, node: Text, { offset, text }: { offset: number; text: string }): void {
  if (!text) return;
  const start = draft.start + draft.text.length;
  const { length } = text;
  const last = draft.runs.at(-1);
  if (last && last.node === node && last.offset + last.length === offset && last.start + last.length === start) {
    draft.runs[draft.runs.length - 1] = { ...last, length: last.length + length };
  } else draft.runs.push({ start, node, offset, length });
  draft.text += text;
}

/** Adds a node's text with each run of white space as one space, none at the start of a line. */
function addNode(draft: Draft, node: Text): void {
  const { data } = node;
  const gaps = /\s+/g;
  let from = 0;
  for (let gap = gaps.exec(data); gap; gap = gaps.exec(data)) {
    const { index } = gap;
    if (gap[0] === ' ' && index > from) continue;
    addRun(draft, node, { offset: from, text: data.slice(from, index) });
    if (index > from) draft.spaced = false;
    from = index + gap[0].length;
    if (draft.spaced) continue;
    addRun(draft, node, { offset: index, text: ' ' });
    draft.spaced = true;
  }
  addRun(draft, node, { offset: from, text: data.slice(from) });
  if (from < data.length) draft.spaced = data.endsWith(' ');
}

/** Takes white space off the end of a line, and off the runs that held it. */
function trimEnd(draft: Draft): void {
  draft.text = draft.text.trimEnd();
  const end = draft.start + draft.text.length;
  for (let last = draft.runs.at(-1); last && last.start + last.length > end; last = draft.runs.at(-1)) {
    draft.runs.pop();
    if (last.start < end) draft.runs.push({ ...last, length: end - last.start });
  }
}

function draftOf(line: Line, start: number): Draft {
  const draft: Draft = { start, text: '', spaced: true, runs: [] };
  for (const { node } of line.pieces) {
    if (node) addNode(draft, node);
    else {
      trimEnd(draft);
      if (draft.text) draft.text += '\n';
      draft.spaced = true;
    }
  }
  trimEnd(draft);
  return draft;
}

/** Writes the chosen lines into one text, title first, with blocks and the map back to text nodes. */
export function assemble(chosen: readonly Chosen[], metadata: Metadata): PageText {
  const texts: string[] = [];
  const runs: TextRun[] = [];
  const blocks: PageBlock[] = [];
  let length = 0;
  for (const { line, kind, standfirst } of chosen) {
    const start = length && length + JOINT.length;
    const draft = draftOf(line, start);
    const end = start + draft.text.length;
    length = end;
    texts.push(draft.text);
    for (const run of draft.runs) runs.push(run);
    const block = { kind, start, end, boldStart: boldStart(line, kind, start), element: line.region.element };
    blocks.push(standfirst ? { ...block, standfirst } : block);
  }
  return { text: texts.join(JOINT), blocks, metadata, runs };
}

/** What is bold at the start of a line that goes on in plain type. */
function boldStart({ bold, text }: Line, kind: BlockKind, start: number): Span | null {
  if (bold <= 0 || bold >= text.length || kind === 'heading' || kind === 'title') return null;
  const { length } = text.slice(0, bold).trimEnd();
  return length ? { start, end: start + length } : null;
}

import type { Metadata } from '../../core/model/article.ts';
import type { Line } from './lines.ts';
import type { PageBlock, PageText, TextRun } from './page-text.ts';
import type { Chosen } from './select.ts';

const JOINT = '\n\n';
const SPACE = /\s/;

/** Text under construction, with the way back to its nodes. */
interface Draft {
  text: string;
  readonly runs: TextRun[];
}

/** Adds a stretch of a node that stands in the text as it is, but for the kind of white space. */
function addRun(draft: Draft, node: Text, from: number, to: number): void {
  if (to <= from) return;
  draft.runs.push({ start: draft.text.length, node, offset: from, length: to - from });
  draft.text += node.data.slice(from, to).replace(/\s/g, ' ');
}

/** Adds a node's text with each run of white space as one space, none at the start of a line. */
function addNode(draft: Draft, node: Text, blockStart: number): void {
  const { data } = node;
  let from = 0;
  let at = 0;
  while (at < data.length) {
    if (!SPACE.test(data[at]!)) {
      at += 1;
      continue;
    }
    const first = at;
    while (at < data.length && SPACE.test(data[at]!)) at += 1;
    addRun(draft, node, from, first);
    from = at;
    const open = draft.text.length > blockStart && !SPACE.test(draft.text[draft.text.length - 1]!);
    if (open) {
      addRun(draft, node, first, first + 1);
    }
  }
  addRun(draft, node, from, data.length);
}

/** Takes white space off the end of the text, and off the runs that held it. */
function trimEnd(draft: Draft, blockStart: number): void {
  let length = draft.text.length;
  while (length > blockStart && SPACE.test(draft.text[length - 1]!)) length -= 1;
  draft.text = draft.text.slice(0, length);
  for (let last = draft.runs.at(-1); last && last.start + last.length > length; last = draft.runs.at(-1)) {
    draft.runs.pop();
    if (last.start < length) draft.runs.push({ ...last, length: length - last.start });
  }
}

function addLine(draft: Draft, line: Line): void {
  const start = draft.text.length;
  for (const { node } of line.pieces) {
    if (node) addNode(draft, node, start);
    else {
      trimEnd(draft, start);
      if (draft.text.length > start) draft.text += '\n';
    }
  }
  trimEnd(draft, start);
}

/** Joins runs that follow one another in text and node. */
function joined(runs: readonly TextRun[]): TextRun[] {
  const out: TextRun[] = [];
  for (const run of runs) {
    const last = out.at(-1);
    const follows =
      last &&
      last.node === run.node &&
      last.offset + last.length === run.offset &&
      last.start + last.length === run.start;
    if (follows) out[out.length - 1] = { ...last, length: last.length + run.length };
    else out.push(run);
  }
  return out;
}

/** Writes the chosen lines into one text, title first, with blocks and the map back to text nodes. */
export function assemble(chosen: readonly Chosen[], metadata: Metadata): PageText {
  const draft: Draft = { text: '', runs: [] };
  const blocks: PageBlock[] = [];
  for (const { line, kind } of chosen) {
    if (draft.text) draft.text += JOINT;
    const start = draft.text.length;
    addLine(draft, line);
    const end = draft.text.length;
    const bold = line.bold > 0 && line.bold < line.text.length && kind !== 'heading' && kind !== 'title';
    const boldEnd = start + line.text.slice(0, line.bold).trimEnd().length;
    blocks.push({
      kind,
      start,
      end,
      boldStart: bold && boldEnd > start ? { start, end: Math.min(boldEnd, end) } : null,
      element: line.region.element,
    });
  }
  return { text: draft.text, blocks, metadata, runs: joined(draft.runs) };
}

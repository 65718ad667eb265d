import type { BlockKind, Metadata } from '../../core/model/article.ts';
import type { Span } from '../../core/model/span.ts';
import type { Steps } from '../steps.ts';
import type { Chosen } from './chosen.ts';
import type { PageBlock, PageText } from './page-text.ts';
import type { Line, Region } from './regions.ts';
import { Runs, textNodes } from './runs.ts';

const JOINT = '\n\n';
/** So many blocks are one step. */
const STEP = 50;

/** Writes the chosen lines into one text, title first, with blocks and the map back to text nodes. */
export function* assemble(chosen: readonly Chosen[], metadata: Metadata): Steps<PageText> {
  const texts: string[] = [];
  const runs = new Runs();
  const blocks: PageBlock[] = [];
  let start = 0;
  for (const { line, kind, standfirst } of chosen) {
    if (blocks.length % STEP === 0) yield;
    const end = start + line.text.length;
    const { text, lead, within, region } = line;
    runs.add({ text, lead, within, nodes: line.nodes ?? textNodes(region.element) }, start);
    texts.push(line.text);
    const block = { kind, start, end, boldStart: boldStart(line, kind, start), element: shownBy(line.region) };
    blocks.push(standfirst ? { ...block, standfirst } : block);
    start = end + JOINT.length;
  }
  return { text: texts.join(JOINT), blocks, metadata, runs: runs.all };
}

/** The element that is laid out for a line: a slot is none. */
function shownBy(region: Region): Element {
  let at = region;
  while (at.tag === 'slot' && at.parent) at = at.parent;
  return at.element;
}

/** What is bold at the start of a line that goes on in plain type. */
function boldStart({ bold, text }: Line, kind: BlockKind, start: number): Span | null {
  if (bold <= 0 || bold >= text.length || kind === 'heading' || kind === 'title') return null;
  const { length } = text.slice(0, bold).trimEnd();
  return length ? { start, end: start + length } : null;
}

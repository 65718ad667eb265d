import type { TextRun } from './page-text.ts';
import type { Line } from './regions.ts';

/** A line and all its nodes, as `Line` has them. */
type Noded = Pick<Line, 'text' | 'lead'> & {
  readonly nodes: readonly (Text | null)[];
  readonly within?: Line['within'] | undefined;
};

/** The way back from a text to its nodes, as it is written line by line. */
export class Runs {
  readonly all: TextRun[] = [];
  /** Where the next character will stand in the text. */
  private at = 0;
  /** Whether white space would be one too many now: at the start of a line, and after white space. */
  private spaced = true;
  private read: { readonly node: Text; readonly data: string } | null = null;

  /** Adds a line of the text, which begins at `start` there. */
  add(line: Noded, start: number): void {
    this.at = start - Math.max(0, line.lead);
    this.spaced = true;
    const last = line.nodes.length - 1;
    for (const [at, node] of line.nodes.entries()) {
      if (!node) this.lineBreak(start);
      else if (line.lead >= 0) this.addEven(node, start);
      else this.addUneven(node, (at === 0 && line.within?.start) || 0, at === last ? line.within?.end : undefined);
    }
    this.cut(start + line.text.length);
  }

  /** A node that is part of the text as it is, but for what stands before `start`. */
  private addEven(node: Text, start: number): void {
    const offset = Math.max(0, start - this.at);
    this.at += offset;
    const length = node.length - offset;
    if (length > 0) this.all.push({ start: this.at, node, offset, length });
    this.at += length;
  }

  /** A node in which runs of white space stand for one space each; at the start of a line for none. */
  private addUneven(node: Text, start: number, end = node.length): void {
    const data = this.dataOf(node).slice(0, end);
    const gaps = /\s+/g;
    gaps.lastIndex = start;
    let from = start;
    for (let gap = gaps.exec(data); gap; gap = gaps.exec(data)) {
      const { index } = gap;
      if (index > from) this.spaced = false;
      this.push(node, from, index - from + (this.spaced ? 0 : 1));
      this.spaced = true;
      from = index + gap[0].length;
    }
    this.push(node, from, data.length - from);
    if (from < data.length) this.spaced = false;
  }

  /** The white space before a line break is none of the text. */
  private lineBreak(start: number): void {
    const last = this.all.at(-1);
    const isOfLine = last !== undefined && this.at > start;
    if (isOfLine && this.spaced && last.start + last.length === this.at) this.cut(this.at - 1);
    if (isOfLine) this.at += 1;
    this.spaced = true;
  }

  /** Many lines may stand in one node, whose text takes long to get. */
  private dataOf(node: Text): string {
    if (this.read?.node !== node) this.read = { node, data: node.data };
    return this.read.data;
  }

  private push(node: Text, offset: number, length: number): void {
    if (!length) return;
    const last = this.all.at(-1);
    if (last && last.node === node && last.offset + last.length === offset && last.start + last.length === this.at)
      this.all[this.all.length - 1] = { ...last, length: last.length + length };
    else this.all.push({ start: this.at, node, offset, length });
    this.at += length;
  }

  /** Ends the text at `end`: what stands behind it is taken off. */
  private cut(end: number): void {
    this.at = end;
    for (let last = this.all.at(-1); last && last.start + last.length > end; last = this.all.at(-1)) {
      this.all.pop();
      if (last.start < end) this.all.push({ ...last, length: end - last.start });
    }
  }
}

const TEXT = 4;

/** Every text node of an element, in order. */
export function textNodes(element: Element): Text[] {
  const first = element.firstChild;
  if (first && first === element.lastChild && first.nodeType === first.TEXT_NODE) return [first as Text];
  const walker = element.ownerDocument.createTreeWalker(element, TEXT);
  const nodes: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) nodes.push(node as Text);
  return nodes;
}

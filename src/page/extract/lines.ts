import { collapse, type Piece } from './collapse.ts';
import { declared, hidden, leadsAway } from './declared.ts';
import { isBold, isHeading, isInline, isSkipped } from './tags.ts';
import type { Zone } from './zones.ts';

/** An element that begins and ends lines, with what its lines and its descendants' sum up to. */
export interface Region {
  readonly element: Element;
  readonly tag: string;
  readonly parent: Region | null;
  readonly depth: number;
  /** What its class, id, role or tag says it is; `null` where they say nothing. */
  readonly own: Zone | null;
  readonly children: Region[];
  /** Range of its lines, its descendants' among them. */
  first: number;
  end: number;
}

/** The text between two block boundaries, white space collapsed. */
export interface Line {
  /** Its place among the page's lines. */
  readonly at: number;
  readonly region: Region;
  readonly pieces: readonly Piece[];
  readonly text: string;
  /** Characters within links, and within bold from the start on. */
  readonly linked: number;
  readonly bold: number;
}

export interface Walked {
  readonly root: Region;
  readonly lines: readonly Line[];
  readonly regions: readonly Region[];
  readonly passwords: number;
}

const DEEPEST = 800;
const TEXT = 3;
const ELEMENT = 1;

/** A walk under way: the lines so far, and the one being gathered. */
class Walker {
  readonly lines: Line[] = [];
  readonly regions: Region[] = [];
  passwords = 0;
  private pieces: Piece[] = [];
  private letters = false;
  private breaks = 0;
  private links = 0;
  private bolds = 0;

  open(element: Element, parent: Region | null): Region {
    const tag = element.localName;
    const own = declared(element, tag);
    const depth = (parent?.depth ?? -1) + 1;
    const region: Region = { element, tag, parent, depth, own, children: [], first: this.lines.length, end: 0 };
    parent?.children.push(region);
    this.regions.push(region);
    return region;
  }

  close(region: Region): void {
    this.flush(region);
    region.end = this.lines.length;
  }

  visitChildren(element: Element, region: Region, depth: number): void {
    const slotted = element.localName === 'slot' ? (element as HTMLSlotElement).assignedNodes() : [];
    for (const node of slotted) this.visit(node, region, depth);
    if (slotted.length) return;
    const parent = element.shadowRoot ?? element;
    for (let node = parent.firstChild; node; node = node.nextSibling) this.visit(node, region, depth);
  }

  private visit(node: Node, region: Region, depth: number): void {
    if (node.nodeType === TEXT) this.visitText(node as Text);
    else if (node.nodeType === ELEMENT) this.visitElement(node as Element, region, depth + 1);
  }

  private visitText(node: Text): void {
    const blank = !/\S/.test(node.data);
    if (blank && !this.pieces.length) return;
    if (!blank) {
      this.letters = true;
      this.breaks = 0;
    }
    this.pieces.push({ node, link: this.links > 0, bold: this.bolds > 0 });
  }

  private visitElement(element: Element, region: Region, depth: number): void {
    const tag = element.localName;
    if (tag === 'br') {
      this.visitBreak(region);
      return;
    }
    if (tag === 'input' && element.getAttribute('type') === 'password') this.passwords += 1;
    if (isSkipped(tag) || depth > DEEPEST || hidden(element)) return;
    const link = tag === 'a' && leadsAway(element) ? 1 : 0;
    const bold = isBold(tag) || isHeading(tag) ? 1 : 0;
    this.links += link;
    this.bolds += bold;
    if (isInline(tag)) this.visitChildren(element, region, depth);
    else {
      this.flush(region);
      const inner = this.open(element, region);
      this.visitChildren(element, inner, depth);
      this.close(inner);
    }
    this.links -= link;
    this.bolds -= bold;
  }

  /** One line break is one; two part paragraphs. */
  private visitBreak(region: Region): void {
    this.breaks += 1;
    if (this.breaks > 1) this.flush(region);
    else if (this.pieces.length) this.pieces.push({ node: null, link: false, bold: this.bolds > 0 });
  }

  private flush(region: Region): void {
    const { pieces, letters } = this;
    this.breaks = 0;
    if (!pieces.length) return;
    this.pieces = [];
    this.letters = false;
    if (!letters) return;
    const { text, linked, bold } = collapse(pieces);
    if (text) this.lines.push({ at: this.lines.length, region, pieces, text, linked, bold });
  }
}

/** Walks the live document once, in reading order, and parts its text into lines. Nothing is changed or laid out. */
export function walk(body: Element): Walked {
  const walker = new Walker();
  const root = walker.open(body, null);
  walker.visitChildren(body, root, 0);
  walker.close(root);
  const { lines, regions, passwords } = walker;
  return { root, lines, regions, passwords };
}

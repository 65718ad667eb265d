import { collapse } from './collapse.ts';
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

/** A stretch of one text node. */
export interface Piece {
  /** `null` for a line break. */
  readonly node: Text | null;
  readonly link: boolean;
  readonly bold: boolean;
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

/** Walks the live document once, in reading order, and parts its text into lines. Nothing is changed or laid out. */
export function walk(body: Element): Walked {
  const lines: Line[] = [];
  const regions: Region[] = [];
  let passwords = 0;
  let pieces: Piece[] = [];
  let letters = false;
  let breaks = 0;
  const state = { link: 0, bold: 0 };

  const flush = (region: Region): void => {
    breaks = 0;
    if (!pieces.length) return;
    if (letters) {
      const { text, linked, bold } = collapse(pieces);
      if (text) lines.push({ at: lines.length, region, pieces, text, linked, bold });
    }
    pieces = [];
    letters = false;
  };

  const open = (element: Element, tag: string, parent: Region | null): Region => {
    const depth = (parent?.depth ?? -1) + 1;
    const region = {
      element,
      tag,
      parent,
      depth,
      own: declared(element, tag),
      children: [],
      first: lines.length,
      end: 0,
    };
    parent?.children.push(region);
    regions.push(region);
    return region;
  };

  const visitText = (node: Text): void => {
    const blank = !/\S/.test(node.data);
    if (blank && !pieces.length) return;
    if (!blank) {
      letters = true;
      breaks = 0;
    }
    pieces.push({ node, link: state.link > 0, bold: state.bold > 0 });
  };

  const visitElement = (element: Element, region: Region, depth: number): void => {
    const tag = element.localName;
    if (tag === 'br') {
      breaks += 1;
      if (breaks > 1) flush(region);
      else if (pieces.length) pieces.push({ node: null, link: false, bold: state.bold > 0 });
      return;
    }
    if (tag === 'input' && element.getAttribute('type') === 'password') passwords += 1;
    if (isSkipped(tag) || depth > DEEPEST || hidden(element)) return;
    const link = tag === 'a' && leadsAway(element) ? 1 : 0;
    const bold = isBold(tag) || isHeading(tag) ? 1 : 0;
    state.link += link;
    state.bold += bold;
    if (isInline(tag)) visitChildren(element, region, depth);
    else {
      flush(region);
      const inner = open(element, tag, region);
      visitChildren(element, inner, depth);
      flush(inner);
      inner.end = lines.length;
    }
    state.link -= link;
    state.bold -= bold;
  };

  const visitChildren = (element: Element, region: Region, depth: number): void => {
    const visit = (node: Node): void => {
      if (node.nodeType === TEXT) visitText(node as Text);
      else if (node.nodeType === ELEMENT) visitElement(node as Element, region, depth + 1);
    };
    const slotted = element.localName === 'slot' ? (element as HTMLSlotElement).assignedNodes() : [];
    if (slotted.length) slotted.forEach(visit);
    else for (let node = (element.shadowRoot ?? element).firstChild; node; node = node.nextSibling) visit(node);
  };

  const root = open(body, body.localName, null);
  visitChildren(body, root, 0);
  flush(root);
  root.end = lines.length;
  return { root, lines, regions, passwords };
}

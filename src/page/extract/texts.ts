import { lastChildOf, parentOf } from '../tree.ts';
import { shadowRootOf } from './shadow-roots.ts';

const TEXT = 4;
const TEXT_NODE = 3;
const ELEMENT = 1;
const BREAK = 'br';

/** The text nodes of a page one by one, in reading order. */
export interface Texts {
  /** The next one; `null` after the last. */
  next(): Text | null;
  /** Passes over what is left of a node that holds the last text, or begins after it. */
  skip(node: Node): void;
  /** What holds a node on the page. */
  parentOf(node: Node): Node | null;
  /** How many line breaks stand between the last text and the one before. */
  readonly breaks: number;
  /** Whether the last text is still on the page. */
  readonly isThere: boolean;
  /** Whether the text content of an element is all its text. */
  readonly isWhole: boolean;
}

/** Text outside shadow roots, which the browser itself walks. */
export class LightTexts implements Texts {
  readonly isWhole = true;
  private readonly walker: TreeWalker;
  /** Text nodes that line breaks stand before. */
  private readonly broken = new Map<Node, number>();

  constructor(root: Element) {
    this.walker = root.ownerDocument.createTreeWalker(root, TEXT);
    for (const element of root.getElementsByTagName(BREAK)) {
      this.walker.currentNode = element;
      const next = this.walker.nextNode();
      if (next) this.broken.set(next, (this.broken.get(next) ?? 0) + 1);
    }
    this.walker.currentNode = root;
  }

  next(): Text | null {
    return this.walker.nextNode() as Text | null;
  }

  skip(node: Node): void {
    let last = node;
    for (let next = lastChildOf(last); next; next = lastChildOf(last)) last = next;
    this.walker.currentNode = last;
  }

  parentOf(node: Node): Node | null {
    return parentOf(node);
  }

  get breaks(): number {
    return this.broken.size ? (this.broken.get(this.walker.currentNode) ?? 0) : 0;
  }

  get isThere(): boolean {
    return this.walker.currentNode.isConnected;
  }
}

/** Text as the page shows it, that of shadow roots too, and what is slotted in its slot. */
export class FlatTexts implements Texts {
  readonly isWhole = false;
  breaks = 0;
  private at: Node;
  /** What is shown in place of an element's own children, and the places of nodes among them. */
  private readonly shown = new Map<Node, readonly Node[]>();
  private readonly placed = new Map<Node, { parent: Node; place: number }>();

  constructor(private readonly root: Element) {
    this.at = root;
  }

  next(): Text | null {
    this.breaks = 0;
    for (let node = this.first(this.at) ?? this.after(this.at); node; node = this.first(node) ?? this.after(node)) {
      this.at = node;
      if (node.nodeType === TEXT_NODE) return node as Text;
      if (node.nodeName.toLowerCase() === BREAK) this.breaks += 1;
    }
    return null;
  }

  skip(node: Node): void {
    let last = node;
    for (let next = this.last(last); next; next = this.last(last)) last = next;
    this.at = last;
  }

  parentOf(node: Node): Node | null {
    return this.placed.get(node)?.parent ?? parentOf(node);
  }

  get isThere(): boolean {
    return this.at.isConnected;
  }

  private after(node: Node): Node | null {
    for (let at: Node | null = node; at && at !== this.root; at = this.parentOf(at)) {
      const placed = this.placed.get(at);
      const next = placed ? this.shown.get(placed.parent)![placed.place + 1] : at.nextSibling;
      if (next) return next;
    }
    return null;
  }

  private first(node: Node): Node | null {
    const shown = this.childrenOf(node);
    return shown ? (shown[0] ?? null) : node.firstChild;
  }

  private last(node: Node): Node | null {
    const shown = this.childrenOf(node);
    return shown ? (shown.at(-1) ?? null) : node.lastChild;
  }

  /** What is shown in place of a node's own children; `undefined` where these are. */
  private childrenOf(node: Node): readonly Node[] | undefined {
    if (node.nodeType !== ELEMENT) return undefined;
    const known = this.shown.get(node);
    if (known) return known;
    const element = node as Element;
    const slotted = element.localName === 'slot' ? (element as HTMLSlotElement).assignedNodes() : [];
    const shown = slotted.length ? slotted : shadowRootOf(element)?.childNodes;
    if (!shown) return undefined;
    const children = [...shown];
    this.shown.set(node, children);
    for (const [place, child] of children.entries()) this.placed.set(child, { parent: node, place });
    return children;
  }
}

import type { Steps } from '../steps.ts';
import { BOLD_TYPE, collapse, LINKED } from './collapse.ts';
import { PageChanged, Places } from './places.ts';
import { boldStart, linkedIfPlain } from './plain.ts';
import { PREFORMATTED, paragraphsOf } from './preformatted.ts';
import type { Line, Region, Walked } from './regions.ts';
import { sideBySide } from './side-by-side.ts';
import { bitsOf, INLINE, SKIPPED } from './tags.ts';
import { FlatTexts, LightTexts, type Texts } from './texts.ts';

const ELEMENT = 1;
/** So many text nodes are one step: a millisecond’s work or two, before the browser has made our code fast. */
const STEP = 32;
/** A longer node is not blank in all likelihood, and may be a script of a megabyte: nothing is read of it before it must be. */
const SHORT = 200;
/** So many blank nodes in a row may be of a part that is not to be read. */
const MANY = 32;
/** What stands for the space between elements that the page's style alone sets apart; shown as a space. */
const GAP = '\t';
const LETTERS = /\S/;
const SPACE = 32;
const ASCII = 127;

/** A walk under way: the lines so far, and the one being gathered. */
class Walker {
  readonly lines: Line[] = [];
  readonly places: Places;
  /** The line being gathered: its nodes, their texts, how they are set, and the region it stands in. */
  nodes: (Text | null)[] = [];
  parts: (string | null)[] = [];
  set: number[] = [];
  private region: Region;
  private broken = 0;
  /** How many blank nodes have come in a row. */
  private blanks = 0;
  /** The child of its region that holds the last node. */
  private last: Node | null = null;

  constructor(
    root: Element,
    private readonly texts: Texts,
  ) {
    this.places = new Places(root, texts);
    this.region = this.places.root;
  }

  /** Reads the next text nodes; `false` where there are no more. */
  step(): boolean {
    if (!this.texts.isThere) throw new PageChanged();
    for (let count = 0; count < STEP; count += 1) {
      const node = this.texts.next();
      if (!node) {
        this.flush();
        this.places.leave(this.lines.length);
        return false;
      }
      const isBlank = node.length < SHORT && blank(node.data);
      this.blanks = isBlank ? this.blanks + 1 : 0;
      if (this.parts.length || !isBlank || this.blanks % MANY === 0) this.visit(node, isBlank);
    }
    return true;
  }

  private visit(node: Text, isBlank: boolean): void {
    this.lineBreaks(this.texts.breaks);
    const region = this.places.of(this.texts.parentOf(node)!);
    if (!region) {
      this.texts.skip(this.places.skipped ?? node);
      return;
    }
    if (region !== this.region) this.flush();
    // No paragraph holds what parts lines: the parser would have ended it.
    if (region.tag !== 'p') this.meet(this.childOf(region.element, node), region);
    if (isBlank && !this.parts.length) return;
    if (!isBlank) this.broken = 0;
    if (region !== this.region) {
      const isNew = region.end < 0;
      this.places.enter(region, this.lines.length);
      this.region = region;
      if (isNew && this.texts.isWhole && this.readPlain(region)) return;
    }
    const before = this.nodes.at(-1);
    if (before && sideBySide(before, node)) this.add(null, GAP);
    this.add(node, node.data);
  }

  /** Reads a block at once that is one line of plain text. */
  private readPlain({ element, tag, link, bold }: Region): boolean {
    if (tag === PREFORMATTED) return false;
    const startsBold = this.places.isBold && !bold;
    const linked = linkedIfPlain(element, tag);
    if (linked < 0) return false;
    const length = startsBold ? boldStart(element) : 0;
    if (startsBold && !length) return false;
    const text = element.textContent;
    const set = link ? LINKED : 0;
    if (bold) this.push([text], [set | BOLD_TYPE], null, linked);
    else if (length) this.push([text.slice(0, length), text.slice(length)], [set | BOLD_TYPE, set], null, linked);
    else this.push([text], [set], null, linked);
    this.texts.skip(element);
    return true;
  }

  private add(node: Text | null, text: string | null): void {
    const { isLink, isBold } = this.places;
    this.nodes.push(node);
    this.parts.push(text);
    this.set.push((isLink ? LINKED : 0) | (isBold ? BOLD_TYPE : 0));
  }

  /** One line break is one; two part paragraphs. */
  private lineBreaks(many: number): void {
    for (let count = many; count > 0; count -= 1) {
      this.broken += 1;
      if (this.broken > 1) this.flush();
      else if (this.parts.length) this.add(null, null);
    }
  }

  /** Ends the line where an element without text, of those that part lines, stands before a child of its region. */
  private meet(child: Node | null, region: Region): void {
    const { last } = this;
    this.last = child;
    if (!this.parts.length || region !== this.region || !last || !child || child === last) return;
    if (child.previousSibling === last) return;
    for (let at = last.nextSibling; at && at !== child; at = at.nextSibling)
      if (at.nodeType === ELEMENT && !(bitsOf((at as Element).localName) & (INLINE | SKIPPED))) this.flush();
  }

  /** The child of `element` that is a node or holds it; `null` where there is none. */
  private childOf(element: Element, node: Node): Node | null {
    let at: Node | null = node;
    for (let parent = this.texts.parentOf(node); at && parent !== element; parent = at && this.texts.parentOf(at))
      at = parent;
    return at;
  }

  private flush(): void {
    const { parts, set, nodes, region } = this;
    if (!parts.length) return;
    if (region.tag === PREFORMATTED) this.pushParted();
    else this.push(parts, set, nodes);
    this.nodes = [];
    this.parts = [];
    this.set = [];
  }

  private push(parts: readonly (string | null)[], set: readonly number[], nodes: Line['nodes'], inLinks = 0): void {
    const { region, lines } = this;
    const { text, size, linked, bold, lead } = collapse(parts, set);
    if (text) lines.push({ at: lines.length, region, nodes, text, size, linked: linked || inLinks, bold, lead });
  }

  /** The paragraphs of preformatted text, several of which may stand in one node. */
  private pushParted(): void {
    const { region, lines } = this;
    for (const { parts, set, nodes, within } of paragraphsOf(this))
      lines.push({ ...collapse(parts, set), at: lines.length, region, nodes, lead: -1, within });
  }
}

/** Whether a text is white space alone. */
function blank(text: string): boolean {
  const first = text.charCodeAt(0);
  return (first <= SPACE || first > ASCII) && !LETTERS.test(text);
}

/**
 * Walks the text of the live document in reading order, and parts it into lines. Elements without text are passed over
 * by the browser; nothing is changed or laid out. Text of shadow roots is read where the page is walked `flat`.
 */
export function* walk(body: Element, { flat = false } = {}): Steps<Walked> {
  const walker = new Walker(body, flat ? new FlatTexts(body) : new LightTexts(body));
  while (walker.step()) yield;
  const { lines, places } = walker;
  return { root: places.root, lines, regions: places.regions, isHost: !flat && places.isHost };
}

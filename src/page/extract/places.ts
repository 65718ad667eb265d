import { declared, leadsAway } from './declared.ts';
import { isHidden } from './plain.ts';
import type { Region } from './regions.ts';
import { BOLD, bitsOf, HEADING, INLINE, ITEM, LINK, QUOTE, SKIPPED } from './tags.ts';
import type { Texts } from './texts.ts';
import { TRUSTED } from './zones.ts';

/** The page was changed in the middle of its walk, so that its parts no longer hang together. */
export class PageChanged extends Error {}

/** Where text stands: the regions of a page, made when the first text in them is met. */
export class Places {
  readonly regions: Region[] = [];
  readonly root: Region;
  /** Of the place that was asked for last: how its text is set; and where nothing is read there, what is to be passed over. */
  isLink = false;
  isBold = false;
  skipped: Node | null = null;
  /** Whether a region has an open shadow root, and shows that in place of what it holds. */
  isHost = false;
  /** The region of each element that parts lines; `null` where nothing in it is read. */
  private readonly known = new Map<Node, Region | null>();
  private readonly chain: Element[] = [];
  private asked: Node | null = null;
  private answer: Region | null = null;
  private inside: Region;

  constructor(
    root: Element,
    private readonly texts: Pick<Texts, 'parentOf'>,
  ) {
    this.root = this.make(root, null, { link: false, bold: false });
    this.root.end = 0;
    this.inside = this.root;
  }

  /** The region that the content of a node belongs to `null` where it is not to be read. */
  of(node: Node): Region | null {
    if (node === this.asked) return this.answer;
    this.asked = node;
    this.answer = this.find(node);
    return this.answer;
  }

  private find(node: Node): Region | null {
    const { chain, known } = this;
    chain.length = 0;
    let at = node as Element;
    let region = known.get(at);
    while (region === undefined) {
      chain.push(at);
      const parent = this.texts.parentOf(at);
      if (!parent) throw new PageChanged();
      at = parent as Element;
      region = known.get(at);
    }
    this.skipped = at;
    if (!region) return null;
    let { link, bold } = region;
    while (chain.length) {
      const element = chain.pop()!;
      const bits = bitsOf(element.localName);
      const isLink = (bits & LINK) !== 0 && leadsAway(element);
      if (bits & SKIPPED || isHidden(element, isLink ? bits : bits & ~LINK, region.tag)) {
        known.set(element, null);
        this.skipped = element;
        return null;
      }
      link ||= isLink;
      bold ||= (bits & BOLD) !== 0;
      if (!(bits & INLINE)) region = this.make(element, region, { link, bold });
    }
    this.isLink = link;
    this.isBold = bold;
    return region;
  }

  private make(element: Element, parent: Region | null, set: { link: boolean; bold: boolean }): Region {
    const tag = element.localName;
    const bits = bitsOf(tag);
    const depth = parent ? parent.depth + 1 : 0;
    const own = declared(element, tag);
    const region: Region = {
      at: this.regions.length,
      element,
      tag,
      bits,
      parent,
      depth,
      own,
      link: set.link,
      bold: set.bold,
      heading: bits & HEADING ? depth : (parent?.heading ?? -1),
      quote: bits & QUOTE ? depth : (parent?.quote ?? -1),
      item: bits & ITEM ? depth : (parent?.item ?? -1),
      trusted: (parent?.trusted ?? false) || (own !== null && TRUSTED.has(own)),
      children: [],
      first: 0,
      end: -1,
    };
    parent?.children.push(region);
    this.regions.push(region);
    this.known.set(element, region);
    if (!bits && element.shadowRoot) this.isHost = true;
    return region;
  }

  /** A line begins in `region`, the `at`th: what the line before stood in, and this does not, has ended. */
  enter(region: Region, at: number): void {
    let left: Region = this.inside;
    let entered: Region = region;
    while (left !== entered) {
      if (left.depth >= entered.depth) {
        left.end = at;
        left = left.parent!;
      } else {
        if (entered.end < 0) entered.first = at;
        entered.end = at;
        entered = entered.parent!;
      }
    }
    this.inside = region;
  }

  /** The page ends after `at` lines. */
  leave(at: number): void {
    for (let region: Region | null = this.inside; region; region = region.parent) region.end = at;
  }
}

import type { Span } from '../../core/model/span.ts';
import type { Zone } from './zones.ts';

/** An element that begins and ends lines, where it holds text. */
export interface Region {
  /** Its place among the page's regions: after what holds it, before what it holds. */
  readonly at: number;
  readonly element: Element;
  readonly tag: string;
  /** What its name says of it: the bits of tags.ts. */
  readonly bits: number;
  readonly parent: Region | null;
  readonly depth: number;
  /** What its class, id, role or tag says it is; `null` where they say nothing. */
  readonly own: Zone | null;
  /** Whether its text is in a link, or in bold type, by what it stands in. */
  readonly link: boolean;
  readonly bold: boolean;
  /** The bits of tags.ts that hold of it or of a region that holds it, each by the depth of the innermost; -1 for none. */
  readonly heading: number;
  readonly quote: number;
  readonly item: number;
  /** Whether it, or what holds it, is named as a part that is always what it is named. */
  readonly trusted: boolean;
  readonly children: Region[];
  /** Range of its lines, its descendants' among them; it ends before it begins where there are none. */
  first: number;
  end: number;
}

/** The text between two block boundaries, white space collapsed. */
export interface Line {
  /** Its place among the page's lines. */
  readonly at: number;
  readonly region: Region;
  /** Its text nodes, `null` for a line break; `null` for all: every text node of its region, in order. */
  readonly nodes: readonly (Text | null)[] | null;
  readonly text: string;
  /** How much there is to read in it: its characters, those of ideographic scripts counted threefold. */
  readonly size: number;
  /** Characters within links, and within bold from the start on. */
  readonly linked: number;
  readonly bold: number;
  /** How many spaces its nodes have before the text, which stands in them as it is; -1 where they must be looked through for it. */
  readonly lead: number;
  /** Where several lines stand in one node: from where in the first of its nodes, and to where in the last. */
  readonly within?: Span;
}

/** The text of a page in lines. */
export interface Walked {
  readonly root: Region;
  readonly lines: readonly Line[];
  readonly regions: readonly Region[];
  /** Whether some of this is shown by shadow roots that were not looked into. */
  readonly isHost: boolean;
}

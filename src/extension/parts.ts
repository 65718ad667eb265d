import type { Reading } from '../core/model/reading.ts';
import { SECTION_IDS, type SectionId } from '../core/model/report.ts';

type ArticleList = 'blocks' | 'sentences' | 'comments';

/** The lists of a reading that grow with its article; `rows-…` are those of the report's sections. */
export type ListName = 'annotations' | 'entities' | ArticleList | `rows-${SectionId}`;

export const LIST_NAMES: readonly ListName[] = [
  'annotations',
  'entities',
  'blocks',
  'sentences',
  'comments',
  ...SECTION_IDS.map((id): ListName => `rows-${id}`),
];

/** Some items of one list of a reading. */
export interface ReadingPart {
  readonly list: ListName;
  /** Place of the first of them in the list. */
  readonly at: number;
  readonly items: readonly object[];
}

/** How large a part gets, in characters of JSON: a browser takes in so much in well under a millisecond. */
const LARGEST = 40_000;

/** A reading without its long lists, and these in parts, none of which takes a browser long to take in. */
export function parted(reading: Reading): { readonly rest: Reading; readonly parts: readonly ReadingPart[] } {
  const parts: ReadingPart[] = [];
  const rest = mapLists(reading, (items, list) => {
    const cut = cutUp(items, list);
    if (cut.length < 2) return items;
    parts.push(...cut);
    return [];
  });
  return { rest, parts };
}

/** The reading that `parted` has taken apart; the parts may be in any order. */
export function joined(rest: Reading, parts: readonly ReadingPart[]): Reading {
  const ordered = [...parts].sort((a, b) => a.at - b.at);
  return mapLists(rest, (items, name) => {
    const own = ordered.filter(({ list }) => list === name);
    return own.length ? own.flatMap((part) => part.items as typeof items) : items;
  });
}

function cutUp(items: readonly object[], list: ListName): ReadingPart[] {
  const parts: ReadingPart[] = [];
  let start = 0;
  let size = 0;
  for (const [at, item] of items.entries()) {
    const { length } = JSON.stringify(item);
    if (size > 0 && size + length > LARGEST) {
      parts.push({ list, at: start, items: items.slice(start, at) });
      start = at;
      size = 0;
    }
    size += length;
  }
  if (size > 0) parts.push({ list, at: start, items: items.slice(start) });
  return parts;
}

type Change = <Item extends object>(items: readonly Item[], list: ListName) => readonly Item[];

function mapLists({ article, annotations, entities, report, ...reading }: Reading, change: Change): Reading {
  return {
    ...reading,
    annotations: change(annotations, 'annotations'),
    entities: change(entities, 'entities'),
    article: {
      ...article,
      blocks: change(article.blocks, 'blocks'),
      sentences: change(article.sentences, 'sentences'),
      comments: change(article.comments, 'comments'),
    },
    report: {
      ...report,
      sections: report.sections.map((section) => ({ ...section, rows: change(section.rows, `rows-${section.id}`) })),
    },
  };
}

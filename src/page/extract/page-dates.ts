import { isLater, isoDate } from './dates.ts';
import type { Head, Property } from './head.ts';
import type { LinkedData } from './linked-data.ts';
import type { Line } from './regions.ts';

/** When an article was published and last changed, ISO 8601; `null` where that is not known. */
export interface Dates {
  readonly published: string | null;
  readonly modified: string | null;
}

/** Where the article stands: the elements of its title, if it has one, and of its first text, and the lines between, which are seldom asked for. */
export interface Place {
  readonly title: Element | null;
  readonly text: Element | null;
  readonly between: () => readonly Pick<Line, 'text'>[];
}

const CHANGED = /modif|updat/i;
const FOLLOWING = 4;
const PRECEDING = 2;

/** The dates that `time` elements in the title's header, or between title and text, give for machines. */
function shownDates({ title, text }: Place): Dates {
  let published: string | null = null;
  let modified: string | null = null;
  if (!title || !text) return { published, modified };
  const header = title.parentElement?.localName === 'header' ? title.parentElement : title;
  for (const time of title.ownerDocument.getElementsByTagName('time')) {
    if (!(text.compareDocumentPosition(time) & PRECEDING)) break;
    if (!(title.compareDocumentPosition(time) & FOLLOWING || header.contains(time))) continue;
    const date = isoDate(time.getAttribute('datetime'));
    if (!date) continue;
    const said = `${time.getAttribute('itemprop') ?? ''} ${time.className} ${time.textContent}`;
    if (CHANGED.test(said)) modified ??= date;
    else published ??= date;
  }
  return { published, modified };
}

/** A day written for people, its month by its name, or as ISO has it. */
const DAY =
  /\b(?:\d{1,2}(?:st|nd|rd|th)? [a-z]{3,9}\.?,? (?:19|20)\d\d|[a-z]{3,9}\.? \d{1,2}(?:st|nd|rd|th)?,? (?:19|20)\d\d|(?:19|20)\d\d-\d\d-\d\d)(?!\d)/i;
const PUT_OUT = /publi|posted/i;
/** What such a day may be instead. */
const OTHERWISE = /updat|modif|correct|edited|until|expire/i;
const LONGEST = 120;

/** The day that a short line between title and text gives, such as pages show to their readers alone. */
function toldDate({ between }: Place): string | null {
  for (const { text: line } of between()) {
    if (line.length > LONGEST || (OTHERWISE.test(line) && !PUT_OUT.test(line))) continue;
    const day = DAY.exec(line);
    const date = day && isoDate(line.slice(day.index));
    if (date) return date;
  }
  return null;
}

/** A property of the thing that the article stands in, not of another one on the page; `null` where it has none. */
function ownProperty(properties: readonly Property[], name: string, { title, text }: Place): string | null {
  const holder = title ?? text;
  const own = properties.find((one) => one.name === name && (!one.scope || one.scope.contains(holder)));
  return own?.content ?? null;
}

const PUBLISHED = [
  'article:published_time',
  'article:published',
  'og:published_time',
  'og:article:published_time',
  'datepublished',
  'date',
  'dc.date',
  'dc.date.issued',
  'dcterms.issued',
  'dcterms.date',
  'dcterms.created',
  'parsely-pub-date',
  'sailthru.date',
  'publish-date',
  'publish_date',
  'pubdate',
];
const MODIFIED = [
  'article:modified_time',
  'article:modified',
  'og:updated_time',
  'og:article:modified_time',
  'datemodified',
  'last-modified',
  'dc.date.modified',
  'dcterms.modified',
];

/** Whether a page's `meta` elements say when it was published. */
export const isDatedByMeta = ({ meta }: Pick<Head, 'meta'>): boolean => PUBLISHED.some((key) => meta.has(key));

/** The first of several values that is a date. */
function dateIn(values: readonly (string | null | undefined)[]): string | null {
  for (const value of values) {
    const date = value ? isoDate(value) : null;
    if (date) return date;
  }
  return null;
}

/**
 * What the data says, else what `meta` elements and microdata say, else the times by the title, else a day shown there.
 * An article is changed after it was published.
 */
export function datesOf(head: Head, data: LinkedData, place: Place): Dates {
  const told = (value: string | null, keys: readonly string[], property: string): string | null =>
    dateIn([value, ...keys.map((key) => head.meta.get(key)), ownProperty(head.properties, property, place)]);
  let published = told(data.published, PUBLISHED, 'datepublished');
  let modified = told(data.modified, MODIFIED, 'datemodified');
  if (!published || !modified) {
    const shown = shownDates(place);
    published ??= shown.published ?? toldDate(place);
    modified ??= shown.modified;
  }
  return { published, modified: published && modified && isLater(modified, published) ? modified : null };
}

import type { Chosen } from './chosen.ts';
import { type Head, said } from './head.ts';
import { unmarked } from './letters.ts';
import type { LinkedData } from './linked-data.ts';
import type { Line } from './regions.ts';

/** What a page shows: all its lines, and those of its article. */
export interface Shown {
  readonly lines: readonly Line[];
  readonly chosen: readonly Chosen[];
}

const isAddress = (value: string): boolean => /^https?:/i.test(value);

/** Whether a line has a name, in whatever case it is set. */
const holds = (line: string, name: string): boolean =>
  line.includes(name) || (line.length < LONGEST && line.toLowerCase().includes(name.toLowerCase()));
/** A longer line is no byline. */
const LONGEST = 200;

/** A title without the outlet's name that many pages put after it: "Rain is coming | The Daily". */
function bare(title: string | null, outlet: string | null): string | null {
  if (!title || !outlet) return title;
  const parts = /^(.*\S)\s*[|–—·:»-]\s*(\S.*)$/.exec(title);
  return parts && parts[2]!.toLowerCase().includes(outlet.toLowerCase()) ? parts[1]! : title;
}

/** The heading that is shown; else a headline that the browser shows in the tab, or the page in a line; else what is in the tab. */
export function titleOf(head: Head, data: LinkedData, outlet: string | null, { lines, chosen }: Shown): string | null {
  const heading = chosen.find(({ kind }) => kind === 'title');
  if (heading) return heading.line.text;
  const isShown = (title: string): boolean =>
    head.title?.includes(title) || lines.some(({ text }) => text.length === title.length && text === title);
  const told = [data.headline, said(head, 'og:title'), said(head, 'twitter:title')];
  return told.find((title) => title !== null && isShown(title)) ?? bare(head.title, outlet);
}

/** A line of the byline that names a declared author; else declared authors whose names are on the page; else the line that is likest to name somebody. */
export function bylineOf(head: Head, data: LinkedData, { lines, chosen }: Shown): string | null {
  const meta = said(head, 'author', 'article:author', 'parsely-author', 'dc.creator', 'sailthru.author');
  const told = (data.authors.length ? data.authors : meta ? [meta] : []).filter((name) => !isAddress(name));
  const bylines = chosen.flatMap(({ kind, line }) => (kind === 'byline' ? [line.text] : []));
  const named = bylines.find((line) => told.some((name) => holds(line, name)));
  if (named) return named;
  const shown = told.filter((name) => lines.some(({ text }) => holds(text, name)));
  if (shown.length) return shown.join(', ');
  return bylines.find((line) => !/\d/.test(line)) ?? bylines[0] ?? null;
}

const letters = (text: string): string => unmarked(text, '').replaceAll(' ', '');

/** The outlet by the name, of those that the page gives, that its host or its tab has too; else by the first; else by its host. */
export function outletOf(head: Head, data: LinkedData, host: string | null): string | null {
  const told = [data.publisher, said(head, 'og:site_name'), said(head, 'application-name')].filter(
    (one) => one !== null,
  );
  const site = letters(host ?? '');
  const agrees = (name: string): boolean => (head.title ?? '').includes(name) || site.includes(letters(name) || name);
  return told.find(agrees) ?? told[0] ?? host;
}

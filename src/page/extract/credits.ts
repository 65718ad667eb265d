import type { Chosen } from './chosen.ts';
import { spaced } from './collapse.ts';
import { DATE } from './date-words.ts';
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
/** Where pages name an author, whom some give by an address alone. */
const AUTHORS = ['author', 'article:author', 'parsely-author', 'dc.creator', 'sailthru.author'];

/** A title without the outlet's name that many pages put after it: "Rain is coming | The Daily". */
function bare(title: string | null, outlet: string | null): string | null {
  if (!title || !outlet) return title;
  const parts = /^(.*\S)\s*[|–—·:»-]\s*(\S.*)$/.exec(title);
  return parts && parts[2]!.toLowerCase().includes(outlet.toLowerCase()) ? parts[1]! : title;
}

/** So many elements of a heading are looked at for what its title is. */
const MOST_PARTS = 20;

/** What a heading says without the word or two that some set above it within: "Drought The lake is empty". */
function withoutKicker({ text, region }: Line, titles: readonly (string | null)[]): string {
  const title = titles.find((one) => one && text.length > one.length && text.endsWith(one));
  if (!title) return text;
  for (const part of [...region.element.getElementsByTagName('*')].slice(0, MOST_PARTS))
    if (part.textContent?.length && spaced(part.textContent).trim() === title) return title;
  return text;
}

/** The heading that is shown; else a headline that the browser shows in the tab, or the page in a line; else what is in the tab. */
export function titleOf(head: Head, data: LinkedData, outlet: string | null, { lines, chosen }: Shown): string | null {
  const heading = chosen.find(({ kind }) => kind === 'title');
  if (heading) return withoutKicker(heading.line, [data.headline, said(head, 'og:title')]);
  const isShown = (title: string): boolean =>
    head.title?.includes(title) || lines.some(({ text }) => text.length === title.length && text === title);
  const told = [data.headline, said(head, 'og:title'), said(head, 'twitter:title')];
  return told.find((title) => title !== null && isShown(title)) ?? bare(head.title, outlet);
}

/** The addresses of those who write for a site. */
const OF_WRITER = /\/(?:authors?|writers?|by|profiles?|people|staff|contributors?|autor(?:en|es)?|auteurs?)\/./i;
const NAME = /^[A-Z\u00c0-\u00de][^\d!?:@|]{1,39}$/;

/** Whether a text may be somebody's name, of two words at least. */
const isName = (text: string): boolean => NAME.test(text) && text.includes(' ');

/** A line that names who wrote has no more characters; what is longer may hold anybody's links. */
const LONGEST_CREDIT = 200;

/** The names that lead to what somebody wrote, in short lines by the title. */
function linkedWriters(lines: readonly Line[]): string[] {
  const short = lines.filter(
    ({ linked, region: { element } }) => linked > 0 && (element.textContent?.length ?? 0) <= LONGEST_CREDIT,
  );
  const links = short.flatMap(({ region: { element } }) => [
    ...(element.localName === 'a' ? [element] : element.getElementsByTagName('a')),
  ]);
  const names = links.flatMap((link) => {
    const isWriter =
      /\bauthor\b/i.test(link.getAttribute('rel') ?? '') || OF_WRITER.test(link.getAttribute('href') ?? '');
    const name = spaced(link.textContent).trim();
    return isWriter && isName(name) ? name : [];
  });
  return [...new Set(names)];
}

/** What some pages set before a name in a line of its own. */
const LEADS_TO_NAME = /^(?:(?:written |words |posted |reported )?by|author|von|par|por|di|av|af|door)s?\W*$/i;

/** A line that says when, by its first word. */
const SAYS_WHEN = /^(?:last )?(?:updated|published|posted|modified|created)\b/i;

const LONGEST_DAY = 30;
/** A name and a mark before what else there is: "Ann Holm / TNN / May 3, 2024". */
const NAME_FIRST = /^[A-Z\u00c0-\u00de]\S+ [A-Z\u00c0-\u00de]\S+ [/|·•]/;
const opensWithDay = (line: string): boolean => DATE.test(line.slice(0, LONGEST_DAY)) && !NAME_FIRST.test(line);

/** Whether a line of the byline names somebody, beside days and hours. */
const namesSomebody = (line: string): boolean =>
  /\bby [A-Z\u00c0-\u00de]/i.test(line) ||
  !(/^\W*\d/.test(line) || opensWithDay(line) || LEADS_TO_NAME.test(line) || SAYS_WHEN.test(line));

/** A line of the byline that names a declared author, or the author alone where it tells days or hours too; else declared authors whose names are on the page; else those whom a link by the title leads to; else the line that is likest to name somebody; else an author whom two declarations name, as where the name stands in a button. */
export function bylineOf(
  head: Head,
  data: LinkedData,
  { lines, chosen, between }: Shown & { readonly between: () => readonly Line[] },
): string | null {
  const meta = AUTHORS.map((key) => said(head, key)).find((name) => name !== null && !isAddress(name));
  const named = data.authors.filter((name) => !isAddress(name));
  const told = named.length || !meta ? named : [meta];
  const bylines = chosen.flatMap(({ kind, line }) => (kind === 'byline' ? [line.text] : []));
  const signed = bylines.find((line) => told.some((name) => holds(line, name)));
  if (signed) return /\d/.test(signed) ? told.filter((name) => holds(signed, name)).join(', ') : signed;
  const shown = told.filter((name) => lines.some(({ text }) => holds(text, name)));
  if (shown.length) return shown.join(', ');
  const bare = bylines.find((line) => !/\d/.test(line) && !LEADS_TO_NAME.test(line));
  if (bare) return bare;
  const linked = linkedWriters(between());
  if (linked.length) return linked.join(', ');
  return bylines.find(namesSomebody) ?? (meta && named.includes(meta) && isName(meta) ? meta : null);
}

const letters = (text: string): string => unmarked(text, '').replaceAll(' ', '');

/** What stands behind the last mark of a tab's title: "Rain is coming - The Daily". */
const TAIL = /\s[|–—·:»-]\s+([^|–—·:»]{3,50})$/;
/** Second-level domains, before which a site's own name stands: "post.co.uk". */
const SECOND = /^(?:co|com|org|net|ac|gov)$/;
/** A shorter name has its letters in many others. */
const LEAST = 5;

/** The part of a host that is the site's own: "nytimes" of "www.nytimes.com". */
function ownPart(host: string): string {
  const parts = host.split('.').slice(0, -1);
  if (parts.length > 1 && SECOND.test(parts.at(-1)!)) parts.pop();
  return letters(parts.at(-1) ?? '');
}

/** Whether all letters of a short name come in a long one, in the same order: "nytimes" in "The New York Times". */
function shortens(short: string, long: string): boolean {
  let at = 0;
  for (const letter of long) if (letter === short[at]) at += 1;
  return at === short.length;
}

/** An outlet that the tab's title ends with, where the host's name is short for it. */
function inTab(title: string | null, host: string): string | null {
  const tail = TAIL.exec(title ?? '')?.[1]?.trim() ?? null;
  const own = ownPart(host);
  return tail && own.length >= LEAST && shortens(own, letters(tail)) ? tail : null;
}

/** Shorter than a name of its own: the edition, or the section ("U.S."). */
const EDITION = 3;

/**
 * The outlet by the name, of those that the page gives, that its host or its tab has too; else by the first that may be a
 * name; else by what the tab ends with, or the page's account, where the host is short for it; else by its host.
 */
export function outletOf(head: Head, data: LinkedData, host: string | null): string | null {
  const told = [data.publisher, said(head, 'og:site_name'), said(head, 'application-name')].filter(
    (one) => one !== null,
  );
  const site = letters(host ?? '');
  const agrees = (name: string): boolean => (head.title ?? '').includes(name) || site.includes(letters(name) || name);
  const named = told.find(agrees) ?? told.find((name) => letters(name).length >= EDITION);
  if (named || !host) return named ?? told[0] ?? null;
  const account = said(head, 'twitter:site')?.replace(/^@|_+$/g, '') ?? '';
  return inTab(head.title, host) ?? (letters(account) === ownPart(host) ? account : host);
}

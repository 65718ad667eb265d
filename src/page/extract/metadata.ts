import type { Metadata } from '../../core/model/article.ts';
import { type Chosen, TEXT_KINDS } from './chosen.ts';
import { bylineOf, outletOf, type Shown, titleOf } from './credits.ts';
import { isCut } from './cut.ts';
import { type Head, said } from './head.ts';
import { type LinkedData, linkedData } from './linked-data.ts';
import type { Measured } from './measure.ts';
import { datesOf } from './page-dates.ts';
import type { Line } from './regions.ts';
import { partOf } from './several-pages.ts';

/** What a page shows, and the address it has. */
export interface Page extends Shown {
  readonly url: string;
  readonly zone: Measured['zone'];
}

function host(url: string): string | null {
  const found = /^https?:\/\/(?:www\.)?([^/:?#]+)/i.exec(url)?.[1] ?? null;
  return found?.endsWith('.invalid') ? null : found;
}

/** Addresses of a whole site, which some put on all their pages, are of no article. */
function addressOf(head: Head, url: string): string | null {
  const own = host(url) ? url : null;
  for (const told of [head.canonical, said(head, 'og:url')]) {
    const address = told && URL.canParse(told, url) ? new URL(told, url) : null;
    if (address && host(address.href) && (address.pathname !== '/' || !own)) return address.href;
  }
  return own;
}

/** The first line of the text, below the standfirst and the byline. */
function firstText(chosen: readonly Chosen[]): Chosen | undefined {
  const byline = chosen.findLastIndex(({ kind }) => kind === 'byline');
  return chosen.find(({ kind, standfirst }, at) => at > byline && TEXT_KINDS.has(kind) && !standfirst);
}

/** So many lines below a title may say who wrote the article, and when. */
const MOST_BETWEEN = 12;

/** The lines between title and body; none where either is missing. */
function linesBetween({ chosen, lines }: Shown): readonly Line[] {
  const title = chosen.find(({ kind }) => kind === 'title')?.line.at;
  const text = firstText(chosen)?.line.at;
  if (title === undefined || text === undefined) return [];
  return lines.slice(title + 1, Math.min(text, title + 1 + MOST_BETWEEN));
}

/** The primary tag of the language that the page says it is in. */
function languageOf(head: Head, data: LinkedData): string | null {
  const told = head.language ?? data.language ?? said(head, 'og:locale', 'content-language', 'language');
  return /^[a-z]{2,3}(?=$|[-_])/i.exec(told ?? '')?.[0].toLowerCase() ?? null;
}

/**
 * What is known of the article beside its text: JSON-LD before Open Graph before microdata, each checked against the page. A
 * title or an author that it does not show is not taken, nor what its data says of another article.
 */
export function metadata(head: Head, page: Page): Metadata {
  const { url, chosen, lines, zone } = page;
  const data = linkedData(head.own, head.things);
  const outlet = outletOf(head, data, host(url));
  const elementOf = (one: Chosen | undefined): Element | null => one?.line.region.element ?? null;
  const place = {
    title: elementOf(chosen.find(({ kind }) => kind === 'title')),
    text: elementOf(firstText(chosen.filter(({ line }) => zone[line.region.at] !== 'lead')) ?? firstText(chosen)),
    between: () => linesBetween(page),
  };
  const { published, modified } = datesOf(head, data, place);
  const language = languageOf(head, data);
  const section = data.section ?? said(head, 'article:section');
  const part = place.text && partOf(place.text, url, lines);
  return {
    title: titleOf(head, data, outlet, page),
    byline: bylineOf(head, data, { ...page, between: place.between }),
    outlet,
    published,
    url: addressOf(head, url),
    ...(modified && { modified }),
    ...(language && { language }),
    ...(section && { section }),
    ...(data.genre && { genre: data.genre }),
    ...(part && { part }),
    ...(isCut(head, data, chosen) && { cut: true as const }),
  };
}

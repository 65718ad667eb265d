import type { Metadata } from '../../core/model/article.ts';
import type { Head } from './head.ts';

const first = (head: Head, ...keys: string[]): string | null => {
  for (const key of keys) {
    const value = head.meta.get(key);
    if (value) return value;
  }
  return null;
};

/** A title without the outlet's name that many pages put after it: "Rain is coming | The Daily". */
function bare(title: string | null, outlet: string | null): string | null {
  if (!title || !outlet) return title;
  const parts = /^(.*\S)\s*[|–—·:»-]\s*(\S.*)$/.exec(title);
  return parts && parts[2]!.toLowerCase().includes(outlet.toLowerCase()) ? parts[1]! : title;
}

/** An ISO date, with its time where there is one; `null` where the value is no date. */
function date(value: string | null): string | null {
  const found = value
    ? /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s?(?:Z|[+-]\d{2}:?\d{2})?)?/.exec(value)
    : null;
  if (found) return found[0].replace(' ', 'T');
  const time = value ? Date.parse(value) : Number.NaN;
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}

function host(url: string): string | null {
  const found = /^https?:\/\/(?:www\.)?([^/:?#]+)/i.exec(url)?.[1] ?? null;
  return found?.endsWith('.invalid') ? null : found;
}

/** An address as the page gives it, if it is one on its own. */
const absolute = (address: string | null): string | null => (address && /^https?:\/\//i.test(address) ? address : null);

/**
 * What is known of the article: JSON-LD before Open Graph before the title element, each checked against what the
 * page shows, `heading` and `byline`: a title that the page does not show in its heading gives way to the heading.
 */
export function metadata(head: Head, shown: { heading: string | null; byline: string | null; url: string }): Metadata {
  const { data } = head;
  const outlet = data.publisher ?? first(head, 'og:site_name', 'application-name') ?? host(shown.url);
  const authors = data.authors.filter((author) => !/^https?:/.test(author)).join(', ');
  const author = first(head, 'author', 'article:author', 'parsely-author', 'dc.creator', 'sailthru.author');
  const named = authors || (author && !/^https?:/.test(author) ? author : null);
  return {
    title: shown.heading ?? data.headline ?? bare(first(head, 'og:title', 'twitter:title') ?? head.title, outlet),
    byline: shown.byline ?? (named || null),
    outlet,
    published: date(
      data.published ??
        first(
          head,
          'article:published_time',
          'og:published_time',
          'datepublished',
          'date',
          'dc.date',
          'parsely-pub-date',
          'pubdate',
        ),
    ),
    url: absolute(head.canonical) ?? absolute(first(head, 'og:url')) ?? (host(shown.url) ? shown.url : null),
  };
}

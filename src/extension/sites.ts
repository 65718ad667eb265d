import { matchesAddress } from '../core/recognise/address.ts';
import type { ReadHow } from './messages.ts';

/** The match pattern of all sites, as the manifest's `optional_host_permissions` has it. */
export const EVERYWHERE = '*://*/*';

/** The match pattern of one site alone, on any port; `host` as in `location.hostname`. */
export const patternOf = (host: string): string => `*://${host}/*`;

/** What extensions may see, as match patterns: `origins` now and all told, `own` where bundled articles are published. */
export interface Sites {
  readonly origins: readonly string[];
  readonly own: readonly string[];
}

/** The patterns that the reader has allowed, beyond the sites of bundled articles. */
export const allowedBy = ({ origins, own }: Sites): string[] => origins.filter((origin) => !own.includes(origin));

/**
 * How far a page may be read without being asked: any article where the reader has allowed the site, a bundled one
 * where such are published, nothing (`null`) elsewhere. The last holds too where the reader has taken such a site away.
 */
export function readUnasked(url: string, sites: Sites): ReadHow | null {
  const covers = (pattern: string): boolean => matchesAddress(pattern, url);
  if (allowedBy(sites).some(covers)) return 'live';
  return sites.origins.some(covers) ? 'bundled' : null;
}

/** Whether a page stands on a site where the reader wants nothing read. `sitesOff`: host names. */
export const isOff = (url: string, sitesOff: readonly string[]): boolean =>
  URL.canParse(url) && sitesOff.includes(new URL(url).hostname);

/**
 * Whether the reader has allowed this very site; `null` where there is nothing to choose: the page has no site, or it is
 * one of a bundled article, or covered by what is allowed more widely.
 */
export function alwaysHere(host: string, sites: Sites): boolean | null {
  const pattern = patternOf(host);
  if (allowedBy(sites).includes(pattern)) return true;
  const url = `https://${host}/`;
  const isCovered = [...sites.origins, ...sites.own].some((other) => matchesAddress(other, url));
  return host === '' || isCovered ? null : false;
}

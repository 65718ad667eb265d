/** Splits a match pattern or an address into scheme, host and the rest; `null` where it is neither. */
const PARTS = /^([a-z*]+):\/\/([^/?#]*)([^#]*)/i;

/** Whether `path` is what `pattern`, with `*` for any run of characters, describes. Linear for patterns with few stars. */
function globs(pattern: string, path: string): boolean {
  const pieces = pattern.split('*');
  const first = pieces[0]!;
  const last = pieces[pieces.length - 1]!;
  if (pieces.length === 1) return path === pattern;
  if (!path.startsWith(first) || !path.endsWith(last) || path.length < first.length + last.length) return false;
  let at = first.length;
  for (const piece of pieces.slice(1, -1)) {
    const found = path.indexOf(piece, at);
    if (found < 0) return false;
    at = found + piece.length;
  }
  return at <= path.length - last.length;
}

function hostMatches(pattern: string, host: string): boolean {
  if (pattern === '*') return true;
  if (!pattern.startsWith('*.')) return host === pattern;
  return host === pattern.slice(2) || host.endsWith(pattern.slice(1));
}

/**
 * Whether `url` is one of the addresses that a browser extension's match pattern describes ("*://*.example.com/*").
 * A pattern without a port matches any port. Nothing matches a malformed pattern or address.
 */
export function matchesAddress(pattern: string, url: string): boolean {
  const want = PARTS.exec(pattern);
  const have = PARTS.exec(url);
  if (!want || !have) return false;
  const scheme = have[1]!.toLowerCase();
  const schemeFits = want[1] === '*' ? scheme === 'http' || scheme === 'https' : want[1]!.toLowerCase() === scheme;
  const authority = have[2]!.toLowerCase().replace(/^.*@/, '');
  const host = want[2]!.includes(':') ? authority : authority.replace(/:\d+$/, '');
  return schemeFits && hostMatches(want[2]!.toLowerCase(), host) && globs(want[3]!, have[3] || '/');
}

/** Elements whose text runs on in the line they stand in. All others, unknown ones too, begin and end a line. */
const INLINE: ReadonlySet<string> = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr output q rb rp rt ruby s samp small span strike strong sub sup time tt u var wbr amp-link'.split(
    ' ',
  ),
);

/** Elements whose text is no part of what is read, wherever they stand. */
const SKIPPED: ReadonlySet<string> = new Set(
  'script style noscript template svg math canvas audio video object embed button input select option textarea datalist map progress meter head link meta title base source track nav menu amp-ad amp-analytics'.split(
    ' ',
  ),
);

const BOLD: ReadonlySet<string> = new Set(['b', 'strong']);

export const isInline = (tag: string): boolean => INLINE.has(tag);
export const isSkipped = (tag: string): boolean => SKIPPED.has(tag);
export const isBold = (tag: string): boolean => BOLD.has(tag);
export const isHeading = (tag: string): boolean => tag.length === 2 && /^h[1-6]$/.test(tag);

/** Text runs on in the line that such an element stands in. All others, unknown ones too, begin and end a line. */
export const INLINE = 1;
/** Its text is no part of what is read, wherever it stands. */
export const SKIPPED = 2;
export const BOLD = 4;
export const HEADING = 8;
export const LINK = 16;
export const QUOTE = 32;
export const ITEM = 64;
/** Of those in a line, one that a page may set apart from its neighbours by its style alone. */
export const APART = 128;

const TAGS: readonly (readonly [number, string])[] = [
  [
    INLINE,
    'a abbr acronym b bdi bdo big br cite code data del dfn em font i img ins kbd label mark nobr output picture q rb rp rt ruby s samp small span strike strong sub sup time tt u var wbr amp-link',
  ],
  [
    SKIPPED,
    'script style noscript template svg math canvas audio video object embed button input select option textarea datalist map progress meter head link meta title base source track nav menu iframe amp-ad amp-analytics',
  ],
  [BOLD, 'b strong h1 h2 h3 h4 h5 h6'],
  [HEADING, 'h1 h2 h3 h4 h5 h6'],
  [LINK, 'a'],
  [QUOTE, 'blockquote'],
  [ITEM, 'li dd dt'],
  [APART, 'a cite label output span time'],
];

const known = new Map<string, number>();
for (const [bit, tags] of TAGS) for (const tag of tags.split(' ')) known.set(tag, (known.get(tag) ?? 0) | bit);

/** What the name of an element says of it: the bits above. */
export const bitsOf = (tag: string): number => known.get(tag) ?? 0;

import { bitsOf, HEADING, QUOTE } from './tags.ts';
import { type Zone, zoneOf } from './zones.ts';

const TEXT = 3;

const HIDDEN_STYLE =
  /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden|clip\s*:\s*rect\(\s*[01](?:px)?[\s,]|clip-path\s*:\s*inset\((?:50|100)%)/i;
/** What style sheets' makers call words that are there to be read aloud alone: "opens in a new window". */
const ALOUD = /(?<!not-)\bsr-only\b|visually-?hidden|hid(?:e|den)-visually|screen-?reader|off-?screen|assistive/i;
/** What is said of a link to those alone who do not see its sign, by whatever class it is hidden. */
const OF_LINK =
  /^[\s,.([–—-]*(?:(?:link )?opens (?:in )?(?:an? )?(?:new|another) (?:browser )?(?:tab|window)|external link)[\s.)\]]*$/i;
const LONGEST_OF_LINK = 45;

/** Whether an element is hidden by its own style. */
export function hiddenByStyle(element: Element): boolean {
  const style = element.getAttribute('style');
  return style !== null && HIDDEN_STYLE.test(style);
}

/** Whether an element within a line is for those alone who have the page read to them. */
export function isAloud(element: Element): boolean {
  const name = element.getAttribute('class');
  if (name !== null && ALOUD.test(name)) return true;
  const only = element.firstChild;
  if (only?.nodeType !== TEXT || only.nextSibling) return false;
  const { data } = only as Text;
  return data.length < LONGEST_OF_LINK && OF_LINK.test(data);
}

/** A paragraph of this length is no sign, and no word about a link. */
const PARAGRAPH = 160;

/** Whether what is hidden from assistive tools is shown: a page behind an open dialog, a paragraph of those for subscribers, or a caption that they read from its picture. */
const isShownAlone = (element: Element): boolean =>
  element.getElementsByTagName('p').length > 0 ||
  element.parentElement?.localName === 'figcaption' ||
  (element.localName === 'p' && (element.textContent ?? '').length >= PARAGRAPH);

/** Whether an element is folded away until somebody looks for its words, as the browser does for its readers. */
export const isFolded = (element: Element): boolean => element.getAttribute('hidden') === 'until-found';

/** Whether an element is hidden by its own attributes. */
export const hidden = (element: Element): boolean =>
  (element.hasAttribute('hidden') && !isFolded(element)) ||
  (element.getAttribute('aria-hidden') === 'true' && !isShownAlone(element)) ||
  hiddenByStyle(element);

/** Whether a link leads off the page: not to a footnote, an entry of a live blog or a heading, nor is it a name that others lead to. */
export const leadsAway = (element: Element): boolean => {
  const address = element.getAttribute('href');
  return address === null ? !element.hasAttribute('name') : !address.startsWith('#');
};

const ROLE_ZONES: ReadonlyMap<string, Zone> = new Map<string, Zone>([
  ['navigation', 'navigation'],
  ['complementary', 'aside'],
  ['contentinfo', 'navigation'],
  ['search', 'navigation'],
  ['dialog', 'promotion'],
  ['alertdialog', 'promotion'],
  ['menu', 'navigation'],
  ['menubar', 'navigation'],
]);
const TAG_ZONES: ReadonlyMap<string, Zone> = new Map<string, Zone>([
  ['aside', 'aside'],
  ['footer', 'navigation'],
  ['figcaption', 'caption'],
  ['caption', 'caption'],
  ['address', 'byline'],
  ['form', 'promotion'],
]);

/** The names that scripts and tests know parts by, which are left where classes are letters and figures. */
const KNOWN_BY = ['data-testid', 'data-component', 'data-gu-name', 'data-qa', 'data-cy'];

/** The first of those names that says what an element is; `null` where none does. */
function byOtherNames(element: Element): Zone | null {
  for (const attribute of KNOWN_BY) {
    const name = element.getAttribute(attribute);
    const zone = name ? zoneOf('', name) : null;
    if (zone) return zone;
  }
  return null;
}

/** A heading or a quotation is no list of what the page is filed under, though it may be named after one. */
const isNoTag = (tag: string): boolean => (bitsOf(tag) & (HEADING | QUOTE)) !== 0;

/** What an element's role, tag, class and id say that it is, or another name of it; `null` where they say nothing. */
export function declared(element: Element, tag: string): Zone | null {
  const byTag = TAG_ZONES.get(tag) ?? null;
  if (!element.hasAttributes()) return byTag;
  const property = element.getAttribute('itemprop')?.toLowerCase();
  if (property?.includes('articlebody')) return 'body';
  if (property === 'comment') return 'comments';
  const role = ROLE_ZONES.get(element.getAttribute('role') ?? '');
  const named = role ?? zoneOf(element.getAttribute('class') ?? '', element.id) ?? byOtherNames(element);
  return (named === 'tags' && isNoTag(tag) ? null : named) ?? byTag;
}

import { type Zone, zoneOf } from './zones.ts';

const HIDDEN_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

/** Whether an element is hidden by its own attributes. A page behind an open dialog is hidden from assistive tools only. */
export function hidden(element: Element): boolean {
  if (element.hasAttribute('hidden')) return true;
  if (element.getAttribute('aria-hidden') === 'true' && !element.getElementsByTagName('p').length) return true;
  const style = element.getAttribute('style');
  return style !== null && HIDDEN_STYLE.test(style);
}

/** Whether a link leads off the page: not to a footnote, an entry of a live blog or a heading. */
export const leadsAway = (element: Element): boolean => !element.getAttribute('href')?.startsWith('#');

const ROLE_ZONES: Readonly<Record<string, Zone>> = {
  navigation: 'navigation',
  complementary: 'aside',
  contentinfo: 'navigation',
  search: 'navigation',
  dialog: 'promotion',
  alertdialog: 'promotion',
  menu: 'navigation',
  menubar: 'navigation',
};
const TAG_ZONES: Readonly<Record<string, Zone>> = {
  aside: 'aside',
  footer: 'navigation',
  figcaption: 'caption',
  caption: 'caption',
  address: 'byline',
  form: 'promotion',
};

/** What an element's role, tag, class and id say that it is; `null` where they say nothing. */
export function declared(element: Element, tag: string): Zone | null {
  const property = element.getAttribute('itemprop') ?? '';
  if (/\barticleBody\b/i.test(property)) return 'body';
  if (/\bcomment\b/i.test(property)) return 'comments';
  const role = ROLE_ZONES[element.getAttribute('role') ?? ''];
  if (role) return role;
  const name = `${element.getAttribute('class') ?? ''} ${element.id}`;
  return (name.length > 1 ? zoneOf(name) : null) ?? TAG_ZONES[tag] ?? null;
}

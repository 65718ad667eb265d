import { isProse } from './measure.ts';
import type { Line } from './regions.ts';

/** Words under a picture are no longer. */
const LONGEST = 250;
const PICTURES = /^(?:img|picture)$/;
/** What a picture may be wrapped in. */
const WRAPPERS = /^(?:a|span)$/;
/** How words under a picture are set. */
const SET_APART = /^(?:em|i|small)$/;

/** Whether an element is a picture, or holds one and no words. */
function isPicture(element: Element): boolean {
  if (PICTURES.test(element.localName)) return true;
  const first = element.firstElementChild;
  return WRAPPERS.test(element.localName) && first !== null && isPicture(first) && !element.textContent?.trim();
}

/** Whether a paragraph opens with a picture and goes on with words about it: all in italics, or a few behind a line break. */
export function isUnderPicture(line: Line): boolean {
  const { region, text } = line;
  if (region.tag !== 'p' || text.length > LONGEST) return false;
  const picture = region.element.firstElementChild;
  if (!picture || !isPicture(picture)) return false;
  const next = picture.nextElementSibling;
  if (next?.localName === 'br' && !isProse(line)) return true;
  const set = next?.localName === 'br' ? next.nextElementSibling : next;
  return set != null && SET_APART.test(set.localName) && (set.textContent ?? '').trim().length >= text.length;
}

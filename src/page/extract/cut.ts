import { type Chosen, TEXT_KINDS } from './chosen.ts';
import { type Head, said } from './head.ts';
import type { LinkedData } from './linked-data.ts';

/** With less than this part of its words on the page it is cut off. */
const PART = 0.5;
/** Where its length is not told: with fewer characters. */
const SHORT = 1000;

/** Whether hardly more is shown than the beginning of an article that not all may read. Many that are not free are here whole, for those who have paid, or under a veil. */
export function isCut(head: Head, data: LinkedData, chosen: readonly Chosen[]): boolean {
  const isFree = data.isFree ?? said(head, 'article:content_tier')?.toLowerCase() !== 'locked';
  if (isFree) return false;
  const texts = chosen.flatMap(({ kind, line, standfirst }) => (TEXT_KINDS.has(kind) && !standfirst ? [line] : []));
  const { words } = data;
  if (words) return texts.reduce((sum, { text }) => sum + text.split(' ').length, 0) < words * PART;
  return texts.reduce((sum, { size }) => sum + size, 0) < SHORT;
}

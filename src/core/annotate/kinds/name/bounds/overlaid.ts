import { contains } from '../../../../model/span.ts';
import type { Mention } from '../entity/form.ts';
import { overlapping } from '../entity/search.ts';

/**
 * Names with others in place of those that they share characters with, but for what lies within a longer one, or is found
 * already. Both in order, disjoint.
 */
export function overlaid(mentions: readonly Mention[], others: readonly Mention[]): Mention[] {
  if (others.length === 0) return [...mentions];
  const made = others.filter((other) => {
    const own = overlapping(mentions, other);
    if (!own || !contains(own, other)) return true;
    return contains(other, own) && own.type !== other.type;
  });
  const left = mentions.filter((mention) => !overlapping(made, mention));
  return [...left, ...made].sort((a, b) => a.start - b.start);
}

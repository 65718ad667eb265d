import type { Span } from '../../../model/span.ts';
import { QUOTED, rangeOf, type Scene } from './scene.ts';

/** Whether what is rejected is said to be a charge or a report, not an offer, a bill, or a case "because he found that …". */
export function namesDenied({ words, language }: Scene, content: Span): boolean {
  const [from, to] = rangeOf(words.tokens, content);
  if (to - from === 1 && language.claims.demonstratives.has(words.plain[from]!)) return true;
  const object = words.plain.slice(from, Math.min(from + 6, to));
  const reason = object.findIndex((word) => language.reporting.spells.has(word));
  const { clausal, complementizers } = language.reporting;
  return object
    .slice(0, reason < 0 ? object.length : reason)
    .some(
      (word, at) =>
        language.claims.deniable.has(word) || (clausal.has(word) && complementizers.has(object[at + 1] ?? '')),
    );
}

/** Whether a thing is dismissed in somebody's own words: "the plan as “garbage”". */
export function dismissesAs({ words: { plain, tokens }, language: { reporting } }: Scene, content: Span): boolean {
  const [from, to] = rangeOf(tokens, content);
  return plain.slice(from, to).some((word, at) => reporting.likeness.has(word) && plain[from + at + 1] === QUOTED);
}

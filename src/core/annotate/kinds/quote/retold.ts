import type { QuoteMark } from '../../../model/annotation.ts';
import { byPosition, contains } from '../../../model/span.ts';

/** Whether what somebody is said to have said is part of what they are said to have said all the same. */
const tellsAgain = (one: QuoteMark, whole: QuoteMark): boolean =>
  (one.speaker ?? one.speakerText) !== null &&
  one.speaker === whole.speaker &&
  one.speakerText === whole.speakerText &&
  whole.spans.some((span) => contains(span, one));

/**
 * Quotations without those that only tell again what a longer one of the same speaker tells: "that it broke" of "She said
 * that he had failed to show that it broke". What stands in quotation marks by itself stays. In the order given.
 */
export function withoutRetold(quotes: readonly QuoteMark[]): QuoteMark[] {
  const retold = new Set<QuoteMark>();
  let around: QuoteMark[] = [];
  for (const one of [...quotes].sort(byPosition)) {
    around = around.filter(({ end }) => end > one.start);
    if (one.form !== 'direct' && around.some((whole) => tellsAgain(one, whole))) retold.add(one);
    else around.push(one);
  }
  return quotes.filter((one) => !retold.has(one));
}

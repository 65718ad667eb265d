const CLOSING = '"”’»)]';
const MARKS = '.!?…。！？।';

/** Whether a text ends as a sentence does: with one of its marks, or of `more`, and closing quotes or brackets after it. */
export function endsSentence(text: string, more = ''): boolean {
  let at = text.length - 1;
  while (at >= 0 && CLOSING.includes(text[at]!)) at -= 1;
  return at >= 0 && (MARKS.includes(text[at]!) || more.includes(text[at]!));
}

import type { Span } from '../../src/core/model/span.ts';

/**
 * Reads the notation that the pure tests share: "Profits rose [12 per cent] in May." is the text without its brackets
 * and the spans they held, in order. Write `\[` for a bracket of the text itself.
 */
export function marked(source: string): { text: string; spans: Span[] } {
  const spans: Span[] = [];
  const open: number[] = [];
  let text = '';
  for (let at = 0; at < source.length; at += 1) {
    const char = source[at]!;
    if (char === '\\' && /[[\]]/.test(source[at + 1] ?? '')) {
      at += 1;
      text += source[at];
    } else if (char === '[') open.push(text.length);
    else if (char === ']') {
      const start = open.pop();
      if (start === undefined) throw new Error(`a bracket closes that never opened: ${source}`);
      spans.push({ start, end: text.length });
    } else text += char;
  }
  if (open.length) throw new Error(`a bracket opens that never closes: ${source}`);
  return { text, spans: spans.sort((a, b) => a.start - b.start || b.end - a.end) };
}

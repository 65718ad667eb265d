import type { Reading } from '../core/model/reading.ts';
import { slice } from '../core/model/span.ts';
import { describe, oneLine } from './words.ts';

const WIDEST = 60;

const cut = (text: string): string => {
  const line = oneLine(text);
  return line.length > WIDEST ? `${line.slice(0, WIDEST - 1)}…` : line;
};

/** Every mark of a reading as one row of a table; `explain` adds why it was made. */
export function table(reading: Reading, explain: boolean): string {
  const rows = reading.annotations.map((mark) => [
    String(mark.start),
    mark.kind,
    cut(slice(reading.article.text, mark)),
    cut(describe(mark, reading)),
    ...(explain ? [mark.why] : []),
  ]);
  const all = [['at', 'kind', 'words', 'what', ...(explain ? ['why'] : [])], ...rows];
  const widths = all[0]!.map((_, column) => Math.max(...all.map((row) => row[column]!.length)));
  return all
    .map((row) =>
      row
        .map((cell, i) => cell.padEnd(widths[i]!))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

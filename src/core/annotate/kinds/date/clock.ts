import type { Read } from '../../../text/pattern.ts';
import { lowerAt, type Tokens } from '../../../text/tokens.ts';
import { digits, glued } from './piece.ts';
import type { DateWords } from './words.ts';

/** The morning or afternoon word at `at`: its end and hours to add. */
function halfAt(parts: Tokens, at: number, words: DateWords): Read<number> | null {
  const hours = words.halves.get(lowerAt(parts, at));
  if (hours === undefined || parts[at]!.line) return null;
  return {
    end: lowerAt(parts, at + 1) === '.' && /\.\p{L}$/u.test(lowerAt(parts, at)) ? at + 2 : at + 1,
    value: hours,
  };
}

/** Two digits behind a colon, at most 59. */
function sixtieths(parts: Tokens, at: number): number | null {
  const text = parts[at + 1]?.word.text ?? '';
  const there = lowerAt(parts, at) === ':' && glued(parts, at) && glued(parts, at + 1) && /^[0-5]\d$/.test(text);
  return there ? Number(text) : null;
}

/** The minutes, and seconds, behind an hour, in seconds: ":47", ":47:30"; `null` where there are none. */
function minutesAt(parts: Tokens, at: number): Read<number> | null {
  const minutes = sixtieths(parts, at);
  if (minutes === null) return null;
  const seconds = sixtieths(parts, at + 2);
  return { end: seconds === null ? at + 2 : at + 4, value: minutes * 60 + (seconds ?? 0) };
}

/** The time of day that opens at `at`, in seconds: "22:47", "10.45pm", "5 a.m.". */
export function clockAt(parts: Tokens, at: number, words: DateWords): Read<number> | null {
  const dotted = /^(\d{1,2})\.([0-5]\d)$/.exec(parts[at]?.word.text ?? '');
  const hour = dotted ? Number(dotted[1]) : digits(parts, at, 2);
  if (hour === null || hour > 24) return null;
  const minutes = dotted ? { end: at + 1, value: Number(dotted[2]) * 60 } : minutesAt(parts, at + 1);
  const half = halfAt(parts, minutes?.end ?? at + 1, words);
  if (!half && (dotted || !minutes)) return null;
  if (half && hour > 12) return { end: half.end, value: hour * 3600 + (minutes?.value ?? 0) };
  const hours = half ? (hour % 12) + half.value : hour;
  return { end: half?.end ?? minutes!.end, value: hours * 3600 + (minutes?.value ?? 0) };
}

/** How a stretch of a line is set. */
export const LINKED = 1;
export const BOLD_TYPE = 2;

/** A line as the page shows it. */
export interface Collapsed {
  readonly text: string;
  /** Its characters, those of ideographic scripts counted threefold. */
  readonly size: number;
  /** Characters within links, and within bold type from the start on. */
  readonly linked: number;
  readonly bold: number;
  /** How many spaces stood before the text, which the parts were as it is; -1 where they were not. */
  readonly lead: number;
}

/** What few texts have: white space that is not one space between words, and scripts that are read letter by letter. */
const ODD = /[^\S ]| {2}|[\u2e80-\ud7ff\uf900-\ufaff\uff66-\uffdc]/;
const WIDE = /[\u2e80-\ud7ff\uf900-\ufaff\uff66-\uffdc]/g;
const SPACE = 32;

/** White space as a page shows it: each run of it is one space. */
export const spaced = (text: string): string => (ODD.test(text) ? text.replace(/\s+/g, ' ') : text);

/** Collapses white space over the parts of a line, as a page shows it; `null` is a line break, and stays one. */
export function collapse(parts: readonly (string | null)[], set: readonly number[]): Collapsed {
  const joined = parts.length === 1 ? parts[0]! : parts.join('');
  if (!ODD.test(joined) && !parts.includes(null)) return lineOf(parts as readonly string[], set, joined);
  const shown = collapseEach(parts);
  const whole = shown.join('');
  const line = lineOf(shown, set, whole);
  const wide = whole.match(WIDE)?.length ?? 0;
  return { ...line, size: line.size + 2 * wide, lead: whole === joined ? line.lead : -1 };
}

/** What is shown of each part, but for a space at the end of the line. */
function collapseEach(parts: readonly (string | null)[]): string[] {
  const shown: string[] = [];
  let space = true;
  for (const source of parts) {
    let part = source === null ? '\n' : source.replace(/\s+/g, ' ');
    if (space && part.startsWith(' ')) part = part.slice(1);
    if (source === null) {
      const isFirst = trimLast(shown);
      if (isFirst) part = '';
    }
    shown.push(part);
    if (part) space = part === '\n' || part.endsWith(' ');
  }
  return shown;
}

/** Takes the space off the end of what is shown so far; returns whether nothing is. */
function trimLast(shown: string[]): boolean {
  const last = shown.findLastIndex((part) => part !== '');
  if (last >= 0) shown[last] = shown[last]!.trimEnd();
  return last < 0;
}

function lineOf(parts: readonly string[], set: readonly number[], whole: string): Collapsed {
  let linked = 0;
  let bold = -1;
  let length = 0;
  for (let at = 0; at < parts.length; at += 1) {
    const part = parts[at]!;
    const how = set[at]!;
    if (part !== ' ' && part !== '\n' && part) {
      if (bold < 0 && !(how & BOLD_TYPE)) bold = length;
      if (how & LINKED) linked += part.trim().length;
    }
    length += part.length;
  }
  const text = whole.trim();
  const size = text.length;
  const lead = whole.charCodeAt(0) === SPACE ? 1 : 0;
  return { text, size, linked, bold: bold < 0 ? size : Math.max(0, Math.min(bold - lead, size)), lead };
}

import type { Label } from '../model/article.ts';
import { type Span, trimmed } from '../model/span.ts';
import { bulletOf } from './chunks.ts';
import type { RawBlock } from './raw-block.ts';
import type { LabelRule, StructureWords } from './words.ts';

/** How many paragraphs from the top a dateline may stand in. */
const DATELINES_WITHIN = 4;

interface Candidate {
  readonly rule: LabelRule;
  readonly span: Span;
  /** Who it names, to see which speakers come again. */
  readonly said: string;
}

/** A speaker by the last word of the name, as later turns have it: "Ada Hale (mayor):", "HALE:". */
const speakerOf = (label: string): string =>
  /([\p{L}’'-]+)[^\p{L}]*$/u.exec(label.replace(/\([^)]*\)/u, '').toLowerCase())?.[1] ?? label;

/** The first label that may open a paragraph; `top` says whether it may be a dateline. */
function candidate(
  text: string,
  block: Span,
  { words, top }: { words: StructureWords; top: boolean },
): Candidate | null {
  const opening = text.slice(block.start, Math.min(block.end, block.start + 140));
  for (const rule of words.labels) {
    const likely = (top || rule.kind !== 'dateline') && rule.needs.test(opening);
    const hit = likely ? rule.pattern.exec(opening) : null;
    if (!hit) continue;
    const span = trimmed(text, { start: block.start, end: block.start + hit[0].length });
    return { rule, span, said: speakerOf(text.slice(span.start, span.end)) };
  }
  return null;
}

/** Whether the speakers found take turns: three turns or more, one of the names coming again. */
function takeTurns(found: readonly (Candidate | null)[]): boolean {
  const turns = found.filter((label) => label?.rule.kind === 'speaker').map((label) => label!.said);
  return turns.length >= 3 && new Set(turns).size < turns.length;
}

/**
 * The labels that open blocks, `null` where there is none. A dateline is taken near the top; a speaker where names take
 * turns; an entry's time where there are two or more.
 */
export function labelsOf(text: string, blocks: readonly RawBlock[], words: StructureWords): (Label | null)[] {
  let body = 0;
  const found = blocks.map((block) => {
    if (block.kind !== 'paragraph') return null;
    body += 1;
    return candidate(text, block, { words, top: body <= DATELINES_WITHIN });
  });
  const turns = takeTurns(found);
  const times = found.filter((label) => label?.rule.kind === 'time').length > 1;
  return blocks.map((block, i): Label | null => {
    const bullet = block.kind === 'list-item' ? bulletOf(text, block) : null;
    if (bullet) return { kind: 'bullet', ...bullet };
    const label = found[i];
    if (!label) return null;
    const { kind } = label.rule;
    if ((kind === 'speaker' && !turns) || (kind === 'time' && !times)) return null;
    return { kind, ...label.span };
  });
}

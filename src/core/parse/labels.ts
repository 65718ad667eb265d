import type { Label, LabelKind } from '../model/article.ts';
import { type Span, trimmed } from '../model/span.ts';
import { bulletOf } from './chunks.ts';
import type { RawBlock } from './raw-block.ts';
import type { StructureWords } from './words.ts';

/** How many paragraphs from the top a dateline may stand in. */
export const DATELINES_WITHIN = 4;

/** So many characters of a paragraph are looked at for what stands before its own words. */
export const OPENING = 140;

interface Candidate {
  readonly kind: LabelKind;
  readonly span: Span;
  /** Who it names, to see which speakers come again. */
  readonly said: string;
  /** The first of several words that it names them with; `null` for a surname alone. */
  readonly given: string | null;
}

/** The words of a label's name in lower case, the last as later turns have it: "Ada Hale (mayor):", "HALE:". */
const namesOf = (label: string): string[] =>
  label
    .replace(/\([^)]*\)/u, '')
    .toLowerCase()
    .match(/[\p{L}’'-]+/gu) ?? [];

/** Where labels are looked for. */
interface Place {
  readonly words: StructureWords;
  /** Whether a dateline may stand there. */
  readonly top: boolean;
  readonly outlet: string | null;
}

/** Behind an outlet's name that stands as a dateline: "The Example - Prices rose." */
const BEHIND_OUTLET = /^ ?(?:[—–]|--? )\s*(?=["“‘']?[\p{Lu}\d])/u;

/** The outlet's own name as a dateline; `null` where there is none. */
function outletOf(text: string, block: Span, outlet: string): Span | null {
  const end = block.start + outlet.length;
  if (text.slice(block.start, end).toLowerCase() !== outlet.toLowerCase()) return null;
  const dash = BEHIND_OUTLET.exec(text.slice(end, Math.min(block.end, end + 10)));
  return dash && trimmed(text, { start: block.start, end: end + dash[0].length });
}

/** The labels that may open a paragraph, the first of each kind. */
function candidates(text: string, block: Span, { words, top, outlet }: Place): Candidate[] {
  const own = top && outlet ? outletOf(text, block, outlet) : null;
  if (own) return [{ kind: 'dateline', span: own, said: '', given: null }];
  const opening = text.slice(block.start, Math.min(block.end, block.start + OPENING));
  const found: Candidate[] = [];
  for (const { kind, needs, pattern } of words.labels) {
    const likely = (top || kind !== 'dateline') && needs.test(opening) && !found.some((one) => one.kind === kind);
    const hit = likely ? pattern.exec(opening) : null;
    if (!hit) continue;
    const span = trimmed(text, { start: block.start, end: block.start + hit[0].length });
    const names = namesOf(text.slice(span.start, span.end));
    const given = names.length > 1 ? names[0]! : null;
    found.push({ kind, span, said: names.at(-1) ?? text.slice(span.start, span.end), given });
  }
  return found;
}

const speaks = ({ kind }: Candidate): boolean => kind === 'speaker';

/** Whether a speaker comes again: by the same name, or the surname alone; not another of the family. */
function comesAgain({ said, given }: Candidate, earlier: ReadonlyMap<string, ReadonlySet<string | null>>): boolean {
  const before = earlier.get(said);
  return before !== undefined && (given === null || before.has(given) || before.has(null));
}

/** Whether the speakers found take turns: three turns or more, one of the speakers coming again. */
function takeTurns(found: readonly (readonly Candidate[])[]): boolean {
  const turns = found.flatMap((labels) => labels.find(speaks) ?? []);
  const earlier = new Map<string, Set<string | null>>();
  let again = false;
  for (const turn of turns) {
    again ||= comesAgain(turn, earlier);
    earlier.set(turn.said, (earlier.get(turn.said) ?? new Set()).add(turn.given));
  }
  return turns.length >= 3 && again;
}

/**
 * The labels that open blocks, `null` where there is none. A dateline, or the outlet's name as one, is taken near the top; a speaker where names take
 * turns; an entry's time where there are two or more.
 */
export function labelsOf(
  text: string,
  blocks: readonly RawBlock[],
  { words, outlet }: { words: StructureWords; outlet: string | null },
): (Label | null)[] {
  let body = 0;
  const found = blocks.map((block) => {
    if (block.kind !== 'paragraph') return [];
    body += 1;
    return candidates(text, block, { words, top: body <= DATELINES_WITHIN, outlet });
  });
  const turns = takeTurns(found);
  const times = found.filter((labels) => labels.some(({ kind }) => kind === 'time')).length > 1;
  const holds = ({ kind }: Candidate): boolean => (kind !== 'speaker' || turns) && (kind !== 'time' || times);
  return blocks.map((block, i): Label | null => {
    const bullet = block.kind === 'list-item' ? bulletOf(text, block) : null;
    if (bullet) return { kind: 'bullet', ...bullet };
    // A name in capitals may be a place, where no names take turns.
    const label = (turns && found[i]!.find(speaks)) || found[i]!.find(holds);
    return label ? { kind: label.kind, ...label.span } : null;
  });
}

import type { BlockKind } from '../model/article.ts';
import type { Span } from '../model/span.ts';
import { bulletOf } from './chunks.ts';
import { closed, headingLike, inCapitals, titleCase, titleLike } from './headings.ts';
import { ruleFor } from './line-rules.ts';
import type { RawBlock } from './raw-block.ts';
import { besideStory, datelineOf } from './story-bounds.ts';
import type { StructureWords } from './words.ts';

/** How many blocks from the top a byline may stand in. */
const TOP = 8;

const plain = (line: string): string[] => line.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Whether a line repeats the title that is known: most words of the shorter are in the longer. */
function repeatsTitle(line: string, title: string): boolean {
  const [few, many] = [plain(line), plain(title)].sort((a, b) => a.length - b.length) as [string[], string[]];
  if (few.length < 2 || many.length > few.length * 2) return few.length > 0 && few.join(' ') === many.join(' ');
  const have = new Set(many);
  return few.filter((word) => have.has(word)).length * 4 >= few.length * 3;
}

/** Whether a short sentence says in brief what the next paragraph says: half its longer words come again there. */
function sumsUp(line: string, paragraph: string): boolean {
  const stems = (words: readonly string[]): string[] =>
    words.filter((word) => word.length > 3).map((word) => word.slice(0, 5));
  const said = plain(line);
  const key = stems(said);
  const again = new Set(stems(plain(paragraph.slice(0, 1000))));
  if (said.length > 16 || key.length < 3 || /[.!?]["”’)]* /.test(line)) return false;
  return paragraph.length > line.length * 1.3 && key.filter((stem) => again.has(stem)).length * 2 >= key.length;
}

/** Whether a line of some words is in title case throughout. */
const headlineCase = (line: string, words: StructureWords): boolean => plain(line).length > 4 && titleCase(line, words);

/** A line without its final period, or the semicolon behind which another headline goes on; quotation marks stay. */
const unclosed = (line: string): string => line.replace(/[.;](["”’']*)$/, '$1');

/** Whether the first line is the title. Without a known one: its form, or what stands right under it. */
function isTitle(lines: readonly string[], title: string | null, words: StructureWords): boolean {
  const [first, second] = lines;
  if (first === undefined || second === undefined || ruleFor(first, 0, words)) return false;
  if (isDateline(first, words)) return false;
  if (title !== null) return repeatsTitle(first, title) && titleLike(unclosed(first), words);
  if (titleLike(first, words)) return true;
  const under = ruleFor(second, 0, words)?.kind === 'byline' || isDateline(second, words);
  const told = under || first.endsWith(';') || sumsUp(first, second) || headlineCase(first, words);
  return told && titleLike(unclosed(first), words);
}

/** Whether a line opens with a dateline. */
const isDateline = (line: string, words: StructureWords): boolean => datelineOf(line, words) !== null;

/** Whether a line under a heading like "Related stories" may be one of these: no full sentence, though it may ask. */
const isTeaser = (line: string): boolean => !closed(line) || /\?["”’)]*$/.test(line);

/** Whether a line is only the time of a live entry. */
const isTime = (line: string, { labels }: StructureWords): boolean =>
  line.length < 30 &&
  labels.some(
    ({ kind, needs, pattern }) => kind === 'time' && needs.test(line) && pattern.exec(line)?.[0].length === line.length,
  );

/** Whether a line is only a date. */
const isDate = (line: string, words: StructureWords): boolean =>
  line.length < 50 && words.dateLines.some((pattern) => pattern.test(line));

/** What each chunk of plain text is, headings apart. */
function firstLook(lines: readonly string[], title: string | null, words: StructureWords): BlockKind[] {
  let told = 0;
  let open = false;
  return lines.map((line, i) => {
    if (i === 0 && isTitle(lines, title, words)) return 'title';
    const rule = lines.length > 1 ? ruleFor(line, told, words) : null;
    open = rule?.opens ?? (open && !rule && isTeaser(line));
    if (rule && (rule.kind !== 'byline' || rule.place === 'after' || i < TOP)) return rule.kind;
    if (open) return 'related';
    if (i < TOP && told < 2 && lines.length > 1 && isDate(line, words)) return 'byline';
    if (line.startsWith('>')) return 'block-quote';
    if (bulletOf(line, { start: 0, end: line.length })) return 'list-item';
    if (closed(line)) told += 1;
    return 'paragraph';
  });
}

/** Words in capitals that close with a period and head what follows: "FULL TEXT." */
const LABEL = /^\p{Lu}{4,}(?: \p{Lu}+){0,2}\.$/u;

/** Whether a numbered line may head what follows: "2. Who pays". */
function numbersPart(line: string, words: StructureWords): boolean {
  const number = /^\(?\d{1,2}[.)] +/.exec(line);
  return number !== null && headingLike(line.slice(number[0].length), words, true);
}

/** The kind of each chunk of plain text, from its wording, its form and its place. `title` is the title where it is known. */
export function kindsOf(
  text: string,
  chunks: readonly Span[],
  title: string | null,
  words: StructureWords,
): BlockKind[] {
  const lines = chunks.map(({ start, end }) => text.slice(start, end));
  const looked = firstLook(lines, title, words);
  const beside = besideStory(lines, looked, words);
  const kinds = looked.map((kind, i): BlockKind => {
    const other = kind === 'paragraph' ? beside(i) : null;
    const untold = i === 0 && other && title === null && titleLike(unclosed(lines[0]!), words);
    return untold ? 'title' : (other ?? kind);
  });
  const story = lines.filter((line, i) => kinds[i] === 'paragraph' && !isTime(line, words));
  if (story.filter(closed).length * 2 < story.length) return kinds;
  const plainHeadings = lines.some((line, i) => kinds[i] === 'paragraph' && headingLike(line, words, false));
  const asked = story.filter((line) => line.endsWith('?')).length;
  const questions = plainHeadings && asked < 4;
  const bodyAt = (i: number): boolean =>
    lines[i] !== undefined && ((kinds[i] === 'paragraph' && closed(lines[i]!)) || kinds[i] === 'list-item');
  return kinds.map((kind, i) => {
    if (kind === 'list-item' && kinds[i - 1] !== 'list-item' && numbersPart(lines[i]!, words)) {
      return kinds[i + 1] === 'paragraph' && bodyAt(i + 1) ? 'heading' : kind;
    }
    if (kind === 'paragraph' && i > 0 && LABEL.test(lines[i]!) && bodyAt(i + 1)) return 'heading';
    if (kind !== 'paragraph' || !headingLike(lines[i]!, words, questions)) return kind;
    if (i > 0 && bodyAt(i + 1)) return 'heading';
    const under = lines[i + 1];
    return i > 0 && under !== undefined && headingLike(under, words, questions) && bodyAt(i + 2) ? 'heading' : kind;
  });
}

/** Bullets that open nothing but an item of a list, in a paragraph too. */
const DOTS = /^[•▪‣●◦]/;

/** Whether a block is a paragraph that is closed as sentences are. */
const isStory = (text: string, block: RawBlock | undefined): boolean =>
  block?.kind === 'paragraph' && closed(text.slice(block.start, block.end));

/** A page's blocks, those whose wording says that they are no part of the story told so; a caption that the page repeats counts once. */
export function retold(text: string, blocks: readonly RawBlock[], words: StructureWords): RawBlock[] {
  let told = 0;
  let open = false;
  const captions = new Set<string>();
  const lines = blocks.map(({ start, end }) => text.slice(start, end));
  const beside = besideStory(
    lines,
    blocks.map(({ kind }) => kind),
    words,
  );
  return blocks.map((block, i) => {
    if (block.kind === 'caption') {
      const caption = lines[i]!;
      if (captions.has(caption)) return { ...block, kind: 'related' };
      captions.add(caption);
    }
    if (block.kind !== 'paragraph' && block.kind !== 'heading' && block.kind !== 'list-item') return block;
    const line = lines[i]!;
    const rule = ruleFor(line, told, words);
    open = rule?.opens ?? (open && block.kind === 'list-item' && isTeaser(line));
    if (rule && (rule.kind !== 'byline' || rule.place === 'after' || i < TOP)) return { ...block, kind: rule.kind };
    if (open) return { ...block, kind: 'related' };
    if (block.kind !== 'paragraph') return block;
    const other = block.standfirst ? null : beside(i);
    if (other) return { ...block, kind: other };
    if (told > 0 && inCapitals(line) && isStory(text, blocks[i + 1])) return { ...block, kind: 'heading' };
    if (i < TOP && told < 2 && isDate(line, words)) return { ...block, kind: 'byline' };
    if (DOTS.test(line) && bulletOf(text, block)) return { ...block, kind: 'list-item' };
    if (closed(line)) told += 1;
    return block;
  });
}

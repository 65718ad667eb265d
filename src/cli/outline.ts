import type { Reading } from '../core/model/reading.ts';
import type { Row } from '../core/model/report.ts';
import { slice } from '../core/model/span.ts';
import { aboutLine, counted, describe, inWords, languageNote, oneLine, SECTION_NAMES } from './words.ts';

const BODY = new Set(['paragraph', 'list-item', 'block-quote']);

/** A row of the report as lines. */
function rowLines({ lead, text, badge, notes }: Row): string[] {
  const head = [lead, badge && `[${inWords(badge)}]`].filter(Boolean).join(' ');
  const said = notes.map(({ label, value }) => `${inWords(label)}: ${oneLine(value)}`).join(' · ');
  return [`- ${[head, oneLine(text)].filter(Boolean).join(': ')}`, ...(said ? [`    ${said}`] : [])];
}

/** The article's parts with their length. */
function parts({ article: { text, sections, comments } }: Reading): string[] {
  const lines = sections.map(({ heading, paragraphs }) => {
    const name = heading ? oneLine(slice(text, heading)) : '(lead)';
    return `- ${name}: ${counted(paragraphs, 'paragraph')}`;
  });
  return comments.length ? [...lines, `- ${counted(comments.length, 'comment')} by readers`] : lines;
}

/** Every mark under its sentence, with why it was made. */
export function explained(reading: Reading): string[] {
  const { article, annotations } = reading;
  const marks = [...annotations];
  const lines: string[] = [];
  const show = (end: number): void => {
    while (marks.length && marks[0]!.start < end) {
      const mark = marks.shift()!;
      const words = mark.kind === 'claim' ? '' : ` “${oneLine(slice(article.text, mark))}”`;
      lines.push(`    ${mark.kind}${words} ${describe(mark, reading)} (${mark.why})`);
    }
  };
  for (const sentence of article.sentences) {
    show(sentence.start);
    lines.push(`- ${oneLine(slice(article.text, sentence))}`);
    show(sentence.end);
  }
  show(Number.POSITIVE_INFINITY);
  return lines;
}

/** A reading as an outline for people; `explain` adds every mark with its reason. */
export function outline(reading: Reading, explain: boolean): string {
  const { article, report } = reading;
  const sections = report.sections.map(({ id, rows }) => [SECTION_NAMES[id] ?? id, ...rows.flatMap(rowLines)]);
  const body = article.blocks.filter(({ kind }) => BODY.has(kind)).length;
  const head = [
    article.metadata.title ?? '(no title)',
    aboutLine(reading),
    `${counted(body, 'paragraph')}, ${counted(article.sentences.length, 'sentence')}`,
    languageNote(reading) ?? '',
  ].filter(Boolean);
  const all = [head, ...sections, ['Parts', ...parts(reading)]];
  if (explain) all.push(['Marks', ...explained(reading)]);
  return all.map((lines) => lines.join('\n')).join('\n\n');
}

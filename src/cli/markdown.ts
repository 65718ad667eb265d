import type { Reading } from '../core/model/reading.ts';
import type { Row } from '../core/model/report.ts';
import { explained } from './outline.ts';
import { aboutLine, inWords, languageNote, oneLine, SECTION_NAMES } from './words.ts';

/** Words that Markdown would take for its own marks, shown as they are. */
const escaped = (text: string): string => oneLine(text).replace(/([\\`*_[\]<>#|])/g, '\\$1');

function rowLine({ lead, text, badge, notes }: Row): string {
  const head = [lead && `**${escaped(lead)}**`, badge && `*${escaped(inWords(badge))}*`].filter(Boolean).join(' ');
  const said = notes.map(({ label, value }) => `  - ${escaped(inWords(label))}: ${escaped(value)}`);
  return [`- ${[head, escaped(text)].filter(Boolean).join(': ')}`, ...said].join('\n');
}

/** A reading's report in Markdown; `explain` adds every mark with its reason. */
export function markdown(reading: Reading, explain: boolean): string {
  const { article, report } = reading;
  const parts = [`# ${escaped(article.metadata.title ?? '(no title)')}`, escaped(aboutLine(reading))];
  parts.push(languageNote(reading) ?? '');
  for (const { id, rows } of report.sections) {
    parts.push(`## ${SECTION_NAMES[id] ?? id}`, rows.map(rowLine).join('\n'));
  }
  if (explain) parts.push('## Marks', '```text', explained(reading).join('\n'), '```');
  return parts.filter(Boolean).join('\n\n');
}

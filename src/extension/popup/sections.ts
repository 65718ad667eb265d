import type { ReportSection } from '../../core/model/report.ts';
import { element } from '../element.ts';
import type { Summary } from '../summary-model.ts';
import type { Say } from '../words.ts';
import { type Leads, type RowSetting, rowItem } from './row.ts';

/** The sections of a summary, each named by its heading, and before them the links that lead there. */
export function sections({ language, report }: Summary, leads: Leads, say: Say): HTMLElement[] {
  const setting = { language, leads, say };
  if (report.sections.length === 0) return [element('p', { class: 'nothing' }, say('summary_empty'))];
  return [jumps(report.sections, say), ...report.sections.map((section) => sectionOf(section, setting))];
}

function jumps(sections: readonly ReportSection[], say: Say): HTMLElement {
  const links = sections.map(({ id }) =>
    element(
      'li',
      {},
      element('a', { href: `#${id}`, class: 'jump' }, say(`section_short_${id}`) || say(`section_${id}`)),
    ),
  );
  return element('nav', { 'aria-label': say('sections'), class: 'jumps' }, element('ul', {}, ...links));
}

function sectionOf({ id, rows }: ReportSection, setting: RowSetting): HTMLElement {
  const { say } = setting;
  const about = say(`section_about_${id}`);
  const count =
    rows.length > 1 ? element('span', { class: 'count', 'aria-hidden': 'true' }, String(rows.length)) : null;
  return element(
    'section',
    { id, 'aria-labelledby': `heading-${id}`, 'data-section': id, tabindex: '-1' },
    element('div', { class: 'section-head' }, element('h2', { id: `heading-${id}` }, say(`section_${id}`)), count),
    about ? element('p', { class: 'section-about' }, about) : null,
    element('ul', { class: 'rows' }, ...rows.map((row) => rowItem(row, setting))),
  );
}

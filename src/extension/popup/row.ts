import type { Article } from '../../core/model/article.ts';
import type { Note, Row } from '../../core/model/report.ts';
import { type Span, slice } from '../../core/model/span.ts';
import { element } from '../element.ts';
import type { Say } from '../words.ts';
import { type Passage, passagesOf } from './context.ts';

/** Where a row leads: to its place on the page, or, with no page, to its words in the article. */
export type Leads =
  | { readonly to: 'page'; isAbsent(span: Span): boolean; reveal(span: Span): void }
  | { readonly to: 'text'; readonly article: Article };

/** What is the same for all rows of a summary. */
export interface RowSetting {
  /** Of the article. */
  readonly language: string;
  readonly leads: Leads;
  readonly say: Say;
}

/** A row of the summary: a list item with the button that leads to the row's words. */
export function rowItem(row: Row, setting: RowSetting): HTMLLIElement {
  const { leads } = setting;
  return leads.to === 'page' ? pageRow(row, setting, leads) : textRow(row, setting, leads);
}

function pageRow(row: Row, setting: RowSetting, leads: Extract<Leads, { to: 'page' }>): HTMLLIElement {
  const there = row.spans.find((span) => !leads.isAbsent(span));
  const absent = there ? null : element('span', { class: 'row-absent' }, setting.say('row_absent'));
  const click = (): void => {
    if (there) leads.reveal(there);
  };
  const attributes = { class: 'row', type: 'button', 'aria-disabled': there ? null : 'true', click };
  return element('li', {}, element('button', attributes, ...inside(row, setting), absent));
}

function textRow(row: Row, setting: RowSetting, { article }: Extract<Leads, { to: 'text' }>): HTMLLIElement {
  const passages = element('div', { class: 'passages', hidden: true });
  const click = (): void => {
    if (!passages.hasChildNodes()) passages.append(...passagesOf(article, row).map(passage(article)));
    passages.hidden = !passages.hidden;
    button.setAttribute('aria-expanded', String(!passages.hidden));
  };
  const attributes = { class: 'row', type: 'button', 'aria-expanded': 'false', click };
  const button = element('button', attributes, ...inside(row, setting));
  return element('li', {}, button, passages);
}

function inside(row: Row, { language: lang, say }: RowSetting): (Node | null)[] {
  const badge = row.badge === null ? null : badgeOf(row.badge, say);
  const lead = row.lead === null ? null : element('span', { class: 'row-lead', lang }, row.lead);
  const head = lead || badge ? element('span', { class: 'row-head' }, lead, badge) : null;
  const text = row.text === '' ? null : element('span', { class: 'row-text', lang }, row.text);
  const notes = row.notes.map((note) => element('span', { class: 'note' }, noteText(note, say)));
  return [head, text, notes.length ? element('span', { class: 'row-notes' }, ...notes) : null];
}

/** A code in words. A claim's status is underlined as its highlight is, so it is told without colour. */
function badgeOf(code: string, say: Say): HTMLSpanElement {
  const words = element('span', { class: 'badge-words' }, say(`badge_${code}`) || code);
  return element('span', { class: 'badge', 'data-code': code }, words);
}

/** "4 mentions", "1 mention": a label may have a form of its own for one. A point in time is worded, other values stay. */
function noteText({ label, value }: Note, say: Say): string {
  const key = `note_${label}`;
  const shown = POINT_IN_TIME.test(value) ? timeText(value, say('language')) : value;
  return (value === '1' && say(`${key}_one`)) || say(key, shown) || shown;
}

const POINT_IN_TIME = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/;

/** In UTC, as the reading has it: an article's times are not the reader's. */
const timeText = (iso: string, locale: string): string =>
  new Intl.DateTimeFormat(locale, {
    year: 'numeric',
    month: 'short',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    timeZone: 'UTC',
    timeZoneName: 'short',
  }).format(new Date(iso));

const passage =
  ({ text, language }: Article) =>
  ({ start, end, marks }: Passage): HTMLParagraphElement => {
    const shown = element('p', { class: 'passage', lang: language });
    let at = start;
    for (const mark of marks) {
      if (mark.start < at) continue;
      shown.append(text.slice(at, mark.start), element('mark', {}, slice(text, mark)));
      at = mark.end;
    }
    shown.append(text.slice(at, end));
    return shown;
  };

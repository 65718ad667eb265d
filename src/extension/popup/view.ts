import type { Reading } from '../../core/model/reading.ts';
import type { Span } from '../../core/model/span.ts';
import type { IndexEntry } from '../../core/recognise/types.ts';
import { element } from '../element.ts';
import type { PageArticleState } from '../messages.ts';
import { summaryOf } from '../summary-model.ts';
import type { Say } from '../words.ts';
import { aboutText, coverageAbout, coverageLine, type Switches, switchRow, titleBlock } from './header.ts';
import { bundledList, type NoticeActions, type NoticeId, notice } from './notice.ts';
import type { Leads } from './row.ts';
import { sections } from './sections.ts';

/** Screen readers tell of changes only in what they have known before: so long, in milliseconds. */
const BEFORE_WORDS = 100;

/** What the popup shows; each kind is one view. */
export type View =
  | { readonly kind: 'reading' }
  | { readonly kind: 'page'; readonly state: PageArticleState; readonly switches: Switches }
  | { readonly kind: 'bundled'; readonly reading: Reading }
  | { readonly kind: 'notice'; readonly id: NoticeId; readonly host: string; readonly index: readonly IndexEntry[] };

/** What a reader can do in any view. */
export interface Actions extends NoticeActions {
  /** Shows words of the reading with that id on its page. */
  reveal(id: string, span: Span): void;
  openBundled(slug: string): void;
  back(): void;
}

/** A view's elements, in order. */
export function render(view: View, actions: Actions, say: Say): HTMLElement[] {
  if (view.kind === 'reading') return [waiting(say)];
  if (view.kind === 'page') return pageView(view, actions, say);
  if (view.kind === 'bundled') return bundledView(view.reading, actions, say);
  const list = bundledList(view.index, (slug) => actions.openBundled(slug), say);
  const told = notice(view.id, view.host, { actions, say });
  return list ? [told, list] : [told];
}

/** Says that the page is being read, before it can be seen. */
function waiting(say: Say): HTMLElement {
  const status = element('p', { class: 'waiting', role: 'status' });
  setTimeout(() => status.append(say('reading_page')), BEFORE_WORDS);
  return status;
}

function pageView({ state, switches }: Extract<View, { kind: 'page' }>, actions: Actions, say: Say): HTMLElement[] {
  const { id, summary, origin, coverage } = state;
  const absent = new Set(state.absent.map(keyOf));
  const header = element(
    'header',
    {},
    ...titleBlock(summary, origin, say),
    ...aboutText(summary, say),
    coverageLine(coverage, say),
    coverageAbout(coverage, say),
    switchRow(switches, say),
  );
  const leads: Leads = {
    to: 'page',
    isAbsent: (span) => absent.has(keyOf(span)),
    reveal: (span) => actions.reveal(id, span),
  };
  return [header, ...sections(summary, leads, say)];
}

const keyOf = ({ start, end }: Span): string => `${start}-${end}`;

function bundledView(reading: Reading, actions: Actions, say: Say): HTMLElement[] {
  const summary = summaryOf(reading);
  const back = element('button', { type: 'button', class: 'back', click: () => actions.back() }, say('back'));
  const header = element(
    'header',
    {},
    back,
    ...titleBlock(summary, 'bundled', say),
    ...aboutText(summary, say),
    element('p', { class: 'no-page' }, say('no_page')),
  );
  return [header, ...sections(summary, { to: 'text', article: reading.article }, say)];
}

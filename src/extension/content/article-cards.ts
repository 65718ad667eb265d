import browser from 'webextension-polyfill';
import type { Reading } from '../../core/model/reading.ts';
import { contains, type Span } from '../../core/model/span.ts';
import { cardParts } from '../../page/card/content.ts';
import type { Words } from '../../page/card/figure-words.ts';
import { type Marks, type Opening, startCards } from '../../page/card/hover.ts';
import type { Around, Box } from '../../page/card/place.ts';
import { createView } from '../../page/card/view.ts';
import type { Point } from '../../page/card/way.ts';
import { type CardOpening, saveSettings } from '../settings.ts';
import type { LocatedMark } from './locate.ts';

/** The painted marks and their places, as they are when asked. */
export interface MarksOnPage {
  marks(): readonly LocatedMark[];
  /** Painted marks under a point, innermost first. */
  at(point: Point): readonly LocatedMark[];
  /** The range of a span of the page's text. */
  rangeOf(span: Span): Range | null;
  /** The range of a span of the reading's text. */
  rangeInPage(span: Span): Range | null;
}

/** The hover cards of an article, until they are stopped. */
export interface ArticleCards {
  visit(id: string): void;
  dismiss(): void;
  refresh(opening: CardOpening): void;
  stop(): void;
}

/** Shows cards for an article's marks. */
export function articleCards(reading: Reading, page: MarksOnPage): ArticleCards {
  const words: Words = {
    locale: browser.i18n.getUILanguage(),
    t: (key, substitutions) => browser.i18n.getMessage(key, substitutions),
  };
  const byId = (id: string): LocatedMark | undefined => page.marks().find((mark) => mark.id === id);
  const parts: Marks['parts'] = (id) => {
    const mark = byId(id);
    const claim = mark && page.marks().find((other) => other.annotation.kind === 'claim' && contains(other, mark));
    const shown = [mark, claim === mark ? undefined : claim].flatMap((one) => (one ? [one.annotation] : []));
    return cardParts(shown, reading, words);
  };
  const marks: Marks = {
    at: (point) => page.at(point)[0]?.id ?? null,
    has: (id) => byId(id) !== undefined,
    parts,
    around(id, point) {
      const mark = byId(id);
      const range = mark && page.rangeOf(mark);
      if (!range) return null;
      const sentence = reading.article.sentences.find((one) => contains(one, mark.annotation));
      return aroundRange(range, sentence ? page.rangeInPage(sentence) : null, point);
    },
    announcement(id) {
      const at = page.marks().findIndex((mark) => mark.id === id);
      const said = parts(id)[0];
      const about = said ? [said.heading, ...said.rows.map(({ label, value }) => `${label} ${value}`)].join(', ') : '';
      return words.t('card_announcement', [String(at + 1), String(page.marks().length), about]);
    },
  };
  const stop = new AbortController();
  const view = createView(words, {
    close: () => cards.dismiss(),
    turnOff: () => void saveSettings(() => ({ cards: false })).catch(() => stop.abort()),
  });
  const cards = startCards(marks, view, { by: 'rest', ms: 500 }, stop.signal);
  return {
    visit: cards.visit,
    dismiss: cards.dismiss,
    refresh(opening) {
      cards.setOpening(OPENINGS[opening]);
      cards.refresh();
    },
    stop: () => stop.abort(),
  };
}

const OPENINGS: Readonly<Record<CardOpening, Opening>> = {
  '300': { by: 'rest', ms: 300 },
  '500': { by: 'rest', ms: 500 },
  '800': { by: 'rest', ms: 800 },
  modifier: { by: 'modifier', ms: 300 },
  click: { by: 'click' },
};

/** What a card must be placed by, as the page is laid out now; `null` where the range has no box. */
function aroundRange(range: Range, sentence: Range | null, point: Point | null): Around | null {
  const lines = [...range.getClientRects()].filter(({ width }) => width > 0);
  const [first] = lines;
  if (!first) return null;
  const off = ({ top, bottom, left, right }: Box): number =>
    point ? Math.max(top - point.y, point.y - bottom, 0) * 4 + Math.max(left - point.x, point.x - right, 0) : 0;
  const line = lines.reduce((best, box) => (off(box) < off(best) ? box : best), first);
  const parent = range.startContainer.parentElement;
  return {
    line,
    sentence: union(range.getBoundingClientRect(), sentence?.getBoundingClientRect()),
    viewport: { width: document.documentElement.clientWidth, height: innerHeight },
    rightToLeft: parent !== null && getComputedStyle(parent).direction === 'rtl',
  };
}

const union = (a: Box, b: Box | undefined): Box => ({
  left: Math.min(a.left, b?.left ?? a.left),
  top: Math.min(a.top, b?.top ?? a.top),
  right: Math.max(a.right, b?.right ?? a.right),
  bottom: Math.max(a.bottom, b?.bottom ?? a.bottom),
});

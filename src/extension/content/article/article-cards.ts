import type { Reading } from '../../../core/model/reading.ts';
import { contains, type Span } from '../../../core/model/span.ts';
import { aroundRange } from '../../../page/card/around.ts';
import { type CardPart, cardParts } from '../../../page/card/content.ts';
import type { Words } from '../../../page/card/figure-words.ts';
import { Cards, type Marks, type Opening } from '../../../page/card/hover.ts';
import type { Input } from '../../../page/card/input.ts';
import type { Around } from '../../../page/card/place.ts';
import { CardView } from '../../../page/card/view.ts';
import type { Point } from '../../../page/card/way.ts';
import { browser } from '../../browser.ts';
import { type CardOpening, saveSettings } from '../../settings.ts';
import type { LocatedMark } from './locate.ts';

/** The painted marks and their places, as they are when asked. */
export interface MarksOnPage {
  marks(): readonly LocatedMark[];
  /** The innermost painted mark under a point. */
  at(point: Point): LocatedMark | null;
  /** The range of a span of the page's text. */
  rangeOf(span: Span): Range | null;
  /** The range of a span of the reading's text. */
  rangeInPage(span: Span): Range | null;
}

/** The hover cards of an article, until they are stopped. */
export class ArticleCards implements Marks {
  private readonly reading: Reading;
  private readonly page: MarksOnPage;
  private readonly end = new AbortController();
  private readonly cards: Cards;
  /** The keys of the card are told once. */
  private hasAnnounced = false;

  constructor(reading: Reading, page: MarksOnPage, input: Input) {
    this.reading = reading;
    this.page = page;
    const view = new CardView(WORDS, {
      close: () => this.dismiss(),
      turnOff: () => void saveSettings(() => ({ cards: false })).catch(() => this.stop()),
    });
    this.cards = new Cards(this, view, { opening: OPENINGS['500'], input, signal: this.end.signal });
  }

  visit(id: string): void {
    this.cards.visit(id);
  }

  /** Whether the card of a mark that is visited lies along the lower edge. */
  asSheet(): boolean {
    return this.cards.asSheet();
  }

  dismiss(): void {
    this.cards.dismiss();
  }

  /** The marks have changed, or how cards open. */
  refresh(opening: CardOpening): void {
    this.cards.setOpening(OPENINGS[opening]);
    this.cards.refresh();
  }

  stop(): void {
    this.end.abort();
  }

  at(point: Point): string | null {
    return this.page.at(point)?.id ?? null;
  }

  has(id: string): boolean {
    return this.find(id) !== undefined;
  }

  node(id: string): Node | null {
    const mark = this.find(id);
    return (mark && this.page.rangeOf(mark)?.startContainer) ?? null;
  }

  /** What the card says of a mark, and of the painted claim it stands in. */
  parts(id: string): readonly CardPart[] {
    const mark = this.find(id);
    if (!mark) return [];
    const claims = this.page.marks().filter((other) => other.annotation.kind === 'claim' && other !== mark);
    const claim = claims.find((other) => contains(other, mark));
    const marks = claim ? [mark.annotation, claim.annotation] : [mark.annotation];
    return cardParts(marks, this.reading, WORDS);
  }

  around(id: string, point: Point | null): Around | null {
    const mark = this.find(id);
    const range = mark && this.page.rangeOf(mark);
    if (!range) return null;
    const sentence = this.reading.article.sentences.find((one) => contains(one, mark.annotation));
    return aroundRange(range, sentence ? this.page.rangeInPage(sentence) : null, point);
  }

  announcement(id: string): string {
    const marks = this.page.marks();
    const at = marks.findIndex((mark) => mark.id === id);
    const said = this.parts(id)[0];
    const about = said ? [said.heading, ...said.rows.map(({ label, value }) => `${label} ${value}`)].join(', ') : '';
    const key = this.hasAnnounced ? 'card_announcement' : 'card_announcement_first';
    this.hasAnnounced = true;
    return WORDS.t(key, [String(at + 1), String(marks.length), about]);
  }

  private find(id: string): LocatedMark | undefined {
    return this.page.marks().find((mark) => mark.id === id);
  }
}

const WORDS: Words = {
  locale: browser.i18n.getMessage('language'),
  t: (key, substitutions) => browser.i18n.getMessage(key, substitutions),
};

const OPENINGS: Readonly<Record<CardOpening, Opening>> = {
  '300': { by: 'rest', ms: 300 },
  '500': { by: 'rest', ms: 500 },
  '800': { by: 'rest', ms: 800 },
  modifier: { by: 'modifier', ms: 300 },
  click: { by: 'click' },
};

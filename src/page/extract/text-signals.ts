import type { Signal } from './said.ts';

/** What the decision looks at in a page's text. Lengths are in characters, those of ideographic scripts counted threefold. */
export interface TextSums {
  /** The article's own text, in how many paragraphs, and the part of it in links. */
  readonly text: number;
  readonly paragraphs: number;
  readonly linked: number;
  /** All text on the page, readers' comments apart, and in links. */
  readonly page: number;
  readonly pageLinked: number;
  /** Whether the page shows a title, and a date by it or above the text. */
  readonly title: boolean;
  readonly dated: boolean;
  /** Whether the page marks the text as an article's body. */
  readonly marked: boolean;
  /** Fields for passwords. */
  readonly passwords: number;
}

/** What a page's text says for an article and against it. */
export const textSignals: readonly Signal<TextSums>[] = [
  { id: 'title shown', weight: 1, holds: ({ title }) => title },
  { id: 'date shown', weight: 1, holds: ({ dated }) => dated },
  { id: 'marked as a body', weight: 1, holds: ({ marked }) => marked },
  { id: 'some text', weight: 1, holds: ({ text }) => text >= 500 },
  { id: 'much text', weight: 1, holds: ({ text }) => text >= 1400 },
  { id: 'long text', weight: 1, holds: ({ text }) => text >= 3000 },
  { id: 'paragraphs', weight: 1, holds: ({ paragraphs }) => paragraphs >= 4 },
  { id: 'text is the page', weight: 1, holds: ({ text, page }) => text > page * 0.4 },
  { id: 'text is little of the page', weight: -1, holds: ({ text, page }) => text < page * 0.12 },
  { id: 'hardly any text', weight: -4, holds: ({ text }) => text < 250 },
  { id: 'links in the text', weight: -2, holds: ({ text, linked }) => linked > text * 0.35 },
  { id: 'page of links', weight: -1, holds: ({ page, pageLinked }) => pageLinked > page * 0.5 },
  { id: 'password field', weight: -1, holds: ({ passwords }) => passwords > 0 },
];

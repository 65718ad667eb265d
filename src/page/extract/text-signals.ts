import { type Signals, weigh } from './said.ts';

/** What the decision looks at in a page's text. Lengths are in characters, those of ideographic scripts counted threefold. */
export interface TextSums {
  /** The article's own text, in how many paragraphs, and the part of it in links. */
  readonly text: number;
  readonly paragraphs: number;
  readonly linked: number;
  /** What of its first paragraphs asks for consent, and how much they are. */
  readonly asking: number;
  readonly asked: number;
  /** All text on the page, readers' comments apart, and in links. */
  readonly page: number;
  readonly pageLinked: number;
  /** Whether the page shows a title. */
  readonly title: boolean;
  /** Whether the page marks the text as an article's body. */
  readonly marked: boolean;
}

const WEIGHTS = {
  'title shown': 1,
  'marked as a body': 1,
  'some text': 1,
  'much text': 1,
  'long text': 1,
  paragraphs: 1,
  'text is the page': 1,
  'text is little of the page': -1,
  'hardly any text': -4,
  'links in the text': -2,
  'page of links': -1,
  'asks for consent': -9,
};

/** What a page's text says for an article and against it. */
export function toldBy({
  text,
  paragraphs,
  linked,
  asking,
  asked,
  page,
  pageLinked,
  title,
  marked,
}: TextSums): Signals {
  const holds: Record<keyof typeof WEIGHTS, boolean> = {
    'title shown': title,
    'marked as a body': marked,
    'some text': text >= 500,
    'much text': text >= 1400,
    'long text': text >= 3000,
    paragraphs: paragraphs >= 4,
    'text is the page': text > page * 0.4,
    'text is little of the page': text < page * 0.12,
    'hardly any text': text < 250,
    'links in the text': linked > text * 0.35,
    'page of links': pageLinked > page * 0.5,
    'asks for consent': asking > asked * 0.4,
  };
  return weigh(WEIGHTS, holds);
}

/** What takes a look of its own to tell: it is asked only where it may decide. */
export const LAST = { 'date shown': 1, 'password field': -1 };

/** What speaks against pages that do not say of themselves that they are articles; asked only where it may decide. */
export const UNSAID = { 'neither date nor author': -3, 'headings lead elsewhere': -5 };

import type { ClaimMark, FigureMark, NameMark, Source } from '../../core/model/annotation.ts';
import type { Entity } from '../../core/model/entity.ts';
import type { Reading } from '../../core/model/reading.ts';
import { type Span, slice } from '../../core/model/span.ts';
import { type HighlightName, highlightOf } from '../paint/highlights.ts';
import { type Words, worded } from './figure-words.ts';

/** What a card can explain. */
export type CardMark = ClaimMark | NameMark | FigureMark;

export interface CardRow {
  readonly label: string;
  readonly value: string;
  /** Whether the value is the article's own wording, and shown in quote marks. */
  readonly quoted: boolean;
}

/** What the card says of one mark. */
export interface CardPart {
  readonly kind: CardMark['kind'];
  /** The language of the article's words: a BCP 47 tag. */
  readonly language: string;
  /** The kind in words. */
  readonly label: string;
  readonly heading: string;
  /** How the mark looks on the page: the card shows it again, as its legend. */
  readonly look: HighlightName;
  readonly badge: string | null;
  readonly rows: readonly CardRow[];
  readonly note: string | null;
}

/** Explains marks in the interface's language and the article's own words; the order of `marks` is kept. */
export function cardParts(marks: readonly CardMark[], reading: Reading, words: Words): CardPart[] {
  const { language } = reading.article;
  return marks.map((mark) => {
    const part = explain(mark, marks, { reading, words });
    return { kind: mark.kind, language, look: highlightOf(mark)!, label: words.t(`card_${mark.kind}`), ...part };
  });
}

type Said = Omit<CardPart, 'kind' | 'language' | 'look' | 'label'>;

interface Told {
  readonly reading: Reading;
  readonly words: Words;
}

function explain(mark: CardMark, all: readonly CardMark[], told: Told): Said {
  if (mark.kind === 'figure') return figure(mark, told);
  if (mark.kind === 'name') return name(mark, told);
  const introduced = all.some((other) => other.kind === 'name' && other.entity === mark.source.entity);
  return claim(mark, told, introduced);
}

/** `introduced` where the card says already who the source is. */
function claim({ status, source, cue, denies }: ClaimMark, { reading, words }: Told, introduced: boolean): Said {
  const { article, entities } = reading;
  const { t, locale } = words;
  const entity = entities.find(({ id }) => id === source.entity);
  const rows: CardRow[] = [{ label: t('card_source'), ...sourceOf(source, entity, { reading, words }) }];
  if (entity?.role && !introduced) {
    rows.push({ label: t('card_source_role'), value: slice(article.text, entity.role), quoted: true });
  }
  if (cue) rows.push({ label: t('card_cue'), value: slice(article.text, cue), quoted: true });
  if (denies) rows.push({ label: t('card_denies'), value: slice(article.text, denies), quoted: true });
  return { heading: capital(t(`badge_${status}`), locale), badge: null, rows, note: t('card_as_worded') };
}

function sourceOf(source: Source, entity: Entity | undefined, { reading, words }: Told): Omit<CardRow, 'label'> {
  if (source.kind === 'outlet-voice') {
    const { byline, outlet, genre } = reading.article.metadata;
    const author = genre === 'opinion' ? byline : null;
    return { value: author ?? outlet ?? words.t('card_source_article'), quoted: false };
  }
  if (entity) return { value: entity.name, quoted: false };
  if (source.text !== null) return { value: source.text, quoted: true };
  return { value: words.t('card_source_unnamed'), quoted: false };
}

function name(mark: NameMark, { reading, words: { t } }: Told): Said {
  const { article, entities } = reading;
  const entity = entities.find(({ id }) => id === mark.entity);
  const written = slice(article.text, mark);
  if (!entity) return { heading: written, badge: null, rows: [], note: null };
  const rows: CardRow[] = [];
  const label = t(entity.type === 'person' ? 'card_role_person' : 'card_role');
  if (entity.role) rows.push({ label, value: slice(article.text, entity.role), quoted: true });
  const count = entity.mentions.length;
  const note = count === 1 ? t('note_mentions_one') : t('note_mentions', String(count));
  // "Name · name" would say nothing.
  return { heading: entity.name, badge: entity.type === 'other' ? null : t(`badge_${entity.type}`), rows, note };
}

/** The longest words that are shown of a figure with what it is of, in characters. */
const LONGEST = 120;

/** A figure with what it is of, in the article's words: "shares are down 17 percent", "a 5% rise in rents" is no part of the shares or rents. */
function toldWith({ of, start, end }: FigureMark): Span | null {
  if (!of) return null;
  const whole = { start: Math.min(of.start, start), end: Math.max(of.end, end) };
  return whole.end - whole.start <= LONGEST ? whole : null;
}

function figure(mark: FigureMark, { reading: { article }, words }: Told): Said {
  const { t } = words;
  const written = slice(article.text, mark);
  const value = worded(mark, written, words) ?? written;
  const rows: CardRow[] = [];
  const told = toldWith(mark);
  if (mark.of && !told) rows.push({ label: t('card_of'), value: slice(article.text, mark.of), quoted: true });
  if (told) rows.push({ label: t('card_written'), value: slice(article.text, told), quoted: true });
  else if (value !== written) rows.push({ label: t('card_written'), value: written, quoted: true });
  const note = mark.magnitude !== null ? t('card_no_number') : null;
  return { heading: mark.modifier ? `${mark.modifier} ${value}` : value, badge: t(`badge_${mark.figure}`), rows, note };
}

const capital = (word: string, locale: string): string => word.slice(0, 1).toLocaleUpperCase(locale) + word.slice(1);

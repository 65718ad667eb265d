import type { Annotation } from '../core/model/annotation.ts';
import type { Reading } from '../core/model/reading.ts';
import { slice } from '../core/model/span.ts';

/** The headings of the report's sections, as the popup words them. */
export const SECTION_NAMES: Readonly<Record<string, string>> = {
  gist: 'Gist',
  claims: 'Claims',
  people: 'People and organisations',
  figures: 'Figures',
  timeline: 'Timeline',
  quotes: 'Quotes',
  comments: 'Comments',
};

/** A code of the model in words: "said_by" is "said by". */
export const inWords = (code: string): string => code.replaceAll(/[_-]/g, ' ');

/** Words of the article on one line. */
export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** What is known of an article besides its title, as one line. */
export function aboutLine({ article }: Reading): string {
  const { byline, outlet, genre, published, modified, url } = article.metadata;
  return [byline !== outlet && byline, outlet, genre, published, modified && `updated ${modified}`, url]
    .filter(Boolean)
    .join(' · ');
}

/** Says that a text is in a language that is not read; `null` where it is. */
export function languageNote({ article: { language } }: Reading): string | null {
  if (language === 'en' || language === 'und') return null;
  if (language === 'mis') return 'This text seems to be in a language that newsgloss does not know; it reads English.';
  const name = new Intl.DisplayNames(['en'], { type: 'language' }).of(language) ?? language;
  return `This text seems to be in ${name}; newsgloss reads English.`;
}

/** What an annotation says, in a few words. */
export function describe(mark: Annotation, { article, entities }: Reading): string {
  const entityName = (id: string | null): string | undefined => entities.find((entity) => entity.id === id)?.name;
  switch (mark.kind) {
    case 'name': {
      const entity = entities.find(({ id }) => id === mark.entity);
      return entity ? `${entity.type}: ${entity.name}` : '';
    }
    case 'figure': {
      const value = [mark.modifier, mark.value ?? mark.magnitude, mark.value2 && `to ${mark.value2}`, mark.unit];
      const of = mark.of ? `of ${slice(article.text, mark.of)}` : null;
      return [`${mark.figure}:`, ...value, of].filter((part) => part != null && part !== 0).join(' ');
    }
    case 'date':
      return [mark.value, mark.value2].filter(Boolean).join(' to ');
    case 'quote':
      return `${mark.form}, by ${entityName(mark.speaker) ?? mark.speakerText ?? 'unknown'}`;
    case 'claim': {
      const { entity, text, kind } = mark.source;
      const score = mark.score.toFixed(2);
      const denies = mark.denies ? `: “${oneLine(slice(article.text, mark.denies))}”` : '';
      return `${mark.status}${denies}, ${entityName(entity) ?? text ?? inWords(kind)}, ${score}${mark.key ? ', key' : ''}`;
    }
  }
}

/** A number with its noun: "1 paragraph", "2 paragraphs". */
export const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

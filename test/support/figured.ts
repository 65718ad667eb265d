import type { Found } from '../../src/core/annotate/annotate.ts';
import { dates } from '../../src/core/annotate/kinds/date/index.ts';
import { figures } from '../../src/core/annotate/kinds/figure/index.ts';
import { dates as dateWords } from '../../src/core/language/en/calendar.ts';
import { figures as figureWords } from '../../src/core/language/en/figures.ts';
import type { Language } from '../../src/core/language/language.ts';
import type { DateMark, FigureMark } from '../../src/core/model/annotation.ts';
import type { Article } from '../../src/core/model/article.ts';
import { tokenize } from '../../src/core/text/tokens.ts';

/** As much of English as dates and figures need. */
export const english = { code: 'en', dates: dateWords, figures: figureWords } as Language;

export const NOTHING: Found = { name: [], figure: [], date: [], quote: [], claim: [], entities: [] };

/** The day from which the tests read, a Wednesday. */
export const WEDNESDAY = '2025-02-12';

/** The dates and figures of an article. */
export function figured(
  article: Article,
  language: Language = english,
): { date: readonly DateMark[]; figure: readonly FigureMark[] } {
  const context = { article, tokens: tokenize(article.text), language, found: NOTHING };
  const { date = [] } = dates.annotate(context);
  const { figure = [] } = figures.annotate({ ...context, found: { ...NOTHING, date } });
  return { date, figure };
}

/** The dates and figures of a text without structure. */
export function figuredText(
  text: string,
  {
    published = WEDNESDAY,
    url = null,
    language = english,
  }: { published?: string | null; url?: string | null; language?: Language } = {},
): ReturnType<typeof figured> {
  const metadata = { title: null, byline: null, outlet: null, published, url };
  const blocks = [{ kind: 'paragraph' as const, start: 0, end: text.length, runIn: null }];
  return figured({ text, language: 'en', metadata, blocks, sections: [], sentences: [], comments: [] }, language);
}

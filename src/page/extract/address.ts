import { wordSet } from '../../core/text/word-list.ts';
/** What an address tells of its page. */
export interface AddressTells {
  /** A whole site, or its pages in one language. */
  root: boolean;
  /** It ends with four words or more, joined: "/bees-return-to-mill". */
  slug: boolean;
  /** It leads through the stories of a site: a part that is named so, or a month of a year. */
  stories: boolean;
  /** A forum, or one of its threads. */
  forum: boolean;
  /** It ends at a list of pages: of a tag, of an author, the third page of all. */
  list: boolean;
  /** A form: to log in, to search, to buy. */
  form: boolean;
  /** What is no news by its kind: goods, a manual, an opening, what a site says of itself. */
  thing: boolean;
}

const STORIES = wordSet(
  'news article articles story stories opinion politics nachrichten artikel noticia noticias actualite actualites nyheter nyheder',
);
const FORUM = wordSet(
  'forum forums board boards community topic topics thread threads viewtopic showthread discussion discussions',
);
const LISTS = wordSet('category categories tag tags author authors archive archives search');
const FORM = wordSet(
  'regist register registration login log-in signin sign-in signup sign-up account accounts password ucp search cart basket checkout contact contact-us feedback subscribe profile',
);
const THINGS = wordSet(
  'product products shop store job jobs career careers vacancy vacancies docs doc documentation manual reference api recipe recipes event faq faqs help support about about-us aboutus privacy privacy-policy datenschutz impressum terms terms-of-use terms-of-service terms-and-conditions newsletter newsletters weather scores live-scores results fixtures puzzles crossword crosswords horoscope horoscopes podcasts course courses',
);
/** Pages of a wiki that are about its articles, its readers or itself. */
const ABOUT_WIKI =
  /^(?:(?:user|wikipedia|file|template|category|help|portal)?_?talk|user|special|template|file|category|help):/;
const MONTH = /^(?:19|20)\d\d-?\d\d/;
const YEAR = /^(?:19|20)\d\d$/;
const FIGURES = /^\d+$/;
const TWO_FIGURES = /^\d\d/;
const ROOT = /^(?:index\.\w+|[a-z]{2}(?:-[a-z]{2})?)?$/;
/** Letters beyond ASCII stand as they are, or by percent signs. */
const SLUG = /[a-z\d%\u0080-\uffff](?:[-_][a-z\d%\u0080-\uffff]+){3}/;

/** Takes an address apart; `null` where it is none, or stands for none (a file read without its address). */
export function readAddress(url: string): AddressTells | null {
  const [whole = ''] = url.toLowerCase().split(/[?#]/, 1);
  const from = whole.indexOf('://');
  if (from < 0) return null;
  const [host = '', ...path] = whole.slice(from + 3).split('/');
  if (/\.invalid(?::\d+)?$/.test(host)) return null;
  const filled = path.at(-1) === '' ? path.slice(0, -1) : path;
  const last = filled.at(-1) ?? '';
  const before = filled.at(-2) ?? '';
  const tells: AddressTells = {
    root: filled.length < 2 && ROOT.test(last),
    slug: SLUG.test(last),
    stories: false,
    forum: host.includes('forum') || FORUM.has(stem(host)),
    list: last === 'events' || (filled.length > 1 && (LISTS.has(before) || (before === 'page' && FIGURES.test(last)))),
    form: false,
    thing: THINGS.has(stem(host)) || ABOUT_WIKI.test(last),
  };
  for (let at = 0; at < path.length; at += 1) readPart(path, at, tells);
  return tells;
}

/** What stands before the first dot: "register" of "register.php". */
function stem(part: string): string {
  const dot = part.indexOf('.');
  return dot < 0 ? part : part.slice(0, dot);
}

function readPart(path: readonly string[], at: number, tells: AddressTells): void {
  const part = path[at]!;
  const name = stem(part);
  const next = path[at + 1];
  tells.form ||= FORM.has(name);
  tells.forum ||= FORUM.has(name);
  tells.thing ||= THINGS.has(name);
  if (next !== undefined) {
    tells.stories ||= STORIES.has(part) || (YEAR.test(part) && TWO_FIGURES.test(next));
    tells.forum ||= part === 'questions' && FIGURES.test(stem(next));
    tells.forum ||= part === 'r' && stem(path[at + 2] ?? '') === 'comments';
  }
  tells.stories ||= MONTH.test(part);
}

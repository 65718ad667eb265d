/** An address in the parts that tell something of its page: in lower case, without query and fragment. */
export interface Address {
  readonly host: string;
  /** What stands between the slashes of the path; the last is empty where the path ends with one. */
  readonly path: readonly string[];
}

/** Takes an address apart; `null` where it is none, or stands for none (a file read without its address). */
export function addressOf(url: string): Address | null {
  const [whole = ''] = url.toLowerCase().split(/[?#]/, 1);
  const from = whole.indexOf('://');
  if (from < 0) return null;
  const [host = '', ...path] = whole.slice(from + 3).split('/');
  return host.replace(/:\d+$/, '').endsWith('.invalid') ? null : { host, path };
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const STORIES = words(
  'news article articles story stories opinion politics nachrichten artikel noticia noticias actualite actualites nyheter nyheder',
);
const FORUM = words(
  'forum forums board boards community topic topics thread threads viewtopic showthread discussion discussions',
);
const LISTS = words('category categories tag tags author authors archive archives search');
const FORM = words(
  'regist register registration login log-in signin sign-in signup sign-up account accounts password ucp search cart basket checkout contact contact-us feedback subscribe profile',
);

/** A part of a path without what follows its first dot: "register" of "register.php". */
const stem = (part: string): string => part.split('.', 1)[0]!;

/** The path without the empty part that a slash at its end makes. */
const filled = ({ path }: Address): readonly string[] => (path.at(-1) === '' ? path.slice(0, -1) : path);

/** The address of a whole site, or of its pages in one language. */
export const isRoot = (address: Address): boolean => {
  const [first = '', ...more] = filled(address);
  return !more.length && (first === '' || /^(?:index\.\w+|[a-z]{2}(?:-[a-z]{2})?)$/.test(first));
};

const LEAST_WORDS = 4;
const isJoint = (char: string | undefined): boolean => char === '-' || char === '_';
const isLetter = (char: string): boolean => char > '\x7f' || /[a-z\d%]/.test(char);

/** Whether the path ends with four words or more, joined: "/bees-return-to-mill". */
export function isSlug(address: Address): boolean {
  const last = filled(address).at(-1) ?? '';
  let joined = 0;
  for (let at = 1; at < last.length; at += 1) {
    if (isJoint(last[at]) && isLetter(last[at - 1]!)) joined += isLetter(last[at + 1] ?? '-') ? 1 : 0;
    else if (!isLetter(last[at]!)) joined = 0;
    if (joined >= LEAST_WORDS - 1) return true;
  }
  return false;
}

/** Whether the path leads through the stories of a site: a part that is named so, or a month of a year. */
export const isAmongStories = ({ path }: Address): boolean =>
  path.some(
    (part, at) =>
      (at < path.length - 1 && STORIES.has(part)) ||
      /^(?:19|20)\d\d-?\d\d/.test(part) ||
      (/^(?:19|20)\d\d$/.test(part) && /^\d\d/.test(path[at + 1] ?? '')),
  );

/** Whether the address is one of a forum, or of its threads. */
export const isForum = ({ host, path }: Address): boolean =>
  host.includes('forum') ||
  FORUM.has(stem(host)) ||
  path.some(
    (part, at) =>
      FORUM.has(stem(part)) ||
      (part === 'questions' && /^\d+(?:\.|$)/.test(path[at + 1] ?? '')) ||
      (part === 'r' && stem(path[at + 2] ?? '') === 'comments'),
  );

/** Whether the path ends at a list of pages: of a tag, of an author, the third page of all. */
export const isList = (address: Address): boolean => {
  const [before = '', last = ''] = filled(address).slice(-2);
  const end = last || before;
  return end === 'events' || (last !== '' && (LISTS.has(before) || (before === 'page' && /^\d+$/.test(last))));
};

/** Whether the path leads to a form: to log in, to search, to buy. */
export const isForm = ({ path }: Address): boolean => path.some((part) => FORM.has(stem(part)));

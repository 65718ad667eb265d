/** What parts of pages are named. A hyphen in a name may be missing on the page; `*`: any letters follow. */
interface NameRule {
  /** Parted by spaces. */
  readonly names?: string;
  /** Every word of the first list with every word of the second behind it. */
  readonly pairs?: readonly (readonly [string, string])[];
  /** Set where the name must end its class. */
  readonly last?: true;
}

/** Names without their hyphens, with the number of the first rule that has them. */
interface Names {
  readonly count: number;
  readonly ranks: ReadonlyMap<string, number>;
  /** Of names that must end their class. */
  readonly lastRanks: ReadonlyMap<string, number>;
  readonly prefixes: readonly (readonly [string, number])[];
}

/** Makes rules ready, of which earlier ones win. */
export function namesOf(rules: readonly NameRule[]): Names {
  const ranks = new Map<string, number>();
  const lastRanks = new Map<string, number>();
  const prefixes: [string, number][] = [];
  for (let rank = rules.length - 1; rank >= 0; rank -= 1) {
    const { names = '', pairs = [], last = false } = rules[rank]!;
    const to = last ? lastRanks : ranks;
    for (const name of names.replaceAll('-', '').split(' '))
      if (name.endsWith('*')) prefixes.push([name.slice(0, -1), rank]);
      else if (name) to.set(name, rank);
    for (const [firsts, seconds] of pairs)
      for (const first of firsts.replaceAll('-', '').split(' '))
        for (const second of seconds.split(' ')) to.set(first + second, rank);
  }
  return { count: rules.length, ranks, lastRanks, prefixes };
}

/** Utility classes of a style sheet ("md:hidden", "w-[20em]") say how a part looks, not what it is. */
const UTILITY = /[:[\]!]/;
/** What WordPress says of a post on the element that holds it: its tags and categories, which are not parts of the page. */
const POST = /\b(?:hentry|type-post)\b|\bpost-\d/;
const OF_POST: ReadonlySet<string> = new Set('tag category post status type format author topic'.split(' '));
/** Behind such a word a class says what the part has, or has not: "has-social-tools", "text-with-summary". */
const HAS: ReadonlySet<string> = new Set(['has', 'no', 'with', 'without']);
const LONGEST = 400;
/** A name has so many words at most. */
const MOST_WORDS = 3;

/** The number of the first rule that has a name of one of the classes in `name`; the number of rules where none has. */
export function rankOf(name: string, names: Names): number {
  const isPost = (name.includes('post') || name.includes('hentry')) && POST.test(name);
  let best = names.count;
  for (const one of name.slice(0, LONGEST).split(' ')) {
    if (!one || UTILITY.test(one)) continue;
    const words = wordsOf(one);
    if (isPost && words.length > 1 && OF_POST.has(words[0]!)) continue;
    for (let at = 0; at < words.length && !HAS.has(words[at]!); at += 1)
      best = Math.min(best, rankAt(words, at, names));
  }
  return best;
}

/** The words of a class: "articleBody", "article__body" and "article-body" are two. */
function wordsOf(name: string): string[] {
  const lower = name.toLowerCase();
  const parted = lower === name ? name : name.replace(/([a-z0-9])([A-Z])/g, '$1-$2').toLowerCase();
  return parted.split(/[^a-z0-9]+/);
}

/** The rank of the name that the words from a place on make: one of them, two or three. */
function rankAt(words: readonly string[], at: number, { count, ranks, lastRanks, prefixes }: Names): number {
  const first = words[at]!;
  let best = count;
  for (const [prefix, rank] of prefixes) if (rank < best && first.startsWith(prefix)) best = rank;
  const end = Math.min(words.length, at + MOST_WORDS);
  let name = '';
  for (let next = at; next < end; next += 1) {
    name += words[next]!;
    best = Math.min(best, ranks.get(name) ?? count);
    if (next === words.length - 1) best = Math.min(best, lastRanks.get(name) ?? count);
  }
  return best;
}

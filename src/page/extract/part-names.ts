/** What parts of pages are named. A hyphen in a name may be missing on the page; `*`: any letters follow. */
interface NameRule {
  /** Parted by spaces. */
  readonly names?: string;
  /** Every word of the first list with every word of the second behind it. */
  readonly pairs?: readonly (readonly [string, string])[];
  /** Set where the name must end its class. */
  readonly last?: true;
}

/** Names with the number of the first rule that has them. */
interface Names {
  readonly count: number;
  readonly ranks: Map<string, number>;
  /** Of names that must end their class. */
  readonly lastRanks: Map<string, number>;
  readonly prefixes: [string, number][];
  /** First words of names of several. */
  readonly starts: Set<string>;
}

/** Makes rules ready, of which earlier ones win. */
export function namesOf(rules: readonly NameRule[]): Names {
  const found: Names = { count: rules.length, ranks: new Map(), lastRanks: new Map(), prefixes: [], starts: new Set() };
  for (let rank = 0; rank < rules.length; rank += 1) {
    const { names = '', pairs = [], last = false } = rules[rank]!;
    for (const name of names.split(' ')) add(found, name, rank, last);
    for (const [firsts, seconds] of pairs)
      for (const first of firsts.split(' '))
        for (const second of seconds.split(' ')) add(found, `${first}-${second}`, rank, last);
  }
  return found;
}

function add({ ranks, lastRanks, prefixes, starts }: Names, name: string, rank: number, last: boolean): void {
  const to = last ? lastRanks : ranks;
  const hyphen = name.indexOf('-');
  if (name.endsWith('*')) prefixes.push([name.slice(0, -1), rank]);
  else if (name && !to.has(name)) to.set(name, rank);
  if (hyphen < 0) return;
  starts.add(name.slice(0, hyphen));
  const joined = name.replaceAll('-', '');
  if (!to.has(joined)) to.set(joined, rank);
}

/** Utility classes of a style sheet ("md:hidden", "w-[20em]") say how a part looks, not what it is. */
const UTILITY = /[:[\]!]/;
/** What WordPress says of a post on the element that holds it: its tags and categories, which are not parts of the page. */
const POST = /\b(?:hentry|type-post)\b|\bpost-\d/;
const OF_POST: ReadonlySet<string> = new Set('tag category post status type format author topic'.split(' '));
const LONGEST = 400;

/** The number of the first rule that has a name of one of the classes in `name`; the number of rules where none has. */
export function rankOf(name: string, names: Names): number {
  const isPost = (name.includes('post') || name.includes('hentry')) && POST.test(name);
  let best = names.count;
  for (const one of name.slice(0, LONGEST).split(' ')) {
    if (!one || UTILITY.test(one)) continue;
    const words = wordsOf(one);
    if (isPost && words.length > 1 && OF_POST.has(words[0]!)) continue;
    for (let at = 0; at < words.length; at += 1) best = Math.min(best, rankAt(words, at, names));
  }
  return best;
}

/** The words of a class: "articleBody", "article__body" and "article-body" are two. */
function wordsOf(name: string): string[] {
  const lower = name.toLowerCase();
  const parted = lower === name ? name : name.replace(/([a-z0-9])([A-Z])/g, '$1-$2').toLowerCase();
  return parted.split(/[^a-z0-9]+/);
}

function rankAt(words: readonly string[], at: number, { count, ranks, lastRanks, prefixes, starts }: Names): number {
  const word = words[at]!;
  const rest = words.length - at;
  let best = ranks.get(word) ?? count;
  if (rest === 1) best = Math.min(best, lastRanks.get(word) ?? count);
  for (const [prefix, rank] of prefixes) if (word.startsWith(prefix)) best = Math.min(best, rank);
  if (rest === 1 || !starts.has(word)) return best;
  const two = `${word}-${words[at + 1]}`;
  best = Math.min(best, ranks.get(two) ?? count);
  if (rest === 2) return Math.min(best, lastRanks.get(two) ?? count);
  return Math.min(best, ranks.get(`${two}-${words[at + 2]}`) ?? count);
}

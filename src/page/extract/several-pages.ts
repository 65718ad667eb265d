import type { Metadata } from '../../core/model/article.ts';

/** Which page of its article a page is. */
type Part = NonNullable<Metadata['part']>;

/** An address without the number of its page; the first page has none as a rule. */
interface Numbered {
  readonly stem: string;
  readonly page: number;
}

const PARAMETER = /[?&](?:page|pg|p|seite|pagina|part)=(\d{1,2})(?=&|$)/;
const LAST_PART = /\/(?:(?:page|seite|pagina|part)[/-]?)?(\d{1,2})\/?$/;
/** The name of a story. Where none is left, the number is a story's: "/news/3" is no third page of "/news". */
const STORY = /\/[^/?]*[\d._-][^/?]*$/;
const TURN = /(?:^|\s)(?:next|prev|previous)(?:\s|$)/i;
/** More links, as an encyclopedia has, are not looked through. */
const MOST_LINKS = 2000;
const COUNTED = /^(?:page|seite|p[áa]gina) (\d{1,2}) ?(?:of|von|de|di|\/) ?(\d{1,2})$/i;

/** Takes the number of a page off its address. */
function numbered(address: string): Numbered {
  const bare = address.replace(/#.*$/, '');
  const parameter = PARAMETER.exec(bare);
  if (parameter) return { stem: bare.replace(parameter[0], '').replace(/\/$/, ''), page: Number(parameter[1]) };
  const part = LAST_PART.exec(bare);
  const stem = part ? bare.slice(0, part.index) : '';
  if (part && STORY.test(stem)) return { stem, page: Number(part[1]) };
  return { stem: bare.replace(/\/$/, ''), page: 1 };
}

/** The numbers of the story's other pages that elements lead to. */
function otherPages(elements: readonly Element[], url: string): number[] {
  const own = numbered(url);
  return elements.flatMap((element) => {
    const href = element.getAttribute('href');
    const other = href && URL.canParse(href, url) ? numbered(new URL(href, url).href) : null;
    return other && other.stem === own.stem && other.page !== own.page ? other.page : [];
  });
}

/** The links of the part of the page that holds a text, as far as they are looked through. */
function linksAround(text: Element): Element[] {
  const around = text.closest('main') ?? text.closest('article') ?? text.ownerDocument.body;
  const links: Element[] = [];
  for (const link of around.getElementsByTagName('a')) if (links.push(link) >= MOST_LINKS) break;
  return links;
}

const isTurn = (link: Element): boolean => TURN.test(link.getAttribute('rel') ?? '');

/** "Page 2 of 3" among the page's lines. */
function counted(lines: Iterable<{ readonly text: string }>): Part | null {
  for (const { text } of lines) {
    const found = text.length < 20 ? COUNTED.exec(text) : null;
    const part = found && { page: Number(found[1]), of: Number(found[2]) };
    if (part && part.page <= part.of && part.of > 1) return part;
  }
  return null;
}

/**
 * Which page of an article that goes over several this is, with its `text`; `null` where it stands on one. Told by links that turn to a
 * page of the same address but for its number, as most that are called "next" do not: they lead to the next article. How
 * many there are is told by words, or by links to all of them.
 */
export function partOf(text: Element, url: string, lines: Iterable<{ readonly text: string }>): Part | null {
  const links = linksAround(text);
  // A page may have taken its head off.
  const head: HTMLHeadElement | null = text.ownerDocument.head;
  const turns = [...(head?.getElementsByTagName('link') ?? []), ...links].filter(isTurn);
  if (!turns.length || !otherPages(turns, url).length) return null;
  const told = counted(lines);
  if (told) return told;
  const { page } = numbered(url);
  const numbers = new Set([page, ...otherPages(links, url)]);
  return { page, of: numbers.size > 1 && numbers.size === Math.max(...numbers) ? numbers.size : null };
}

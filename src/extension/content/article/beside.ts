import type { PageText } from '../../../page/extract/page-text.ts';
import { parentOf } from '../../../page/tree.ts';

/** One of several articles on a page, as where the next is loaded below the one that was read. */
export interface Place {
  /** The heading it begins with. */
  readonly title: Element;
  /** All that belongs to it, and to no other. */
  readonly root: Element;
}

/** Paragraphs of at least so many characters, and so many of them, are an article; a name, a teaser, a form are not. */
const LONG = 80;
const ENOUGH = 3;

/** The heading that is an article's title; `null` where it shows none. */
export function titleOf({ blocks }: PageText): Element | null {
  return blocks.find(({ kind }) => kind === 'title')?.element.closest('h1, h2, h3') ?? null;
}

/**
 * The articles on the page of the one that `title` begins, itself among them, in order; `[]` where it stands alone, or
 * nothing parts it from others. Each begins with a heading like `title` and has a part of the page for itself.
 */
export function articlesBeside(title: Element): Place[] {
  const headings = [...document.getElementsByTagName(title.localName)];
  // Only `h1` is a title wherever it stands; a lesser heading is where an article begins with it.
  const titles = title.localName === 'h1' ? headings : headings.filter(beginsArticle);
  const withText = places(titles).filter(({ root }) => hasText(root));
  const found = places(withText.map((place) => place.title));
  return found.length > 1 && found.some((place) => place.title === title) ? found : [];
}

/** Whether the middle of the viewport lies in an article. */
export function isBefore({ root }: Place): boolean {
  const { top, bottom } = root.getBoundingClientRect();
  return top <= innerHeight / 2 && bottom >= innerHeight / 2;
}

/** Each title with the largest part of the page that holds no other. Of the others only the next ones can be in it. */
function places(titles: readonly Element[]): Place[] {
  return titles.map((title, at) => {
    const others = [titles[at - 1], titles[at + 1]];
    let root = title;
    for (let up = parentOf(root); up && up !== document.documentElement; up = parentOf(up)) {
      if (others.some((other) => other && up!.contains(other))) break;
      root = up as Element;
    }
    return { title, root };
  });
}

const beginsArticle = (heading: Element): boolean =>
  heading.closest('article')?.querySelector(heading.localName) === heading;

function hasText(root: Element): boolean {
  let count = 0;
  for (const { textContent } of root.getElementsByTagName('p')) {
    if (textContent.length >= LONG) count += 1;
    if (count >= ENOUGH) return true;
  }
  return false;
}

import type { ReadArticle } from './read-page.ts';

/** So many readings are kept; a page that goes on without end must not fill the memory. */
const MOST = 5;

/** What was read of a page's articles, by their titles' elements, for when the reader comes back to one. */
export class Kept {
  private readonly read = new Map<Element, ReadArticle>();
  private refused = new WeakSet<Element>();

  get(title: Element): ReadArticle | null {
    return this.read.get(title) ?? null;
  }

  put(title: Element | null, article: ReadArticle): void {
    if (!title) return;
    this.read.delete(title);
    this.read.set(title, article);
    // What has left the page does not come back; what was read of it would hold it in memory.
    for (const one of this.read.keys()) if (!one.isConnected) this.read.delete(one);
    const [oldest] = this.read.keys();
    if (oldest && this.read.size > MOST) this.read.delete(oldest);
  }

  /** There is nothing to read there, or not for us. */
  refuse(title: Element): void {
    this.refused.add(title);
  }

  isRefused(title: Element): boolean {
    return this.refused.has(title);
  }

  clear(): void {
    this.read.clear();
    this.refused = new WeakSet();
  }
}

/** How often a page is looked at again. */
const TRIES = 6;

/** Tells when to look again at a page that was no article at first: some write their text late. */
export class LateArticle {
  private tries = 0;
  private paragraphs = -1;

  /** Whether paragraphs have come or gone since it was last asked; after some times it gives up. */
  mayHaveCome(): boolean {
    const { length } = document.getElementsByTagName('p');
    if (length === this.paragraphs || this.tries >= TRIES) return false;
    const isFirst = this.paragraphs < 0;
    this.paragraphs = length;
    if (isFirst) return false;
    this.tries += 1;
    return true;
  }

  forget(): void {
    this.tries = 0;
    this.paragraphs = -1;
  }
}

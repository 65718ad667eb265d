/** Milliseconds between two looks at a page that changes: at first, and at most. */
const SHORTEST = 250;
const LONGEST = 15_000;

/** Text of this length may be a paragraph. */
const LONG = 80;
/** So many changes without such a text are worth a look as well, and are not watched any longer. */
const MANY = 200;

const CODE: ReadonlySet<string> = new Set(['SCRIPT', 'STYLE']);

/** Has a page looked at again that was no article at first: some write their text late. */
export class LateArticle {
  private readonly observer = new MutationObserver((records) => this.weigh(records));
  private readonly look: () => void;
  private seen = 0;
  private pause = 0;
  private from = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;

  /** `look` is called when text has come since the page was `looked` at, and it is time. */
  constructor(look: () => void, signal: AbortSignal) {
    this.look = look;
    // When what its frames hold has come, too: that is no change of the page itself.
    addEventListener('load', () => window.length > 0 && this.come(), { once: true, signal });
    signal.addEventListener('abort', () => this.stop());
  }

  /** The page is being looked at as it is now. Each look that leads to nothing makes the next come later. */
  looked(): void {
    this.stop();
    this.seen = 0;
    this.pause = Math.min(LONGEST, Math.max(SHORTEST, this.pause * 2));
    this.from = performance.now();
    this.observer.observe(document, { childList: true, characterData: true, subtree: true });
  }

  /** Another page has come in its place: it is looked at as soon as the first was. */
  forget(): void {
    this.stop();
    this.pause = 0;
  }

  private weigh(records: readonly MutationRecord[]): void {
    this.seen += records.length;
    if (this.seen > MANY || records.some(bringsText)) this.come();
  }

  /** Text may have come of which the page's own changes tell nothing. There is no more to know until then; watching on would cost the page something. */
  come(): void {
    this.observer.disconnect();
    this.timer ??= setTimeout(this.look, this.from + this.pause - performance.now());
  }

  private stop(): void {
    this.observer.disconnect();
    clearTimeout(this.timer);
    this.timer = undefined;
  }
}

function bringsText({ target, addedNodes, type }: MutationRecord): boolean {
  const nodes = type === 'characterData' ? [target] : [...addedNodes];
  return nodes.some((node) => !CODE.has(node.nodeName) && (node.textContent?.length ?? 0) >= LONG);
}

/** Milliseconds between two looks at a page that changes: at first, and at most. */
const SHORTEST = 250;
const LONGEST = 15_000;

/** Has a page looked at again that was no article at first: some write their text late. */
export class LateArticle {
  private readonly observer = new MutationObserver(() => this.change());
  private readonly look: () => void;
  private pause = 0;
  private from = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;

  /** `look` is called when the page has changed since it was `looked` at, and it is time. */
  constructor(look: () => void, signal: AbortSignal) {
    this.look = look;
    // What a frame holds comes without any change of the page itself.
    const loaded = ({ target }: Event): void => void (target instanceof HTMLIFrameElement && this.change());
    document.addEventListener('load', loaded, { capture: true, passive: true, signal });
    signal.addEventListener('abort', () => this.stop());
  }

  /** The page is being looked at as it is now. Each look that leads to nothing makes the next come later. */
  looked(): void {
    this.stop();
    this.pause = Math.min(LONGEST, Math.max(SHORTEST, this.pause * 2));
    this.from = performance.now();
    this.observer.observe(document, { childList: true, characterData: true, subtree: true });
  }

  /** Another page has come in its place: it is looked at as soon as the first was. */
  forget(): void {
    this.stop();
    this.pause = 0;
  }

  /** The first change is all there is to know; watching for more would cost the page something. */
  private change(): void {
    this.observer.disconnect();
    this.timer ??= setTimeout(this.look, this.from + this.pause - performance.now());
  }

  private stop(): void {
    this.observer.disconnect();
    clearTimeout(this.timer);
    this.timer = undefined;
  }
}

const NAMES = ['pointermove', 'pointerdown', 'pointerup', 'pointercancel', 'click', 'scroll', 'keydown'] as const;
type Name = (typeof NAMES)[number];

/** Who is told of each kind of event. */
export type Hearing = { readonly [One in Name]: (event: WindowEventMap[One]) => void };

/**
 * Hears what the reader does with pointer and keys, until `signal` aborts. On the window, so that no listener of the page's
 * document stops it on its way, and made before the page's own scripts run where that can be: those on the window come later.
 */
export class Input {
  private readonly signal: AbortSignal;
  private hearing: Hearing | null = null;
  private readonly hear = (event: Event): void => this.hearing?.[event.type as Name](event as never);

  constructor(signal: AbortSignal) {
    this.signal = signal;
    this.listen();
  }

  /** Tells `hearing`, and nobody else any more, until its `signal` aborts. */
  tell(hearing: Hearing, signal: AbortSignal): void {
    this.hearing = hearing;
    signal.addEventListener('abort', () => {
      if (this.hearing === hearing) this.hearing = null;
    });
    // A document that its page has opened anew has lost all listeners; where they are, this adds none.
    this.listen();
  }

  private listen(): void {
    const { signal } = this;
    for (const name of NAMES) addEventListener(name, this.hear, { capture: true, passive: name !== 'keydown', signal });
  }
}

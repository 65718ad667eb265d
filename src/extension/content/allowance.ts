import type { PageReadHow, Unasked } from '../messages.ts';
import { askBackground, patiently } from '../messaging.ts';

/**
 * How far this page may be read: as its reader has asked, or without being asked. The latter only the background knows: it
 * is asked, and asked again.
 */
export class Allowance {
  private readonly changed: (now: Unasked, before: Unasked) => void;
  private asking: Promise<void> = Promise.resolve();
  /** Whether the background was asked and could not be reached, as while it is being installed. */
  private isUnanswered = false;
  /** What the background said last. */
  unasked: Unasked = null;
  /** How the reader wants this page read, who has asked for it; a text that comes late is meant too. */
  wish: PageReadHow | null = null;

  constructor(changed: (now: Unasked, before: Unasked) => void) {
    this.changed = changed;
  }

  /** The reader wants nothing read on this site. */
  get isOff(): boolean {
    return this.unasked === 'off';
  }

  /** How the page is to be read; `null` where nobody has asked, and it may not be read unasked. */
  wanted(): PageReadHow | null {
    return this.unasked === 'off' ? null : (this.wish ?? this.unasked);
  }

  /** Asks anew: at first, and when the reader may have changed it. */
  ask(): Promise<void> {
    this.asking = this.askNow();
    return this.asking;
  }

  /** Resolves when the question that was asked last has been answered, or has failed. */
  known(): Promise<void> {
    return this.asking;
  }

  beat(): void {
    if (this.isUnanswered) void this.ask();
  }

  private async askNow(): Promise<void> {
    const answer = await patiently(() => askBackground('unasked')).catch(() => undefined);
    this.isUnanswered = answer === undefined;
    const before = this.unasked;
    if (answer === undefined || answer === before) return;
    this.unasked = answer;
    this.changed(answer, before);
  }
}

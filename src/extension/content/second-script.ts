import { askBackground, patiently } from '../messaging.ts';
import type { Reader } from './reader.ts';

/** The script that reads, which the background runs here when it is first wanted. */
export class SecondScript {
  /** What it brought; `null` until it has come. */
  reader: Reader | null = null;
  private arrived: (reader: Reader) => void = () => {};
  private readonly arrival = new Promise<Reader>((resolve) => {
    this.arrived = resolve;
  });
  private coming: Promise<Reader> | null = null;

  /** It has come. Only the first counts: popup and keys may run it too. */
  take(open: () => Reader): void {
    this.reader ??= open();
    this.arrived(this.reader);
  }

  /** What it brings: it is sent for once, and again only where it did not come. */
  get(): Promise<Reader> {
    this.coming ??= this.send().catch((error: unknown) => {
      this.coming = null;
      throw error;
    });
    return this.coming;
  }

  private send(): Promise<Reader> {
    if (this.reader) return this.arrival;
    const sent = patiently(() => askBackground('script')).then(() => {
      if (!this.reader) throw new Error('the reader’s script did not run');
      return this.reader;
    });
    // It is here before word comes that it was sent.
    return Promise.race([this.arrival, sent]);
  }
}

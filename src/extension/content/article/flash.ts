import type { Registry } from '../../../page/paint/registry.ts';

/** Long enough to be found by the eye after a scroll. */
const SHOWN = 2200;

/** Sets a range off from the rest of the page for a moment; `signal` ends it early. */
export function flash(range: Range, { registry, signal }: { registry: Registry; signal: AbortSignal }): void {
  registry.add('newsgloss-flash', range);
  const off = (): void => {
    clearTimeout(timer);
    signal.removeEventListener('abort', off);
    registry.delete('newsgloss-flash', range);
  };
  const timer = setTimeout(off, SHOWN);
  signal.addEventListener('abort', off);
}

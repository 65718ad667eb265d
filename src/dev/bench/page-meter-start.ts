import { type Meter, startMeter } from './page-meter.ts';

/*
 * Put before each content script of the extension that is measured; the first starts the meter. What it finds is left on
 * the page's timeline, where the page can read it: an entry for each task, and one for each call that forced style or layout.
 */
const world = globalThis as { newsglossMeter?: Meter };
const known = world.newsglossMeter;
world.newsglossMeter ??= startMeter();
const meter = world.newsglossMeter;
const from = performance.now();

// The script that follows runs in one go; its end is the first microtask.
queueMicrotask(() => meter.note(from, performance.now() - from));

if (!known) {
  /** The page asks for what has been found so far by this event. */
  document.addEventListener('newsgloss-bench', () => {
    performance.clearMeasures('newsgloss-task');
    for (const { from, ms } of meter.tasks) performance.measure('newsgloss-task', { start: from, duration: ms });
    performance.clearMeasures('newsgloss-forced');
    for (const [name, count] of Object.entries(meter.forced))
      performance.measure('newsgloss-forced', { start: 0, duration: count, detail: name });
  });
  /** By this one it has the meter forget: what it keeps must not be taken for what the extension keeps. */
  document.addEventListener('newsgloss-bench-forget', () => {
    meter.tasks.length = 0;
  });
}

import { startMeter } from './page-meter.ts';

/*
 * Put before the content script of the extension that is measured. What it finds is left on the page's timeline, where
 * the page can read it: an entry for each task, and one for each call that forced style or layout.
 */
const meter = startMeter();
const from = performance.now();
const timeline = performance;

// The script that follows runs in one go; its end is the first microtask.
queueMicrotask(() => meter.note(from, performance.now() - from));

/** The page asks for what has been found so far by this event. */
document.addEventListener('newsgloss-bench', () => {
  timeline.clearMeasures('newsgloss-task');
  for (const { from, ms } of meter.tasks) timeline.measure('newsgloss-task', { start: from, duration: ms });
  timeline.clearMeasures('newsgloss-forced');
  for (const [name, count] of Object.entries(meter.forced))
    timeline.measure('newsgloss-forced', { start: 0, duration: count, detail: name });
});

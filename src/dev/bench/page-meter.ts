/** A stretch of main-thread work: when it began, and how long it took, in milliseconds of `performance.now()`. */
export interface Stretch {
  readonly from: number;
  readonly ms: number;
}

/** Stretches with less than this between them are taken for one task: its microtasks follow it at once. */
const SAME_TASK = 0.05;

type Work = (this: unknown, ...args: never[]) => unknown;

/** What has been measured since the meter was started. */
export interface Meter {
  /** Runs `work` as a stretch of its own. */
  run<T>(work: () => T): T;
  /** Notes work that has been timed already. */
  note(from: number, ms: number): void;
  readonly tasks: Stretch[];
  /** Calls that make the browser lay the page out, or work out its styles, at once. */
  readonly forced: Record<string, number>;
}

/**
 * Times every piece of work that the scripts of this JavaScript world begin from now on: it wraps what can call them.
 * Code with `async` must be compiled to promises first, or its later parts escape.
 */
export function startMeter(): Meter {
  const tasks: Stretch[] = [];
  const forced: Record<string, number> = {};
  let depth = 0;
  /** When work last went on after it had let the page run: then, however soon it was, another task began. */
  let yielded = 0;

  const note = (from: number, ms: number): void => {
    const last = tasks.at(-1);
    if (last && from - last.from - last.ms < SAME_TASK && yielded < last.from + last.ms)
      tasks[tasks.length - 1] = { from: last.from, ms: from + ms - last.from };
    else tasks.push({ from, ms });
  };
  const run = <T>(work: () => T): T => {
    if (depth > 0) return work();
    depth += 1;
    const from = performance.now();
    try {
      return work();
    } finally {
      depth -= 1;
      note(from, performance.now() - from);
    }
  };
  const timed = <F>(work: F): F =>
    typeof work !== 'function'
      ? work
      : (function (this: unknown, ...args: never[]) {
          return run(() => (work as unknown as Work).apply(this, args));
        } as F);

  wrapCallers(timed);
  wrapYield(() => {
    yielded = performance.now();
  });
  wrapForcing((name) => {
    forced[name] = (forced[name] ?? 0) + 1;
  });
  return { run, note, tasks, forced };
}

/** Everything that calls us later is given a timed function in place of ours. */
function wrapCallers(timed: <F>(work: F) => F): void {
  const world = globalThis as unknown as Record<string, Work>;
  for (const name of ['setTimeout', 'setInterval', 'requestAnimationFrame', 'requestIdleCallback']) {
    const own = world[name];
    // In Firefox a content script's global is not the window that the browser's functions want.
    if (own) world[name] = (work: never, ...rest: never[]) => own.call(window, timed(work), ...rest);
  }
  const then = Promise.prototype.then;
  // biome-ignore lint/suspicious/noThenProperty: every later part of an async function comes this way
  Promise.prototype.then = function (done, failed) {
    return then.call(this, timed(done), timed(failed)) as never;
  };
  for (const name of ['MutationObserver', 'IntersectionObserver', 'ResizeObserver']) {
    const own = world[name] as unknown as new (work: never, ...rest: never[]) => object;
    const construct = (_: object, [work, ...rest]: [never, ...never[]]): object => new own(timed(work), ...rest);
    world[name] = new Proxy(own, { construct }) as unknown as Work;
  }
  const add = EventTarget.prototype.addEventListener;
  const listen: typeof add = function (this: EventTarget | undefined, type, listener, options) {
    add.call(this ?? window, type, timed(listener), options);
  };
  EventTarget.prototype.addEventListener = listen;
  globalThis.addEventListener = listen as typeof globalThis.addEventListener;
}

/** Tells when work goes on that had let the page run in between. */
function wrapYield(resumed: () => void): void {
  const { scheduler } = globalThis;
  const own = scheduler?.yield;
  if (own) scheduler.yield = () => own.call(scheduler).then(resumed);
}

/** Counts the calls of what cannot be answered without style or layout. */
function wrapForcing(count: (name: string) => void): void {
  const methods: [object, string][] = [
    [Range.prototype, 'getBoundingClientRect'],
    [Range.prototype, 'getClientRects'],
    [Element.prototype, 'getBoundingClientRect'],
    [Element.prototype, 'getClientRects'],
    [Element.prototype, 'checkVisibility'],
    [Document.prototype, 'caretPositionFromPoint'],
    [globalThis, 'getComputedStyle'],
  ];
  for (const [owner, name] of methods) {
    const own = (owner as Record<string, Work>)[name];
    if (!own) continue;
    (owner as Record<string, Work>)[name] = function (...args) {
      count(name);
      return own.apply(this, args);
    };
  }
}

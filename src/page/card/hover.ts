import type { CardPart } from './content.ts';
import { type CardEvent, type Effect, type How, type Over, START, step, type Target, type Timing } from './machine.ts';
import type { Around } from './place.ts';
import type { CardView } from './view.ts';
import { onTheWay, type Point } from './way.ts';

/** How cards open: after so many milliseconds of rest, with a modifier key down, or by a click alone. */
export type Opening = { readonly by: 'rest' | 'modifier'; readonly ms: number } | { readonly by: 'click' };

/** What the card asks of the marks on the page. */
export interface Marks {
  /** The innermost mark under a point of the viewport. */
  at(point: Point): Target | null;
  has(target: Target): boolean;
  parts(target: Target): readonly CardPart[];
  /** Where the mark's line nearest to `point` and its sentence are; `null` where they are not on the page. */
  around(target: Target, point: Point | null): Around | null;
  /** The words for a screen reader that has come to this mark by a command. */
  announcement(target: Target): string;
}

/** Cards on a page, until the signal given to `startCards` aborts. */
export interface Cards {
  visit(target: Target): void;
  dismiss(): void;
  /** The marks have changed. */
  refresh(): void;
  setOpening(opening: Opening): void;
}

const INTENT = 150;
const NEXT = 150;
const CLOSE = 300;
/** A press that travels further than this drags. */
const SLIP = 4;
/** Narrower viewports show cards as a sheet at the lower edge. */
const NARROW = 480;

const timingOf = (opening: Opening): Timing => ({
  open: opening.by === 'click' ? 0 : opening.ms,
  still: INTENT,
  next: NEXT,
  close: CLOSE,
});

/** Listens to the pointer and the keyboard, and shows cards for marks. The page's own handling is left alone, but for Esc while a card is open. */
export function startCards(marks: Marks, view: CardView, first: Opening, signal: AbortSignal): Cards {
  let opening = first;
  let state = START;
  let point: Point = { x: -1, y: -1 };
  /** Where the pointer last was on the mark whose card is shown. */
  let left: Point = point;
  let pressed: Point | null = null;
  let touch = false;
  let frame = 0;

  const send = (event: CardEvent): void => {
    const next = step(state, event, timingOf(opening));
    state = next.state;
    for (const effect of next.effects) run(effect);
  };
  const run = (effect: Effect): void => {
    if (effect.do === 'wait') {
      const { token } = effect;
      setTimeout(() => !signal.aborted && send({ type: 'timer', token, now: performance.now() }), effect.ms);
    } else if (effect.do === 'show') show(effect.target, effect.how);
    else if (effect.do === 'hide') view.hide();
    else if (effect.do === 'place') replace();
  };
  const show = (target: Target, how: How): void => {
    left = point;
    view.show(marks.parts(target), { sheet: touch || innerWidth < NARROW });
    view.place(marks.around(target, how === 'visit' ? null : point));
    if (how === 'visit') view.announce(marks.announcement(target));
  };
  const replace = (): void => {
    if (state.phase === 'open') view.place(marks.around(state.target, null));
  };
  const over = (event: Event | null): Over => {
    if (event && view.owns(event)) return { on: 'card' };
    const target = marks.at(point);
    const box = state.phase === 'open' ? view.box() : null;
    const isShown = state.phase === 'open' && target === state.target;
    if (isShown) left = point;
    else if (box && onTheWay(point, left, box)) return { on: 'way' };
    return target === null ? { on: 'page' } : { on: 'mark', target };
  };
  const may = (modifier: boolean): boolean =>
    opening.by !== 'click' && (opening.by === 'rest' || modifier) && getSelection()?.isCollapsed !== false;

  const listen = <Name extends keyof DocumentEventMap>(name: Name, handle: (event: DocumentEventMap[Name]) => void) =>
    document.addEventListener(name, handle, { capture: true, passive: name !== 'keydown', signal });

  listen('pointermove', (event) => {
    if (event.pointerType === 'touch' || (event.clientX === point.x && event.clientY === point.y)) return;
    touch = false;
    point = { x: event.clientX, y: event.clientY };
    const owned = view.owns(event);
    const modifier = event.altKey;
    // Many moves come in one frame; the last place is what counts.
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => {
      send({ type: 'move', over: owned ? { on: 'card' } : over(null), now: performance.now(), may: may(modifier) });
    });
  });
  listen('pointerdown', (event) => {
    touch = event.pointerType === 'touch';
    point = pressed = { x: event.clientX, y: event.clientY };
    cancelAnimationFrame(frame);
    send({ type: 'press', over: over(event) });
  });
  listen('pointerup', () => send({ type: 'release' }));
  listen('pointercancel', () => send({ type: 'release' }));
  listen('click', (event) => {
    if (view.owns(event) || !pressed || isControl(event) || getSelection()?.isCollapsed === false) return;
    if (Math.hypot(event.clientX - pressed.x, event.clientY - pressed.y) > SLIP) return;
    const target = marks.at({ x: event.clientX, y: event.clientY });
    if (target !== null) send({ type: 'click', target, opens: touch || opening.by === 'click' });
  });
  listen('scroll', (event) => view.owns(event) || send({ type: 'scroll' }));
  listen('keydown', (event) => {
    if (state.phase !== 'open' || event.defaultPrevented) return;
    if (event.key === 'F6') view.enter();
    else if (event.key === 'Escape') send({ type: 'dismiss' });
    else return;
    event.preventDefault();
    event.stopImmediatePropagation();
  });
  document.documentElement.addEventListener('pointerleave', () => send({ type: 'away' }), { signal });
  addEventListener('resize', replace, { signal });
  signal.addEventListener('abort', () => {
    cancelAnimationFrame(frame);
    send({ type: 'off' });
    view.remove();
  });

  return {
    visit: (target) => send({ type: 'visit', target }),
    dismiss: () => send({ type: 'dismiss' }),
    refresh: () => send({ type: 'marks', has: marks.has }),
    setOpening(changed) {
      opening = changed;
    },
  };
}

/** Whether the page has its own use for a click here. */
const isControl = (event: Event): boolean =>
  event.target instanceof Element &&
  event.target.closest('a[href], button, input, select, textarea, summary, label, [role=button], [contenteditable]') !==
    null;

import { closestShown, isShownIn } from '../flat.ts';
import type { CardPart } from './content.ts';
import type { Input } from './input.ts';
import { type CardEvent, type Effect, type How, type Over, START, type State, step, type Target } from './machine.ts';
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
  /** A node that the mark stands in; `null` where it is not on the page. */
  node(target: Target): Node | null;
  parts(target: Target): readonly CardPart[];
  /** Where the mark's line nearest to `point` and its sentence are; `null` where they are not on the page. */
  around(target: Target, point: Point | null): Around | null;
  /** The words for a screen reader that has come to this mark by a command. */
  announcement(target: Target): string;
}

/** The milliseconds beside those of `Opening`. */
const STILL = 150;
const NEXT = 150;
const CLOSE = 300;
/** A press that travels further than this drags. */
const SLIP = 4;
/** Narrower viewports show cards as a sheet at the lower edge. */
const NARROW = 480;

/** Listens to pointer and keyboard until `signal` aborts, and shows cards. The page's own handling is left alone, but for Esc and F6 while a card is open. */
export class Cards {
  private readonly marks: Marks;
  private readonly view: CardView;
  private readonly signal: AbortSignal;
  private opening: Opening;
  private state: State = START;
  private point: Point = { x: -1, y: -1 };
  /** Where the pointer last was on the mark whose card is shown. */
  private left: Point = this.point;
  private pressed: Point | null = null;
  private touch = false;
  private frame = 0;

  constructor(
    marks: Marks,
    view: CardView,
    { opening, input, signal }: { opening: Opening; input: Input; signal: AbortSignal },
  ) {
    this.marks = marks;
    this.view = view;
    this.opening = opening;
    this.signal = signal;
    this.listen(input);
    signal.addEventListener('abort', () => {
      cancelAnimationFrame(this.frame);
      this.send({ type: 'off' });
      view.remove();
    });
  }

  setOpening(opening: Opening): void {
    this.opening = opening;
  }

  visit(target: Target): void {
    this.send({ type: 'visit', target });
  }

  /** Whether a card would lie along the lower edge. */
  asSheet(): boolean {
    return this.touch || innerWidth < NARROW;
  }

  dismiss(): void {
    this.send({ type: 'dismiss' });
  }

  /** The marks have changed. */
  refresh(): void {
    this.send({ type: 'marks', has: (target) => this.marks.has(target) });
  }

  private listen(input: Input): void {
    const { signal } = this;
    const release = (): void => this.send({ type: 'release' });
    input.tell(
      {
        pointermove: (event) => this.onMove(event),
        pointerdown: (event) => this.onDown(event),
        pointerup: release,
        pointercancel: release,
        click: (event) => this.onClick(event),
        scroll: (event) => this.onScroll(event),
        keydown: (event) => this.onKey(event),
      },
      signal,
    );
    document.documentElement.addEventListener('pointerleave', () => this.send({ type: 'away' }), { signal });
    addEventListener('resize', () => this.replace(), { signal });
  }

  private onMove(event: PointerEvent): void {
    // After a scroll browsers tell of a pointer that has not moved.
    if (event.pointerType === 'touch' || (event.clientX === this.point.x && event.clientY === this.point.y)) return;
    this.touch = false;
    this.point = { x: event.clientX, y: event.clientY };
    const owned = this.view.owns(event);
    const may = this.mayOpen(event.altKey);
    // Many moves come in one frame; the last place is what counts.
    cancelAnimationFrame(this.frame);
    this.frame = requestAnimationFrame(() => this.moved(owned ? { on: 'card' } : this.over(), may));
  }

  private moved(over: Over, may: boolean): void {
    this.send({ type: 'move', over, now: performance.now(), may });
  }

  private onDown(event: PointerEvent): void {
    this.touch = event.pointerType === 'touch';
    this.point = { x: event.clientX, y: event.clientY };
    this.pressed = this.point;
    cancelAnimationFrame(this.frame);
    this.send({ type: 'press', over: this.view.owns(event) ? { on: 'card' } : this.over() });
  }

  private onClick(event: MouseEvent): void {
    const { pressed } = this;
    if (!pressed || this.view.owns(event) || isControl(event) || isSelecting()) return;
    const point = { x: event.clientX, y: event.clientY };
    if (Math.hypot(point.x - pressed.x, point.y - pressed.y) > SLIP) return;
    const target = this.marks.at(point);
    if (target !== null) this.send({ type: 'click', target, opens: this.touch || this.opening.by === 'click' });
  }

  private onKey(event: KeyboardEvent): void {
    // The modifier may come when the pointer rests on a mark already.
    if (this.opening.by === 'modifier' && event.key === 'Alt' && !event.repeat)
      this.moved(this.over(), this.mayOpen(true));
    if (this.state.phase !== 'open' || event.defaultPrevented) return;
    if (!this.view.isShown()) {
      this.send({ type: 'off' });
      return;
    }
    if (event.key === 'F6') this.view.enter();
    else if (event.key === 'Escape') this.send({ type: 'dismiss' });
    else return;
    event.preventDefault();
    event.stopImmediatePropagation();
  }

  /** What scrolls elsewhere, as a ticker or a row of pictures that turns by itself, moves neither mark nor card. */
  private onScroll(event: Event): void {
    if (this.view.owns(event)) return;
    const { state } = this;
    const node = state.phase === 'idle' ? null : this.marks.node(state.target);
    if (node && event.target instanceof Element && !isShownIn(node, event.target)) return;
    this.send({ type: 'scroll' });
  }

  private over(): Over {
    const target = this.marks.at(this.point);
    if (this.state.phase === 'open') {
      const box = this.view.box();
      if (target === this.state.target) this.left = this.point;
      else if (box && onTheWay(this.point, this.left, box)) return { on: 'way' };
    }
    return target === null ? { on: 'page' } : { on: 'mark', target };
  }

  private mayOpen(modifier: boolean): boolean {
    const { by } = this.opening;
    return (by === 'rest' || (by === 'modifier' && modifier)) && !isSelecting();
  }

  private send(event: CardEvent): void {
    const open = this.opening.by === 'click' ? 0 : this.opening.ms;
    const { state, effects } = step(this.state, event, { open, still: STILL, next: NEXT, close: CLOSE });
    this.state = state;
    for (const effect of effects) this.run(effect);
  }

  private run(effect: Effect): void {
    if (effect.do === 'show') this.show(effect.target, effect.how);
    else if (effect.do === 'hide') this.view.hide();
    else if (effect.do === 'pin') this.view.pin();
    else if (effect.do === 'place') this.follow();
    else if (effect.do === 'wait') {
      const { token, ms } = effect;
      setTimeout(() => this.signal.aborted || this.send({ type: 'timer', token, now: performance.now() }), ms);
    }
  }

  private show(target: Target, how: How): void {
    const around = this.marks.around(target, how === 'visit' ? null : this.point);
    if (around || how === 'visit') this.put(target, around);
    // The page has taken its words away while the pointer rested on them.
    else this.send({ type: 'marks', has: () => false });
    if (how === 'visit') this.view.announce(this.marks.announcement(target));
  }

  private put(target: Target, around: Around | null): void {
    this.left = this.point;
    if (this.view.show(this.marks.parts(target), { sheet: this.asSheet(), over: this.marks.node(target) }))
      this.view.place(around);
    else this.send({ type: 'off' });
  }

  /** The page has scrolled: a card goes along with its mark, but for one along the lower edge. */
  private follow(): void {
    if (!this.view.sheet) this.replace();
  }

  private replace(): void {
    if (this.state.phase === 'open') this.view.place(this.marks.around(this.state.target, null));
  }
}

const isSelecting = (): boolean => getSelection()?.isCollapsed === false;

/** What the page has its own use of clicks for. */
const CONTROLS = 'a[href], button, input, select, textarea, summary, label, [role=button], [contenteditable]';

/** Whether the page has its own use for a click. Its target tells too little: of what is clicked under a shadow root it is the host. */
function isControl(event: Event): boolean {
  const [clicked] = event.composedPath();
  return clicked instanceof Node && closestShown(clicked, CONTROLS) !== null;
}

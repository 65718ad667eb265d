/** What a card can be shown for; the machine only compares it. */
export type Target = string;

/** Where the pointer is: on a mark, on the card, on its way to the card, or anywhere else. */
export type Over =
  | { readonly on: 'mark'; readonly target: Target }
  | { readonly on: 'card' }
  | { readonly on: 'way' }
  | { readonly on: 'page' };

export type CardEvent =
  /** The pointer has moved. `may` is false while something forbids opening: a selection, a modifier key that is not down. */
  | { readonly type: 'move'; readonly over: Over; readonly now: number; readonly may: boolean }
  /** A button or a finger goes down. */
  | { readonly type: 'press'; readonly over: Over }
  | { readonly type: 'release' }
  /** A press and release in one place on a mark; `opens` where clicks open cards (a tap does). */
  | { readonly type: 'click'; readonly target: Target; readonly opens: boolean }
  | { readonly type: 'timer'; readonly token: number; readonly now: number }
  | { readonly type: 'scroll' }
  /** Esc, or the card's close button. */
  | { readonly type: 'dismiss' }
  /** The reader has gone to a mark by a command. */
  | { readonly type: 'visit'; readonly target: Target }
  /** The marks have changed; `target` tells whether the one shown is still there. */
  | { readonly type: 'marks'; readonly has: (target: Target) => boolean }
  /** The pointer has left the window, or the cards have been switched off. */
  | { readonly type: 'away' }
  | { readonly type: 'off' };

export type Effect =
  | { readonly do: 'show'; readonly target: Target; readonly how: How }
  | { readonly do: 'hide' }
  /** The card, shown by hovering, now stays. */
  | { readonly do: 'pin' }
  /** The card stands at the wrong place: the page has scrolled. */
  | { readonly do: 'place' }
  | { readonly do: 'wait'; readonly token: number; readonly ms: number };

export type How = 'hover' | 'click' | 'visit';

export interface Resting {
  readonly phase: 'resting';
  readonly target: Target;
  readonly token: number;
  /** When the pointer last moved. */
  readonly moved: number;
}

export interface Open {
  readonly phase: 'open';
  readonly target: Target;
  /** Pinned or visited: stays when the pointer leaves. */
  readonly held: boolean;
  /** Another mark that the pointer has come to. */
  readonly next: { readonly target: Target; readonly token: number } | null;
  /** The token of the timer that closes, while the pointer is neither on mark nor card. */
  readonly leaving: number | null;
}

export type State = ({ readonly phase: 'idle' } | Resting | Open) & Common;

interface Common {
  /** The last token given out: a timer with another one than expected comes too late and does nothing. */
  readonly token: number;
  readonly pressed: boolean;
  /** The mark the pointer is on. */
  readonly under: Target | null;
  /** Dismissed under the pointer: does not open by hovering until the pointer has left it. */
  readonly barred: Target | null;
}

export const START: State = { phase: 'idle', token: 0, pressed: false, under: null, barred: null };

export interface Timing {
  /** From coming to a mark to its card, at least. */
  readonly open: number;
  /** How long the pointer must have lain still for that. */
  readonly still: number;
  readonly next: number;
  readonly close: number;
}

export interface Step {
  readonly state: State;
  readonly effects: readonly Effect[];
}

/** What an event does to the card. Pure: timers and drawing are effects for the caller to carry out. */
export function step(state: State, event: CardEvent, timing: Timing): Step {
  switch (event.type) {
    case 'move':
      return state.pressed ? stay(state) : move(over(state, event.over), event, timing);
    case 'press':
      return press({ ...state, pressed: true }, event.over);
    case 'release':
      return stay({ ...state, pressed: false });
    case 'click':
      return click({ ...state, pressed: false }, event);
    case 'timer':
      return ring(state, event, timing);
    case 'scroll':
      if (state.phase === 'open' && state.held) return { state, effects: [{ do: 'place' }] };
      return close(state);
    case 'dismiss':
      return dismiss(state);
    case 'visit':
      return show(state, event.target, 'visit');
    case 'marks':
      return state.phase === 'idle' || event.has(state.target) ? stay(state) : close(state);
    case 'away':
      return state.phase === 'open' ? leave(state, timing) : close(state);
    case 'off':
      return close({ ...state, pressed: false });
  }
}

type Move = Extract<CardEvent, { type: 'move' }>;

function move(state: State, event: Move, timing: Timing): Step {
  if (state.phase === 'open') return moveWhileOpen(state, event, timing);
  const { over, may, now } = event;
  if (over.on !== 'mark' || !may || over.target === state.barred) return stay(idle(state));
  if (state.phase === 'resting' && state.target === over.target) return stay({ ...state, moved: now });
  const token = state.token + 1;
  return {
    state: { ...common(state), phase: 'resting', target: over.target, token, moved: now },
    effects: [{ do: 'wait', token, ms: timing.open }],
  };
}

function moveWhileOpen(state: Open & Common, { over, may }: Move, timing: Timing): Step {
  if (state.held) return stay(state);
  if (over.on === 'card' || (over.on === 'mark' && over.target === state.target)) {
    return stay({ ...state, next: null, leaving: null });
  }
  // On the way to the card every movement starts the wait anew; a pointer that stops there closes it.
  if (over.on === 'way') return leave({ ...state, next: null, leaving: null }, timing);
  if (over.on === 'page' || !may) return leave({ ...state, next: null }, timing);
  if (state.next?.target === over.target) return stay(state);
  const left = leave(state, timing);
  const token = left.state.token + 1;
  return {
    state: { ...(left.state as Open & Common), next: { target: over.target, token }, token },
    effects: [...left.effects, { do: 'wait', token, ms: timing.next }],
  };
}

/** Starts to close, unless that has already begun or the card is held. */
function leave(state: Open & Common, timing: Timing): Step {
  if (state.held || state.leaving !== null) return stay(state);
  const token = state.token + 1;
  return { state: { ...state, token, leaving: token }, effects: [{ do: 'wait', token, ms: timing.close }] };
}

function press(state: State, over: Over): Step {
  if (state.phase !== 'open') return stay(idle(state));
  const stays = over.on === 'card' || (over.on === 'mark' && over.target === state.target);
  return stays ? stay(state) : close(state);
}

function click(state: State, { target, opens }: Extract<CardEvent, { type: 'click' }>): Step {
  if (state.phase === 'open' && state.target === target) {
    return { state: { ...state, held: true, next: null, leaving: null }, effects: [{ do: 'pin' }] };
  }
  return opens ? show(state, target, 'click') : stay(state);
}

function ring(state: State, { token, now }: Extract<CardEvent, { type: 'timer' }>, timing: Timing): Step {
  if (state.phase === 'resting' && state.token === token) {
    const rest = timing.still - (now - state.moved);
    if (rest > 0) return { state, effects: [{ do: 'wait', token, ms: rest }] };
    return show(state, state.target, 'hover');
  }
  if (state.phase !== 'open') return stay(state);
  if (state.next?.token === token) return show(state, state.next.target, 'hover');
  return state.leaving === token ? close(state) : stay(state);
}

function show(state: State, target: Target, how: How): Step {
  const held = how !== 'hover';
  return {
    state: { ...common(state), phase: 'open', target, held, next: null, leaving: null, barred: null },
    effects: [{ do: 'show', target, how }],
  };
}

const close = (state: State): Step => ({
  state: idle(state),
  effects: state.phase === 'open' ? [{ do: 'hide' }] : [],
});

const stay = (state: State): Step => ({ state, effects: [] });

const common = ({ token, pressed, under, barred }: State): Common => ({ token, pressed, under, barred });

const idle = (state: State): State => ({ ...common(state), phase: 'idle' });

/** Notes which mark the pointer is on; a dismissed one that it has left may open again. */
function over(state: State, place: Over): State {
  const under = place.on === 'mark' ? place.target : null;
  return { ...state, under, barred: under === state.barred ? under : null };
}

const dismiss = (state: State): Step =>
  state.phase === 'open'
    ? close({ ...state, barred: state.under === state.target ? state.target : null })
    : stay(state);

import { expect, test } from 'vitest';
import { type CardEvent, type Effect, START, type State, step, type Timing } from '../../../src/page/card/machine.ts';

const timing: Timing = { open: 500, still: 150, next: 150, close: 300 };

/** The event of each word of a script; any other word is a mark that the pointer moves to. */
const EVENTS: Record<string, (now: number) => CardEvent> = {
  page: (now) => ({ type: 'move', over: { on: 'page' }, now, may: true }),
  card: (now) => ({ type: 'move', over: { on: 'card' }, now, may: true }),
  way: (now) => ({ type: 'move', over: { on: 'way' }, now, may: true }),
  'forbidden:a': (now) => ({ type: 'move', over: { on: 'mark', target: 'a' }, now, may: false }),
  'press:a': () => ({ type: 'press', over: { on: 'mark', target: 'a' } }),
  'press:card': () => ({ type: 'press', over: { on: 'card' } }),
  'press:page': () => ({ type: 'press', over: { on: 'page' } }),
  release: () => ({ type: 'release' }),
  'click:a': () => ({ type: 'click', target: 'a', opens: false }),
  'tap:a': () => ({ type: 'click', target: 'a', opens: true }),
  scroll: () => ({ type: 'scroll' }),
  esc: () => ({ type: 'dismiss' }),
  'visit:a': () => ({ type: 'visit', target: 'a' }),
  'visit:b': () => ({ type: 'visit', target: 'b' }),
  'keep:a': () => ({ type: 'marks', has: (target) => target === 'a' }),
  'keep:none': () => ({ type: 'marks', has: () => false }),
  away: () => ({ type: 'away' }),
  off: () => ({ type: 'off' }),
};

/** Plays a script ("a 500 page 300": words are events, numbers milliseconds that pass) and logs what the card does, and when. */
function play(script: string): string[] {
  const log: string[] = [];
  let timers: { at: number; token: number }[] = [];
  let state: State = START;
  let now = 0;
  const send = (event: CardEvent): void => {
    const next = step(state, event, timing);
    state = next.state;
    for (const effect of next.effects) carryOut(effect);
  };
  const carryOut = (effect: Effect): void => {
    if (effect.do === 'wait') timers.push({ at: now + effect.ms, token: effect.token });
    else if (effect.do === 'show') log.push(`show ${effect.target} ${effect.how} @${now}`);
    else log.push(`${effect.do} @${now}`);
  };
  const pass = (ms: number): void => {
    const end = now + ms;
    for (;;) {
      const due = timers.filter(({ at }) => at <= end).sort((one, other) => one.at - other.at)[0];
      if (!due) break;
      timers = timers.filter((timer) => timer !== due);
      now = due.at;
      send({ type: 'timer', token: due.token, now });
    }
    now = end;
  };
  for (const word of script.split(' ')) {
    if (/^\d+$/.test(word)) pass(Number(word));
    else send(EVENTS[word]?.(now) ?? { type: 'move', over: { on: 'mark', target: word }, now, may: true });
  }
  return log;
}

const cases: Record<string, readonly (readonly [script: string, ...log: string[]])[]> = {
  'opens after rest': [
    ['a 499'],
    ['a 500', 'show a hover @500'],
    ['a 400 a 400', 'show a hover @550'], // moved at 400: still for 150
    ['a 100 a 400', 'show a hover @500'],
    ['a 450 a 100 a 100 a 300', 'show a hover @800'],
    ['a 300 b 300 500', 'show b hover @800'], // another mark starts anew
    ['a 300 page 1000'],
    ['a 300 page 100 a 499'],
    ['forbidden:a 2000'],
    ['a 300 forbidden:a 2000'],
    ['page 2000'],
    ['card 2000'],
  ],
  'not while pressing, scrolling, out of the window, or off': [
    ['press:a a 2000'],
    ['a 300 press:a 2000'],
    ['press:a release a 500', 'show a hover @500'],
    ['press:page a 200 release a 500', 'show a hover @700'],
    ['a 300 scroll 2000'],
    ['a 300 scroll a 500', 'show a hover @800'],
    ['a 300 away 2000'],
    ['a 300 off 2000'],
    ['a 300 keep:none 2000'],
    ['a 300 keep:a 200', 'show a hover @500'],
  ],
  'closes after leaving mark and card': [
    ['a 500 page 299', 'show a hover @500'],
    ['a 500 page 300', 'show a hover @500', 'hide @800'],
    ['a 500 page 200 page 100', 'show a hover @500', 'hide @800'],
    ['a 500 page 200 a 2000', 'show a hover @500'],
    ['a 500 page 200 card 2000', 'show a hover @500'],
    ['a 500 card 2000 page 300', 'show a hover @500', 'hide @2800'],
    ['a 500 5000', 'show a hover @500'], // never on a timer
    ['a 500 away 300', 'show a hover @500', 'hide @800'],
    ['a 500 away 100 away 200', 'show a hover @500', 'hide @800'],
  ],
  'the way to the card': [
    ['a 500 way 200 way 200 way 200 card 1000', 'show a hover @500'],
    ['a 500 way 300', 'show a hover @500', 'hide @800'], // stopped on the way
    ['a 500 page 200 way 200 card 1000', 'show a hover @500'],
    ['a 500 b 100 way 100 card 1000', 'show a hover @500'],
  ],
  'the next mark opens sooner': [
    ['a 500 b 149', 'show a hover @500'],
    ['a 500 b 150', 'show a hover @500', 'show b hover @650'],
    ['a 500 b 100 b 50', 'show a hover @500', 'show b hover @650'],
    ['a 500 b 100 a 1000', 'show a hover @500'],
    ['a 500 b 100 page 300', 'show a hover @500', 'hide @800'],
    ['a 500 b 100 c 150', 'show a hover @500', 'show c hover @750'],
    ['a 500 b 150 page 300', 'show a hover @500', 'show b hover @650', 'hide @950'],
    ['a 500 b 150 b 1000', 'show a hover @500', 'show b hover @650'],
    ['a 500 forbidden:a 1000', 'show a hover @500'],
  ],
  'dismissed at once, and does not come back before the pointer has left': [
    ['esc 100'],
    ['a 500 esc', 'show a hover @500', 'hide @500'],
    ['a 500 esc a 2000', 'show a hover @500', 'hide @500'],
    ['a 500 esc b 500', 'show a hover @500', 'hide @500', 'show b hover @1000'],
    ['a 500 esc page a 500', 'show a hover @500', 'hide @500', 'show a hover @1000'],
    ['a 500 card esc a 500', 'show a hover @500', 'hide @500', 'show a hover @1000'],
    ['visit:a esc a 500', 'show a visit @0', 'hide @0', 'show a hover @500'],
    ['a 300 esc 2000', 'show a hover @500'], // there was nothing to dismiss
  ],
  'pressing outside closes': [
    ['a 500 press:page 100', 'show a hover @500', 'hide @500'],
    ['a 500 press:card release 1000', 'show a hover @500'],
    ['a 500 press:a release 1000', 'show a hover @500'],
    ['a 500 b press:a', 'show a hover @500'],
    ['visit:b press:a', 'show b visit @0', 'hide @0'],
  ],
  'a click pins': [
    ['a 500 press:a click:a page 5000', 'show a hover @500', 'pin @500'],
    ['a 500 press:a click:a b 5000', 'show a hover @500', 'pin @500'],
    ['a 500 press:a click:a esc', 'show a hover @500', 'pin @500', 'hide @500'],
    ['a 500 press:a click:a press:page', 'show a hover @500', 'pin @500', 'hide @500'],
    ['a 500 page 200 click:a 1000', 'show a hover @500', 'pin @700'],
    ['click:a 1000'], // no accidental card
    ['press:a tap:a 1000', 'show a click @0'],
    ['press:a tap:a page 5000', 'show a click @0'],
  ],
  'scrolling takes a hovered card away, and a pinned one along': [
    ['a 500 scroll', 'show a hover @500', 'hide @500'],
    ['a 500 click:a scroll', 'show a hover @500', 'pin @500', 'place @500'],
    ['visit:a scroll scroll', 'show a visit @0', 'place @0', 'place @0'],
  ],
  'visited by a command': [
    ['visit:a page 5000', 'show a visit @0'],
    ['visit:a b 5000', 'show a visit @0'],
    ['visit:a away 5000', 'show a visit @0'],
    ['a 500 visit:b page 1000', 'show a hover @500', 'show b visit @500'],
    ['a 300 visit:b 1000', 'show b visit @300'], // the timer of the hover comes too late
  ],
  'the marks change': [
    ['a 500 keep:a 1000', 'show a hover @500'],
    ['a 500 keep:none', 'show a hover @500', 'hide @500'],
    ['visit:b keep:a', 'show b visit @0', 'hide @0'],
    ['a 500 off', 'show a hover @500', 'hide @500'],
  ],
};

for (const [title, scripts] of Object.entries(cases)) {
  test.each(scripts)(`${title}: %s`, (script, ...log) => {
    expect(play(script)).toEqual(log);
  });
}

import { declarations, LOOKS } from '../paint/looks.ts';
import { make, partElement, toolButton } from './build.ts';
import { CARD_CSS } from './card.css.ts';
import type { CardPart } from './content.ts';
import type { Words } from './figure-words.ts';
import { type Around, type Box, place } from './place.ts';

/** What the card's own buttons ask for. */
export interface CardActions {
  close(): void;
  turnOff(): void;
}

/** The card on the page: one host element, added when the first card is shown. */
export interface CardView {
  show(parts: readonly CardPart[], options: { readonly sheet: boolean }): void;
  /** Puts the card beside its sentence; without `around`, or as a sheet, at the lower edge. */
  place(around: Around | null): void;
  hide(): void;
  /** Says something to screen readers, politely; the card must be shown. */
  announce(message: string): void;
  /** Moves the keyboard into the card. */
  enter(): void;
  /** Where the card is; `null` while none is shown. */
  box(): Box | null;
  /** Whether an event came from the card. */
  owns(event: Event): boolean;
  /** Takes the host off the page. */
  remove(): void;
}

const OUT = 150;

/** Inline and important: `all: initial` for what the page sets on every `div`, then the little that the host needs. */
const HOST_STYLE =
  'all: initial; position: fixed; inset: auto; margin: 0; padding: 0; border: 0; background: none; overflow: visible; z-index: 2147483647;';

/** The looks of the marks, as legend under the card's headings. */
const LEGEND = Object.entries(LOOKS)
  .map(([name, look]) => `.look.${name} { ${declarations(look)} }`)
  .join('\n');

export function createView(words: Words, actions: CardActions): CardView {
  let host: HTMLElement | null = null;
  let root: ShadowRoot | null = null;
  let card: HTMLElement | null = null;
  let sheet = false;
  let before: HTMLElement | null = null;
  let going: ReturnType<typeof setTimeout> | undefined;

  const mount = (): ShadowRoot => {
    if (!host || !root) {
      host = document.createElement('div');
      host.setAttribute('data-newsgloss', '');
      host.setAttribute('popover', 'manual');
      root = host.attachShadow({ mode: 'closed' });
      const style = document.createElement('style');
      style.textContent = `${CARD_CSS}\n${LEGEND}`;
      const voice = make('div', 'voice');
      voice.setAttribute('aria-live', 'polite');
      root.append(style, voice);
    }
    // A modal dialog makes everything outside it inert: over one, the host belongs inside.
    const parent = document.querySelector(':modal') ?? document.documentElement;
    if (host.parentNode !== parent) parent.append(host);
    return root;
  };
  const style = (more: string): void =>
    host?.setAttribute('style', `${HOST_STYLE} ${more}`.replaceAll(';', ' !important;'));

  return {
    show(parts, options) {
      clearTimeout(going);
      const shadow = mount();
      card?.remove();
      sheet = options.sheet;
      card = cardElement(parts, words, actions);
      card.classList.toggle('sheet', sheet);
      shadow.append(card);
      style('display: block; visibility: hidden; left: 0; top: 0;');
      if (!host!.matches(':popover-open')) host!.showPopover();
    },
    place(around) {
      if (!card) return;
      if (sheet || !around) return style('display: block; left: 0; right: 0; bottom: 0; max-height: 60vh;');
      style('display: block; left: 0; top: 0;');
      const { left, top, maxHeight } = place({ width: card.offsetWidth, height: card.scrollHeight + 2 }, around);
      style(`display: block; left: ${Math.round(left)}px; top: ${Math.round(top)}px; max-height: ${maxHeight}px;`);
    },
    hide() {
      const old = card;
      card = null;
      if (!old) return;
      if (before?.isConnected) before.focus({ preventScroll: true });
      before = null;
      old.classList.add('going');
      clearTimeout(going);
      going = setTimeout(() => {
        old.remove();
        if (host?.matches(':popover-open')) host.hidePopover();
        style('display: none;');
      }, OUT);
    },
    announce(message) {
      const voice = root?.querySelector('.voice');
      // Said a little later: a live region must be known before its words change.
      setTimeout(() => voice?.replaceChildren(message), 100);
    },
    enter() {
      if (!card) return;
      before = document.activeElement instanceof HTMLElement ? document.activeElement : null;
      for (const button of card.querySelectorAll('button')) button.tabIndex = 0;
      card.focus({ preventScroll: true });
    },
    box: () => card?.getBoundingClientRect() ?? null,
    owns: (event) => host !== null && event.composedPath().includes(host),
    remove() {
      clearTimeout(going);
      host?.remove();
      host = root = card = null;
    },
  };
}

/** The card: a labelled dialog that does not hold the keyboard, its buttons out of the tab order until it is entered. */
function cardElement(parts: readonly CardPart[], { t }: Words, actions: CardActions): HTMLElement {
  const menu = make('div', 'menu');
  menu.hidden = true;
  const off = make('button', '', t('card_turn_off')) as HTMLButtonElement;
  off.addEventListener('click', actions.turnOff);
  menu.append(off);
  const gear = toolButton(
    t('card_options'),
    'M2.5 5h4.2m3 0h3.8M2.5 11h1.8m3 0h6.2M8.2 3.5a1.5 1.5 0 1 1 0 3 1.5 1.5 0 0 1 0-3ZM5.8 9.5a1.5 1.5 0 1 1 0 3 1.5 1.5 0 0 1 0-3Z',
  );
  gear.setAttribute('aria-expanded', 'false');
  gear.addEventListener('click', () => {
    menu.hidden = !menu.hidden;
    gear.setAttribute('aria-expanded', String(!menu.hidden));
  });
  const close = toolButton(t('card_close'), 'm4 4 8 8m0-8-8 8');
  close.addEventListener('click', actions.close);
  const card = make('div', 'card', ...parts.map(partElement), make('div', 'tools', gear, close), menu);
  card.setAttribute('role', 'dialog');
  card.setAttribute('aria-label', parts.map(({ label, heading }) => `${label}: ${heading}`).join(', '));
  card.tabIndex = -1;
  for (const button of card.querySelectorAll('button')) button.tabIndex = -1;
  return card;
}

import { closestShown } from '../flat.ts';
import { type CardActions, cardElement, make, pin } from './build.ts';
import { CARD_CSS } from './card.css.ts';
import type { CardPart } from './content.ts';
import type { Words } from './figure-words.ts';
import { HOST } from './host.ts';
import { type Around, type Box, place, sheetHeight } from './place.ts';
import { seen } from './seen.ts';

/** How long a card takes to fade. */
const OUT = 150;
/** A live region must be known to screen readers before its words change. */
const BEFORE_VOICE = 100;

/** Dialogs of the browser's own, and those that a page makes. */
const MODAL = ':modal, [aria-modal=true]';

/** Inline and important: `all: initial` against what the page sets on every `div`, then the little that the host needs. */
const HOST_STYLE =
  'all: initial; position: fixed; inset: auto; margin: 0; padding: 0; border: 0; background: none; overflow: visible; z-index: 2147483647;';

/** The card on the page: one host element, added when the first card is shown. */
export class CardView {
  private readonly words: Words;
  private readonly actions: CardActions;
  private host: HTMLElement | null = null;
  private root: ShadowRoot | null = null;
  private card: HTMLElement | null = null;
  /** Whether the card lies along the lower edge. */
  sheet = false;
  /** By how much the page has what holds the host enlarged: the card is not, and stands where its coordinates say. */
  private zoom = 1;
  /** What had the keyboard before the card was entered. */
  private before: HTMLElement | SVGElement | null = null;
  private going: ReturnType<typeof setTimeout> | undefined;

  constructor(words: Words, actions: CardActions) {
    this.words = words;
    this.actions = actions;
  }

  /**
   * Shows a card `over` what it speaks of, not yet to be seen: `place` puts it where it belongs. As a `sheet` it lies along
   * the lower edge. `false` where the page lets none be shown.
   */
  show(parts: readonly CardPart[], { sheet, over }: { readonly sheet: boolean; readonly over: Node | null }): boolean {
    clearTimeout(this.going);
    this.leave();
    const { host, root } = this.mount(over);
    for (const old of root.querySelectorAll('.card')) old.remove();
    this.sheet = sheet;
    this.card = cardElement(parts, this.words, this.actions);
    this.card.classList.toggle('sheet', sheet);
    root.append(this.card);
    this.style('display: block; visibility: hidden; left: 0; top: 0;');
    try {
      if (!host.matches(':popover-open')) host.showPopover();
    } catch {
      // Told of it beforehand, the page has taken the host away.
    }
    return this.isShown();
  }

  /** Whether a card is shown: a page may take away what is added to it. */
  isShown(): boolean {
    return this.card !== null && this.host?.checkVisibility() === true;
  }

  /** Puts the card beside its sentence; without `around` at the lower edge. */
  place(around: Around | null): void {
    if (!this.card) return;
    if (this.sheet || !around) {
      const height = around ? `${sheetHeight(around)}px` : '60vh';
      this.style(`display: block; left: 0; bottom: ${innerHeight - seen().bottom}px; max-height: ${height};`);
      return;
    }
    this.style('display: block; left: 0; top: 0;');
    const { offsetWidth: width, offsetHeight: height } = this.card;
    const { left, top, maxHeight } = place({ width, height }, around);
    this.style(`display: block; left: ${Math.round(left)}px; top: ${Math.round(top)}px; max-height: ${maxHeight}px;`);
  }

  /** The card stays, and says so. */
  pin(): void {
    if (this.card) pin(this.card, this.words);
  }

  hide(): void {
    const { card } = this;
    if (!card) return;
    this.leave();
    this.card = null;
    card.classList.add('going');
    clearTimeout(this.going);
    this.going = setTimeout(() => {
      card.remove();
      if (this.host?.matches(':popover-open')) this.host.hidePopover();
      this.style('display: none;');
    }, OUT);
  }

  /** Says something to screen readers, politely. */
  announce(message: string): void {
    setTimeout(() => this.root?.querySelector('.voice')?.replaceChildren(message), BEFORE_VOICE);
  }

  /** Moves the keyboard into the card. */
  enter(): void {
    if (!this.card || this.hasKeyboard()) return;
    this.before = focused();
    for (const button of this.card.querySelectorAll('button')) button.tabIndex = 0;
    this.card.focus({ preventScroll: true });
  }

  /** Gives the keyboard back, unless the reader has taken it elsewhere. */
  private leave(): void {
    if (this.hasKeyboard() && this.before?.isConnected) this.before.focus({ preventScroll: true });
    this.before = null;
  }

  private hasKeyboard(): boolean {
    return Boolean(this.root?.activeElement);
  }

  /** Where the card is; `null` while none is shown. */
  box(): Box | null {
    return this.card?.getBoundingClientRect() ?? null;
  }

  /** Whether an event came from the card. */
  owns(event: Event): boolean {
    return this.host !== null && event.composedPath().includes(this.host);
  }

  /** Takes the host off the page. */
  remove(): void {
    clearTimeout(this.going);
    this.host?.remove();
    this.host = this.root = this.card = null;
  }

  private mount(over: Node | null): { host: HTMLElement; root: ShadowRoot } {
    const host = this.host ?? document.createElement('div');
    if (!this.host || !this.root) {
      host.setAttribute(HOST, '');
      this.host = host;
      this.root = host.attachShadow({ mode: 'closed' });
      const style = make('style', '', CARD_CSS);
      const voice = make('div', 'voice');
      voice.setAttribute('aria-live', 'polite');
      voice.lang = this.words.locale;
      this.root.append(style, voice);
    }
    // A modal dialog makes everything outside it inert, or takes the keyboard back: over one, the host belongs inside.
    const parent = closestShown(over, MODAL) ?? lastOf(':modal') ?? document.documentElement;
    if (host.parentNode !== parent) parent.append(host);
    if (host.popover !== 'manual') host.popover = 'manual';
    this.zoom = parent.currentCSSZoom ?? 1;
    return { host, root: this.root };
  }

  private style(more: string): void {
    this.host?.setAttribute('style', `${HOST_STYLE} zoom: ${1 / this.zoom}; ${more}`.replaceAll(';', ' !important;'));
  }
}

/** What has the keyboard, under shadow roots as well. */
function focused(): HTMLElement | SVGElement | null {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at instanceof HTMLElement || at instanceof SVGElement ? at : null;
}

const lastOf = (selector: string): Element | undefined => [...document.querySelectorAll(selector)].at(-1);

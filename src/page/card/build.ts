import type { CardPart, CardRow } from './content.ts';
import type { Words } from './figure-words.ts';

/** What the card's own buttons ask for. */
export interface CardActions {
  close(): void;
  turnOff(): void;
}

/** Makes an element with a class and children; strings become text. */
export function make(tag: string, name: string, ...children: (Node | string)[]): HTMLElement {
  const element = document.createElement(tag);
  if (name) element.className = name;
  element.append(...children);
  return element;
}

/** A part of the card: kind, heading in the mark's own look, what is known of it, a note. */
function partElement(part: CardPart): HTMLElement {
  const label = make('div', 'label', part.label);
  if (part.badge !== null) label.append(make('span', 'badge', part.badge));
  const heading = make('bdi', `look ${part.look}`, part.heading);
  if (part.kind === 'name') heading.lang = part.language;
  const rows = part.rows.flatMap((row) => rowElements(row, part.language));
  const element = make('section', 'part', label, make('h2', 'heading', heading), make('dl', '', ...rows));
  if (part.note !== null) element.append(make('p', 'note', part.note));
  return element;
}

function rowElements({ label, value, quoted }: CardRow, language: string): HTMLElement[] {
  const words = make('bdi', '', value);
  if (quoted) words.lang = language;
  return [make('dt', '', label), make('dd', '', ...(quoted ? ['“', words, '”'] : [words]))];
}

/** Two sliders, and a cross. */
const OPTIONS_SIGN =
  'M2.5 5h4.2m3 0h3.8M2.5 11h1.8m3 0h6.2M8.2 3.5a1.5 1.5 0 1 1 0 3 1.5 1.5 0 0 1 0-3ZM5.8 9.5a1.5 1.5 0 1 1 0 3 1.5 1.5 0 0 1 0-3Z';
const CLOSE_SIGN = 'm4 4 8 8m0-8-8 8';

/** The whole card: a labelled dialog that does not hold the keyboard, its buttons out of the tab order until it is entered. */
export function cardElement(parts: readonly CardPart[], { locale, t }: Words, actions: CardActions): HTMLElement {
  const menu = menuElement(t('card_turn_off'), actions.turnOff);
  const options = toolButton(t('card_options'), OPTIONS_SIGN);
  options.setAttribute('aria-expanded', 'false');
  options.addEventListener('click', () => {
    menu.hidden = !menu.hidden;
    options.setAttribute('aria-expanded', String(!menu.hidden));
  });
  const close = toolButton(t('card_close'), CLOSE_SIGN);
  close.addEventListener('click', actions.close);
  const card = make('div', 'card', ...parts.map(partElement), make('div', 'tools', options, close), menu);
  card.lang = locale;
  // Its first words are the interface's: it runs as they do, whatever the page around it does.
  card.dir = 'auto';
  card.setAttribute('role', 'dialog');
  card.setAttribute('aria-label', parts.map(({ label, heading }) => `${label}: ${heading}`).join(', '));
  card.tabIndex = -1;
  for (const button of card.querySelectorAll('button')) button.tabIndex = -1;
  return card;
}

/** Has a card say that it stays. */
export function pin(card: HTMLElement, { t }: Words): void {
  if (card.classList.contains('pinned')) return;
  card.classList.add('pinned');
  card.querySelector('.label')?.append(make('span', 'badge', t('card_pinned')));
}

function menuElement(label: string, action: () => void): HTMLElement {
  const button = make('button', '', label);
  button.setAttribute('type', 'button');
  button.addEventListener('click', action);
  const menu = make('div', 'menu', button);
  menu.hidden = true;
  return menu;
}

/** A button with a drawn sign and a name. */
function toolButton(label: string, path: string): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.title = label;
  button.setAttribute('aria-label', label);
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', '0 0 16 16');
  svg.setAttribute('aria-hidden', 'true');
  const line = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  line.setAttribute('d', path);
  svg.append(line);
  button.append(svg);
  return button;
}

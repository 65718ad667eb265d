import type { CardPart, CardRow } from './content.ts';

/** Makes an element with a class and children; strings become text. */
export function make(tag: string, name: string, ...children: (Node | string)[]): HTMLElement {
  const element = document.createElement(tag);
  if (name) element.className = name;
  element.append(...children);
  return element;
}

/** A part of the card: kind, heading in the mark's own look, what is known of it, a note. */
export function partElement(part: CardPart): HTMLElement {
  const label = make('div', 'label', part.label);
  if (part.badge !== null) label.append(make('span', 'badge', part.badge));
  const heading = make('h2', 'heading', make('span', `look ${part.look}`, part.heading));
  const element = make('section', 'part', label, heading, make('dl', '', ...part.rows.flatMap(rowElements)));
  if (part.note !== null) element.append(make('p', 'note', part.note));
  return element;
}

const rowElements = ({ label, value, quoted }: CardRow): HTMLElement[] => [
  make('dt', '', label),
  make('dd', '', quoted ? `“${value}”` : value),
];

/** A button with a drawn sign and a name. */
export function toolButton(label: string, path: string): HTMLButtonElement {
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

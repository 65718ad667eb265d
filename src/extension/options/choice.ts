import { element } from '../element.ts';

/** One of several values of which one holds. */
export interface Choice<Value extends string> {
  /** Names the group in the page; no two choices share it. */
  readonly name: string;
  readonly legend: string;
  readonly values: readonly { readonly value: Value; readonly label: string }[];
  readonly now: Value;
  changed(value: Value): void;
}

/** A choice as a group of radio buttons. */
export function choice<Value extends string>({ name, legend, values, now, changed }: Choice<Value>): HTMLElement {
  const radios = values.map(({ value, label }) =>
    element(
      'label',
      { class: 'radio' },
      element('input', { type: 'radio', name, value, checked: value === now, change: () => changed(value) }),
      element('span', {}, label),
    ),
  );
  return element(
    'fieldset',
    { 'data-choice': name },
    element('legend', {}, legend),
    element('div', { class: 'radios' }, ...radios),
  );
}

import { HIGHLIGHT_NAMES, type HighlightName } from './highlights.ts';

/** Our highlights in a document's registry, which the page shares and may clear. */
export interface Registry {
  add(name: HighlightName, range: Range): void;
  delete(name: HighlightName, range: Range): void;
  /** Puts back what the page has removed. */
  restore(): void;
  /** Takes all of ours off, also what an earlier copy of this script left behind. */
  clear(): void;
}

/** Highlights are registered when they get their first range. They are never iterated: Firefox content scripts cannot. */
export function openRegistry(highlights: HighlightRegistry = CSS.highlights): Registry {
  const ours = new Map<HighlightName, Highlight>();

  const highlight = (name: HighlightName): Highlight => {
    const known = ours.get(name);
    if (known) return known;
    const made = new Highlight();
    made.priority = HIGHLIGHT_NAMES.indexOf(name) + 1;
    ours.set(name, made);
    highlights.set(name, made);
    return made;
  };

  const clear = (): void => {
    for (const name of HIGHLIGHT_NAMES) highlights.delete(name);
    for (const made of ours.values()) made.clear();
    ours.clear();
  };

  clear();
  return {
    add: (name, range) => void highlight(name).add(range),
    delete: (name, range) => void ours.get(name)?.delete(range),
    restore() {
      for (const [name, made] of ours) if (!highlights.has(name)) highlights.set(name, made);
    },
    clear,
  };
}

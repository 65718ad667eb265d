const ACCENT = /\p{M}/gu;
const ASCII = /^[\x20-\x7e]*$/;

/** A text without the accents of its letters: "José" → "Jose". */
export const unaccented = (text: string): string =>
  ASCII.test(text) ? text : text.normalize('NFD').replace(ACCENT, '');

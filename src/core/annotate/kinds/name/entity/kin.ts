import type { Form, JoinWords, Mention } from './form.ts';

/** How far before a name its kinship and its office are looked for. */
const BEFORE = 24;

/** The last words before a mention in its sentence, lower case, the nearest last. */
function wordsBefore(text: string, { start }: Mention): string[] {
  const before = text.slice(Math.max(0, start - BEFORE), start);
  return /[.!?:;\n] ?$/.test(before.replace(/\b\p{L}{2,4}\. $/u, ' '))
    ? []
    : (before.toLowerCase().match(/\p{L}+/gu) ?? []);
}

/**
 * Marks who is presented as another's kin ("his son, Rui Costa") and which surnames stand with an office ("Senator Costa"):
 * one is not the other, though nobody else of that surname is named in full.
 */
export function relatives(text: string, forms: readonly Form[], { kin, offices }: JoinWords): Form[] {
  const related = (mention: Mention): boolean => kin.has(wordsBefore(text, mention).at(-1) ?? '');
  const inOffice = (mention: Mention): boolean => offices.has(wordsBefore(text, mention).at(-1) ?? '');
  return forms.map((form): Form => {
    if (form.type !== 'person') return form;
    if (form.words.length === 1) return form.mentions.some(inOffice) ? { ...form, office: true } : form;
    const presented = form.mentions.some(related) && !form.mentions.some(inOffice);
    return presented ? { ...form, kin: true } : form;
  });
}

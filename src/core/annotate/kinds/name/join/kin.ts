import type { Form, JoinWords, Mention } from '../entity/form.ts';

/** How far before a name its kinship and its office are looked for. */
const BEFORE = 24;

/** Mentions that are looked at; later ones hardly present anybody. */
const EARLY = 8;

/** The word before a mention in its sentence, lower case, over a comma or the full stop of a short one: "his son, X", "Sen. X". */
function wordBefore(text: string, { start }: Mention): string {
  const before = text.slice(Math.max(0, start - BEFORE), start);
  return /(?:(\p{L}+),?|(\p{L}{2,4})\.) $/u.exec(before)?.slice(1).find(Boolean)?.toLowerCase() ?? '';
}

/**
 * Marks who is presented as another's kin ("his son, Rui Costa") and which surnames stand with an office ("Senator Costa"):
 * one is not the other, though nobody else of that surname is named in full.
 */
export function relatives(text: string, forms: readonly Form[], { kin, offices }: JoinWords): Form[] {
  const stands = ({ mentions }: Form, words: ReadonlySet<string>): boolean =>
    mentions.slice(0, EARLY).some((mention) => words.has(wordBefore(text, mention)));
  const related = forms.filter(
    (form) => form.type === 'person' && form.words.length > 1 && stands(form, kin) && !stands(form, offices),
  );
  if (related.length === 0) return [...forms];
  return forms.map((form): Form => {
    if (related.includes(form)) return { ...form, kin: true };
    const lone = form.type === 'person' && form.words.length === 1;
    return lone && stands(form, offices) ? { ...form, office: true } : form;
  });
}

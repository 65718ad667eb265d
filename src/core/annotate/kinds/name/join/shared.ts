import type { Form, JoinWords } from '../entity/form.ts';
import { titleGender } from '../gender.ts';
import { LEXICAL, type Lexicon } from '../lexicon.ts';
import { surnameOf } from './forms-compared.ts';

/**
 * Gives who is first named by a given name alone the surname of the next: "Rui and Ana Costa" are Rui Costa and Ana Costa.
 * Not whom a title goes with, "Prince Rui and Ana Costa", nor whom the text names in full elsewhere, by that name or as a surname. Whose the surname is
 * behind an office, nobody can tell then: both are the other's kin.
 */
export function sharing(text: string, forms: readonly Form[], { word }: Lexicon, words: JoinWords): Form[] {
  const given = ([first]: readonly string[]): boolean => (word(first!) & (LEXICAL.given | LEXICAL.forename)) !== 0;
  const people = forms.filter((form) => form.type === 'person' && form.words.length === 2 && given(form.words));
  const full = new Map(people.flatMap((form) => form.mentions.map(({ start }) => [start, form] as const)));
  const firsts = new Set(people.map((form) => form.words[0]!));
  // "Cooper and Ana Costa", where Bo Cooper is.
  const surnames = new Set(
    forms.flatMap(({ type, words }) => (type === 'person' && words.length > 1 ? [surnameOf(words)] : [])),
  );
  const known = (key: string): boolean => firsts.has(key) || surnames.has(key);
  const kin = new Set<Form>();
  const told = forms.flatMap((form): Form[] => {
    const [first, ...rest] = form.mentions;
    const other = full.get(first!.end + words.and.length);
    const alone = form.type === 'person' && form.words.length === 1 && given(form.words) && !known(form.key);
    if (!other || !alone || !text.startsWith(words.and, first!.end)) return [form];
    if (form.mentions.some((mention) => titleGender(text, mention, words.genders))) return [form];
    kin.add(other);
    const [surname, written] = [surnameOf(other.words), other.text.split(' ').at(-1)!];
    const named: Form = {
      ...form,
      key: `${form.key} ${surname}`,
      words: [form.key, surname],
      text: `${form.text} ${written}`,
      mentions: [first!],
      kin: true,
    };
    return rest.length ? [named, { ...form, mentions: rest }] : [named];
  });
  return told.map((form) => (kin.has(form) ? { ...form, kin: true } : form));
}

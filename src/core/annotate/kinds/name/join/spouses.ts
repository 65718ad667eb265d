import type { Form, JoinWords, Mention } from '../entity/form.ts';
import { type Gender, type GenderWords, nameGender, titleGender } from '../gender.ts';
import { surnameOf } from './forms-compared.ts';

/** Somebody named in full. */
interface Bearer {
  readonly form: Form;
  readonly gender: Gender;
  /** Whether a title tells it, or another of the name beside them: not the first name alone, which may deceive. */
  readonly sure: boolean;
}

/** How long a first name is at most, and what one looks like that shares the surname behind "and". */
const LONGEST = 15;
const FIRST_NAME = /(?:^|[^\p{L}’'-])\p{Lu}\p{Ll}[\p{L}’'-]*$/u;

/** Who is named in full, by surname. */
function bearers(text: string, forms: readonly Form[], { and, genders: words }: JoinWords): Map<string, Bearer[]> {
  const paired = ({ start }: Mention): boolean =>
    text.endsWith(and, start) &&
    FIRST_NAME.test(text.slice(Math.max(0, start - and.length - LONGEST), start - and.length));
  const found = new Map<string, Bearer[]>();
  for (const form of forms) {
    if (form.type !== 'person' || form.words.length < 2) continue;
    const title = form.mentions.map((mention) => titleGender(text, mention, words)).find((gender) => gender !== null);
    const sure = title !== undefined || form.mentions.some(paired);
    const bearer = { form, gender: title ?? nameGender(form.text, words), sure };
    const surname = surnameOf(form.words);
    const list = found.get(surname);
    if (list) list.push(bearer);
    else found.set(surname, [bearer]);
  }
  return found;
}

/** The mentions of a surname by the gender of their title. */
function byTitle(text: string, { mentions }: Form, words: GenderWords): Map<Gender, Mention[]> {
  const groups = new Map<Gender, Mention[]>();
  for (const mention of mentions) {
    const gender = titleGender(text, mention, words);
    const group = groups.get(gender);
    if (group) group.push(mention);
    else groups.set(gender, [mention]);
  }
  return groups;
}

const genders = ['feminine', 'masculine'] as const;

/**
 * Keeps two people of one surname apart whom the text tells apart by a title: "Mrs Costa" and "Mr Costa", "Lady Holt"
 * beside "Sir Ian Holt", "Mrs Holt" beside "Ada and Ian Holt". Gives the forms with the mentions of such a title as a form of their own, and every form of
 * such a name with its gender.
 */
export function spousesApart(text: string, forms: readonly Form[], words: JoinWords): Form[] {
  const full = bearers(text, forms, words);
  return forms.flatMap((form): Form[] => {
    const bearing = full.get(surnameOf(form.words)) ?? [];
    if (form.words.length > 1) {
      const gender = bearing.find((bearer) => bearer.form === form)?.gender;
      return [gender ? { ...form, gender } : form];
    }
    if (form.type === 'place') return [form];
    const titles = byTitle(text, form, words.genders);
    const sure = bearing.filter((bearer) => bearer.sure || bearing.length > 1);
    const known = new Set([...titles.keys(), ...sure.map(({ gender }) => gender)]);
    if (!titles.size || !genders.every((gender) => known.has(gender))) return [form];
    return [...titles].map(([gender, mentions]) => ({ ...form, mentions, gender }));
  });
}

import { startingBefore } from '../../../../model/span.ts';
import type { Form, JoinWords, Mention } from '../entity/form.ts';
import { surnameOf } from './forms-compared.ts';

/** How far before a name its kinship and its office are looked for. */
const BEFORE = 24;

/** Mentions that are looked at; later ones hardly present anybody. */
const EARLY = 8;

/** The word before a mention in its sentence, lower case, over a comma or the full stop of a short one: "his son, X", "Sen. X". */
function wordBefore(text: string, { start }: Mention): string {
  const before = text.slice(Math.max(0, start - BEFORE), start);
  return /(?:(\p{L}+),?|(\p{L}{2,4})\.) $/u.exec(before)?.slice(1).find(Boolean)?.toLowerCase() ?? '';
}

/** The word before "of" right before a mention: "son" of "son of X"; empty where none stands so. */
function wordBeforeOf(text: string, { start }: Mention, ofWhat: string): string {
  const [, kin, of] = /(\p{L}+) (\p{L}+) $/u.exec(text.slice(Math.max(0, start - BEFORE), start)) ?? [];
  return of === ofWhat ? kin!.toLowerCase() : '';
}

/** How far before a given name its sentence is looked at, and where one ends. */
const SENTENCE = 300;
const END = /[.!?]["”]? |\n/g;

/**
 * The surnames of those in whose sentence a given name by itself is presented as kin: "holt" of "Ann Holt and her brother
 * Rui"; `null` where it is not, or nobody is named.
 */
function familyOf(
  text: string,
  { type, words, mentions }: Form,
  people: readonly Form[],
  kin: JoinWords['blood'],
): ReadonlySet<string> | null {
  if (type !== 'person' || words.length > 1) return null;
  const told = mentions.slice(0, EARLY).find((mention) => kin.has(wordBefore(text, mention)));
  if (!told) return null;
  const from = Math.max(0, told.start - SENTENCE);
  const opening = from + ([...text.slice(from, told.start).matchAll(END)].at(-1)?.index ?? 0);
  const isNear = ({ mentions: all }: Form): boolean =>
    (all[startingBefore(all, told.start) - 1]?.start ?? Number.NEGATIVE_INFINITY) >= opening;
  const near = people.filter(isNear).map((form) => surnameOf(form.words));
  return near.length ? new Set(near) : null;
}

/**
 * Marks who is presented as another's kin ("his son, Rui Costa") and which surnames stand with an office ("Senator Costa"):
 * one is not the other, though nobody else of that surname is named in full.
 */
export function relatives(text: string, forms: readonly Form[], { kin, blood, offices, ofWhat }: JoinWords): Form[] {
  const people = forms.filter(({ type, words }) => type === 'person' && words.length < 6);
  const told = forms.map((form): Form => {
    const family = familyOf(text, form, people, blood);
    return family ? { ...form, family } : form;
  });
  return officesApart(text, told, { kin, offices, ofWhat });
}

/** The same without given names. */
function officesApart(
  text: string,
  forms: readonly Form[],
  { kin, offices, ofWhat }: Pick<JoinWords, 'kin' | 'offices' | 'ofWhat'>,
): Form[] {
  const isKinOf = ({ mentions }: Form): boolean =>
    mentions.slice(0, EARLY).some((mention) => kin.has(wordBeforeOf(text, mention, ofWhat)));
  const stands = ({ mentions }: Form, words: ReadonlySet<string>): boolean =>
    mentions.slice(0, EARLY).some((mention) => words.has(wordBefore(text, mention)));
  const related = forms.filter(
    (form) =>
      form.type === 'person' &&
      form.words.length > 1 &&
      (form.kin || stands(form, kin) || isKinOf(form)) &&
      !stands(form, offices),
  );
  if (related.length === 0) return [...forms];
  return forms.map((form): Form => {
    if (related.includes(form)) return { ...form, kin: true };
    const lone = form.type === 'person' && form.words.length === 1;
    return lone && stands(form, offices) ? { ...form, office: true } : form;
  });
}

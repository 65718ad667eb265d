import type { Entity } from '../../../model/entity.ts';
import { type Gender, type GenderWords, nameGender, titleGender } from '../name/gender.ts';

export type { Gender } from '../name/gender.ts';

/** What a person's names tell of gender: by a title before one of the mentions, else by the first name; `null` if nothing does. */
export function genderOf(text: string, { mentions, name }: Entity, words: GenderWords): Gender {
  for (const mention of mentions) {
    const told = titleGender(text, mention, words);
    if (told) return told;
  }
  return nameGender(name, words);
}

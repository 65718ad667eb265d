import type { Entity } from '../../../model/entity.ts';
import { slice } from '../../../model/span.ts';
import type { ReportingWords } from './words.ts';

export type Gender = 'feminine' | 'masculine' | null;

const wordsOf = (name: string): string[] => name.toLowerCase().match(/[\p{L}\p{M}'’-]+/gu) ?? [];

/** What a person's names tell of gender: by a title before one of the mentions, else by the first name; `null` if nothing does. */
export function genderOf(text: string, entity: Entity, words: ReportingWords): Gender {
  const { feminine, masculine } = words.givenNames;
  for (const mention of entity.mentions) {
    const before = text.slice(Math.max(0, mention.start - 8), mention.start);
    const title = wordsOf(before).at(-1) ?? '';
    const first = wordsOf(slice(text, mention))[0] ?? '';
    if (words.feminineTitles.has(title) || words.feminineTitles.has(first)) return 'feminine';
    if (words.masculineTitles.has(title) || words.masculineTitles.has(first)) return 'masculine';
  }
  const parts = wordsOf(entity.name).filter((part) => !words.titles.has(part));
  if (parts.length < 2) return null;
  if (feminine.has(parts[0]!)) return 'feminine';
  return masculine.has(parts[0]!) ? 'masculine' : null;
}

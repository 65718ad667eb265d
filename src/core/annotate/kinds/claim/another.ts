import type { Source, SourceKind } from '../../../model/annotation.ts';
import { wordsOf } from '../quote/named.ts';
import type { ReportingWords } from '../quote/words.ts';

/** Sources that are no "he" or "she". */
const BODIES: ReadonlySet<SourceKind> = new Set<SourceKind>(['organization', 'document', 'outlet', 'group']);

/** Whether a pronoun for one person ("he", "his") stands for another than the source that says it: that is a body, or of the other gender by its title or noun. */
export function isAnother(pronoun: string, source: Source | null, words: ReportingWords): boolean {
  const he = words.masculine.has(pronoun);
  if (!source || !(he || words.feminine.has(pronoun))) return false;
  const titles = he ? words.feminineTitles : words.masculineTitles;
  const nouns = he ? words.feminineNouns : words.masculineNouns;
  return BODIES.has(source.kind) || wordsOf(source.text ?? '').some((word) => titles.has(word) || nouns.has(word));
}

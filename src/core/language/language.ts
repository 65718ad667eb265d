import type { ClaimWords } from '../annotate/kinds/claim/words.ts';
import type { DateWords } from '../annotate/kinds/date/words.ts';
import type { FigureWords } from '../annotate/kinds/figure/words.ts';
import type { NameLanguage } from '../annotate/kinds/name/language.ts';
import type { ReportingWords } from '../annotate/kinds/quote/words.ts';
import type { StructureWords } from '../parse/words.ts';
import type { GistWords } from '../summarize/gist/words.ts';

/**
 * What a language must supply to be read. Engines take it as an argument and never import a language themselves.
 * Each part is declared beside the engine that uses it.
 */
export interface Language {
  /** BCP 47 primary tag. */
  readonly code: string;
  /** By what words a text's structure is told. */
  readonly structure: StructureWords;
  /** The trained tagger and the word lists by which names are found and joined. */
  readonly names: NameLanguage;
  /** By what words claims, their status and their sources are told. */
  readonly claims: ClaimWords;
  /** By what words speech and thought are attributed. */
  readonly reporting: ReportingWords;
  /** How figures are written. */
  readonly figures: FigureWords;
  /** How dates are written. */
  readonly dates: DateWords;
  /** By what words sentences are cut for the gist. */
  readonly gist: GistWords;
}

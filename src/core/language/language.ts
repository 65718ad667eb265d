import type { StructureWords } from '../parse/words.ts';

/**
 * What a language must supply to be read. Engines take it as an argument and never import a language themselves.
 * Each part is declared beside the engine that uses it.
 */
export interface Language {
  /** BCP 47 primary tag. */
  readonly code: string;
  /** By what words a text's structure is told. */
  readonly structure: StructureWords;
}

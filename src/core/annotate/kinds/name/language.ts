import type { TextPattern } from '../../../text/later.ts';
import type { AgeWords } from './aged.ts';
import type { Firms } from './bounds/apostrophes.ts';
import type { Belonging } from './bounds/belonging.ts';
import type { BoundWords } from './bounds/bound-context.ts';
import type { CertainWords } from './bounds/certain.ts';
import type { LawWords } from './bounds/laws.ts';
import type { PeopleWords } from './bounds/peoples.ts';
import type { PortfolioWords } from './bounds/portfolios.ts';
import type { StopWords } from './bounds/stops.ts';
import type { WholeWords } from './bounds/whole-context.ts';
import type { CaseWords } from './entity/cases.ts';
import type { JoinWords } from './entity/form.ts';
import type { KindWords } from './kind/kind-context.ts';
import type { Lexicon } from './lexicon.ts';
import type { RoleWords } from './role/role-words.ts';
import type { NameModel } from './tag/model.ts';

/** What names need of a language. */
export interface NameLanguage {
  /** The trained tagger's weights, read when first asked for. */
  readonly model: NameModel;
  readonly lexicon: Lexicon;
  /** Find where the credit of a picture opens in its caption. */
  readonly credits: readonly TextPattern[];
  /** What follows a name in a compound: "based" of "London-based". */
  readonly compoundTails: ReadonlySet<string>;
  readonly ages: AgeWords;
  /** Firms that have a possessive or an "&" in their names. */
  readonly firms: Firms;
  readonly join: JoinWords;
  readonly bounds: BoundWords;
  readonly belongings: readonly Belonging[];
  readonly cases: CaseWords;
  readonly certain: CertainWords;
  readonly kinds: KindWords;
  readonly laws: LawWords;
  readonly peoples: PeopleWords;
  readonly portfolios: PortfolioWords;
  readonly roles: RoleWords;
  readonly stops: StopWords;
  readonly whole: WholeWords;
}

import type { FigureType } from '../../../model/annotation.ts';
import type { NumberWords } from '../../../text/numeral.ts';
import type { Rule } from '../../../text/rules.ts';

/** A unit of measure, a currency or a part ("percent"), under its canonical name. */
export interface Unit {
  readonly name: string;
  readonly figure: FigureType;
  /** The currency that shares its name, meant from this value on: "361 million pounds". */
  readonly money?: { readonly code: string; readonly from: number };
}

/** What a match of a rule says. */
export type FigureMeaning =
  | 'amount' // one number, or two as the ends of a range, with unit, currency or counted noun
  | 'age-unit' // the same, whose unit is one of age
  | 'compound' // five feet two inches, three hours twenty minutes
  | 'ratio' // one in three
  | 'out-of' // four out of seven
  | 'fraction' // two-thirds of
  | 'part-of-number' // a quarter of a million
  | 'fold' // sixfold
  | 'crowd' // tens of thousands
  | 'age' // a number that is somebody's age
  | 'never'; // no figure, and nothing in it is one

export interface FigureRule extends Rule {
  readonly means: FigureMeaning;
  /** Of what is told in a unit and its parts, the unit and how many parts it has where its words do not say so: feet have twelve. */
  readonly whole?: readonly [unit: string, parts: number];
  /** The unit that its words stand for: "magnitude 6.4". */
  readonly unit?: string;
  /** What the example says: value, or "low to high", and unit ("2500000000 GBP"); a crowd's magnitude with "×"; empty for `never`. */
  readonly is: string;
  /** A `never` that does not hold where a noun or unit follows ("last week 12 people"), save behind a capital ("Row 12 seats"), or after a word of change ("rose 3 to 15"). */
  readonly unless?: 'counted' | 'moved';
  /** Whether its numbers must be so large that they are written in groups ("20,000"): small ones are a score, or odds. */
  readonly grouped?: true;
  /** What must stand right before, modifiers apart: "between" two ends joined by "and", "from" two joined by "to"; a name and a comma; who it is, or people, and a form of "be"; "at", which opens the sentence of a name; people and "under"; people; somebody and a bracket, or somebody's kin and a comma; what makes a share of a fraction. */
  readonly after?:
    | 'between'
    | 'from'
    | 'name'
    | 'person'
    | 'people'
    | 'deed'
    | 'opening'
    | 'then'
    | 'ages'
    | 'folk'
    | 'somebody'
    | 'share';
}

export interface DollarWords {
  /** Its code. */
  readonly name: string;
  /** An amount without a country: "$5m", "5 million dollars". */
  readonly bare: RegExp;
  /** How it is written where another dollar goes without a country: "US$". */
  readonly foreign: RegExp;
  /** Countries whose outlets call their own so: the end of their addresses, the sign that tells theirs apart ("A$"), and what shows that an article is about them. */
  readonly countries: readonly {
    readonly code: string;
    readonly domain: string;
    readonly sign: RegExp;
    readonly places: RegExp;
  }[];
}

/** A language's words for figures, and its rules. */
export interface FigureWords {
  readonly numbers: NumberWords;
  /** Of units that are told with their parts, how many parts each has: "hour minute" → 60. */
  readonly wholes: ReadonlyMap<string, number>;
  /** Phrases that stand before the number → ISO code, as written: "$", "US $", "RM". */
  readonly currencySigns: ReadonlyMap<string, string>;
  /** Letters that are a currency where they are glued to a large number: "R", "N". */
  readonly currencyLetters: ReadonlyMap<string, string>;
  /** The dollar that "$" is where nothing says otherwise, and of which countries it may be; rupees, pounds and kroner likewise. */
  readonly localMoney: readonly DollarWords[];
  /** Units by their words, in lower case: "per cent", "terabytes". */
  readonly units: ReadonlyMap<string, Unit>;
  /** Units by their signs, as written: "TB", "km", "°C". */
  readonly unitSigns: ReadonlyMap<string, Unit>;
  /** Signs that are units only where glued to the digits: "5V". */
  readonly gluedSigns: ReadonlySet<string>;
  /** "sixfold" → 6. */
  readonly folds: ReadonlyMap<string, number>;
  /** "dozens", "millions" → magnitude. */
  readonly crowds: ReadonlyMap<string, number>;
  /** "several", "few", "a couple of": before a scale they make a crowd of it. */
  readonly vague: ReadonlySet<string>;
  /** "per": before any noun. */
  readonly rateWords: ReadonlySet<string>;
  /** "a", "each": before a unit. */
  readonly rateArticles: ReadonlySet<string>;
  /** What a rate is per, where "a" or "an" leads to it, beside units: "share", "head". */
  readonly perNouns: ReadonlySet<string>;
  /** Phrases before a figure that bound or soften it: "at least". */
  readonly modifiers: ReadonlySet<string>;
  /** The same behind it: "or more". */
  readonly modifiersBehind: ReadonlySet<string>;
  /** What streets are called: "avenue", "st". */
  readonly streets: ReadonlySet<string>;
  /** Words before a distance that make its "of" a place: "within two miles of". */
  readonly nearness: ReadonlySet<string>;
  /** "of". */
  readonly partitives: ReadonlySet<string>;
  /** "them", "whom": behind "of" those told of before. */
  readonly backwards: ReadonlySet<string>;
  /** "to", within a range or after a change. */
  readonly towards: ReadonlySet<string>;
  /** What stands before the two ends of a range. */
  readonly rangeLeads: { readonly between: ReadonlySet<string>; readonly from: ReadonlySet<string> };
  /** How plural nouns end, and the words that end so and are none. */
  readonly plural: { readonly form: RegExp; readonly not: RegExp };
  /** Endings of words that are no nouns behind a number: "500 closed". */
  readonly notNouns: RegExp;
  /** How verbs end that may stand right behind a noun phrase: "the mill burned". */
  readonly verbEnding: RegExp;
  /** Words that end a noun phrase. */
  readonly stops: ReadonlySet<string>;
  /** Words between a number and its noun that are no part of the noun: "more", "other". */
  readonly fillers: ReadonlySet<string>;
  /** "and", "or": within a noun phrase whose head comes later. */
  readonly nounJoints: ReadonlySet<string>;
  /** "or": before what says the same in another unit. */
  readonly others: ReadonlySet<string>;
  /** Words behind "37m" that make it metres. */
  readonly lengths: ReadonlySet<string>;
  /** Words behind "40C" that make it a temperature. */
  readonly warmth: ReadonlySet<string>;
  /** What makes "37m" millions: words before it ("worth", "loan"), and the verb of a crowd behind it ("have"); and what is thrown or leapt so far ("throw"). */
  readonly sums: Readonly<Record<'before' | 'behind' | 'far', ReadonlySet<string>>>;
  /** What analysts do with a number that stands before them: "expected". */
  readonly foretells: ReadonlySet<string>;
  /** Plurals that stand before another noun: "police officers". */
  readonly attributive: ReadonlySet<string>;
  /** What "two-way" and "five-star" do not count. */
  readonly idleCompounds: ReadonlySet<string>;
  /** Verbs that right behind a number are its plural noun: "19 runs". */
  readonly verbNouns: ReadonlySet<string>;
  readonly irregularPlurals: ReadonlySet<string>;
  /** Who may have an age, the forms of "be" behind, both in one ("I’m"), what stands before an age that opens a sentence ("at"), what is done at an age ("died"), people of whom an age is told with a bound ("children under"); first names, who is told of without a name ("son", "driver"), what follows a name's age in brackets ("of"), words of results, where brackets hold none ("goals"), and what is done on a birthday ("turn"). */
  readonly whoIs: Readonly<
    Record<
      | 'persons'
      | 'be'
      | 'both'
      | 'people'
      | 'bePlural'
      | 'bothPlural'
      | 'at'
      | 'deeds'
      | 'since'
      | 'bounds'
      | 'aged'
      | 'given'
      | 'kin'
      | 'from'
      | 'results'
      | 'turn',
      ReadonlySet<string>
    >
  >;
  /** What bounds a number right behind it: "plus", "+". */
  readonly more: ReadonlySet<string>;
  /** A change as a noun, the word behind it that leads to what changed ("a 5% [rise] [in] rents"), what makes its name longer ("orders [from] mills"), and what changes before a number: "rents [rose] 5%", "were [down] 5%", "[stood] at 5%"; what moves a thing to or by so much: "[cut] rates to 5%"; what a share or points change by, but no sum: "it [lost] 5%"; and what a sum is not made up of: "$5m in [total]"; which way behind a comma: ", [down] 2%". */
  readonly changes: Readonly<
    Record<
      'nouns' | 'lead' | 'joints' | 'verbs' | 'amounts' | 'helpers' | 'opens' | 'movers' | 'swings' | 'idle' | 'steps',
      ReadonlySet<string>
    >
  >;
  /** The codes of what is traded, as agencies write them behind its name: "CLc1", ".DXY", "XAU=". */
  readonly codes: RegExp;
  /** Nouns that tell what a bare number is of, and the words between: "a [population of] 1,700"; what else leads to a sum: "a deal [worth] $5m"; and words before "of" that tell nothing: "the [sum] of $5m". */
  readonly sizes: Readonly<Record<'nouns' | 'joints' | 'worth' | 'idle', ReadonlySet<string>>>;
  /** Words before a number that make a name of it: "section", "row". */
  readonly numbered: ReadonlySet<string>;
  /** Words after which "2 to 10" is a change and its outcome: "rose", "up". */
  readonly moves: ReadonlySet<string>;
  /** Units that count too: "18 second-half points". */
  readonly ordinalUnits: ReadonlySet<string>;
  /** What is told as made of tried: "11-20 field goals", "6-6 free throws". */
  readonly tallied: RegExp;
  /** What "one" does not count: "one day", "one thing". */
  readonly idleAfterOne: ReadonlySet<string>;
  /** Words before "one day" that make a span of time of it: "within". */
  readonly spanLeads: ReadonlySet<string>;
  /** What one has over others, so that their number is not bounded: "a majority over 45". */
  readonly edges: ReadonlySet<string>;
  /** Modifiers that before a span of time may mean "during": "over". */
  readonly spans: ReadonlySet<string>;
  /** Endings and words of persons: "one official" is nobody's count. */
  readonly persons: RegExp;
  /** Words before "half of" that make it a stretch of time: "the first half of". */
  readonly parts: ReadonlySet<string>;
  /** "type", "kind": of these nothing is a figure. */
  readonly kinds: ReadonlySet<string>;
  /** Words that end no noun phrase, but open what stands behind it: "land next to", "art stolen in". */
  readonly trails: ReadonlySet<string>;
  readonly determiners: ReadonlySet<string>;
  readonly rules: readonly FigureRule[];
}

import type { GenderWords } from '../name/gender.ts';

/** What a reporting verb does: the stance its subject takes to the content. */
export const VERB_CLASSES = [
  'say', // neutral: say, tell, add, write
  'announce', // makes public: announce, declare, promise of an act done by saying it
  'claim', // asserts against doubt: claim, insist, argue, maintain
  'allege', // puts wrongdoing to somebody: allege, accuse, charge
  'deny', // deny, reject, dispute, dismiss
  'reveal', // takes the content as fact: reveal, admit, confirm, note, point out
  'show', // what evidence does: show, find, suggest, indicate
  'think', // believe, hope, expect, fear
  'promise', // promise, pledge, vow, plan
  'ask', // ask, wonder
  'urge', // call for, demand, urge, recommend
  'judge', // praise, criticise, describe as, call
] as const;
export type VerbClass = (typeof VERB_CLASSES)[number];

/**
 * What may follow a verb as its content: `quote` words in quotation marks, `that` a that-clause, `bare` a clause
 * without "that", `wh` an indirect question, `to` an infinitive, `object` a noun phrase with what depends on it.
 */
export type Frame = 'quote' | 'that' | 'bare' | 'wh' | 'to' | 'object';

/** A verb that attributes words, thoughts or findings to its subject. */
export interface ReportingVerb {
  readonly lemma: string;
  /** Base, third person, past, past participle, -ing form. */
  readonly forms: readonly [string, string, string, string, string];
  /** The word that must follow at once ("point out", "call for"); `null` for a plain verb. */
  readonly particle: string | null;
  readonly class: VerbClass;
  readonly takes: ReadonlySet<Frame>;
  /** Whether somebody addressed may stand between verb and content ("told reporters that"). */
  readonly addressee: boolean;
  /** Whether its base or third person is as often a noun ("claims", "reports"). */
  readonly noun: boolean;
  /** Whether it takes objects that report nothing ("wrote a novel"): a clause without "that" must then show its verb at once. */
  readonly transitive: boolean;
  /** Whether its participle gives names ("a toy called Kermie"): after an indefinite noun it is no verb of judgement. */
  readonly naming: boolean;
  /** Whether its participle says of what kind a thing is ("confirmed cases"). */
  readonly adjective: boolean;
  /** A sentence with the verb in brackets; the test finds it there. */
  readonly example: string;
}

/** Which of a verb's forms a word is. */
export type Inflection = 'base' | 'third' | 'past' | 'participle' | 'ing';

/** A word read as a form of reporting verbs, the one with a particle first. */
export interface VerbForm {
  readonly verb: ReportingVerb;
  readonly inflection: Inflection;
}

/** A phrase that attributes without a verb ("according to"): its words in lower case. */
export interface SourcePhrase {
  readonly words: readonly string[];
  readonly class: VerbClass;
  /** Whether only a name or a document may follow: "per", which also counts. */
  readonly named?: true;
  readonly example: string;
}

type Words = ReadonlySet<string>;

/** The words by which a language reports speech: the `reporting` field of a `Language`. All in lower case, apostrophes straight. */
export interface ReportingWords extends GenderWords {
  readonly verbs: ReadonlyMap<string, readonly VerbForm[]>;
  /** What a view that somebody owns stands behind, and what it is called: "in her own view", "by his account". */
  readonly viewing: Words;
  readonly own: Words;
  readonly views: Words;
  /** By their first word. */
  readonly phrases: ReadonlyMap<string, readonly SourcePhrase[]>;
  /** "he", "who": a subject by itself. */
  readonly pronouns: Words;
  /** Pronouns for one person, by gender. */
  readonly feminine: Words;
  readonly masculine: Words;
  /** Nouns for women and for men: "daughter", "son". */
  readonly feminineNouns: Words;
  readonly masculineNouns: Words;
  /** Pronouns for several or for an organisation. */
  readonly plural: Words;
  /** Pronouns for whoever speaks or is spoken to. */
  readonly firstPerson: Words;
  /** Words for whoever speaks alone, "I", and for whoever is spoken to, "you". */
  readonly self: Words;
  readonly addressed: Words;
  /** What opens an answer: "yes", "well". */
  readonly answers: Words;
  /** What announces an interview, with whom standing behind it ("interviews Kemp", not "said in an interview") or with one of its two ("Kemp sat down with"); what ends such an announcement ("about", "by"), and asks without a question mark ("tell us about"). */
  readonly interview: {
    readonly asks: RegExp;
    readonly meets: RegExp;
    readonly ends: RegExp;
    readonly prompts: RegExp;
  };
  /** What a word ends with that makes it an owner: "'s". */
  readonly possessives: Words;
  /** What stands right behind a name that owns what follows, the space included: "'s " in "Kemp's plan". */
  readonly owning: RegExp;
  /** Somebody told by an age, which is the first group: "the 44-year-old"; an age that ends before a name; one that opens behind it. */
  readonly age: { readonly told: RegExp; readonly before: RegExp; readonly behind: RegExp };
  /** What a company or another body is called: "company", "group". */
  readonly bodies: Words;
  /** Nouns that are plural without looking so: "people", "police". */
  readonly plurals: Words;
  readonly determiners: Words;
  /** "some", "these": several, with a noun or by themselves. */
  readonly quantifiers: Words;
  /** "the", "his": what they open is known. */
  readonly definite: Words;
  /** What sets a role apart from the one without it: "vice". */
  readonly ranks: Words;
  /** Those of them that make the office another, so that it goes by all its words: "the chancellor" is not the shadow one. */
  readonly lesser: Words;
  /** What one person is called by office or trade: "secretary". */
  readonly offices: Words;
  /** "two": with a noun in the plural. */
  readonly numerals: Words;
  /** "a": what it opens is not known yet. */
  readonly indefinite: Words;
  readonly prepositions: Words;
  /** Those that tie a noun to the noun before it: "of", "for", "at". */
  readonly linking: Words;
  /** "of": what stands before it is a noun. */
  readonly partitives: Words;
  /** Those that name what is talked of: "told him about". */
  readonly topics: Words;
  /** What stands before a phrase of a source that names none: "prices vary according to". */
  readonly varying: Words;
  /** Nouns that such a phrase names without being anybody's words: "according to plan". */
  readonly measures: Words;
  /** Nouns that a clause with "that" belongs to: "the fact that". */
  readonly clausal: Words;
  /** Those whose phrase may stand between a verb and its content: "said in a letter that". */
  readonly settings: Words;
  /** What somebody's words stand on: "sign". */
  readonly signs: Words;
  /** Verbs by which whatever bears words says them: a hat "reading". */
  readonly inscriptions: Words;
  /** Forms of verbs by which somebody is brought to do a thing: "led some to". */
  readonly causatives: Words;
  /** What holds words: "letter", "lawsuit". */
  readonly documents: Words;
  /** What is done with a letter and its like by whose words it holds: "issued". */
  readonly issues: Words;
  /** Nouns for what somebody says, behind its owner: "Kemp's answer". */
  readonly utterances: Words;
  /** What says how somebody stands in a count: "ahead". */
  readonly standings: Words;
  /** What counts or measures: "poll". */
  readonly surveys: Words;
  /** Words that open when something was said: "during", "after", "when". */
  readonly spells: Words;
  /** "with" before a subject and its -ing form: "with one of them saying". */
  readonly attendants: Words;
  /** "as" before a tag: "as Kemp said". */
  readonly likeness: Words;
  /** What may be left unsaid: "elaborate". */
  readonly reticences: Words;
  /** What may be given for what one says, and forms of verbs for giving it: "offered no evidence". */
  readonly proofs: Words;
  readonly giving: Words;
  /** A reporter's nouns for what somebody said: "an apparent reference to". */
  readonly remarks: Words;
  /** "without": what is done without saying is not said. */
  readonly privatives: Words;
  /** Prepositions behind which what somebody says was not said: "short of saying", "refrained from saying". */
  readonly unsaid: Words;
  /** Words that say of an infinitive or -ing form behind them that it did not come to it: "failed" to show, "avoided" saying. */
  readonly failures: Words;
  /** Words that open a clause: "that", "because", "while". */
  readonly subordinators: Words;
  /** What bounds a quantity behind "at": "least". */
  readonly bounds: Words;
  /** What may stand before a number that it makes about so many: "about", "up to". */
  readonly approximators: Words;
  /** What a quantity is compared with: "more" of "more than half". */
  readonly comparatives: Words;
  /** Those that set a clause against the main one: "although". */
  readonly concessives: Words;
  /** By which a reporter sets another thing against what is said: "though". */
  readonly reservations: Words;
  readonly relatives: Words;
  /** "whose": opens a relative clause as the owner of its subject. */
  readonly whose: Words;
  readonly conjunctions: Words;
  /** Those that join nouns as well as clauses: "and", not "but". */
  readonly additive: Words;
  /** "his": what is somebody's. */
  readonly owners: Words;
  /** Common adjectives that no noun looks like: "recent". */
  readonly adjectives: Words;
  /** "other": those beside somebody named. */
  readonly others: Words;
  /** Opens a reported clause: "that". */
  readonly complementizers: Words;
  /** Opens an infinitive: "to". */
  readonly infinitives: Words;
  /** Names in capitals that are common words in lower case, as they are written: "WHO". */
  readonly acronyms: Words;
  /** Opens the doer of a passive: "by". */
  readonly agents: Words;
  /** What one speaks by, and is no doer: "said by phone". */
  readonly means: Words;
  readonly questions: Words;
  readonly auxiliaries: Words;
  /** Auxiliaries that leave open whether it is so: "would", "might". */
  readonly modals: Words;
  /** Those of them that say what may be so: "might". */
  readonly possibilities: Words;
  /** Words before a clause that may be so or not: "if", "whether". */
  readonly conditionals: Words;
  /** Auxiliaries of several: "are". */
  readonly several: Words;
  /** Before a verb that somebody is bound to: "must", "has (to)". */
  readonly obligations: Words;
  /** What a firm reports that tells how it did: "results". */
  readonly outcomes: Words;
  /** Forms of "be". */
  readonly passive: Words;
  readonly negations: Words;
  /** What opens a subject that is nobody: "neither". */
  readonly nobody: Words;
  /** "nor": what it opens is not so. */
  readonly nor: Words;
  /** Forms of "have" before a participle. */
  readonly perfected: Words;
  /** "have" behind a modal: "would have said". */
  readonly perfect: Words;
  /** Participles that do not look like one, by which a noun is told by who did it: "seen". */
  readonly participles: Words;
  /** Verbs, by lemma, that report only where a court is their subject: "hear". */
  readonly hearings: Words;
  /** Those by which only a court passes a finding on: "hold". */
  readonly holdings: Words;
  /** What such a verb is said of: "inquest". */
  readonly hearers: Words;
  /** Verbs, by lemma, by which another's words are passed on: "quote", "learn". */
  readonly relays: Words;
  /** Verbs, by lemma, by which somebody answers another. */
  readonly replies: Words;
  /** What ends a name behind a comma: "Inc", "Jr". */
  readonly suffixes: Words;
  /** Who holds what is won, and is "defending": "champion". */
  readonly holders: Words;
  /** Lower-case words that a surname may open with: "de", "van". */
  readonly particles: Words;
  /** What somebody not known from before is met by, beside the indefinite article: "one" of "one mother". */
  readonly ones: Words;
  /** Finite verbs that are no reporting verbs, the common ones. */
  readonly finite: Words;
  /** Verbs and months that are given names too: "will", "may". */
  readonly given: Words;
  /** Verbs whose past looks like their base: "hit". */
  readonly unchanging: Words;
  readonly adverbs: Words;
  /** Those that are adverbs only between an auxiliary and its verb: "has since said". */
  readonly lasting: Words;
  /** Days, months and other words that date an act. */
  readonly times: Words;
  /** "such", before "as" and some of those who are meant. */
  readonly suches: Words;
  /** Offices by what news shortens them to: "governor" by "gov". */
  readonly fuller: ReadonlyMap<string, string>;
  /** Words for somebody's party that say no more of their office: "republican". */
  readonly partisans: Words;
  /** "between", behind which two are named. */
  readonly pairing: Words;
  /** "time": "for the first time". */
  readonly occasions: Words;
  /** What opens, behind "she said,", the circumstances of the telling: "after weeks of rain". */
  readonly aftermaths: Words;
  /** "it". */
  readonly neuter: Words;
  /** Pronouns that are a subject and nothing else: "he", "they". */
  readonly subjects: Words;
  /** What can be said that is no clause: "the same", "nothing". */
  readonly sayable: Words;
  /** What is claimed by taking it, and may be a verb: "lives". */
  readonly takings: Words;
  /** Those who speak or work for one: "spokesman", "lawyer". */
  readonly aides: Words;
  /** What stands before a name that something has: "known as", "dubbed". */
  readonly namings: Words;
  /** What is said or sent with "a" or "their": "warning", "approval". */
  readonly expressed: Words;
  /** "there" as an empty subject. */
  readonly expletives: Words;
  /** Pronouns that name whoever is addressed: "him", "us". */
  readonly addressees: Words;
  /** Whether a word looks like an adverb of manner ("flatly"). */
  readonly isAdverb: (lower: string) => boolean;
  /** Whether a word looks like a regular past ("walked"). */
  readonly looksPast: (lower: string) => boolean;
  /** Whether a word looks like an -ing form. */
  readonly looksParticiple: (lower: string) => boolean;
  readonly looksPlural: (lower: string) => boolean;
  /** Whether a word looks like an adjective and hardly like a noun. */
  readonly looksAdjective: (lower: string) => boolean;
  /** What a list of parts stands behind: "include". */
  readonly including: ReadonlySet<string>;
  /** What a thing is called by those who judge it, that does not look like an adjective: "tragic", "unfair". */
  readonly verdicts: ReadonlySet<string>;
}

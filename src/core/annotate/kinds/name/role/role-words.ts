/** The words by which a language says who somebody is. */
export interface RoleWords {
  /** Nouns for what people are: "engineer", "president". */
  readonly nouns: ReadonlySet<string>;
  /** Nouns for what bodies and works are: "newspaper". */
  readonly sorts: ReadonlySet<string>;
  /** Those of them that say nothing by themselves: "company". */
  readonly vague: ReadonlySet<string>;
  /** Those of them that are verbs of sport as well: "play". */
  readonly matches: ReadonlySet<string>;
  /** Those of them that only say that somebody belongs to a body: "employee". */
  readonly members: ReadonlySet<string>;
  /** What closes the names of agencies, papers and broadcasters, or is one: "times", "reuters". */
  readonly media: ReadonlySet<string>;
  /** Gods, whom nobody reports on: "god". */
  readonly deities: ReadonlySet<string>;
  /** Before one that passes on what a text tells, but an article: "told". */
  readonly sources: ReadonlySet<string>;
  /** Behind one: "reported". */
  readonly reporting: ReadonlySet<string>;
  /** What a sentence that passes on somebody's words opens with, lower case, the space after it included: "according to ". */
  readonly citing: readonly string[];
  /** Endings of such nouns that are not listed. */
  readonly endings: readonly string[];
  /** Words with such an ending that are none: "after", "other". */
  readonly never: ReadonlySet<string>;
  /** Titles of courtesy, which say nothing of somebody: "mr". */
  readonly courtesies: ReadonlySet<string>;
  /** Those that say no more than what somebody has learnt: "dr". */
  readonly degrees: ReadonlySet<string>;
  /** Titles that are a part of how somebody is called by one name: "lord". */
  readonly styles: ReadonlySet<string>;
  /** Titles that a full stop shortens: "sen". */
  readonly short: ReadonlySet<string>;
  /** Words that may stand before the noun: "former", "chief". */
  readonly modifiers: ReadonlySet<string>;
  /** Before the office of somebody who has left it: "then". */
  readonly formerly: string;
  /** Those of them behind which any word says of what an office is: "former Quxville mayor". */
  readonly leads: ReadonlySet<string>;
  /** Words that may open a sentence and say nothing of what somebody is: short ones, "Yesterday", "Finally". */
  readonly passing: RegExp;
  /** Months and days: they say of what no office is. */
  readonly days: ReadonlySet<string>;
  /** Endings of adjectives that say of what kind: "mechanical" engineer. */
  readonly adjectives: RegExp;
  /** What an apposition opens with: "a", "the", "its", "one". */
  readonly openers: ReadonlySet<string>;
  /** Those openers that pick one of many: "a". */
  readonly indefinite: ReadonlySet<string>;
  /** A verb with a hyphen, which qualifies nothing: "re-elected". */
  readonly acts: RegExp;
  /** What may stand behind such a noun with a hyphen: "-elect" of "governor-elect". */
  readonly suffixes: RegExp;
  /** Verbs and small words that nothing else tells from the nouns before an office: "met", "nor". */
  readonly doing: ReadonlySet<string>;
  /** Endings of verbs and adverbs that might stand before an office: "blames", "naming". */
  readonly verbal: RegExp;
  /** Behind these stands who made something: "by". */
  readonly makers: ReadonlySet<string>;
  /** What a description goes on with beside `linking`: "about". */
  readonly beyond: ReadonlySet<string>;
  /** What happens or is done, as the head of what only seems to be a description: "blow". */
  readonly happenings: ReadonlySet<string>;
  /** Endings of what nobody is: "militarism". */
  readonly abstract: RegExp;
  /** Behind an article, what says how much or how far: "few". */
  readonly amounts: ReadonlySet<string>;
  /** "its": a body's own. */
  readonly own: ReadonlySet<string>;
  /** What stands between somebody and those of their family: "son". */
  readonly kin: ReadonlySet<string>;
  /** What somebody is to those they stand against: "rival". */
  readonly relations: ReadonlySet<string>;
  /** How old somebody is, or which of several, before what they are: "21-year-old", "2nd". */
  readonly aged: RegExp;
  /** Adverbs before an article that say when somebody is something: "now". */
  readonly still: ReadonlySet<string>;
  /** What opens the time of something past: "last" of "elected last year". */
  readonly lately: ReadonlySet<string>;
  /** What compares, and goes on behind a comma: "unlike". */
  readonly unlike: ReadonlySet<string>;
  /** Nouns for what people are that mean something else in lower case: "major". */
  readonly large: ReadonlySet<string>;
  /** Who does something: "he". */
  readonly agents: ReadonlySet<string>;
  /** Behind these no verb stands that could have an office for its object: "by". */
  readonly before: ReadonlySet<string>;
  /** What stands behind the names of those who have an office or an order: "KC" of "Ana Holt KC". */
  readonly honours: ReadonlySet<string>;
  /** What says of or for what somebody is something: "of" in "head of sales", "at". */
  readonly linking: ReadonlySet<string>;
  /** Those of them that an office goes on with: "for" of "Minister for Looms". */
  readonly ofWhat: ReadonlySet<string>;
  /** What those in lower case are of: "staff" of "chief of staff". */
  readonly offices: ReadonlySet<string>;
  /** Words between a description and a name: "named". */
  readonly naming: ReadonlySet<string>;
  /** Those openers that say whose: "his". */
  readonly possessive: ReadonlySet<string>;
  /** What closes a noun for many: "s" of "directors". */
  readonly plural: RegExp;
  /** "two": numbers of several. */
  readonly several: ReadonlySet<string>;
  /** Those that say which: "the". */
  readonly definite: ReadonlySet<string>;
  /** What joins two people, each with a role of their own: "and". */
  readonly joining: ReadonlySet<string>;
  /** "another", which says nothing of who somebody is. */
  readonly another: string;
  /** Words that no role opens with: "and", "of". */
  readonly small: ReadonlySet<string>;
  /** "who": opens a clause that says who somebody is. */
  readonly relative: ReadonlySet<string>;
  /** All that opens a relative clause: "who", "that". */
  readonly relatives: ReadonlySet<string>;
  /** Finite verbs: what holds one outside a relative clause is no description. */
  readonly finite: ReadonlySet<string>;
  /** What a regular past looks like; with an object right behind it, it is finite: "strengthened its". */
  readonly past: RegExp;
  /** Words that an apposition cannot go on over: "said", "and". */
  readonly stops: ReadonlySet<string>;
  /** "is": between a name and who it is. */
  readonly being: ReadonlySet<string>;
  /** The one of them for what somebody may be no more: "was". */
  readonly been: ReadonlySet<string>;
  /** Verbs for what somebody is or was by what they do: "runs". */
  readonly habits: ReadonlySet<string>;
  /** Words that make a judgement of who somebody is: "a better candidate". */
  readonly judging: ReadonlySet<string>;
  /** Words that a clause goes on with behind who somebody is: "a baker when". */
  readonly further: ReadonlySet<string>;
  /** Opens "one of the founders". */
  readonly ones: ReadonlySet<string>;
  readonly of: string;
  /** Opens an infinitive, and nouns for what people are that are verbs behind it: "witness". */
  readonly to: string;
  readonly deeds: ReadonlySet<string>;
  /** What says that somebody is not named so: "all weavers not named Costa". */
  readonly negations: ReadonlySet<string>;
}

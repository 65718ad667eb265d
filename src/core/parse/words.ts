import type { BlockKind, Genre, LabelKind } from '../model/article.ts';
import type { TextPattern } from '../text/later.ts';

/** How words that end in a period take part in sentences; all in lower case, without their last period. */
export interface Abbreviations {
  /** A sentence never ends here: "mr", "v". */
  readonly neverLast: ReadonlySet<string>;
  /** No sentence ends here before a number: "no", "jan". */
  readonly beforeNumber: ReadonlySet<string>;
  /** A sentence may end here; what follows decides: "inc", "a.m". */
  readonly maybeLast: ReadonlySet<string>;
  /** Titles that open a sentence behind such a one: "Mr". */
  readonly courtesies: ReadonlySet<string>;
  /** Of these, those of the clock: behind one, a capital opens a sentence unless it is one of `afterClock`: "Eastern". */
  readonly clock: ReadonlySet<string>;
  readonly afterClock: RegExp;
  /** A single letter after one of these is a name of its own, no initial: "Plan B." */
  readonly lettered: ReadonlySet<string>;
}

/** A line that is told by its wording. Its `example` is its test. */
export interface LineRule {
  readonly id: string;
  readonly kind: BlockKind;
  /** Matches from the line's start, or up to its end; a byline's group `who` is its writers. */
  readonly pattern: TextPattern;
  /** The first words of lines that the rule is for, in lower case, "#" for any number; left out, it is for all. */
  readonly first?: readonly string[];
  /** Whether it is the line's end that tells; only that is looked at. */
  readonly end?: true;
  /** What every such line holds: a quick look that spares most lines, and a first reading, the pattern. */
  readonly needs?: RegExp;
  /** `top` holds only above the story's first paragraphs, `after` only when paragraphs have gone before. */
  readonly place?: 'top' | 'after';
  /** Whether the lines under it belong to it, as far as none is a full sentence: "Related stories:". */
  readonly opens?: true;
  readonly example: string;
}

/** What stands before a paragraph's own words. Its `example` is its test: the label stands in brackets. */
export interface LabelRule {
  readonly id: string;
  readonly kind: LabelKind;
  /** What the opening of every such paragraph holds: a quick look that spares most of them, and a first reading, the pattern. */
  readonly needs: RegExp;
  /** Matches from the paragraph's start, with the white space behind it. */
  readonly pattern: TextPattern;
  readonly example: string;
}

/** A line that names who wrote a comment, and when. Groups: `author`, and of `year` `month` `day` `hour` `minute` `half` what it holds. */
export interface CommentRule {
  readonly id: string;
  /** What every such line holds: a quick look that spares most lines, and a first reading, the pattern. */
  readonly needs: RegExp;
  readonly pattern: TextPattern;
  /** Whether one such line is enough; else there must be two. */
  readonly sure: boolean;
  readonly example: string;
}

/** What stands around the names of a byline. */
export interface BylineWords {
  /** Opens it: "By ". */
  readonly opening: TextPattern;
  /** The same within a line, behind a date. */
  readonly within: TextPattern;
  /** Where the names end: a date, a handle, a mark. */
  readonly ending: TextPattern;
  /** Where it goes on with who else had a part in it: "; editing by". */
  readonly others: TextPattern;
  /** A role or an agency at the end of the names. */
  readonly role: TextPattern;
}

/** The words by which an article's structure is told in a language. */
export interface StructureWords {
  readonly abbreviations: Abbreviations;
  /** Words that, with a capital, open a sentence rather than go on with a name. */
  readonly openers: ReadonlySet<string>;
  /** Words that point back at what was said before: no heading opens with one. */
  readonly backward: ReadonlySet<string>;
  /** Phrases that open a sentence and point back: "In fact", "By the way". */
  readonly backwardOpen: TextPattern;
  /** A sentence that is set against the one before behind its subject: "The mill, however, has". */
  readonly contrast: TextPattern;
  /** What points back within a sentence: "such claims", "rejected this". */
  readonly backwardWithin: TextPattern;
  /** "this", "these" before a noun, which it catches. */
  readonly pointed: TextPattern;
  /** "the statement", "the two journalists": what was told before; it catches what. */
  readonly known: TextPattern;
  /** How a sentence tells more than one before it did: "Three other suspects", "Holt then left"; it catches "also". */
  readonly adding: TextPattern;
  /** "them": whoever is meant must have been named before. */
  readonly those: TextPattern;
  /** Words by which a story turns from what was to what is: "But", "Now". */
  readonly turns: ReadonlySet<string>;
  /** How a sentence opens that tells of a time before the news, or of what is always so: "Last October", "In 2012", "Boats are a". */
  readonly before: TextPattern;
  /** How a feature opens that begins with a scene: "Every morning", "It was just after nine". */
  readonly scene: TextPattern;
  /** "the": what follows is known. */
  readonly definite: ReadonlySet<string>;
  /** How a sentence ends that points back: "will never do that." */
  readonly backwardEnd: TextPattern;
  /** Verb forms that make a sentence of what would else be a phrase: auxiliaries, irregular pasts. */
  readonly finite: ReadonlySet<string>;
  /** Verbs that attribute a quotation: "“Why?” Ms Smith asked." */
  readonly attribution: ReadonlySet<string>;
  /** Words that open a question. */
  readonly interrogative: ReadonlySet<string>;
  /** Small words that stay in lower case in a headline in title case. */
  readonly small: ReadonlySet<string>;
  /** Month names, whole or cut to three letters, to their number. */
  readonly months: ReadonlyMap<string, number>;
  /** Lines that are only a date, with groups `day`, `month`, `year`. */
  readonly dateLines: readonly TextPattern[];
  /** A date within a line, with the same groups. */
  readonly dates: readonly TextPattern[];
  readonly bylines: BylineWords;
  /** What pieces of opinion or analysis are called, and the folders of sites that hold them, in lower case. */
  readonly genres: ReadonlyMap<string, Genre>;
  readonly lines: readonly LineRule[];
  /** A paragraph that only says who wrote the piece, whom the group `who` names: "Ada Holt is a former mayor of Leeds." */
  readonly writer: TextPattern;
  /** Where a caption says who made its picture. */
  readonly maker: TextPattern;
  readonly labels: readonly LabelRule[];
  readonly comments: readonly CommentRule[];
}

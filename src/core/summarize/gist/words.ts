/** By what words a language's sentences are cut for the gist. */
export interface GistWords {
  /** Where a clause that may be left out opens: a comma or dash before a relative, a participle or a conjunction; or a word of time. Global. */
  readonly breaks: RegExp;
  /** Where a sentence too long for any clause to be left out may be broken: before what only adds to it. Global. */
  readonly loose: RegExp;
  /** A conjunction that joined what was cut off, a relative that opened it, or an adverb that led to it; at the end. */
  readonly dangling: RegExp;
  /** "That" of a clause that was cut off; at the end. */
  readonly open: RegExp;
  /** The last word of some words that opens a clause in them; it catches the clause: "found that [the man]". */
  readonly opened: RegExp;
  /** A comma and what opens a clause in which who acts also speaks, and nothing else: ", saying". */
  readonly adds: RegExp;
  /** What follows a dash up to the end of an aside that it opened: "Ada Holt — [a vet — has]". */
  readonly aside: RegExp;
  /** What was going on, of which the news is what happened then: "was driving home", "were 62 for 3"; at the end. */
  readonly goingOn: RegExp;
  /** What opens that news: "when". */
  readonly turn: ReadonlySet<string>;
  /** What says behind a name who is named, from its comma on: ", a vet", ", 44", ", who". */
  readonly saysWho: RegExp;
}

import type { Source } from '../../../model/annotation.ts';
import { contains } from '../../../model/span.ts';
import type { Attribution } from '../quote/attribution.ts';
import { nounPhraseFrom } from '../quote/noun-phrase.ts';
import { quotes, sumsUp } from './passes-on.ts';
import { fullRange, isHearing, isWithinAside, namesThing, ofAside, tokensOf } from './reach.ts';
import { hintsVerb, QUOTED, type Range, rangeOf, type Scene } from './scene.ts';
import { severalIn } from './several.ts';
import { type Sources, UNNAMED } from './source.ts';
import type { Around, Voice } from './voice.ts';
import { statusOf } from './worded.ts';

/** Whether a clause with its voice only says after or while what the sentence tells that happened: "resigned after police said that". */
function onlyWhen(
  { words: { plain, tokens }, sentence, language }: Scene,
  { source, content, cue }: Attribution,
): boolean {
  if (!source || content.start < cue.start) return false;
  const [from] = rangeOf(tokens, source);
  if (!language.claims.occasions.has(plain[from - 1] ?? '')) return false;
  const quotes = plain.slice(...rangeOf(tokens, content)).includes(QUOTED);
  return !quotes && plain.slice(sentence[0], from - 1).some((word) => hintsVerb(word, language));
}

/** Fewer words than this make no main clause, and more before its verb no clause that leads up to one. */
const MAIN = 4;
const FRONTED = 60;

/** Whether a clause with its voice only leads up to the main one behind its comma: "While Kemp said it was calm, [the fair was shut]". */
function leadsUp(
  { words: { plain, tokens }, sentence: [from, to], language }: Scene,
  { cue, content }: Attribution,
): boolean {
  const { additive, conjunctions } = language.reporting;
  const first = conjunctions.has(plain[from]!) ? from + 1 : from;
  if (!language.claims.fronting.has(plain[first] ?? '') || content.start < cue.start) return false;
  const [at] = rangeOf(tokens, cue);
  const [, end] = rangeOf(tokens, content);
  if (at - first > FRONTED) return false;
  const isOver = plain.slice(first, at).some((word, i) => word === ',' && !additive.has(plain[first + i + 1]!));
  // A quotation holds its own comma.
  const comma = plain.slice(end - 2, to).indexOf(',');
  return !isOver && comma >= 0 && to - (end - 2 + comma) > MAIN;
}

/** Whether a clause whose subject stands at token `at` only adds to the main one behind a comma: "[it was cut], which critics said was wrong", "[she lives in York], where the deeds say it is". */
function trails(
  { words: { plain, tokens }, sentence: [from], language }: Scene,
  { class: type, cue, content }: Attribution,
  [at]: Range,
): boolean {
  if (type === 'deny' || content.start < cue.start) return false;
  if (plain[at - 2] !== ',' || !language.claims.trailing.has(plain[at - 1]!)) return false;
  const quotes = plain.slice(...rangeOf(tokens, content)).includes(QUOTED);
  return !quotes && plain.slice(from, at - 2).some((word) => hintsVerb(word, language));
}

/** Whether the source of an attribution is of a kind. */
const isSource = ({ words }: Scene, { source }: Attribution, sources: Sources, kind: Source['kind']): boolean =>
  source !== null && sources.at(rangeOf(words.tokens, source))?.kind === kind;

/** Whether a clause is set against the one before: ", but | Kemp". */
const opensContrast = ({ words: { plain }, language: { reporting } }: Scene, at: number): boolean =>
  reporting.conjunctions.has(plain[at - 1] ?? '') && !reporting.additive.has(plain[at - 1]!) && plain[at - 2] === ',';

/** Words for a source that hold no name: "the 44-year-old". */
const NAMELESS = /^[^\p{Lu}]*$/u;

/** A source, with the person or body that the quote at its cue has for it, "The firm that runs the fair, Velder"; by its name, where its own words hold none. */
function agreed(source: Source | null, quoted: Source | null): Source | null {
  if (!quoted?.entity || quoted.entity === source?.entity) return source;
  if (!source) return quoted;
  return !source.entity && NAMELESS.test(source.text?.slice(1) ?? '')
    ? quoted
    : { ...source, entity: quoted.entity, kind: quoted.kind };
}

/** Whom the words beside a cue name: for "he" whom the quote at the cue has, for "it" who spoke last. */
function whose(scene: Scene, named: Range, sources: Sources, cue: number): Source | null {
  if (!sources.isPronoun(named)) return agreed(sources.at(named), sources.quotedAt(cue));
  return severalBefore(scene, named, sources) ?? sources.quotedAt(cue) ?? sources.at(named);
}

/** Those whom their sentence is about, for "they": "The officers | went to a mill, where they said"; `null` for another pronoun. */
function severalBefore(scene: Scene, named: Range, sources: Sources): Source | null {
  if (!sources.isSeveral(named)) return null;
  const range = severalIn(scene);
  const source = range && range[1] <= named[0] ? sources.at(range) : null;
  return source?.kind === 'group' ? source : null;
}

/** Whether who says a thing opens a clause behind the sentence's first words that only says when: "in a talk when he said". */
const isTimed = ({ words: { plain }, sentence, language: { reporting } }: Scene, at: number): boolean =>
  at - 1 > sentence[0] && reporting.spells.has(plain[at - 1]!);

/** The document that a sentence opens with as what tells: "a letter to staff" of "In a letter to staff, they were told"; else `null`. */
function document(scene: Scene, sources: Sources): Range | null {
  const { line, language } = scene;
  const { reporting } = language;
  const phrase = reporting.prepositions.has(line[0]!.lower) ? nounPhraseFrom(line, 1, reporting) : null;
  const range = phrase && tokensOf(scene, phrase);
  return range && sources.at(range)?.kind === 'document' ? range : null;
}

/** The voice of an attribution. */
export function ofAttribution(scene: Scene, own: Attribution, { all, sources }: Around): Voice {
  const { tokens } = scene.words;
  const span = own.antecedent ?? own.described ?? own.source;
  const named = span ? fullRange(scene, rangeOf(tokens, span), sources) : own.passive ? document(scene, sources) : null;
  const source = named ? whose(scene, named, sources, own.cue.start) : UNNAMED;
  // Whose subject stands before a content is not in it: "the vet who knew Holt said".
  const opens = (one: Attribution): number => one.described?.start ?? one.cue.start;
  const holds = (outer: Attribution, inner: Attribution): boolean =>
    outer.pieces.some(
      (piece) => contains(piece, inner.cue) && !(opens(inner) < outer.cue.start && outer.cue.start < piece.start),
    );
  // Who welcomes a deal or thinks a thing is told so by the outlet, who says a thing is only quoted by it.
  const speaks = own.class !== 'think' && (own.class !== 'judge' || quotes(scene, own.content));
  const relays = (other: Attribution): boolean =>
    isHearing(scene, other) ||
    ((other.kind === 'phrase' || speaks) && isSource(scene, other, sources, 'outlet')) ||
    (other.kind === 'phrase' && own.frame === 'quote');
  const sums = ({ source }: Attribution): boolean => source !== null && sumsUp(scene.words, source, scene.language);
  const opposed = named !== null && opensContrast(scene, named[0]);
  const inside =
    !opposed &&
    all.some((other) => other !== own && holds(other, own) && !holds(own, other) && !relays(other) && !sums(other));
  const { status, until, denies } = statusOf(scene, own, source);
  const [from, to] = rangeOf(tokens, own.cue);
  return {
    why: `claim/${own.class}`,
    status,
    cue: [from, Math.max(to, until)],
    source,
    named,
    closing: own.content.start < own.cue.start && own.kind !== 'phrase',
    denies,
    says: own.pieces.map((piece) => rangeOf(tokens, piece)),
    timed: named !== null && isTimed(scene, named[0]),
    aside: scene.language.reporting.relays.has(own.verb?.lemma ?? ''),
    below:
      inside ||
      onlyWhen(scene, own) ||
      leadsUp(scene, own) ||
      (named !== null && !sources.isPronoun(named) && trails(scene, own, named)) ||
      isWithinAside(scene, own) ||
      (own.kind === 'phrase' && ofAside(scene, from)) ||
      own.antecedent !== null ||
      (own.frame !== 'quote' && named !== null && namesThing(scene, named)),
  };
}

import type { Line, Unit } from './line.ts';
import { labels, nominal } from './nominal.ts';
import type { Inflection, ReportingWords, VerbForm } from './words.ts';

/** Whether the noun at `at` is owned by whom the words before do something: "cut its profit". */
function isOwned(line: Line, at: number, words: ReportingWords): boolean {
  let from = at;
  while (from > 0 && at - from < 4 && !words.owners.has(line[from]!.lower)) from -= 1;
  const verb = words.owners.has(line[from]!.lower) ? line[from - 1] : undefined;
  return (
    verb?.shape === 'word' &&
    (words.unchanging.has(verb.lower) || words.finite.has(verb.lower) || words.looksPast(verb.lower))
  );
}

/** Whether the word before a form that is also a noun makes it one: "the claim", "Smith's claims", "of reports". */
export function readAsNoun(line: Line, start: number, { verb, inflection }: VerbForm, words: ReportingWords): boolean {
  const alike = verb.forms[0] === verb.forms[2];
  if (inflection !== 'base' && inflection !== 'third' && !alike) return false;
  const before = line[start - 1];
  if (!before) return true;
  if (before.shape === 'mark') return !/^[,–—)%-]$/.test(before.lower);
  if (before.shape === 'quotation') return false;
  const { lower } = before;
  if (inflection === 'third' && words.quantifiers.has(lower)) return true;
  // "Cut its profit forecast", "kept their forecast for May".
  if (alike && !before.capital && isOwned(line, start - 1, words)) return true;
  // "In this state" is no verb; "reports that question it" has one.
  const single = words.determiners.has(lower) && words.pronouns.has(lower) && !words.quantifiers.has(lower);
  if (inflection === 'base' && single && !words.complementizers.has(lower)) return true;
  if (!verb.noun) return false;
  // "As for the Kemp claim to".
  const owner = before.capital && words.definite.has(line[start - 2]?.lower ?? '');
  const tie = line[start - 3]?.lower ?? '';
  if (inflection === 'base' && owner && words.prepositions.has(tie) && !words.agents.has(tie)) return true;
  // "The rule of law", "reports of rain".
  if (words.partitives.has(line[start + 1]?.lower ?? '')) return true;
  // "To help states pay".
  if (inflection === 'third' && !before.capital && words.infinitives.has(line[start - 2]?.lower ?? '')) return true;
  if (words.determiners.has(lower) && !words.pronouns.has(lower)) return !labels(line, start - 1);
  return (
    words.possessives.has(lower) ||
    lower.endsWith("s'") ||
    (words.prepositions.has(lower) && !words.infinitives.has(lower))
  );
}

/** Whether a form that may be a noun is one by what looks like a plural before it, or "and" behind: "caucus states", "to big states and". */
export function isCompound(line: Line, start: number, end: number, words: ReportingWords): boolean {
  const next = line[end]?.lower ?? '';
  if (!words.looksPlural(line[end - 1]!.lower) || words.complementizers.has(next)) return false;
  if (words.additive.has(next)) return true;
  const before = line[start - 1];
  let from = start;
  while (nominal(line[from - 1], words)) from -= 1;
  // "A group of vets shows".
  const tied = words.prepositions.has(line[from - 1]?.lower ?? '');
  return before?.shape === 'word' && !before.capital && words.looksPlural(before.lower) && !tied;
}

/** Whether a form that may be a noun ends what says where or upon what a thing took place: "Kemp appeared on talk shows", "amid news reports". */
export function isPlaced(line: Line, start: number, words: ReportingWords): boolean {
  const bare = ({ lower }: Unit): boolean => !words.determiners.has(lower) && !words.prepositions.has(lower);
  let at = start - 1;
  while (nominal(line[at], words) && bare(line[at]!)) at -= 1;
  const tie = line[at]?.lower ?? '';
  if (at === start - 1 || !words.prepositions.has(tie) || words.partitives.has(tie)) return false;
  const [subject, verb] = [line[at - 2], line[at - 1]];
  const named = subject && (words.subjects.has(subject.lower) || (subject.capital && !words.times.has(subject.lower)));
  // Not "after Kemp calls it off".
  const amid = words.aftermaths.has(tie) && !line[start - 1]!.capital;
  return amid || (named === true && !verb!.capital && words.looksPast(verb!.lower));
}

/** Whether a finite verb follows a form that may be a noun, which is then its subject: "the census report shows that". */
export function isSubject(line: Line, end: number, inflection: Inflection, words: ReportingWords): boolean {
  const next = line[end];
  if (next?.shape !== 'word' || (inflection !== 'base' && inflection !== 'third')) return false;
  if (words.auxiliaries.has(next.lower) && !words.possessives.has(next.lower)) return true;
  const behind = line[end + 1]?.lower ?? '';
  // "Treasury notes slipped 5 points", not "the firm notes increased sales".
  const moved =
    inflection === 'third' && !next.capital && (words.looksPast(next.lower) || words.finite.has(next.lower));
  if (moved && (line[end + 1]?.shape === 'number' || words.prepositions.has(behind))) return true;
  const goesOn =
    words.complementizers.has(behind) ||
    words.questions.has(behind) ||
    words.determiners.has(behind) ||
    words.pronouns.has(behind);
  return (
    words.verbs
      .get(next.lower)
      ?.some(
        (form) =>
          form.inflection === 'past' ||
          (form.inflection === 'base' && inflection === 'third' && !form.verb.noun) ||
          (form.inflection === 'third' && (!form.verb.noun || goesOn)),
      ) ?? false
  );
}

/** Whether a preposition that ties a noun to the noun before it stands before `at`: "the number of", not "talked to". */
function behindTie(line: Line, at: number, words: ReportingWords): boolean {
  const tied = line[at - 2];
  const tie = line[at - 1]?.lower ?? '';
  return words.prepositions.has(tie) && nominal(tied, words) && (tied!.capital || !words.looksPast(tied!.lower));
}

/** Whether a word is an adjective by its looks, or a participle that may be one. */
const describes = (lower: string, words: ReportingWords): boolean =>
  words.adjectives.has(lower) || words.looksAdjective(lower) || words.looksPast(lower);

/** Whether a past form only says of what kind its noun is, which owns, counts or ties tell: "China's alleged raids", "some confirmed features", "the number of reported cases". */
export function isAttribute(line: Line, at: number, { verb, inflection }: VerbForm, words: ReportingWords): boolean {
  // "Some loose alleged links".
  let first = at;
  if (verb.adjective) while (describes(line[first - 1]?.lower ?? '', words)) first -= 1;
  const before = line[first - 1]?.lower ?? '';
  const next = line[at + 1];
  if (inflection !== 'past' && inflection !== 'participle') return false;
  const tied = verb.adjective && behindTie(line, first, words);
  // "People with suspected Nipah".
  if (next?.shape !== 'word' || (next.capital && !tied) || !nominal(next, words)) return false;
  if (words.determiners.has(next.lower) || words.times.has(next.lower) || words.adverbs.has(next.lower)) return false;
  if (words.possessives.has(before) || tied || (verb.adjective && words.quantifiers.has(before))) return true;
  // "Nearly 400 pledged delegates is", "its current expected lineup is".
  const lead = line[at - 2]?.lower ?? '';
  const owned = words.determiners.has(lead) || words.possessives.has(lead) || lead.endsWith("'s");
  const counted = line[at - 1]?.shape === 'number' || (owned && words.adjectives.has(line[at - 1]?.lower ?? ''));
  return counted && words.finite.has(line[at + 2]?.lower ?? '');
}

/** Whether what stands about an -ing form makes it a noun: "Kemp's finding", "new thinking", "faced questioning from", "and defending champion Bo Orr". */
export function isGerund(line: Line, start: number, words: ReportingWords): boolean {
  const before = line[start - 1];
  const next = line[start + 1]?.lower ?? '';
  const object = words.prepositions.has(next) && !words.infinitives.has(next);
  if (words.holders.has(next)) return true;
  if (before && !before.capital && words.looksPast(before.lower) && object) return true;
  return (
    before !== undefined &&
    !before.capital &&
    (words.possessives.has(before.lower) || words.adjectives.has(before.lower))
  );
}

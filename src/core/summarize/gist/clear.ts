import type { Context } from '../../annotate/annotate.ts';
import { hintsVerb } from '../../annotate/kinds/claim/scene.ts';
import type { NameMark } from '../../model/annotation.ts';
import { overlaps, type Span, slice, within } from '../../model/span.ts';
import { tokenFrom } from '../../text/tokens.ts';

/** What a source is told to be the head of: ", its head, Ada Holt". */
const HEAD = /^ [\p{Ll} -]{3,40}, \p{Lu}/u;

/** Whether a span has a word for a person ("he", "her") before it names anybody, or says whose head speaks by "its" alone; words in quotation marks apart. */
function opensUnnamed(
  { tokens, language, found, article: { text } }: Context,
  span: Span,
  names: readonly NameMark[],
): boolean {
  const { masculine, feminine } = language.reporting;
  const first = names[0]?.start ?? span.end;
  const quoted = (at: number): boolean =>
    found.quote.some((quote) => quote.form === 'direct' && quote.start <= at && at < quote.end);
  for (let at = tokenFrom(tokens, span.start); at < tokens.length && tokens[at]!.start < first; at += 1) {
    const { start, end, word } = tokens[at]!;
    const { plain } = word;
    if ((masculine.has(plain) || feminine.has(plain)) && !quoted(start)) return true;
    if (
      language.reporting.owners.has(plain) &&
      text.startsWith(', ', start - 2) &&
      HEAD.test(text.slice(end, end + 45))
    )
      return true;
  }
  return false;
}

/** Whether somebody is told or called something whom no other words of a span name: "Kemp told him", "Hale called it a joke". */
function tellsUnnamed({ tokens, language: { reporting } }: Context, span: Span, names: readonly NameMark[]): boolean {
  for (let at = tokenFrom(tokens, span.start); at + 1 < tokens.length && tokens[at]!.end < span.end; at += 1) {
    const { plain: next } = tokens[at + 1]!.word;
    const other = reporting.masculine.has(next) || reporting.neuter.has(next) || reporting.plural.has(next);
    if (!other || reporting.firstPerson.has(next)) continue;
    const tells = reporting.verbs.get(tokens[at]!.word.plain)?.some(({ verb }) => verb.addressee || verb.naming);
    if (tells && names.filter(({ end }) => end <= tokens[at]!.start).length < 2) return true;
  }
  return false;
}

/** Words in quotation marks are somebody's, who may mean what is about them. */
const QUOTED = /["“][^"”]{0,400}["”]/gu;
/** What "this water" stands for may be told before it in its own sentence, behind so many characters. */
const NEAR = 80;
/** A word for several, in lower case. */
const SEVERAL = /\b(?:\p{L}{2,}s|people|men|women|children|police)\b/u;

/** Whether some words of a span stand for what neither it nor `said` before it tells: "such claims", "criticised this", "a quarter of them". */
export function refersBack({ article: { text }, language }: Context, span: Span, said: string): boolean {
  const { structure, reporting } = language;
  const words = slice(text, span).replace(QUOTED, '');
  const known = said.toLowerCase();
  if (structure.backwardWithin.test(words)) return true;
  const things = structure.pointed.exec(words.slice(0, NEAR))?.slice(1) ?? [];
  const timed = things.some((thing) => reporting.times.has(thing) || reporting.occasions.has(thing));
  if (things.length && !timed && !known.includes(things[0]!)) return true;
  const some = structure.known.exec(words)?.slice(1).find(Boolean);
  if (some && !known.includes(some.replace(/s$/, ''))) return true;
  const those = structure.those.exec(words);
  return those !== null && !SEVERAL.test(words.slice(0, those.index).toLowerCase()) && !SEVERAL.test(known);
}

/** How far in the name of who does something stands: "Mayor Ada Holt also said". */
const LEADING = 30;

/**
 * Whether a span adds to something that stands between it and what was `said` before: "Three other suspects were", "Oslo then
 * closed it"; "also" does not where it tells more of somebody whom the other names.
 */
export function addsOn({ article: { text }, language, found: { name } }: Context, span: Span, said: Span): boolean {
  const adding = language.structure.adding.exec(slice(text, span));
  if (!adding?.[1]) return adding !== null;
  const subject = within(name, span).find(({ start }) => start < span.start + LEADING);
  return !subject || !within(name, said).some(({ entity }) => entity === subject.entity);
}

/** How many words may stand between "the" and the thing: "the plea deal came". */
const THING = 2;

/**
 * Whether a span opens with a thing as known ("The letter came", "The plan, if it passes,"), of which what was `said` before
 * has no word.
 */
export function opensKnown({ tokens, language, article: { text } }: Context, span: Span, said: string): boolean {
  const at = tokenFrom(tokens, span.start);
  if (!language.structure.definite.has(tokens[at]?.word.plain ?? '')) return false;
  for (let next = at + 1; next <= at + THING; next += 1) {
    const thing = tokens[next]?.word;
    const verb = tokens[next + 1];
    if (!thing || !verb || thing.capital || thing.shape !== 'word') return false;
    if (said.toLowerCase().includes(thing.plain)) return false;
    // A name behind the comma says who is meant: "The suspect, Ada Holt, ".
    if (text[verb.start] === ',') return !tokens[next + 2]?.word.capital;
    // "The wide United States market".
    if (verb.word.capital) continue;
    // "The researchers think".
    const several = SEVERAL.test(thing.plain) && language.reporting.verbs.has(verb.word.plain);
    if (several || hintsVerb(verb.word.plain, language)) return true;
    // "The price follows that of".
    if (/[^s]s$/.test(verb.word.plain) && language.reporting.determiners.has(tokens[next + 2]?.word.plain ?? ''))
      return true;
  }
  return false;
}

/** Whether a name is followed by what says who is named. */
export const isExplained = ({ article: { text }, language }: Context, { end }: Span): boolean =>
  language.gist.saysWho.test(text.slice(end, end + 10));

/** Whether a span names somebody by one word or a short form ("Hale" for "Ada Hale") whom neither it nor `after` has named in full. */
export function namesShort(context: Context, span: Span, after: Span | null): boolean {
  const { name, entities } = context.found;
  const names = within(name, span);
  const named = new Set(after ? within(name, after).map(({ entity }) => entity) : []);
  return names.some((mark) => {
    const entity = entities.find(({ id }) => id === mark.entity);
    if (entity?.type !== 'person' || named.has(mark.entity) || isExplained(context, mark)) return false;
    const words = slice(context.article.text, mark);
    const whole = entity.name.length <= words.length || names.some((other) => other !== mark && overlaps(other, mark));
    // "Ada Hale said Hale’s mill was shut."
    if (words.includes(' ') && whole) named.add(mark.entity);
    return !named.has(mark.entity);
  });
}

/**
 * Whether the people of a span can be understood after another: it names nobody by a short form whom the other has not
 * named, and no pronoun of it stands for somebody whom it has not named.
 */
export function introduces(context: Context, span: Span, after: Span | null): boolean {
  const names = within(context.found.name, span);
  return (
    !namesShort(context, span, after) && !opensUnnamed(context, span, names) && !tellsUnnamed(context, span, names)
  );
}

/** Among so many first words the subject is looked for. */
const SUBJECT = 5;

/** Whether a span opens with whoever writes or tells the story: "I", "My mother", "Within a week we". */
const opensWithWriter = ({ tokens, language }: Context, { start }: Span): boolean =>
  tokens
    .slice(tokenFrom(tokens, start), tokenFrom(tokens, start) + SUBJECT)
    .some(({ word }) => language.reporting.firstPerson.has(word.plain));

/** Whether a span can stand behind another by who tells it: "I" only behind "I". */
export const sameTeller = (context: Context, span: Span, first: Span): boolean =>
  !opensWithWriter(context, span) || opensWithWriter(context, first);

/** How much of a span's opening may tell of a time. */
const WHEN = 30;

/** Whether a span opens with a time before the news, or with what is always so: "In 2012", "Founded in 1969", "Last October", "Boats are a". */
export const isBackground = ({ article: { text }, language }: Context, { start, end }: Span): boolean =>
  language.structure.before.test(text.slice(start, Math.min(end, start + WHEN)));

import type { Context } from '../../annotate/annotate.ts';
import { hintsVerb } from '../../annotate/kinds/claim/scene.ts';
import type { NameMark } from '../../model/annotation.ts';
import { contains, overlaps, type Span, slice, startingBefore } from '../../model/span.ts';
import { tokenFrom } from '../../text/tokens.ts';

/** The names within a span. */
function namesIn(names: readonly NameMark[], span: Span): NameMark[] {
  const inside: NameMark[] = [];
  for (let at = startingBefore(names, span.start); at < names.length && names[at]!.start < span.end; at += 1)
    if (contains(span, names[at]!)) inside.push(names[at]!);
  return inside;
}

/** Whether a span has a word for a person ("he", "her") before it names anybody; words in quotation marks apart. */
function opensUnnamed({ tokens, language, found }: Context, span: Span, names: readonly NameMark[]): boolean {
  const { masculine, feminine } = language.reporting;
  const first = names[0]?.start ?? span.end;
  const quoted = (at: number): boolean =>
    found.quote.some((quote) => quote.form === 'direct' && quote.start <= at && at < quote.end);
  for (let at = tokenFrom(tokens, span.start); at < tokens.length && tokens[at]!.start < first; at += 1) {
    const { plain } = tokens[at]!.word;
    if ((masculine.has(plain) || feminine.has(plain)) && !quoted(tokens[at]!.start)) return true;
  }
  return false;
}

/** Whether a span opens with a thing as known, by one bare word ("The letter came"), of which the other says no word. */
function opensKnown({ tokens, language, article: { text } }: Context, span: Span, after: Span): boolean {
  const at = tokenFrom(tokens, span.start);
  const [article, thing, verb] = [0, 1, 2].map((step) => tokens[at + step]?.word);
  if (!article || !thing || !verb || !language.structure.definite.has(article.plain)) return false;
  if (thing.capital || thing.shape !== 'word') return false;
  return hintsVerb(verb.plain, language) && !slice(text, after).toLowerCase().includes(thing.plain);
}

/**
 * Whether a span can be understood after another: it names nobody by one word or a short form ("Hale" for "Ada Hale") whom
 * the other has not named, no pronoun of it stands for somebody whom it has not named, and it opens with no thing as known
 * that is not.
 */
export function isClear(context: Context, span: Span, after: Span): boolean {
  const { name, entities } = context.found;
  const names = namesIn(name, span);
  const named = new Set(namesIn(name, after).map(({ entity }) => entity));
  const short = names.some((mark) => {
    const entity = entities.find(({ id }) => id === mark.entity);
    if (entity?.type !== 'person' || named.has(mark.entity)) return false;
    if (!slice(context.article.text, mark).includes(' ')) return true;
    return (
      entity.name.length > mark.end - mark.start && !names.some((other) => other !== mark && overlaps(other, mark))
    );
  });
  return !short && !opensUnnamed(context, span, names) && !opensKnown(context, span, after);
}

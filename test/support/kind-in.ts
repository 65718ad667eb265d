import { formsOf, type Mention } from '../../src/core/annotate/kinds/name/entity/form.ts';
import { kindOf } from '../../src/core/annotate/kinds/name/kind/kind.ts';
import { englishNames } from '../../src/core/language/en/names/index.ts';
import { overlaps, slice } from '../../src/core/model/span.ts';
import { tokenize } from '../../src/core/text/tokens.ts';
import { marked } from './marked.ts';

const { lexicon, kinds: words, join } = englishNames(new Uint8Array());

/** Words of the tests' people, who have names as well. */
const PEOPLE = /^(?:Ana|Costa|Holt)$/;

/** The type of the name in brackets, which the tagger took for `type`. */
export function kindIn(source: string, type: Mention['type']): string {
  const { text, spans } = marked(source);
  const mentions = spans.map((span) => ({ ...span, type }));
  const forms = formsOf(text, mentions, join, () => type);
  const named = (token: { start: number; end: number }) =>
    PEOPLE.test(slice(text, token)) || spans.some((span) => overlaps(span, token));
  const sentences = [...text.matchAll(/\S[^.!?]*[.!?]?/g)].map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }));
  const surnames = new Set(['costa', 'holt']);
  const tokens = tokenize(text);
  return kindOf({ forms, mentions }, { text, sentences, tokens, lexicon, words, named, surnames, outlet: '' });
}

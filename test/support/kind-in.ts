import { formsOf, type Mention } from '../../src/core/annotate/kinds/name/entity/form.ts';
import type { Joined } from '../../src/core/annotate/kinds/name/join/join.ts';
import { kindOf, toldType } from '../../src/core/annotate/kinds/name/kind/kind.ts';
import type { KindContext } from '../../src/core/annotate/kinds/name/kind/kind-context.ts';
import { englishNames } from '../../src/core/language/en/names/index.ts';
import { overlaps, slice } from '../../src/core/model/span.ts';
import { tokenize } from '../../src/core/text/tokens.ts';
import { marked } from './marked.ts';

const { lexicon, kinds: words, join } = englishNames(new Uint8Array());

/** Words of the tests' people, who have names as well. */
const PEOPLE = /^(?:Ana|Costa|Holt)$/;

/** The names in brackets as one, which the tagger took for `type`, and their text. */
function read(source: string, type: Mention['type']): { joined: Joined; context: KindContext } {
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
  const context = { text, sentences, tokens, lexicon, words, named, surnames, outlet: '' };
  return { joined: { forms, mentions }, context };
}

/** The type of the name in brackets, which the tagger took for `type`. */
export function kindIn(source: string, type: Mention['type']): string {
  const { joined, context } = read(source, type);
  return kindOf(joined, context);
}

/** What the words beside it are sure of before names are joined. */
export function toldIn(source: string, type: Mention['type']): string | null {
  const { joined, context } = read(source, type);
  return toldType(joined.forms[0]!, context);
}

import { expect, test } from 'vitest';
import { withKnown } from '../../../../src/core/annotate/kinds/name/bounds/known.ts';
import type { Mention } from '../../../../src/core/annotate/kinds/name/entity/form.ts';
import { linesOf } from '../../../../src/core/annotate/kinds/name/lines.ts';
import { slice } from '../../../../src/core/model/span.ts';
import { type Token, tokenize } from '../../../../src/core/text/tokens.ts';
import { marked } from '../../../support/marked.ts';

const things = new Map([
  ['quxly', 'organization'],
  ['quxism', 'other'],
  ['quxmas', 'event'],
  ['quxing', 'product'],
] as const);

/** The names of a text, each as written with its type; those in brackets are the tagger's people. */
function namesIn(source: string): string[] {
  const { text, spans } = marked(source);
  const tokens = tokenize(text);
  const lines = linesOf(tokens, [{ start: 0, end: text.length }]);
  const mentions = spans.map((span): Mention => ({ ...span, type: 'person' }));
  const opens = (offset: number): boolean => offset === 0 || text.slice(offset - 2, offset) === '. ';
  const same = new Map([['qux', 'quxly']]);
  const said = ({ word }: Token): boolean => word.lower === 'quxing';
  const body = (word: string): boolean => word === 'velder' || word === 'quxing';
  const articled = new Map([['House', 'organization'] as const, ['Gulf', 'place'] as const]);
  return withKnown(mentions, lines, { tokens, things, articled, article: 'the', same, body, opens, said }).map(
    (name) => `${slice(text, name)} ${name.type}`,
  );
}

test.each([
  ['a name that the tagger left', 'they use Quxly here', ['Quxly organization']],
  ['between others, in order', '[Ana] left Quxly for [Bo]', ['Ana person', 'Quxly organization', 'Bo person']],
  ['another form of one', 'they asked the Qux here', ['Qux organization']],
  ['one that it found', 'they use [Quxly] here', ['Quxly person']],
  ['at the start of a sentence', 'They left. Quxly fell', ['Quxly organization']],
  ['a common word at the start of a sentence', 'They left. Quxing is hard', []],
  ['a body that lists know', 'They left. Velder, which grew, fell', ['Velder organization']],
  ['part of a longer name', 'they use Quxly Loom here', []],
  ['a chamber behind its article', 'so the House met; the house fell', ['House organization']],
  ['one that opens a sentence with it', 'They met. The House fell', ['House organization']],
  ['water behind its article', 'in the Gulf today', ['Gulf place']],
  ['part of another name', 'so the House Committee met', []],
  ['without its article', 'so House prices fell', []],
  ['behind another capital', 'they use Old Quxly here', []],
  ['in lower case', 'they quxly here', []],
  ['in title case', 'They Use Quxly Very Often Here', []],
  ['a faith', 'they like Quxism here', []],
  ['a feast', 'they met before Quxmas last year', []],
] as const)('%s', (_, source, names) => expect(namesIn(source)).toEqual(names));

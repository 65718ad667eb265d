import { transform } from 'esbuild';
import { expect, test } from 'vitest';
import { withoutExamples } from '../../src/cli/without-examples.mjs';
import { modulesWith } from '../support/modules.ts';

test.each([
  ['{ id: "a", example: "One [b]." }', '{ id: "a" }'],
  ['{ id: "a", example: "One, {b: 1}", means: 1 }', '{ id: "a", means: 1 }'],
  ['{ example: "A \\"b\\" c.", noun }', '{  noun }'],
  ['{ example: `A "b".` }', '{  }'],
  ['{\n  id: "a",\n  example: "One.",\n  find\n}', '{\n  id: "a"\n,\n  find\n}'],
  ['{ id: "a", example: "One [b].", is: "1 b", led: true }', '{ id: "a", led: true }'],
  ['{ id: "a", example: "One.", is: null }', '{ id: "a" }'],
  ['{ id: "a", is: "1 b", example: "One." }', '{ id: "a", is: "1 b" }'],
  ['[{ example: "A" }, { x, example: "B" }]', '[{  }, { x }]'],
])('%s → %s', (code, without) => expect(withoutExamples(code)).toBe(without));

test.each([
  'const { example } = rule;',
  '{ example }',
  '{ example: text }',
  ['{ example: `$', '{a} b` }'].join(''),
  '{ examples: "A" }',
  'say("example: ", b)',
  '// for example: "a"',
])('left alone: %s', (code) => expect(withoutExamples(code)).toBe(code));

const printed = async (code: string, loader: 'ts' | 'js') => (await transform(code, { loader, target: 'esnext' })).code;

test.each(modulesWith(/\bexample: ['"`]/))('none is left in %s, all else is', async (_, source) => {
  const code = await printed(source, 'ts');
  const rest = withoutExamples(code);
  expect(rest).not.toMatch(/\bexample: ["`]/);
  expect(rest.split('\n')).toHaveLength(code.split('\n').length);
  const strings = (text: string): number => text.match(/\bexample: /g)?.length ?? 0;
  const gone = strings(code) - strings(rest);
  expect(gone).toBeGreaterThan(0);
  // What is left can be printed, and has as many properties less as examples have gone.
  const properties = (text: string): number => text.match(/[\w"] ?: /g)?.length ?? 0;
  const examples =
    code.match(
      /\bexample: (?:"(?:[^"\\]|\\.)*"|`(?:[^`\\]|\\.)*`)(?:,\s*is: (?:"(?:[^"\\]|\\.)*"|`(?:[^`\\]|\\.)*`|null))?/g,
    ) ?? [];
  const within = examples.reduce((sum, example) => sum + properties(example), 0);
  expect(properties(await printed(rest, 'js'))).toBe(properties(code) - within);
});

import { transform } from 'esbuild';
import { expect, test } from 'vitest';
import { putOff } from '../../src/cli/late-patterns.mjs';
import { modulesWith } from '../support/modules.ts';

const made = (at: number, source: string, flags = 'u', by = 'speltOut'): string =>
  `(late${at} ??= ${by}(${JSON.stringify(source)}, ${JSON.stringify(flags)}))`;

test.each([
  ['const A = /\\p{L}+/gu;', `const A = ${made(1, '\\p{L}+', 'gu')};\nvar late1;\n`],
  ['f(/[^\\P{Lu}/]\\/"/u, /a/)', `f(${made(1, '[^\\P{Lu}/]\\/"', 'u', 'new RegExp')}, /a/)\nvar late1;\n`],
  ['const f = (x) => /\\p{L}/u.test(x);', `const f = (x) => ${made(1, '\\p{L}')}.test(x);\nvar late1;\n`],
  ['f(/\\p{Cc}/u)', `f(${made(1, '\\p{Cc}', 'u', 'new RegExp')})\nvar late1;\n`],
  ['return /\\p{M}/u.source', `return ${made(1, '\\p{M}')}.source\nvar late1;\n`],
  ['[/\\p{L}/u, /\\p{M}/u]', `[${made(1, '\\p{L}')}, ${made(2, '\\p{M}')}]\nvar late1, late2;\n`],
  ['[\n  // one\n  /\\p{L}/u\n]', `[\n  // one\n  ${made(1, '\\p{L}')}\n]\nvar late1;\n`],
])('put off: %s', (code, late) => expect(putOff(code)).toBe(late));

test.each([
  'const A = /[a-z]+/g;',
  'new RegExp("^\\\\p{L}", "u")',
  'const A = `(?:\\\\p{Lu}/\\\\p{L})`;',
  'const half = a / b; const c = d / e;',
  'const A = "a/\\\\p{L}/u";',
])('left alone: %s', (code) => expect(putOff(code)).toBe(code));

test.each(modulesWith(/(?<!\\)\\[pP]\{/))('none is left in %s', async (_, module) => {
  const { code } = await transform(module, { loader: 'ts', target: 'esnext', legalComments: 'none' });
  const rest = putOff(code).replace(/\?\?= (?:speltOut|new RegExp)\("(?:[^"\\]|\\.)*"/g, '');
  expect(rest).not.toMatch(/(?<!\\)\\[pP]\{/);
});

import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { putOff } from './late-patterns.mjs';
import { withoutExamples } from './without-examples.mjs';

/** The module that makes a pattern with its properties spelt out. */
const SPELT = fileURLToPath(new URL('../core/text/spelt.ts', import.meta.url));
const IMPORT = `import { spelt as speltOut } from ${JSON.stringify(SPELT)};\n`;

/** What a module must hold for anything in it to change. */
const CONCERNED = /(?<!\\)\\[pP]\{|\bexample: /;

/**
 * Every TypeScript module as it is shipped: its patterns made late, no examples in its rules.
 * @type {import('esbuild').Plugin}
 */
export const shipped = {
  name: 'shipped',
  setup({ esbuild, onLoad }) {
    onLoad({ filter: /\.ts$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      if (path === SPELT || !CONCERNED.test(source)) return undefined;
      const { code } = await esbuild.transform(source, {
        loader: 'ts',
        sourcefile: path,
        target: 'esnext',
        legalComments: 'none',
      });
      const contents = putOff(withoutExamples(code));
      return { contents: contents.includes(' ??= speltOut(') ? `${contents}${IMPORT}` : contents, loader: 'js' };
    });
  },
};

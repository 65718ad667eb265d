import { readFile } from 'node:fs/promises';

/** A regular expression as code has it: behind what an expression may stand behind. */
const LITERAL =
  /(?<=[(,=:[!&|?{>]\s*|\breturn\s|^\s*)\/(?![*/])((?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\[\n])+)\/([dgimsuv]*)(?![\w/])/gm;
/** A property of characters in it; in a string or template the backslash would be two. */
const PROPERTY = /(?<!\\)\\[pP]\{/;

/**
 * Puts off the making of a module's patterns with properties of characters until each is first used, and makes each once.
 * A browser reads such a pattern, to see whether it is one, each time it reads the code around it, even of a function that
 * is never called: some hundred of them are most of what it costs to load our code.
 * @param {string} code JavaScript without comments
 * @returns {string} the same on the same lines, with the places for the patterns behind it
 */
export function putOff(code) {
  let count = 0;
  const late = code.replace(LITERAL, (literal, source, flags) => {
    if (!PROPERTY.test(source)) return literal;
    count += 1;
    return `(late${count} ??= new RegExp(${JSON.stringify(source)}, ${JSON.stringify(flags)}))`;
  });
  const places = Array.from({ length: count }, (_, at) => `late${at + 1}`).join(', ');
  return count ? `${late}\nvar ${places};\n` : code;
}

/**
 * `putOff` for every TypeScript module that esbuild bundles.
 * @type {import('esbuild').Plugin}
 */
export const latePatterns = {
  name: 'late-patterns',
  setup({ esbuild, onLoad }) {
    onLoad({ filter: /\.ts$/ }, async ({ path }) => {
      const contents = await readFile(path, 'utf8');
      if (!PROPERTY.test(contents)) return undefined;
      const { code } = await esbuild.transform(contents, {
        loader: 'ts',
        sourcefile: path,
        target: 'esnext',
        legalComments: 'none',
      });
      return { contents: putOff(code), loader: 'js' };
    });
  },
};

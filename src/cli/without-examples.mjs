/** A string as esbuild prints it. */
const STRING = /"(?:[^"\\]|\\.)*"|`(?:[^`\\$]|\\.)*`/.source;
/** What an example says, where that stands right behind it. */
const SAID = `(?:,\\s*is: (?:${STRING}|null))?`;
/** A rule's example and what it says, with the comma before it, or as the first or only property with the one behind it. */
const EXAMPLE = new RegExp(
  `,\\s*\\bexample: (?:${STRING})${SAID}(?=\\s*[,}])|(?<=\\{\\s*)\\bexample: (?:${STRING})(?:,|(?=\\s*\\}))`,
  'g',
);

/**
 * Takes the examples out of a module's rules: they are for who reads the rules, and for the tests, which run the source.
 * @param {string} code JavaScript as esbuild prints it, without comments
 * @returns {string} the same on the same lines
 */
export const withoutExamples = (code) => code.replace(EXAMPLE, (example) => example.replace(/[^\n]/g, ''));

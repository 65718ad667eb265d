/** A regular expression as code has it: behind what an expression may stand behind. */
const LITERAL =
  /(?<=[(,=:[!&|?{>]\s*|\breturn\s|^\s*)\/(?![*/])((?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\[\n])+)\/([dgimsuv]*)(?![\w/])/gm;
/** A property of characters in it; in a string or template the backslash would be two. */
const PROPERTY = /(?<!\\)\\[pP]\{/;
/** Those that are spelt out. */
const SPELLED = /\\p\{(?:L|Lu|Ll|N|Nd|M)\}/;

/**
 * Puts off the making of a module's patterns with properties of characters until each is first used, makes each once, and
 * spells the properties out. A browser reads such a pattern, to see whether it is one, each time it reads the code around
 * it, even of a function that is never called: some hundred of them are most of what it costs to load our code.
 * @param {string} code JavaScript without comments
 * @returns {string} the same on the same lines, with the places for the patterns behind it; `speltOut` in it makes them
 */
export function putOff(code) {
  let count = 0;
  const late = code.replace(LITERAL, (literal, source, flags) => {
    if (!PROPERTY.test(source)) return literal;
    count += 1;
    const make = SPELLED.test(source) ? 'speltOut' : 'new RegExp';
    return `(late${count} ??= ${make}(${JSON.stringify(source)}, ${JSON.stringify(flags)}))`;
  });
  const places = Array.from({ length: count }, (_, at) => `late${at + 1}`).join(', ');
  return count ? `${late}\nvar ${places};\n` : code;
}

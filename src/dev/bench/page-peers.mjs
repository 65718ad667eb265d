/**
 * The peers as scripts for a page: each leaves a table of functions there that time it. Those that are called in a fresh page are
 * built one by one, so that none pays for another.
 */

const TIME = 'const timeOf = (work) => { const from = performance.now(); work(); return performance.now() - from; };';
const leave = (/** @type {string} */ table) => `${TIME} Object.assign(globalThis, { newsglossPeer: ${table} });`;

export const PEERS = {
  walk: leave(`{
    run() {
      return timeOf(() => {
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        let count = 0;
        while (walker.nextNode()) count += 1;
        return count;
      });
    },
    many: (rounds) => Array.from({ length: rounds }, () => globalThis.newsglossPeer.run()),
  }`),
  readability: `import { isProbablyReaderable, Readability } from '@mozilla/readability'; ${leave(
    '{ run: () => timeOf(() => isProbablyReaderable(document) && new Readability(document.cloneNode(true)).parse()) }',
  )}`,
  defuddle: `import Defuddle from 'defuddle'; ${leave('{ run: () => timeOf(() => new Defuddle(document).parse()) }')}`,
  'mark.js': `import Mark from 'mark.js'; ${leave(`{
    run(count) {
      const within = document.querySelector('article');
      const words = [...within.textContent.matchAll(/\\p{L}{3,}/gu)];
      const step = Math.max(1, words.length / count);
      const ranges = Array.from({ length: Math.min(count, words.length) }, (_, at) => words[Math.floor(at * step)])
        .map((word) => ({ start: word.index, length: word[0].length }));
      document.documentElement.offsetHeight;
      return timeOf(() => {
        new Mark(within).markRanges(ranges);
        document.documentElement.offsetHeight;
      });
    },
  }`)}`,
  // As Hypothesis' anchoring does: the text anew for every quote, exact matches first, up to half of a quote may differ.
  'approx-string-match': `import search from 'approx-string-match'; ${leave(`{
    run(quotes) {
      let found = 0;
      const ms = timeOf(() => {
        for (const quote of quotes) {
          const text = document.body.textContent;
          const errors = Math.min(256, quote.length / 2);
          if (text.includes(quote) || search(text, quote, errors).length) found += 1;
        }
      });
      return { ms, found };
    },
  }`)}`,
  compromise: `import nlp from 'compromise'; ${leave(`{
    run: (text) => timeOf(() => {
      const doc = nlp(text);
      return [doc.people().json(), doc.places().json(), doc.organizations().json(), doc.numbers().json(), doc.quotations().json()];
    }),
  }`)}`,
  'wink-nlp': `import winkNLP from 'wink-nlp'; import model from 'wink-eng-lite-web-model'; ${leave(
    '{ run: (text) => timeOf(() => winkNLP(model).readDoc(text).entities().out()) }',
  )}`,
};

/** @typedef {keyof typeof PEERS} Peer */

#!/usr/bin/env node
/**
 * npm run bench -- read [FILE …]     the whole reading against text-analysis libraries: speed, start-up, bytes
 * npm run bench -- page                 what the extension costs a page, in Chromium and Firefox, against the peers there
 * npm run bench -- growth             how reading grows with a text made to be hard: 8 is linear, 64 quadratic
 *
 * Prints medians and ratios of one run on this machine. Nothing in the test suite looks at a clock.
 */
import { ensurePackages, fail } from '../setup.mjs';

/** What can be measured, each in a file of its own. */
const BENCHES = { read: './read.mjs', page: './page.mjs', growth: './growth.mjs' };

const [what = 'read', ...rest] = process.argv.slice(2);
const file = BENCHES[/** @type {keyof typeof BENCHES} */ (what)];
if (!file) fail(`npm run bench -- measures ${Object.keys(BENCHES).join(' or ')}, not ${what}.`);
ensurePackages();
const { bench } = await import(file);
await bench(rest);

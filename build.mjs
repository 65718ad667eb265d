#!/usr/bin/env node
/**
 * Builds dist/chrome, dist/firefox and the command line, dist/cli.
 *
 *   node build.mjs            build once
 *   node build.mjs --watch    build, open a browser on the bundled article, and on every change build and reload
 *                             (--browser chromium|firefox|none; the one found by default)
 */
import { ensurePackages } from './src/dev/setup.mjs';

ensurePackages();
const { buildExtension } = await import('./src/dev/build/extension.mjs');
const { buildCli } = await import('./src/cli/build.mjs');

const build = () => Promise.all([buildExtension(), buildCli()]);
const started = performance.now();
await build();
console.log(`Built dist/chrome, dist/firefox and dist/cli in ${Math.round(performance.now() - started)} ms.`);

if (process.argv.includes('--watch')) {
  const { watch } = await import('./src/dev/build/watch.mjs');
  await watch(process.argv, build);
}

#!/usr/bin/env node
/**
 * Scores the reading core against the evaluation kit and prints the kit's table.
 *
 *   npm run eval                          the kit beside the checkout (../shared/eval), or the folder that EVAL_KIT names
 *   npm run eval -- --only names,quotes   some measures; --data DIR other data; --json FILE, --keep DIR as the kit has them
 *
 * Where there is no kit it says so and ends with 0: the kit is no part of the project, so this is no failure of it.
 * With a kit named by EVAL_KIT that is not there, it ends with 1.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureCli } from '../cli/build.mjs';
import { ensurePackages } from './setup.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const named = process.env.EVAL_KIT;
const kit = path.resolve(root, named ?? '../shared/eval');
const run = path.join(kit, 'run.mjs');

if (!existsSync(run)) {
  console.log(`There is no evaluation kit at ${kit}; EVAL_KIT may name the folder that holds its run.mjs.`);
  process.exit(named ? 1 : 0);
}
ensurePackages();
await ensureCli();
const cli = path.join(root, 'src/cli/newsgloss.mjs');
const reader = `"${process.execPath}" "${cli}" read --batch`;
const { status } = spawnSync(process.execPath, [run, '--reader', reader, ...process.argv.slice(2)], {
  stdio: 'inherit',
});
process.exit(status ?? 1);

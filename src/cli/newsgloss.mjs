#!/usr/bin/env node
import { cliPath, ensureCli } from './build.mjs';

/** The `newsgloss` command: runs the built command line, building it first where a clone has not done so. */
try {
  await ensureCli();
} catch (error) {
  console.error(`newsgloss: ${error instanceof Error ? error.message : error}`);
  process.exit(1);
}
const { main } = await import(cliPath.href);
process.exitCode = await main(process.argv.slice(2));

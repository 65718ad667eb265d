#!/usr/bin/env node
/**
 * npm test: sets up what is missing, browsers included, then types, lint, unit tests, build, the stores' lint, and the
 * browser tests in both browsers. Ends with a line "N passed, N failed". All steps run, whatever fails before.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { browserNames, ensureBrowsers, ensurePackages, run } from './setup.mjs';

ensurePackages();
ensureBrowsers(browserNames);

const reports = mkdtempSync(path.join(os.tmpdir(), 'newsgloss-test-'));
const counts = { passed: 0, failed: 0 };

step(
  'types',
  () =>
    run('npx', ['tsc', '--noEmit', '-p', 'tsconfig.json']) &&
    run('npx', ['tsc', '--noEmit', '-p', 'src/core/tsconfig.json']),
);
step('lint', () => run('npx', ['biome', 'check', '--error-on-warnings']));
vitest('unit tests', 'test/vitest.config.mjs');
const built = step('build', () => run('node', ['build.mjs']));
if (built) {
  step('add-on lint', () =>
    run('npx', [
      'web-ext',
      'lint',
      '--source-dir',
      'dist/firefox',
      '--warnings-as-errors',
      '--self-hosted=false',
      '--no-config-discovery',
    ]),
  );
  vitest('browser tests', 'test/browser/vitest.config.mjs');
}

rmSync(reports, { recursive: true, force: true });
console.log(`${counts.passed} passed, ${counts.failed} failed`);
process.exit(counts.failed ? 1 : 0);

/** One step, counted as one test. @param {string} name @param {() => boolean} work */
function step(name, work) {
  console.log(`— ${name}`);
  const ok = work();
  counts[ok ? 'passed' : 'failed'] += 1;
  if (!ok) console.error(`${name} failed`);
  return ok;
}

/** A run of vitest; its tests are counted one by one. @param {string} name @param {string} config */
function vitest(name, config) {
  console.log(`— ${name}`);
  const report = path.join(reports, `${config.replaceAll('/', '-')}.json`);
  const ok = run('npx', [
    'vitest',
    'run',
    '--config',
    config,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]);
  const { passed, failed } = readReport(report);
  counts.passed += passed;
  counts.failed += ok ? failed : Math.max(failed, 1);
}

/** @param {string} file @returns {{ passed: number, failed: number }} */
function readReport(file) {
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(file, 'utf8'));
    return { passed: numPassedTests, failed: numFailedTests };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

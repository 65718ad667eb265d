import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';

const script = path.resolve(import.meta.dirname, '../../src/dev/eval.mjs');
const kit = mkdtempSync(path.join(tmpdir(), 'newsgloss-kit-'));
afterAll(() => rmSync(kit, { recursive: true }));

const evalWith = (EVAL_KIT: string, ...args: string[]) =>
  spawnSync(process.execPath, [script, ...args], { encoding: 'utf8', env: { ...process.env, EVAL_KIT } });

test('the kit gets the reader and what else was asked, and its exit code counts', () => {
  writeFileSync(path.join(kit, 'run.mjs'), 'console.log(JSON.stringify(process.argv.slice(2))); process.exitCode = 3;');
  const { status, stdout } = evalWith(kit, '--only', 'names', '--data', 'elsewhere');
  const [flag, reader, ...rest] = JSON.parse(stdout);
  expect([status, flag, rest]).toEqual([3, '--reader', ['--only', 'names', '--data', 'elsewhere']]);
  expect(reader).toMatch(/newsgloss\.mjs" read --batch$/);
}, 60_000);

test('a kit that is named but not there is said to be missing', () => {
  const { status, stdout } = evalWith('/no/such/kit');
  expect([status, stdout]).toEqual([
    1,
    'There is no evaluation kit at /no/such/kit; EVAL_KIT may name the folder that holds its run.mjs.\n',
  ]);
});

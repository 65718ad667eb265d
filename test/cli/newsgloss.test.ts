import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { ensureCli } from '../../src/cli/build.mjs';

const root = path.resolve(import.meta.dirname, '../..');
const bin = path.join(root, 'src/cli/newsgloss.mjs');
const newsgloss = (args: readonly string[], input: string | Uint8Array = '') => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...args], { input, encoding: 'utf8' });
  return { status, stdout, stderr };
};

// Each test starts the command afresh, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });
beforeAll(ensureCli, 60_000);

describe('the command itself', () => {
  test('--version', () => {
    expect(newsgloss(['--version'])).toEqual({ status: 0, stdout: `${packageJson.version}\n`, stderr: '' });
  });
  test('an article from standard input, in every format', () => {
    const article = 'The town that sold its snow\n\nMayor Jane Roe said that it cost $5.';
    for (const format of ['outline', 'markdown', 'table', 'json']) {
      const { status, stdout, stderr } = newsgloss(['read', '-', '--format', format], article);
      expect([status, stderr]).toEqual([0, '']);
      expect(stdout.length).toBeGreaterThan(10);
    }
  });
  test('HTML', () => {
    const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
    const told = (day: string): string =>
      `On ${day} the town sold snow to a hotel, its mayor said. It cost more than on the day before.`;
    const paragraphs = days.map((day) => `<p>${told(day)}</p>`).join('');
    const html = `<!doctype html><title>Snow</title><article><h1>The town that sold its snow</h1>${paragraphs}</article>`;
    const { status, stdout } = newsgloss(['read', '-', '--format', 'json', '--anyway'], html);
    expect(status).toBe(0);
    expect(JSON.parse(stdout).sentences).toHaveLength(14);
  });
  test('batch mode answers what it can, and says at the end that a line was bad', () => {
    const { status, stdout, stderr } = newsgloss(['read', '--batch'], '{"id":"1","text":"It snowed."}\n{"id":"2"\n');
    expect(
      stdout
        .split('\n')
        .filter(Boolean)
        .map((line) => Object.keys(JSON.parse(line))),
    ).toEqual([
      ['id', 'article'],
      ['id', 'error'],
    ]);
    expect([status, stderr]).toEqual([1, 'newsgloss: 1 line could not be read.\n']);
  });
  test('each line is answered as it comes', async () => {
    const child = spawn(process.execPath, [bin, 'read', '--batch']);
    child.stdin.write('{"id":"1","text":"It snowed."}\n');
    const first = await new Promise<string>((done) => child.stdout.once('data', (chunk) => done(String(chunk))));
    expect(JSON.parse(first).id).toBe('1');
    child.stdin.end();
    await new Promise((done) => child.once('close', done));
  });
});

test('in a clone without its packages, a sentence says what to do', () => {
  const clone = mkdtempSync(path.join(tmpdir(), 'newsgloss-clone-'));
  cpSync(path.join(root, 'src'), path.join(clone, 'src'), { recursive: true });
  cpSync(path.join(root, 'package.json'), path.join(clone, 'package.json'));
  const copy = path.join(clone, 'src/cli/newsgloss.mjs');
  const { status, stderr } = spawnSync(process.execPath, [copy, '--version'], { encoding: 'utf8' });
  rmSync(clone, { recursive: true });
  expect([status, stderr]).toEqual([1, 'newsgloss: its parts are not installed; run `npm ci` in the project once.\n']);
});

describe('what fails is one sentence on stderr and an exit code', () => {
  test.each([
    [2, ['read'], '', 'Which file? Give its path, or "-" for standard input. See newsgloss --help.'],
    [2, ['read', '--colour'], '', "Unknown option '--colour'. See newsgloss --help."],
    [1, ['read', '/no/such/file'], '', 'There is no file /no/such/file.'],
    [1, ['read', '-'], '', 'Standard input is empty.'],
    [1, ['read', '-'], '\0\0\0\0', 'Standard input is binary data, neither text nor HTML.'],
    [1, ['read', '-'], '<!doctype html><html><body></body></html>', 'On this page there is no text to read.'],
  ] as const)('%i: %j', (status, args, input, sentence) => {
    expect(newsgloss(args, input)).toEqual({ status, stdout: '', stderr: `newsgloss: ${sentence}\n` });
  });
});

import { describe, expect, test } from 'vitest';
import { commandOf, HELP, UsageError } from '../../src/cli/options.ts';

const words = (line: string): string[] => (line ? line.split(' ') : []);
const plain = { do: 'read', format: 'outline', explain: false, anyway: false, title: null, published: null, url: null };

test.each([
  ['', { do: 'help' }],
  ['--help', { do: 'help' }],
  ['read --help', { do: 'help' }],
  ['-v', { do: 'version' }],
  ['read --batch', { do: 'batch' }],
  ['read a.txt', { ...plain, file: 'a.txt' }],
  ['read -', { ...plain, file: '-' }],
  ['read --format json a.txt --explain', { ...plain, file: 'a.txt', format: 'json', explain: true }],
  [
    'read a.html --anyway --url https://example.org/',
    { ...plain, file: 'a.html', anyway: true, url: 'https://example.org/' },
  ],
  ['read a --title T --published 2024-03-05', { ...plain, file: 'a', title: 'T', published: '2024-03-05' }],
])('newsgloss %s', (line, command) => expect(commandOf(words(line))).toEqual(command));

describe('a wrong call gets a sentence', () => {
  test.each([
    ['read', /Which file\?/],
    ['frobnicate', /no command "frobnicate"/],
    ['--batch', /A command is missing/],
    ['read a b', /One file at a time/],
    ['read --batch a', /no file is read/],
    ['read a --format yaml', /no format "yaml"/],
    ['read a --colour', /Unknown option '--colour'\.$/],
    ['read a --title', /title/],
  ])('newsgloss %s', (line, sentence) => {
    expect(() => commandOf(words(line))).toThrow(UsageError);
    expect(() => commandOf(words(line))).toThrow(sentence);
  });
});

test('the help names every option', () => {
  for (const option of [
    '--batch',
    '--format',
    '--explain',
    '--title',
    '--published',
    '--url',
    '--anyway',
    '--version',
  ]) {
    expect(HELP).toContain(option);
  }
});

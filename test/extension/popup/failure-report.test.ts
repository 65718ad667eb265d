import { expect, test } from 'vitest';
import { failureReport } from '../../../src/extension/popup/failure-report.ts';

test('a report holds what a bug report needs and no address of a page', () => {
  const message = 'could not read https://news.example/secret?q=1 at line 3';
  const report = failureReport({ version: '1.2.3', browser: 'A browser', message });
  expect(report).toBe('Newsgloss 1.2.3\nA browser\n\ncould not read (an address) at line 3');
});

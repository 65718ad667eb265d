import { defineConfig } from 'vitest/config';

/**
 * Tests of the built extension in real Chromium and Firefox. Each file holds one browser open at a time; two files run at
 * once, one to a core.
 */
export default defineConfig({
  test: {
    root: import.meta.dirname,
    include: ['**/*.test.ts'],
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});

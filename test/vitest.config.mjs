import { defineConfig } from 'vitest/config';

/**
 * Unit tests: pure code and, under jsdom where a file asks for it, code that needs a DOM but no layout. The time limit catches
 * what never ends; how fast things are is the benchmarks' to say.
 */
export default defineConfig({
  test: {
    root: import.meta.dirname,
    include: ['**/*.test.ts'],
    exclude: ['browser/**'],
    maxWorkers: 2,
    testTimeout: 60_000,
  },
});

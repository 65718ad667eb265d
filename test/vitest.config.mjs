import { defineConfig } from 'vitest/config';

/** Unit tests: pure code and, under jsdom where a file asks for it, code that needs a DOM but no layout. */
export default defineConfig({
  test: { root: import.meta.dirname, include: ['**/*.test.ts'], exclude: ['browser/**'], maxWorkers: 2 },
});

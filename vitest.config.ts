import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['harness/**/*.test.ts', 'scripts/**/*.test.ts', 'corpus/**/*.test.ts', 'studio/**/*.test.ts'],
    globalSetup: ['harness/testing/temporary-root.ts', 'harness/testing/browser-setup.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});

import { defineConfig } from 'vitest/config';

/** Tests of several folders that need no built site. */
const withoutSites = ['imports', 'nights', 'supply-chain', 'workflows'].map(
  (name) => `tests/${name}.test.ts`,
);

export default defineConfig({
  test: {
    reporters: ['default', './tests/closing-line.ts'],
    // Tests in a browser wait for what a page does; with more at a time, each waits for the others.
    maxWorkers: 2,
    coverage: {
      // The core is what tests alone can vouch for; scripts of pages show what they do in tests/browser/.
      include: ['src/catalog/**/*.ts'],
      exclude: ['**/*.test.ts', 'src/catalog/test-content.ts'],
      reporter: ['text-summary'],
      reportsDirectory: '.lectern/coverage',
      thresholds: { statements: 96, branches: 86, functions: 96, lines: 97 },
    },
    projects: [
      {
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'docs/site/*.test.ts', ...withoutSites],
          // Loading the modules anew for each file takes as long as the tests; none of them keeps what a test could leave.
          isolate: false,
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'site',
          include: ['tests/**/*.test.ts'],
          exclude: withoutSites,
          globalSetup: ['tests/build-sites.ts'],
          testTimeout: 300_000,
          hookTimeout: 300_000,
          // A browser on a busy machine may miss a moment once; the report names each test that needed the second try.
          retry: 1,
          // A script that is loaded on demand takes as long as the machine takes.
          expect: { poll: { timeout: 20_000 } },
        },
      },
    ],
  },
});

/** Ends a test run with one plain line of counts, which other programs read. */
import type { Reporter, TestModule } from 'vitest/node';

export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const count = (state: string): number => tests.filter((test) => test.result().state === state).length;
    // A file that does not load has no tests, and must not look like none that failed.
    const broken = modules.filter((module) => module.errors().length > 0).length;
    console.log(
      `${String(count('passed'))} passed, ${String(count('failed') + broken)} failed, ${String(count('skipped'))} skipped`,
    );
  }
}

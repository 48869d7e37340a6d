/** Ends a test run with what took longest, what needed a second try, and one plain line of counts, which other programs read. */
import type { Reporter, TestCase, TestModule } from 'vitest/node';
import { readStages, type Stage } from './stages.ts';

const SLOWEST = 8;

export default class ClosingLine implements Reporter {
  #begun = 0;
  #firstModule: number | undefined;

  onTestRunStart(): void {
    this.#begun = performance.now();
  }

  onTestModuleQueued(): void {
    this.#firstModule ??= performance.now();
  }

  onTestRunEnd(modules: readonly TestModule[]): void {
    const setup = {
      name: 'building the test sites',
      seconds: seconds((this.#firstModule ?? 0) - this.#begun),
    };
    const stages = [...readStages(process.env), setup, ...modules.map(asStage)];
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    console.log(
      ['Slowest, in seconds:', ...slowest(stages), ...flaky(tests), '', counts(modules, tests)].join('\n'),
    );
  }
}

const seconds = (milliseconds: number): number => milliseconds / 1000;

const asStage = (module: TestModule): Stage => ({
  name: module.relativeModuleId,
  seconds: seconds(module.diagnostic().duration + module.diagnostic().collectDuration),
});

function slowest(stages: readonly Stage[]): string[] {
  return stages
    .toSorted((a, b) => b.seconds - a.seconds)
    .slice(0, SLOWEST)
    .map((stage) => `${stage.seconds.toFixed(1).padStart(6)} ${stage.name}`);
}

function flaky(tests: readonly TestCase[]): string[] {
  const names = tests.filter((test) => test.diagnostic()?.flaky === true).map((test) => `  ${test.fullName}`);
  return names.length === 0 ? [] : ['', 'Passed on the second try only:', ...names];
}

function counts(modules: readonly TestModule[], tests: readonly TestCase[]): string {
  const count = (state: string): number => tests.filter((test) => test.result().state === state).length;
  // A file that does not load has no tests, and must not look like none that failed.
  const broken = modules.filter((module) => module.errors().length > 0).length;
  return `${String(count('passed'))} passed, ${String(count('failed') + broken)} failed, ${String(count('skipped'))} skipped`;
}

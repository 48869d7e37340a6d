/** Ends a test run with what took longest, and one plain line of counts, which other programs read. */
import type { Reporter, TestModule } from 'vitest/node';
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
    console.log(['Slowest, in seconds:', ...slowest(stages), '', counts(modules)].join('\n'));
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

function counts(modules: readonly TestModule[]): string {
  const tests = modules.flatMap((module) => [...module.children.allTests()]);
  const count = (state: string): number => tests.filter((test) => test.result().state === state).length;
  // A file that does not load has no tests, and must not look like none that failed.
  const broken = modules.filter((module) => module.errors().length > 0).length;
  return `${String(count('passed'))} passed, ${String(count('failed') + broken)} failed, ${String(count('skipped'))} skipped`;
}

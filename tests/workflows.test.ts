/** Workflows for GitHub, ours and those that organisers copy: nothing that a stranger writes is run where it could do harm. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { publishWorkflow } from '../src/catalog/scaffold/workflow.ts';

const permissions = z.record(z.string(), z.enum(['read', 'write']));

const step = z.object({
  uses: z.string().optional(),
  run: z.string().optional(),
  with: z.record(z.string(), z.unknown()).default({}),
});

const workflow = z.object({
  name: z.string(),
  on: z.unknown(),
  permissions,
  jobs: z.record(
    z.string(),
    z.object({
      'runs-on': z.string(),
      'timeout-minutes': z.number(),
      permissions: permissions.default({}),
      steps: z.array(step).min(1),
    }),
  ),
});

/** The action is steps for workflows of others, which say when it runs and with which rights. */
const action = z.object({
  name: z.string(),
  description: z.string(),
  inputs: z.record(z.string(), z.strictObject({ description: z.string(), default: z.string() })),
  runs: z.object({ using: z.literal('composite'), steps: z.array(step).min(1) }),
});

const ACTION = 'action.yml';
const files = ['.github/workflows', 'docs/hosts/github'].flatMap((folder) =>
  readdirSync(folder).map((name): [string, string] => {
    const file = path.join(folder, name);
    return [file, readFileSync(file, 'utf8')];
  }),
);

const workflows: readonly [string, string][] = [
  ...files,
  ['the workflow of a new conference', publishWorkflow()],
];

describe.each(workflows)('%s', (_, text) => {
  const { on, permissions: given, jobs } = workflow.parse(parse(text));
  const events = typeof on === 'string' ? [on] : Object.keys(z.record(z.string(), z.unknown()).parse(on));

  test('never runs a fork with the rights of the repository', () => {
    expect(events).not.toContain('pull_request_target');
    if (events.includes('workflow_run')) expect(text).not.toContain('actions/checkout@');
  });

  test('gives no right to write but to the job that needs it, and none to a pull request', () => {
    expect(Object.values(given)).not.toContain('write');
    const rights = Object.values(jobs).flatMap((job) => Object.values(job.permissions));
    if (events.includes('pull_request')) expect(rights).not.toContain('write');
  });

  test('keeps secrets out of reach of a pull request', () => {
    if (events.includes('pull_request')) expect(text).not.toMatch(/\bsecrets\b|github\.token/);
  });
});

describe.each([...workflows, [ACTION, readFileSync(ACTION, 'utf8')] as const])(
  'each step of %s',
  (file, text) => {
    const steps =
      file === ACTION
        ? action.parse(parse(text)).runs.steps
        : Object.values(workflow.parse(parse(text)).jobs).flatMap((job) => job.steps);

    test('puts nothing that others wrote into a command', () => {
      for (const { run = '' } of steps) expect(run).not.toContain('${{');
    });

    test('leaves no token behind where code is checked out', () => {
      const checkouts = steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'));
      for (const { with: options } of checkouts) expect(options['persist-credentials']).toBe(false);
    });

    test('names every action by a commit, and says its version', () => {
      const lines = text.split('\n').filter((line) => /^[^#]*\buses:/.test(line));
      expect(lines).toHaveLength(steps.filter(({ uses }) => uses !== undefined).length);
      for (const line of lines) expect(line).toMatch(/uses: actions\/[\w/-]+@[\da-f]{40} # v\d+\.\d+\.\d+$/);
    });
  },
);

describe('the action', () => {
  const text = readFileSync(ACTION, 'utf8');
  const { inputs, runs } = action.parse(parse(text));

  test('uses each input that it names, and names each that it uses', () => {
    const used = [...text.matchAll(/\binputs\.([\w-]+)/g)].map(([, name]) => name);
    expect([...new Set(used)].toSorted()).toEqual(Object.keys(inputs).toSorted());
  });

  test('takes kept work from the cache alone, and none that a pull request brings', () => {
    const removal = runs.steps.findIndex(({ run }) => run === 'rm -rf .lectern');
    const restored = runs.steps.findIndex(({ uses }) => uses?.startsWith('actions/cache'));
    const checkedOut = runs.steps.findIndex(({ uses }) => uses?.startsWith('actions/checkout@'));
    expect([checkedOut, removal, restored].toSorted((a, b) => a - b)).toEqual([
      checkedOut,
      removal,
      restored,
    ]);
    expect(removal).toBeGreaterThan(-1);
  });

  test('keeps what it has read by the same actions as the workflows to copy', () => {
    const known = files.map(([, text]) => text).join('\n');
    for (const { uses } of runs.steps) if (uses !== undefined) expect(known).toContain(`uses: ${uses} #`);
  });
});

/** Runs the build as `npm run build` does, and says what it printed. */
import { spawn } from 'node:child_process';

export interface BuildResult {
  readonly ok: boolean;
  readonly output: string;
}

/** Set by the test runner for modules that it loads; Astro would take them for the mode of the build. */
export const OF_THE_RUNNER: ReadonlySet<string> = new Set(['BASE_URL', 'DEV', 'MODE', 'PROD', 'SSR', 'TEST']);

/** The environment of a command that a test runs, without what the runner has added. */
export function buildEnvironment(env: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
  const inherited = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !OF_THE_RUNNER.has(name) && !name.startsWith('VITEST')),
  );
  return {
    ...inherited,
    ASTRO_TELEMETRY_DISABLED: '1',
    NODE_ENV: 'production',
    NO_COLOR: '1',
    // They take longer than all the rest, and most tests look at something else.
    SHARE_IMAGES: '0',
    ...env,
  };
}

/** @param projectDir another copy of the project */
export async function runBuild(
  env: Readonly<Record<string, string>>,
  projectDir = process.cwd(),
): Promise<BuildResult> {
  const output: Buffer[] = [];
  const child = spawn(process.execPath, ['src/cli/build.ts'], {
    cwd: projectDir,
    env: buildEnvironment(env),
  });
  child.stdout.on('data', (chunk: Buffer) => output.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => output.push(chunk));
  const code = await new Promise((resolve) => child.once('close', resolve));
  return { ok: code === 0, output: Buffer.concat(output).toString() };
}

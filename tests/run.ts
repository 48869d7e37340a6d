/** `npm test`: types beside lint, as each keeps one core busy, then all tests with coverage. */
import { spawn } from 'node:child_process';
import { type Stage, writeStages } from './stages.ts';

interface Outcome extends Stage {
  readonly code: number;
  readonly output: string;
}

/** Runs a script of package.json, and keeps what it prints, so that two at a time do not mix. */
async function runScript(name: string): Promise<Outcome> {
  const begun = performance.now();
  const child = spawn('npm', ['run', '--silent', name], { env: { ...process.env, FORCE_COLOR: '0' } });
  const output: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => output.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => output.push(chunk));
  const code = await exitCode(child);
  return {
    name: `npm run ${name}`,
    seconds: (performance.now() - begun) / 1000,
    code,
    output: Buffer.concat(output).toString(),
  };
}

const exitCode = (child: ReturnType<typeof spawn>): Promise<number> =>
  new Promise((resolve) => child.once('close', (code) => resolve(code ?? 1)));

const stages = await Promise.all([runScript('types'), runScript('lint')]);
for (const { name, output } of stages) console.log(`> ${name}\n${output}`);
const failed = stages.filter(({ code }) => code !== 0);
if (failed.length > 0) {
  console.log(`Failed: ${failed.map(({ name }) => name).join(', ')}`);
  process.exit(1);
}
const tests = spawn(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', '--coverage'], {
  stdio: 'inherit',
  env: { ...process.env, ...writeStages(stages) },
});
process.exit(await exitCode(tests));

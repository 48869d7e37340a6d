/** One build in a process of its own, as `npm run build` does it. */
import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { watchProcesses } from './processes.ts';

const reportSchema = z.object({
  seconds: z.number(),
  cpu: z.number(),
  peakMb: z.number(),
  marks: z.array(z.object({ name: z.string(), seconds: z.number() })),
});

export interface BuildReport {
  readonly seconds: number;
  /** Processor time, that of other processes included. */
  readonly cpu: number;
  readonly peakMb: number;
  /** With the processes that it starts. */
  readonly peakOfAllMb: number;
  /** Seconds that each stage took, in order. */
  readonly stages: Readonly<Record<string, number>>;
}

export async function measureBuild(
  contentDir: string,
  outDir: string,
  shareImages: boolean,
): Promise<BuildReport> {
  const file = `${outDir}.report.json`;
  const hook = path.resolve('src/cli/bench/report-hook.ts');
  const output: Buffer[] = [];
  const child = spawn(process.execPath, ['--import', hook, 'src/cli/build.ts'], {
    env: {
      ...process.env,
      CONTENT_DIR: contentDir,
      OUT_DIR: outDir,
      LECTERN_BENCH_REPORT: file,
      SHARE_IMAGES: shareImages ? '1' : '0',
      ASTRO_TELEMETRY_DISABLED: '1',
    },
  });
  child.stdout.on('data', (chunk: Buffer) => output.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => output.push(chunk));
  const usage = child.pid === undefined ? undefined : watchProcesses(child.pid);
  const code = await new Promise((resolve) => child.once('close', resolve));
  if (code !== 0) throw new Error(`The build failed:\n${Buffer.concat(output).toString().slice(-3000)}`);
  const { peakMb: peakOfAllMb = 0, childCpu = 0 } = usage?.() ?? {};
  const { seconds, cpu, peakMb, marks } = reportSchema.parse(JSON.parse(await readFile(file, 'utf8')));
  const stages = marks.map(
    ({ name, seconds }, index) => [name, round(seconds - (marks[index - 1]?.seconds ?? 0))] as const,
  );
  return {
    seconds: round(seconds),
    cpu: round(cpu + childCpu),
    peakMb,
    peakOfAllMb,
    stages: Object.fromEntries(stages),
  };
}

const round = (seconds: number): number => Math.round(seconds * 100) / 100;

/** The worker's sources as one script: it is named at the root of the site, as its folder bounds what it may serve. */
import path from 'node:path';
import { build } from 'vite';
import type { Plan } from '../../worker/plan.ts';

/** @param entry of src/worker/ */
export async function bundleWorker(entry: 'sw' | 'remove', plan: Plan, projectDir: string): Promise<string> {
  const result = await build({
    configFile: false,
    envDir: false,
    logLevel: 'warn',
    root: projectDir,
    publicDir: false,
    mode: 'production',
    // Packages ask it whether to log what they do.
    define: { PLAN: JSON.stringify(plan), 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: {
        input: path.join(projectDir, `src/worker/${entry}.ts`),
        output: { format: 'iife' },
      },
    },
  });
  const [bundle] = [result].flat();
  const [chunk] = bundle && 'output' in bundle ? bundle.output : [];
  if (chunk?.type !== 'chunk') throw new Error('The worker could not be made.');
  return chunk.code;
}

/** The worker's sources as one script: it is named at the root of the site, as its folder bounds what it may serve. */
import type { Plan } from '../../worker/plan.ts';
import { bundleScript } from '../bundle-script.ts';

/** @param entry of src/worker/ */
export const bundleWorker = (entry: 'sw' | 'remove', plan: Plan, packageDir: string): Promise<string> =>
  bundleScript(`src/worker/${entry}.ts`, packageDir, { PLAN: JSON.stringify(plan) });

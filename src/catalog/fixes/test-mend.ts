/** Files given as path and text as `--fix` would leave them, for tests. */
import { type Files, read } from '../test-content.ts';
import { type FixPlan, planFixes } from './plan.ts';

export interface Mended {
  readonly plan: FixPlan;
  /** Those that changed. */
  readonly files: Files;
}

export function mend(files: Files, tidy = true): Mended {
  const [encoder, decoder] = [new TextEncoder(), new TextDecoder('utf-8', { ignoreBOM: true })];
  const list = Object.entries(files).map(([path, text]) => ({ path, bytes: encoder.encode(text) }));
  const { conference, problems } = read(files);
  const plan = planFixes(list, {
    ...{ conference, problems, tidy, languagesWithStrings: ['en', 'zh'] },
    validated: () => undefined,
  });
  return {
    plan,
    files: Object.fromEntries(plan.files.map(({ path, after }) => [path, decoder.decode(after)])),
  };
}

/** `npm run check -- --fix`: what would change, a question, and the change. */
import { createInterface } from 'node:readline/promises';
import { fixDiff } from '../../catalog/fixes/diff.ts';
import type { FixPlan } from '../../catalog/fixes/plan.ts';
import type { Paint } from '../../catalog/report/paint.ts';
import { counted } from '../../catalog/text/count.ts';
import { applyFixes } from '../../site/check/apply-fixes.ts';
import { callOf } from '../command.ts';

interface FixOptions {
  readonly contentDir: string;
  /** Write without asking. */
  readonly yes: boolean;
  readonly paint: Paint;
}

/** @returns whether nothing is left that could be mended */
export async function fix(
  { files, changes }: FixPlan,
  { contentDir, yes, paint }: FixOptions,
): Promise<boolean> {
  if (files.length === 0) {
    console.log(`There is nothing to mend that has only one answer. ${callOf('check')} shows all problems.`);
    return true;
  }
  console.log(fixDiff(files, paint));
  const what = `${counted(changes, 'change')} in ${counted(files.length, 'file')}`;
  const isAsked = process.stdin.isTTY && process.stdout.isTTY;
  if (!yes && !isAsked) {
    console.log(`${what}, not written. Write them with: ${callOf('check', '--fix --yes')}`);
    return false;
  }
  if (!yes && !(await agrees(`Write ${what}? y/N `))) {
    console.log('Nothing is changed.');
    return false;
  }
  applyFixes(contentDir, files);
  console.log(`Written: ${what}. ${callOf('check')} shows what is left.`);
  return true;
}

async function agrees(question: string): Promise<boolean> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  try {
    return /^y(es)?$/i.test((await terminal.question(question)).trim());
  } catch {
    // The input has ended, or somebody pressed Ctrl+C.
    return false;
  } finally {
    terminal.close();
  }
}

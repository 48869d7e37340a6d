/** All that a check finds in the content folder, and what of it can be mended. */
import { type FixPlan, planFixes } from '../../catalog/fixes/plan.ts';
import { eachProblem, sortProblems } from '../../catalog/content/problems.ts';
import type { Checked } from '../../catalog/report/checked.ts';
import { countPublished } from '../../catalog/report/published.ts';
import { createSources } from '../../catalog/content/sources.ts';
import { languagesWithStrings } from '../../strings/index.ts';
import { readContentDir } from '../loader/read-content.ts';
import { checkPhotos } from '../photos/requests.ts';
import type { Settings } from '../settings.ts';
import { openRecordStore } from '../loader/record-store.ts';

export interface CheckOptions {
  readonly strict: boolean;
  /** Whether each problem stands for itself. */
  readonly all: boolean;
  /** Whether what nobody is told of is put in order, too. */
  readonly tidy: boolean;
}

/** @throws UserError when there is no content */
export async function checkContent(
  settings: Settings,
  { strict, all, tidy }: CheckOptions,
): Promise<{ checked: Checked; plan: FixPlan }> {
  const store = openRecordStore(settings.cacheDir);
  const { catalog, conference, problems: found, files, validated } = await readContentDir(settings, store);
  store.save();
  const together = sortProblems([...found, ...(await checkPhotos(catalog, settings.contentDir))]);
  const plan = planFixes(files, {
    ...{ languagesWithStrings, conference, validated, tidy },
    problems: together,
  });
  const problems = all ? sortProblems(eachProblem(together)) : together;
  return {
    checked: {
      ...{ problems, strict },
      published: countPublished(catalog, problems),
      files: files.length,
      sources: createSources(files),
      fixable: plan.mended,
    },
    plan,
  };
}

import path from 'node:path';
import { styleText } from 'node:util';
import type { FixPlan } from '../../catalog/fixes/plan.ts';
import { type Checked, hasFailed } from '../../catalog/report/checked.ts';
import { githubReport } from '../../catalog/report/github.ts';
import { jsonReport } from '../../catalog/report/json.ts';
import type { Paint } from '../../catalog/report/paint.ts';
import { textReport } from '../../catalog/report/text.ts';
import { checkContent } from '../../site/check/check-content.ts';
import { UserError } from '../../site/errors.ts';
import { openRepository } from '../../site/git.ts';
import { readSettings } from '../../site/settings.ts';
import { callOf, readOptions, runCommand } from '../command.ts';
import { fix } from './fix.ts';

const options = {
  format: { type: 'string', default: 'text' },
  strict: { type: 'boolean', default: false },
  all: { type: 'boolean', default: false },
  fix: { type: 'boolean', default: false },
  yes: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

const usage = `Usage: ${callOf('check', '[--format text|json|github] [--strict] [--all] [--fix [--yes]]')}

  --format  text, for people
            json, for programs
            github, notes beside the lines of a pull request
  --strict  warnings count as errors
  --all     say for each file or person what is else said once for many
  --fix     show what can be mended without a question left, and write it if you agree
  --yes     with --fix: write it without asking

Reads CONTENT_DIR (default: content) and exits with 1 when something is in error. See docs/checking.md.`;

/** In colours where somebody looks on; NO_COLOR and FORCE_COLOR are heeded. */
const paint: Paint = (style, text) => styleText(style, text, { stream: process.stdout });

const call = (option: string): string => callOf('check', option);

type Print = (checked: Checked, contentDir: string) => string | Promise<string>;

const formats: Readonly<Record<string, Print>> = {
  text: (checked) => `${textReport(checked, { paint, call })}\n`,
  json: jsonReport,
  github: async (checked, contentDir) => githubReport(checked, await placeInRepository(contentDir)),
};

export const check = (): Promise<void> =>
  runCommand(async () => {
    const { format, help, fix: isFixing, yes, ...how } = readOptions(options, usage);
    const print = Object.hasOwn(formats, format) ? formats[format] : undefined;
    if (help) {
      console.log(usage);
      return;
    }
    if (!print) throw new UserError(`There is no format "${format}".\n\n${usage}`);
    if (yes && !isFixing) throw new UserError(`--yes goes with --fix.\n\n${usage}`);
    if (isFixing && format !== 'text') throw new UserError(`--fix shows text only.\n\n${usage}`);
    const settings = readSettings();
    const { checked, plan } = await checkContent(settings, { ...how, tidy: isFixing });
    if (isFixing) process.exitCode = await fixed(plan, settings.contentDir, yes);
    else {
      process.stdout.write(await print(checked, settings.contentDir));
      process.exitCode = hasFailed(checked) ? 1 : 0;
    }
  });

const fixed = async (plan: FixPlan, contentDir: string, yes: boolean): Promise<number> =>
  (await fix(plan, { contentDir, yes, paint })) ? 0 : 1;

/** Where the content folder is, as GitHub names files: from the top of the repository. */
async function placeInRepository(contentDir: string): Promise<string> {
  const repository = await openRepository(contentDir);
  if (repository) return repository.prefix;
  const folder = path.relative(process.cwd(), contentDir).replaceAll(path.sep, '/');
  return folder === '' ? '' : `${folder}/`;
}

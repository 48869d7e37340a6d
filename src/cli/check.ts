/** `npm run check`: validate the content without building. */
import { countProblems, formatProblem, sortProblems } from '../catalog/content/problems.ts';
import { readContentDir } from '../site/loader/read-content.ts';
import { checkPhotos } from '../site/photos/requests.ts';
import { readSettings } from '../site/settings.ts';
import { UserError } from '../site/errors.ts';
import { callOf, readOptions, runCommand } from './command.ts';

const formats = ['text'];
const options = {
  format: { type: 'string', default: 'text' },
  strict: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

const usage = `Usage: ${callOf('check', '[--format text] [--strict]')}

  --format  text
  --strict  warnings count as errors

Reads CONTENT_DIR (default: content) and exits with 1 when something is in error.`;

await runCommand(async () => {
  const { format, strict, help } = readOptions(options, usage);
  if (help) console.log(usage);
  else if (!formats.includes(format)) throw new UserError(`There is no format "${format}".\n\n${usage}`);
  else process.exitCode = await check(strict);
});

/** @returns the exit code */
async function check(strict: boolean): Promise<number> {
  const settings = readSettings();
  const { catalog, problems, paths } = await readContentDir(settings);
  const all = sortProblems([...problems, ...(await checkPhotos(catalog, settings.contentDir))]);
  for (const each of all) console.log(formatProblem(each));
  console.log(`${String(paths.length)} files: ${countProblems(all)}`);
  const failing = all.filter(({ severity }) => severity === 'error' || strict);
  return failing.length > 0 ? 1 : 0;
}

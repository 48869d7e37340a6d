/** `npm run check`: validate the content without building. */
import { parseArgs } from 'node:util';
import { readContent } from '../catalog/read.ts';
import { countProblems, formatProblem, sortProblems } from '../catalog/content/problems.ts';
import { readContentFolder } from '../site/loader/content-folder.ts';
import { checkLogo } from '../site/photos/logo.ts';
import { checkPhotos } from '../site/photos/photo-requests.ts';
import { readSettings } from '../site/settings.ts';
import { languagesWithStrings } from '../strings/index.ts';

const formats = ['text'];

const usage = `Usage: npm run check [-- --format text] [--strict]

  --format  text
  --strict  warnings count as errors

Reads CONTENT_DIR (default: content) and exits with 1 when something is in error.`;

try {
  process.exitCode = await check();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}

async function check(): Promise<number> {
  const { values } = parseArgs({
    options: {
      format: { type: 'string', default: 'text' },
      strict: { type: 'boolean' },
      help: { type: 'boolean' },
    },
  });
  if (values.help) {
    console.log(usage);
    return 0;
  }
  if (!formats.includes(values.format)) throw new Error(`There is no format "${values.format}".\n\n${usage}`);
  const { contentDir } = readSettings();
  const folder = await readContentFolder(contentDir);
  const { catalog, conference, problems } = readContent(folder.files, { languagesWithStrings });
  const logo = await checkLogo(conference, contentDir);
  const all = sortProblems([
    ...folder.problems,
    ...problems,
    ...(await checkPhotos(catalog, contentDir)),
    ...logo.problems,
  ]);
  for (const each of all) console.log(formatProblem(each));
  console.log(`${String(folder.files.length)} files: ${countProblems(all)}`);
  const failing = all.filter(({ severity }) => severity === 'error' || values.strict);
  return failing.length > 0 ? 1 : 0;
}

/** One export in each format, and the files that come of it. */
import { expect, test } from 'vitest';
import { readContent } from '../../catalog/read.ts';
import { readContentFolder } from '../loader/content-folder.ts';
import { filesIn, fixture, newFolder } from './test-import.ts';

test.each([
  ['sessionize', 'sessionize.json'],
  ['pretalx', 'pretalx.json'],
  ['pretalx', 'pretalx-export.json'],
  ['frab', 'schedule.xml'],
  ['frab', 'schedule.json'],
  ['csv', 'sessions.csv'],
  ['sessionize', 'sessions.xlsx'],
  ['hugo', 'hugo'],
] as const)(
  'imports %s from %s into files that a build takes, and has nothing to do a second time',
  async (format, name) => {
    const { contentDir, run } = newFolder();
    const said = await run({ format, where: fixture(name) });
    const files = filesIn(contentDir);
    const shown = [...files]
      .filter(([path]) => !path.startsWith('.'))
      .map(([path, text]) => `=== ${path}\n${text}`);
    await expect([...said, '', ...shown].join('\n').replaceAll(fixture(name), name)).toMatchFileSnapshot(
      `../../../tests/golden/import/${name}.txt`,
    );
    const { problems } = readContent(readContentFolder(contentDir).files, {
      languagesWithStrings: ['en', 'zh'],
    });
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);

    const again = await run({ format, where: fixture(name) });
    expect(filesIn(contentDir)).toEqual(files);
    expect(again.filter((line) => /^(?:new|changed|kept|CONFLICT|vanished)/.test(line))).toEqual([]);
  },
);

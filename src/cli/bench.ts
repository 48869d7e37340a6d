/** `npm run bench`: build generated conferences, and say how long it took and how large the site is. */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { createSiteServer, listen } from '../site/publish/static-server.ts';
import { UserError } from '../site/errors.ts';
import { readSettings } from '../site/settings.ts';
import { readOptions, runCommand } from './command.ts';
import { type Generated, generateConference, queriesFor } from './bench/generate.ts';
import { type BuildReport, measureBuild } from './bench/measure-build.ts';
import { sizesOfSite } from './bench/page-sizes.ts';
import { measureSearch } from './bench/measure-search.ts';
import { type Row, table } from './bench/table.ts';

const usage = `Usage: npm run bench [-- --sessions 1000,10000] [--languages en,zh] [--people 7000] [--share-images] [--json]

Builds generated conferences in .lectern/bench: cold, again unchanged, and after edits of a session's text, its time and
its speakers; then searches. Without share images, unless --share-images asks for them.`;

const options = {
  sessions: { type: 'string', default: '1000,10000' },
  languages: { type: 'string', default: 'en' },
  people: { type: 'string' },
  'share-images': { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

/** One change each to the first session's file, as someone makes it. */
const edits = {
  text: (file: string) => file.replace('title: "', 'title: "Edited: '),
  time: (file: string) => file.replace(/(date: "[^"]*):00:00"/, '$1:05:00"'),
  speaker: (file: string) => file.replace(/(presenters: ")[^",]+/, '$1Newly Invented'),
};

await runCommand(async () => {
  const { sessions: numbers, languages, people, json, help, ...more } = readOptions(options, usage);
  if (help) {
    console.log(usage);
    return;
  }
  const sizes = numbers.split(',').map(Number);
  if (sizes.some((size) => !Number.isInteger(size) || size < 1))
    throw new UserError(`--sessions ${numbers} are not numbers.\n\n${usage}`);
  const pool = people === undefined ? undefined : Number(people);
  const rows: Row[] = [];
  for (const sessions of sizes)
    rows.push(
      await measure({ sessions, languages: languages.split(','), people: pool }, more['share-images']),
    );
  console.log(json ? JSON.stringify(rows) : table(rows));
});

async function measure(conference: Generated, shareImages: boolean): Promise<Row> {
  const { sessions, languages } = conference;
  const note = (text: string): boolean => process.stderr.write(`${String(sessions)} sessions: ${text}\n`);
  const folder = path.resolve('.lectern/bench', `${String(sessions)}-${languages.join('-')}`);
  const contentDir = path.join(folder, 'content');
  const outDir = path.join(folder, 'dist');
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await generateConference(contentDir, conference);
  await rm(readSettings({ CONTENT_DIR: contentDir }).cacheDir, { recursive: true, force: true });
  const build = (what: string): Promise<BuildReport> => {
    note(what);
    return measureBuild(contentDir, outDir, shareImages);
  };
  const edit = async (kind: keyof typeof edits): Promise<number> => {
    const file = path.join(contentDir, 'sessions/session-0.md');
    await writeFile(file, edits[kind](await readFile(file, 'utf8')));
    return (await build(`build after an edit of a ${kind}`)).seconds;
  };
  const cold = await build('cold build');
  const warm = await build('warm build');
  const [text, time, speaker] = [await edit('text'), await edit('time'), await edit('speaker')];
  note('search');
  const server = createSiteServer(outDir);
  const search = await measureSearch(await listen(server, 0), queriesFor({ sessions, languages }, 20));
  server.close();
  server.closeAllConnections();
  const site = sizesOfSite(outDir);
  return {
    sessions,
    languages: languages.length,
    cold: cold.seconds,
    warm: warm.seconds,
    edit: text,
    editTime: time,
    editSpeaker: speaker,
    cpu: cold.cpu,
    peakMb: cold.peakMb,
    peakOfAllMb: cold.peakOfAllMb,
    pages: site.pages,
    files: site.files,
    distBytes: site.bytes,
    stages: cold.stages,
    searchMs: search.medianMs,
    firstSearchBytes: search.firstSearchBytes,
    pageTypes: site.types,
  };
}

/** `npm run bench`: build generated conferences, and say how long it took and how large the site is. */
import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { createSiteServer, listen } from '../site/publish/static-server.ts';
import { UserError } from '../site/errors.ts';
import { readSettings } from '../site/settings.ts';
import { readOptions, runCommand } from './command.ts';
import { generateConference, queriesFor } from './bench/generate.ts';
import { measureBuild } from './bench/measure-build.ts';
import { measureSearch } from './bench/measure-search.ts';

const usage = `Usage: npm run bench [-- --sessions 1000,10000] [--languages en,zh] [--people 7000] [--json]

Builds generated conferences in .lectern/bench: cold, again unchanged, and after an edit of one session; then searches.`;

interface Row {
  readonly sessions: number;
  readonly languages: number;
  /** Seconds. */
  readonly cold: number;
  readonly warm: number;
  readonly edit: number;
  readonly peakMb: number;
  readonly pages: number;
  readonly files: number;
  readonly distBytes: number;
  readonly stages: Readonly<Record<string, number>>;
  readonly searchMs: number;
  readonly firstSearchBytes: number;
}

const options = {
  sessions: { type: 'string', default: '1000,10000' },
  languages: { type: 'string', default: 'en' },
  people: { type: 'string' },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

await runCommand(async () => {
  const { sessions: numbers, languages, people, json, help } = readOptions(options, usage);
  if (help) {
    console.log(usage);
    return;
  }
  const sizes = numbers.split(',').map(Number);
  if (sizes.some((size) => !Number.isInteger(size) || size < 1))
    throw new UserError(`--sessions ${numbers} are not numbers.\n\n${usage}`);
  const pool = people === undefined ? undefined : Number(people);
  const rows: Row[] = [];
  for (const sessions of sizes) rows.push(await measure(sessions, languages.split(','), pool));
  console.log(json ? JSON.stringify(rows) : table(rows));
});

async function measure(
  sessions: number,
  languages: readonly string[],
  people: number | undefined,
): Promise<Row> {
  const note = (text: string): boolean => process.stderr.write(`${String(sessions)} sessions: ${text}\n`);
  const folder = path.resolve('.lectern/bench', `${String(sessions)}-${languages.join('-')}`);
  const contentDir = path.join(folder, 'content');
  const outDir = path.join(folder, 'dist');
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await generateConference(contentDir, { sessions, languages, people });
  await rm(readSettings({ CONTENT_DIR: contentDir }).cacheDir, { recursive: true, force: true });
  note('cold build');
  const cold = await measureBuild(contentDir, outDir);
  note('warm build');
  const warm = await measureBuild(contentDir, outDir);
  const edited = path.join(contentDir, 'sessions/session-0.md');
  await writeFile(edited, (await readFile(edited, 'utf8')).replace('title: "', 'title: "Edited: '));
  note('build after an edit');
  const edit = await measureBuild(contentDir, outDir);
  note('search');
  const server = createSiteServer(outDir);
  const search = await measureSearch(await listen(server, 0), queriesFor({ sessions, languages }, 20));
  server.close();
  server.closeAllConnections();
  const built = await filesOf(outDir);
  return {
    sessions,
    languages: languages.length,
    cold: cold.seconds,
    warm: warm.seconds,
    edit: edit.seconds,
    peakMb: cold.peakMb,
    pages: built.filter(({ file }) => file.endsWith('.html')).length,
    files: built.length,
    distBytes: built.reduce((sum, { size }) => sum + size, 0),
    stages: cold.stages,
    searchMs: search.medianMs,
    firstSearchBytes: search.firstSearchBytes,
  };
}

async function filesOf(folder: string): Promise<{ file: string; size: number }[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
  return Promise.all(files.map(async (file) => ({ file, size: (await stat(file)).size })));
}

function table(rows: readonly Row[]): string {
  const columns: readonly (readonly [string, (row: Row) => string])[] = [
    ['sessions', ({ sessions }) => String(sessions)],
    ['languages', ({ languages }) => String(languages)],
    ['cold s', ({ cold }) => cold.toFixed(1)],
    ['warm s', ({ warm }) => warm.toFixed(1)],
    ['edit s', ({ edit }) => edit.toFixed(1)],
    ['peak MB', ({ peakMb }) => String(peakMb)],
    ['pages', ({ pages }) => String(pages)],
    ['files', ({ files }) => String(files)],
    ['site MB', ({ distBytes }) => (distBytes / 1e6).toFixed(1)],
    ['search ms', ({ searchMs }) => searchMs.toFixed(0)],
    ['first search KB', ({ firstSearchBytes }) => (firstSearchBytes / 1024).toFixed(0)],
  ];
  const lines = [columns.map(([name]) => name), ...rows.map((row) => columns.map(([, text]) => text(row)))];
  const widths = columns.map((_, index) => Math.max(...lines.map((line) => line[index]?.length ?? 0)));
  const stages = rows.map(
    ({ sessions, stages }) =>
      `${String(sessions)} cold by stage: ${Object.entries(stages)
        .map(([name, seconds]) => `${name} ${seconds.toFixed(1)} s`)
        .join(', ')}`,
  );
  return [
    ...lines.map((line) => line.map((cell, index) => cell.padStart(widths[index] ?? 0)).join('  ')),
    '',
    ...stages,
  ].join('\n');
}

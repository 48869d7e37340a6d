/** `npm run join`: several built editions to one site. */
import path from 'node:path';
import { UserError } from '../site/errors.ts';
import { joinEditions } from '../site/editions/join.ts';
import { refuseForeignFolder } from '../site/publish/out-dir.ts';
import { completePublishing } from '../site/publish/publish.ts';
import { takeTurn } from '../site/publish/take-turn.ts';
import { readSettings } from '../site/settings.ts';
import { callOf, readArguments, runCommand } from './command.ts';
import { printJoinReport } from './join-report.ts';

const usage = `Usage: ${callOf('join', '<built site>... [--out <folder>]')}

Puts editions of a conference together that were each built by itself, with EDITIONS_PATH set to the path of the current
edition, such as /, and each with a BASE_PATH of its own below it, such as /2026. Name the current edition's folder as well.

  --out  where the whole goes (default: OUT_DIR, else dist)

See docs/editions.md.`;

const options = { out: { type: 'string' }, help: { type: 'boolean', default: false } } as const;

await runCommand(async () => {
  const {
    values: { out, help },
    positionals,
  } = readArguments(options, usage);
  if (help) {
    console.log(usage);
    return;
  }
  if (positionals.length === 0) throw new UserError(`Name the folders of the built editions.\n\n${usage}`);
  const settings = readSettings({ ...process.env, ...(out !== undefined && { OUT_DIR: out }) });
  await refuseForeignFolder(settings);
  await takeTurn(settings);
  await completePublishing(settings.outDir);
  const folders = positionals.map((folder) => path.resolve(folder));
  printJoinReport(await joinEditions(folders, settings));
});

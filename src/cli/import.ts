/** `npm run import`: another system's export into the content folder. */
import { isTimeZone } from '../catalog/text/time.ts';
import type { Side } from '../catalog/importers/merge-fields.ts';
import { UserError } from '../site/errors.ts';
import { runImport } from '../site/import/import.ts';
import { type Format, formats } from '../site/import/read-import.ts';
import { readSettings } from '../site/settings.ts';
import { callOf, readArguments, runCommand } from './command.ts';

const options = {
  'dry-run': { type: 'boolean', default: false },
  'no-photos': { type: 'boolean', default: false },
  source: { type: 'string' },
  timezone: { type: 'string' },
  keep: { type: 'string', multiple: true },
  take: { type: 'string', multiple: true },
  'allow-vanished': { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

const usage = `Usage: ${callOf('import', '<format> <file, folder or https address> [options]')}

Formats: sessionize  "All data" as JSON, or the Excel export
         pretalx     the schedule or the sessions as JSON, or a folder of API answers
         frab        schedule.xml or schedule.json of frab, c3voc, pretalx or Lectern
         csv         a table with headings, as CSV or Excel workbook
         hugo        the folder of a Hugo site in the classic form

  --dry-run         say what would change, and change nothing
  --no-photos       fetch no photos
  --source NAME     what to call where this comes from; the format otherwise
  --timezone ZONE   such as Europe/Lisbon, for an export that names none
  --keep WHAT       in a conflict, what is here: a file, file:key, or all
  --take WHAT       in a conflict, what is there; also brings back a file that was deleted here
  --allow-vanished  even if most sessions are gone there

Writes into CONTENT_DIR (default: content). What was edited there stays; see docs/importing.md.`;

await runCommand(async () => {
  const { values, positionals } = readArguments(options, usage);
  const [name = '', where, ...rest] = positionals;
  if (values.help) {
    console.log(usage);
    return;
  }
  const format = formats.find((each): each is Format => each === name);
  if (!format || where === undefined || rest.length > 0) {
    throw new UserError(
      `${format || name === '' ? 'Name one format and one export.' : `There is no format "${name}".`}\n\n${usage}`,
    );
  }
  const { source = format, timezone: timeZone } = values;
  if (!/^[a-z0-9][a-z0-9-]{0,40}$/.test(source)) {
    throw new UserError(
      `--source is "${source}". Write small letters, digits and hyphens, such as "workshops".`,
    );
  }
  if (timeZone !== undefined && !isTimeZone(timeZone)) {
    throw new UserError(`--timezone is "${timeZone}". Write an IANA name such as Europe/Lisbon.`);
  }
  const lines = await runImport(
    {
      ...{ format, where, source, timeZone },
      dryRun: values['dry-run'],
      photos: !values['no-photos'],
      allowVanished: values['allow-vanished'],
      settle: settleBy(values.keep ?? [], values.take ?? []),
      onProgress: showProgress,
    },
    readSettings(),
  );
  if (values['dry-run']) console.log('Nothing is changed; this is what an import would do.\n');
  for (const line of lines) console.log(line);
});

/** Whose side each conflict is decided for, where the command says. */
function settleBy(keep: readonly string[], take: readonly string[]) {
  const names = (list: readonly string[], path: string, key: string): boolean =>
    // Whether a deleted file comes back is asked with no key, and answered for single files only.
    (key === '' ? [path] : [path, `${path}:${key}`, 'all']).some((name) => list.includes(name));
  return (path: string, key: string): Side | undefined =>
    names(keep, path, key) ? 'here' : names(take, path, key) ? 'there' : undefined;
}

/** Photos take longest; a line of a log every so often is enough. */
function showProgress(done: number, all: number): void {
  if (done === all || done % 25 === 0) console.error(`photos: ${String(done)} of ${String(all)}`);
}

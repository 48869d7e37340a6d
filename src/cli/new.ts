/** `npm run new`: a new session, track, speaker or page of the content folder, or the folder of a new conference. */
import type { CollectionName } from '../catalog/content/path.ts';
import type { Entries } from '../catalog/content/write.ts';
import { namesValue } from '../catalog/scaffold/write-item.ts';
import { splitList } from '../catalog/text/list.ts';
import { UserError } from '../site/errors.ts';
import { createConference } from '../site/new/create-conference.ts';
import { createItem } from '../site/new/create-item.ts';
import { isTerminal, terminalPrompts } from '../site/new/prompts.ts';
import { readSettings } from '../site/settings.ts';
import { callOf, readArguments, runCommand } from './command.ts';
import { publishedVersion } from './version.ts';

const options = {
  id: { type: 'string' },
  language: { type: 'string' },
  date: { type: 'string' },
  duration: { type: 'string' },
  track: { type: 'string' },
  speaker: { type: 'string', multiple: true },
  room: { type: 'string' },
  type: { type: 'string' },
  kind: { type: 'string' },
  level: { type: 'string' },
  chair: { type: 'string', multiple: true },
  photo: { type: 'string' },
  bio: { type: 'string' },
  description: { type: 'string' },
  title: { type: 'string' },
  timezone: { type: 'string' },
  languages: { type: 'string' },
  start: { type: 'string' },
  end: { type: 'string' },
  lectern: { type: 'string' },
  'no-questions': { type: 'boolean', default: false },
  'dry-run': { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

const usage = `Usage: ${callOf('new', 'session "Title" [options]')}
       ${callOf('new', 'track "Title", page "Title" or speaker "Name" [options]')}
       ${callOf('new', 'conference [folder] [options]')}

  session     --date 2027-10-29T10:00  --duration 40  --track ID  --speaker NAME (as often as needed)
              --room NAME  --type NAME  --kind talk  --level WORD
  track       --chair NAME (as often as needed)
  speaker     --bio TEXT  --photo images/FILE
  page        --description TEXT
  all four    --id ID             the file's name and its address for good; made of the title otherwise
              --language TAG      the language of the file: a translation of the one that --id names
  conference  --title TEXT  --timezone ZONE  --languages en,zh  --start DAY  --end DAY
              --lectern VERSION   what npm is to install, such as ./lectern-0.1.0.tgz

  --no-questions  ask for nothing, as where there is no terminal
  --dry-run       say what would be written, and write nothing

Writes into CONTENT_DIR (default: content), and never over a file.`;

const collections: Readonly<Record<string, CollectionName>> = {
  session: 'sessions',
  track: 'tracks',
  speaker: 'speakers',
  page: 'pages',
};

/** Options that one kind of thing alone has, with the key of front matter that each gives. */
const keysOf: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  session: {
    date: 'date',
    track: 'track',
    speaker: 'presenters',
    type: 'stype',
    room: 'room',
    duration: 'duration',
    kind: 'kind',
    level: 'level',
  },
  track: { chair: 'trackchairs' },
  speaker: { photo: 'photo', bio: '' },
  page: { description: 'description' },
  conference: { title: '', timezone: '', languages: '', start: '', end: '', lectern: '' },
};

const forItems: Readonly<Record<string, string>> = { id: '', language: '' };

await runCommand(async () => {
  const { values, positionals } = readArguments(options, usage);
  const [kind = '', name, ...rest] = positionals;
  if (values.help) {
    console.log(usage);
    return;
  }
  const own = keysOf[kind];
  if (!own || rest.length > 0) throw new UserError(`${mistake(kind, rest)}\n\n${usage}`);
  const { 'no-questions': quiet, 'dry-run': dryRun, help: _, ...given } = values;
  const collection = collections[kind];
  const stray = Object.keys(given).find((key) => !(key in { ...own, ...(collection && forItems) }));
  if (stray !== undefined) throw new UserError(`A ${kind} has no --${stray}.\n\n${usage}`);
  const making = { dryRun, prompts: quiet || !isTerminal() ? undefined : terminalPrompts };
  const { languages, title, timezone, start, end, lectern, id, language, bio } = values;
  const lines = collection
    ? await createItem(
        { collection, title: name, id, language, keys: keysIn(given, own), body: bio },
        making,
        readSettings(),
      )
    : await createConference(
        {
          folder: name,
          languages: languages === undefined ? undefined : splitList(languages),
          title,
          timezone,
          start,
          end,
          lectern,
        },
        making,
        { version: await publishedVersion(), start: callOf('start') },
      );
  for (const line of lines) console.log(line);
});

function mistake(kind: string, rest: readonly string[]): string {
  if (kind === '') return 'Say what to begin.';
  return keysOf[kind]
    ? `"${rest.join(' ')}" is too much. Put the title in quotes.`
    : `There is no "${kind}" to begin.`;
}

/** What options say, by the keys of front matter. */
function keysIn(
  given: Readonly<Record<string, string | string[] | undefined>>,
  own: Readonly<Record<string, string>>,
): Entries {
  return Object.fromEntries(
    Object.entries(own).flatMap(([option, key]) => {
      const value = given[option];
      return key === '' || value === undefined
        ? []
        : [[key, typeof value === 'string' ? value : namesValue(value)]];
    }),
  );
}

/** The files of a new conference, all of them: what is in this list is what `new conference` writes. */
import { CONFERENCE_FILE } from '../content/path.ts';
import { writeMarkdown, writeYaml } from '../content/write.ts';
import { readContent, type SourceFile } from '../read.ts';
import { cleanLine } from '../text/clean.ts';
import { editorFiles } from './editor.ts';
import { faultInSettings } from './faults.ts';
import { organisersReadme } from './readme.ts';
import type { Refusal } from './refusal.ts';
import { publishWorkflow, WORKFLOW_FILE } from './workflow.ts';

export interface ConferenceDraft {
  readonly title: string;
  /** IANA name. */
  readonly timezone: string;
  /** The first is the default. */
  readonly languages: readonly string[];
  /** First and last day, `2027-10-29`, as far as they are known. */
  readonly start?: string | undefined;
  readonly end?: string | undefined;
  /** What npm installs Lectern by: a version, or a file or address of a package. Without it there is content alone. */
  readonly lectern?: string | undefined;
}

/** Where the content is in the folder, since that is where commands look for it. */
export const CONTENT = 'content';

/** @returns texts by path, relative to the folder of the conference */
export function conferenceFiles(draft: ConferenceDraft): ReadonlyMap<string, string> | Refusal {
  const title = cleanLine(draft.title);
  if (title === '') return { refusal: 'Give the conference a title: --title "Spare Hour 2027".' };
  const settings = settingsOf({ ...draft, title });
  const faults = Object.keys(settings).flatMap((key) => faultInSettings(key, settings) ?? []);
  if (faults.length > 0) return { refusal: [...new Set(faults)].join('\n') };
  const content = new Map([
    [CONFERENCE_FILE, conferenceYaml(settings)],
    ['sessions/example.md', exampleSession(draft.start)],
    ['pages/venue.md', venuePage],
    ['images/.gitkeep', ''],
  ]);
  const problems = problemsOf(content, draft.languages);
  if (problems.length > 0) return { refusal: problems.join('\n') };
  const inFolder = [...content].map(([path, text]) => [`${CONTENT}/${path}`, text] as const);
  if (draft.lectern === undefined) return new Map(inFolder);
  return new Map([
    ...inFolder,
    ...editorFiles({ schemas: './node_modules/lectern/schemas' }),
    [
      '.gitignore',
      'node_modules/\n# The built site, and what builds keep for the next one.\ndist/\n.lectern/\n',
    ],
    ['README.md', organisersReadme],
    ['package.json', packageJson(draft.lectern)],
    [WORKFLOW_FILE, publishWorkflow()],
  ]);
}

/** The settings that were asked for. */
function settingsOf({ title, timezone, languages, start, end }: ConferenceDraft) {
  return {
    title,
    timezone,
    languages: [...languages],
    ...(start !== undefined && { start }),
    ...(end !== undefined && { end }),
  };
}

const conferenceYaml = (settings: ReturnType<typeof settingsOf>): string =>
  `# The settings of the conference. docs/content.md of Lectern has all that may stand here.
${writeYaml(settings)}# The rooms, in the order of their columns in the schedule.
${writeYaml({ rooms: [{ id: 'main-hall', name: 'Main Hall' }] })}# Minutes of a session that gives no length.
${writeYaml({ slots: { default: '40' } })}`;

/** Short enough to be understood by reading it, and nothing to miss when it is deleted. */
const exampleSession = (start: string | undefined): string =>
  writeMarkdown(
    {
      title: 'An example: how a session is written',
      date: start === undefined ? '' : `${start}T10:00`,
      presenters: 'Ana Example',
      room: 'Main Hall',
    },
    `What the session is about stands here, in **Markdown**. This file is \`sessions/example.md\`, so its page is \`/sessions/example.html\`. Copy it, or run \`npm run new -- session "A title"\`; then delete it.

### Speakers:
Ana Example: Ana is invented. One or two sentences about each speaker stand here, after the name and a colon.
`,
  );

const venuePage = writeMarkdown(
  { title: 'Venue' },
  `Where it is, and how to get there. Every file in \`pages/\` is a page of the site, and the footer links to it.
`,
);

const packageJson = (lectern: string): string =>
  `${JSON.stringify(
    {
      private: true,
      type: 'module',
      scripts: {
        start: 'lectern start',
        build: 'lectern build',
        dev: 'lectern dev',
        check: 'lectern check',
        new: 'lectern new',
        import: 'lectern import',
        changes: 'lectern changes',
        preview: 'lectern preview',
      },
      // Newer npm runs no other scripts of packages: these bring Node and the compiler as programs.
      allowScripts: { esbuild: true, node: true },
      dependencies: { lectern },
    },
    null,
    2,
  )}\n`;

/** What a check would say of a folder that is meant to give no warning. */
function problemsOf(content: ReadonlyMap<string, string>, languages: readonly string[]): string[] {
  const encoder = new TextEncoder();
  const files: SourceFile[] = [...content].map(([path, text]) => ({ path, bytes: encoder.encode(text) }));
  return readContent(files, { languagesWithStrings: languages }).problems.map(({ message }) => message);
}

/** Settings of VS Code for a folder with a conference in it: what completes and checks while somebody types. */
import { jsonSchema, type JsonSchema } from '../schema/json-schema.ts';

export interface EditorOptions {
  /** Folder of the JSON Schemas, relative to the project. */
  readonly schemas: string;
}

/** By path, relative to the project. */
export function editorFiles({ schemas }: EditorOptions): ReadonlyMap<string, string> {
  return new Map([
    [
      '.vscode/settings.json',
      json({ 'yaml.schemas': { [`${schemas}/conference.schema.json`]: '**/conference.yaml' } }),
    ],
    ['.vscode/extensions.json', json({ recommendations: ['redhat.vscode-yaml'] })],
    ['.vscode/tasks.json', json(checkTask)],
    ['.vscode/lectern.code-snippets', json(snippets())],
  ]);
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** Problems of the check where the editor lists problems: all of them, as people read them. GitHub's form stops at ten of each. */
const checkTask = {
  version: '2.0.0',
  tasks: [
    {
      label: 'Check the conference',
      type: 'shell',
      command: 'npm run --silent check',
      group: { kind: 'test', isDefault: true },
      presentation: { reveal: 'silent' },
      problemMatcher: {
        owner: 'lectern',
        fileLocation: ['relative', '${workspaceFolder}/content'],
        pattern: {
          // The lines of a file that are shown below begin with spaces.
          regexp: '^(\\S.*?):(\\d+):(\\d+) (error|warning) (.*)$',
          file: 1,
          line: 2,
          column: 3,
          severity: 4,
          message: 5,
        },
      },
    },
  ],
};

interface Snippet {
  readonly scope: 'markdown';
  readonly prefix: string;
  readonly body: readonly string[];
  readonly description: string;
}

/** No extension checks front matter, but snippets complete in it: whole files, and each key of a session. */
function snippets(): Readonly<Record<string, Snippet>> {
  const keys = Object.entries(jsonSchema('session').properties ?? {}).map(([key, schema]) =>
    keySnippet(key, typeof schema === 'object' ? schema : {}),
  );
  return Object.fromEntries([
    ...whole.map((snippet) => [`A whole ${snippet.prefix}`, snippet] as const),
    ...keys.map((snippet) => [`Key ${snippet.prefix}`, snippet] as const),
  ]);
}

function keySnippet(key: string, schema: JsonSchema): Snippet {
  const { description = '' } = schema;
  return { scope: 'markdown', prefix: key, body: [`${key}: ${valueOf(schema)}`], description };
}

/** Words to choose from where there are any, else a place to write in. */
function valueOf({ examples, anyOf, type }: JsonSchema): string {
  const words = [
    ...(anyOf ?? []).flatMap((each) => (typeof each === 'object' ? (each.enum ?? []) : [])),
    ...(Array.isArray(examples) ? examples : []),
  ].map(String);
  if (words.length > 0) return `"\${1|${words.join(',')}|}"`;
  return Array.isArray(type) && type[0] === 'integer' ? '${1:40}' : '"$1"';
}

const file = (prefix: string, description: string, lines: readonly string[]): Snippet => ({
  scope: 'markdown',
  prefix,
  body: ['---', ...lines, '---', '$0'],
  description,
});

const whole: readonly Snippet[] = [
  file('session', 'A session, with the keys that most of them have', [
    'title: "$1"',
    'date: "${2:2027-10-29T14:10}"',
    'track: "$3"',
    'presenters: "$4"',
    'room: "$5"',
  ]),
  file('trackfile', 'A track', ['title: "$1"', 'trackchairs: "$2"']),
  file('speaker', 'A person, whose biography is below', ['name: "$1"', 'photo: "images/$2"']),
  file('page', 'A free page', ['title: "$1"']),
];

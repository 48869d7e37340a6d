import { expect, test } from 'vitest';
import { read, session, settings, track } from '../../test-content.ts';
import { backendFor } from './backend.ts';
import { cmsConfig } from './config.ts';
import { forms } from './forms.ts';

const same = (text: string): string => text;
const words = {
  title: 'Edit',
  moment: 'moment',
  malformed: 'malformed',
  collection: same,
  one: same,
  field: same,
  choice: same,
  language: same,
};

function configOf(keys = '', files: Readonly<Record<string, string>> = {}) {
  return cmsConfig(read({ 'conference.yaml': settings(keys), ...files }).catalog, forms(), words);
}

/** A collection's options, by its name. */
const collection = (config: ReturnType<typeof cmsConfig>, name: string) =>
  config.collections?.find((each) => 'name' in each && each.name === name);

const field = (config: ReturnType<typeof cmsConfig>, name: string) => {
  const found = collection(config, 'sessions');
  return found && 'fields' in found ? found.fields.find((each) => each.name === name) : undefined;
};

test('every key of a file has a field, but for two of conference.yaml that a form cannot show', () => {
  const names = Object.values(forms()).map((fields) => fields.map(({ name }) => name));
  expect(names.map(({ length }) => length)).toEqual([22, 2, 5, 2, 23]);
  expect(names.at(-1)).not.toContain('slots');
  expect(names.at(-1)).not.toContain('walking');
});

test('a file in one language asks for a name in that language, and settings for one in each', () => {
  const { speakers, conference } = forms();
  expect(speakers.find(({ name }) => name === 'name')?.kind).toBe('text');
  expect(conference.find(({ name }) => name === 'title')?.kind).toBe('localized');
});

test('files are looked for in the content folder of the repository', () => {
  const at = (folder: string) =>
    configOf(`repository: { url: "https://github.com/example/talks", folder: "${folder}" }`);
  expect(collection(configOf(), 'sessions')).toMatchObject({ folder: 'content/sessions' });
  expect(at('site/content')).toMatchObject({
    media_folder: '/site/content/images',
    public_folder: '/images',
  });
  expect(collection(at(''), 'tracks')).toMatchObject({ folder: 'tracks' });
});

test('the default language has no suffix, and a conference in one language no translations', () => {
  expect(configOf().i18n).toEqual({
    structure: 'multiple_files',
    locales: ['en', 'zh'],
    default_locale: 'en',
    initial_locales: 'default',
    omit_default_locale_from_file_path: true,
  });
  const one = cmsConfig(
    read({ 'conference.yaml': 'timezone: UTC\nlanguages: [en]\n' }).catalog,
    forms(),
    words,
  );
  expect(one.i18n).toBeUndefined();
});

test('facts are the same in all languages, and what each language says by itself is not', () => {
  const shared = ['date', 'track', 'room', 'duration', 'kind', 'status'];
  for (const name of shared) expect(field(configOf(), name), name).toMatchObject({ i18n: 'duplicate' });
  for (const name of ['title', 'presenters', 'stype', 'tags', 'body'])
    expect(field(configOf(), name), name).toMatchObject({ i18n: true });
});

test('rooms and types are chosen among those that are listed and those that sessions name', () => {
  const config = configOf(
    'rooms: [{ id: hall, name: { en: Hall } }]\ntypes: [{ id: talk, name: { en: Talk, zh: 演讲 } }]\n',
    { 'sessions/a.md': session({ room: 'Attic', stype: 'Chat' }) },
  );
  expect(field(config, 'room')).toMatchObject({
    options: [
      { value: 'hall', label: 'Hall' },
      { value: 'Attic', label: 'Attic' },
    ],
  });
  expect(field(config, 'stype')).toMatchObject({
    options: ['Talk', '演讲', 'Chat'].map((text) => ({ value: text, label: text })),
  });
  expect(field(configOf(), 'room')).toMatchObject({ widget: 'string' });
});

test('folders within sessions are looked into where there are any', () => {
  const files = { 'tracks/a.md': track(), 'sessions/day-1/a.md': session() };
  expect(collection(configOf('', files), 'sessions')).toMatchObject({ nested: { subfolders: false } });
  expect(collection(configOf(), 'sessions')).not.toHaveProperty('nested');
});

const repository = (url: string) => ({ url, branch: 'main', folder: 'content' });

test.each([
  ['https://github.com/example/talks.git', 'github', 'example/talks', 'https://api.github.com'],
  ['https://gitlab.com/group/sub/talks/', 'gitlab', 'group/sub/talks', 'https://gitlab.com'],
  ['https://gitlab.example.org/a/b', 'gitlab', 'a/b', 'https://gitlab.example.org'],
  ['https://codeberg.org/a/b', 'gitea', 'a/b', 'https://codeberg.org'],
])('%s is saved to by %s', (url, name, repo, origin) => {
  const { config, origins, isLocal } = backendFor(repository(url));
  expect(config).toMatchObject({ name, repo, branch: 'main', auth_methods: ['token'] });
  expect(origins.connect).toEqual([origin]);
  expect(isLocal).toBe(false);
});

test.each([undefined, repository('https://git.example.org/a/b'), repository('https://github.com/example')])(
  'without a repository that the editor can reach it works on folders, and talks to nobody: %j',
  (given) => {
    expect(backendFor(given)).toMatchObject({ isLocal: true, origins: { connect: [], images: [] } });
  },
);

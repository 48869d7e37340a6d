/** The configuration of the editor: collections as the content folder has them, their forms from the schemas. */
import type { CmsConfig, EntryCollection } from '@sveltia/cms';
import type { Catalog } from '../../model/catalog.ts';
import { collections, type CollectionName, CONFERENCE_FILE } from '../../content/path.ts';
import { backendFor } from './backend.ts';
import { editorField, type Choice, type Choices, type FieldContext } from './fields.ts';
import { BODY, formatOf } from './file-format.ts';
import type { FileKind, Forms } from './form.ts';
import type { CmsWords } from './words.ts';

/** @param forms of `forms.ts` */
export function cmsConfig(catalog: Catalog, forms: Forms, words: CmsWords): CmsConfig {
  const { conference } = catalog;
  const { languages, repository } = conference;
  const folder = contentFolder(catalog);
  const within = (path: string): string => (folder === '' ? path : `${folder}/${path}`);
  const choices: Choices = { room: roomChoices(catalog), stype: typeChoices(catalog) };
  const fieldsOf = (kind: FileKind) => {
    const context: FieldContext = { kind, words, languages, choices };
    return forms[kind].map((field) => editorField(field, context));
  };
  return {
    load_config_file: false,
    backend: backendFor(repository).config,
    // From the root of the repository on; what files say of pictures begins at the content folder.
    media_folder: `/${within('images')}`,
    public_folder: '/images',
    media_libraries: { default: { config: { slugify_filename: true } }, stock_assets: { providers: [] } },
    app_title: words.title,
    show_preview_links: false,
    editor: { preview: false },
    slug: { encoding: 'unicode', clean_accents: true },
    ...(languages.length > 1
      ? {
          i18n: {
            structure: 'multiple_files',
            locales: [...languages],
            default_locale: languages[0],
            initial_locales: 'default',
            omit_default_locale_from_file_path: true,
          },
        }
      : {}),
    collections: [
      ...collections.map((name): EntryCollection => ({
        ...collectionOptions(name, catalog),
        name,
        label: words.collection(name),
        label_singular: words.one(name),
        folder: within(name),
        format: formatOf(name),
        i18n: languages.length > 1,
        fields: [
          ...fieldsOf(name),
          { name: BODY, label: words.field(BODY), widget: 'text', i18n: true, required: false },
        ],
      })),
      {
        name: 'settings',
        label: words.collection('settings'),
        files: [
          {
            name: 'conference',
            label: words.collection('conference'),
            file: within(CONFERENCE_FILE),
            format: formatOf('conference'),
            fields: fieldsOf('conference'),
          },
        ],
      },
    ],
  };
}

/** From the root of the repository, which is the folder that a local editor is shown. */
export const contentFolder = ({ conference }: Catalog): string => conference.repository?.folder ?? 'content';

function collectionOptions(name: CollectionName, catalog: Catalog) {
  const title = name === 'speakers' ? 'name' : 'title';
  return {
    identifier_field: title,
    summary: name === 'sessions' ? "{{title}} {{date | date('YYYY-MM-DD HH:mm')}}" : `{{${title}}}`,
    slug: { template: `{{${title}}}`, editable: ['create' as const] },
    sortable_fields: name === 'sessions' ? ['title', 'date', 'room'] : [title],
    thumbnail: false,
    // Folders within sessions/ only sort files; the editor looks into them when it is told to.
    ...(hasFolders(name, catalog) ? { nested: { subfolders: false } } : {}),
  };
}

const hasFolders = (name: CollectionName, { sessions }: Catalog): boolean =>
  name === 'sessions' &&
  sessions.some(({ texts }) => Object.values(texts).some((text) => text?.path.split('/').length !== 2));

function roomChoices({ conference, sessions }: Catalog): Choice[] {
  const [language] = conference.languages;
  const listed = conference.rooms.map(({ id, name }) => ({
    value: id,
    label: name?.[language] ?? name?.[''] ?? id,
  }));
  return withWritten(
    listed,
    sessions.map(({ facts }) => facts.room),
  );
}

/** Each name that a type has, as translations write it in their own words. */
function typeChoices({ conference, sessions }: Catalog): Choice[] {
  const names = conference.types.flatMap(({ name, aliases }) => [...Object.values(name), ...aliases]);
  return withWritten([], [...names, ...sessions.map(({ facts }) => facts.stype)]);
}

function withWritten(listed: readonly Choice[], written: readonly (string | undefined)[]): Choice[] {
  const known = new Set(listed.map(({ value }) => value));
  const others = [...new Set(written)].filter((text) => text !== undefined && !known.has(text));
  return [...listed, ...others.flatMap((text) => (text === undefined ? [] : { value: text, label: text }))];
}

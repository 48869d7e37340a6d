/**
 * Reads a folder of Hugo in the classic form: session files as Lectern has them under `content/`, tracks beside them,
 * pictures in `static/`. They are content files already; what only Hugo knows goes.
 */
import { parse } from 'yaml';
import { z } from 'zod';
import { findPhotos } from '../body/photos.ts';
import { parseFile } from '../content/parse.ts';
import { CONFERENCE_FILE, readContentPath } from '../content/path.ts';
import { formatProblem } from '../content/problems.ts';
import type { Entries } from '../content/write.ts';
import type { SourceFile } from '../read.ts';
import { sessionSchema } from '../schema/session.ts';
import { speakerSchema } from '../schema/speaker.ts';
import { trackSchema } from '../schema/track.ts';
import { isTimeZone } from '../text/time.ts';
import { fileId } from '../content/ids.ts';
import { ImportError, type UnmappedField } from './imported.ts';
import { createCounter, filled, localizedText } from './loose.ts';
import { given } from './merge-fields.ts';
import type { ImportedFile } from './records.ts';

export interface HugoSite {
  /** For `conference.yaml`. */
  readonly facts: Entries;
  /** Ids end in a language where the file is a translation: `opening.zh`. */
  readonly files: readonly ImportedFile[];
  /** Of pictures: from where in the folder to where in the content folder. */
  readonly pictures: ReadonlyMap<string, string>;
  readonly unmapped: readonly UnmappedField[];
  readonly warnings: readonly string[];
}

const schemas = { sessions: sessionSchema, tracks: trackSchema, speakers: speakerSchema } as const;
const folders = new Map([
  ...['sessions', 'session', 'talks'].map((name) => [name, 'sessions'] as const),
  ...['tracks', 'track'].map((name) => [name, 'tracks'] as const),
  ...['speakers', 'speaker', 'people'].map((name) => [name, 'speakers'] as const),
]);

/** @param paths all files of the folder; @param files the texts among them */
export function readHugo(files: readonly SourceFile[], paths: readonly string[]): HugoSite {
  const counter = createCounter();
  const warnings: string[] = [];
  const settings = readSettings(files);
  const pictures = new Map<string, string>();
  const imported = files.flatMap((file): ImportedFile[] => {
    const place = placeOf(file.path, settings.language);
    if (!place) return [];
    const { document, problems } = parseFile(file.path, file.bytes);
    if (!document) {
      const isToml = new TextDecoder()
        .decode(file.bytes.subarray(0, 6))
        .replace('\uFEFF', '')
        .startsWith('+++');
      warnings.push(
        isToml
          ? `${file.path} has front matter in TOML. Run "hugo convert toYAML" first.`
          : problems.map(formatProblem).join('; '),
      );
      return [];
    }
    if (document.data['draft'] === 'true') {
      counter.count('drafts');
      return [];
    }
    const fields = knownFields(document.data, place.collection, counter.count);
    const { text, found } = withPictures(document.body, paths, file.path);
    const photo =
      typeof fields['photo'] === 'string' ? pictureOf(fields['photo'], paths, file.path) : undefined;
    for (const [from, to] of [...found, ...(photo ? [photo] : [])]) pictures.set(from, to);
    return [
      { ...place, key: file.path, fields: photo ? { ...fields, photo: photo[1] } : fields, body: text },
    ];
  });
  if (imported.length === 0 && warnings.length === 0) {
    throw new ImportError(
      'The folder has no session files. Name the folder that holds "content/sessions/" or "sessions/".',
    );
  }
  const languages = [settings.language, ...translationsIn(imported)];
  const facts =
    languages.length > 1 && !('languages' in settings.facts)
      ? { ...settings.facts, languages }
      : settings.facts;
  return { facts, files: imported, pictures, unmapped: counter.list(), warnings };
}

const translationsIn = (files: readonly ImportedFile[]): string[] =>
  [...new Set(files.flatMap(({ id }) => readContentPath(`sessions/${id}.md`, [])?.suffix ?? []))].toSorted();

/** `content/zh/sessions/opening.md` and `content/sessions/opening.zh.md` are one translation. */
function placeOf(path: string, language: string): Pick<ImportedFile, 'collection' | 'id'> | undefined {
  const parts = path.split('/');
  const name = parts.at(-1) ?? '';
  const place = parts.slice(0, -1).findIndex((part) => folders.has(part.toLowerCase()));
  const collection = folders.get(parts[place]?.toLowerCase() ?? '');
  if (!collection || !name.endsWith('.md') || name.startsWith('_index')) return undefined;
  // A page bundle: the folder has the name.
  const isBundle = /^index(?:\.[\w-]+)?\.md$/.test(name) && parts.length - place > 2;
  const file = isBundle ? name.replace('index', parts.at(-2) ?? '') : name;
  const [, stem = '', suffix] = /^(.*?)(?:\.([a-z]{2,3}(?:-[A-Za-z0-9]+)*))?\.md$/.exec(file) ?? [];
  const inFolder = parts.slice(0, place).find((part) => /^[a-z]{2}(?:-[A-Za-z]{2,4})?$/.test(part));
  const spoken = suffix ?? inFolder;
  const id = fileId(stem) === stem.toLowerCase() ? stem : fileId(stem);
  return id === ''
    ? undefined
    : { collection, id: spoken === undefined || spoken === language ? id : `${id}.${spoken}` };
}

function knownFields(
  data: Entries,
  collection: ImportedFile['collection'],
  count: (name: string) => void,
): Entries {
  const known = Object.keys(schemas[collection].shape);
  return Object.fromEntries(
    Object.entries(data).filter(([key, value]) => {
      if (known.includes(key)) return true;
      if (value !== '' && key !== 'draft') count(key);
      return false;
    }),
  );
}

/** Addresses of pictures that are in the folder, as paths of the content folder. */
function withPictures(body: string, paths: readonly string[], path: string) {
  const found: (readonly [string, string])[] = [];
  let text = body;
  for (const { src } of findPhotos(body)) {
    const picture = pictureOf(src, paths, path);
    if (!picture) continue;
    found.push(picture);
    if (src !== picture[1]) text = text.replaceAll(src, picture[1]);
  }
  return { text, found };
}

/** Where a picture is in the folder, and where it goes. */
function pictureOf(
  src: string,
  paths: readonly string[],
  path: string,
): readonly [string, string] | undefined {
  if (/^(?:[a-z]+:)?\/\//i.test(src)) return undefined;
  const wanted = src.replace(/[?#].*$/, '').replace(/^(?:\.{0,2}\/)+/, '');
  const beside = `${path.slice(0, path.lastIndexOf('/') + 1)}${wanted}`;
  const source =
    paths.find((each) => each === beside) ??
    paths.find((each) => each === wanted || each.endsWith(`/${wanted}`));
  if (source === undefined || !/\.(?:avif|gif|jpe?g|png|webp)$/i.test(source)) return undefined;
  const name = wanted.startsWith('images/') ? wanted : `images/${wanted.split('/').at(-1) ?? ''}`;
  return [source, name];
}

const settingsSchema = z.looseObject({
  title: localizedText,
  timeZone: filled,
  defaultContentLanguage: filled,
});

/** Of a content folder, whole, or of Hugo's own. */
function readSettings(files: readonly SourceFile[]): { facts: Entries; language: string } {
  const own = files.find(({ path }) => path === CONFERENCE_FILE);
  const document = own && parseFile(own.path, own.bytes).document;
  if (document) {
    const [first = 'en'] = Array.isArray(document.data['languages']) ? document.data['languages'] : [];
    return { facts: document.data, language: String(first) };
  }
  const file = files.find(({ path }) =>
    /^(?:config\/_default\/)?(?:hugo|config)\.(?:ya?ml|toml)$/.test(path),
  );
  const text = file ? new TextDecoder().decode(file.bytes) : '';
  const read = settingsSchema.safeParse(file?.path.endsWith('toml') ? fromToml(text) : fromYaml(text)).data;
  const zone = read?.timeZone ?? '';
  return {
    language: read?.defaultContentLanguage ?? 'en',
    facts: given([
      ['title', read?.title],
      ['timezone', isTimeZone(zone) ? zone : undefined],
    ]),
  };
}

/** The lines before the first table. */
function fromToml(text: string): Record<string, string> {
  const [top = ''] = text.split(/^\s*\[/m);
  return Object.fromEntries(
    [...top.matchAll(/^\s*(\w+)\s*=\s*["']([^"'\n]*)["']/gm)].map(([, key = '', value = '']) => [key, value]),
  );
}

function fromYaml(text: string): unknown {
  try {
    const parsed: unknown = parse(text, { schema: 'failsafe', logLevel: 'silent', maxAliasCount: 0 });
    return parsed ?? {};
  } catch {
    return {};
  }
}

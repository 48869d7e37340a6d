/** One content file to one record, with every problem that the file shows by itself. */
import { readBody } from '../body/read.ts';
import { fromFile, placeLinks } from './body-links.ts';
import type { ReadingSettings } from './conference.ts';
import { betterId, type ContentPath, readContentPath } from './path.ts';
import { readFields } from './fields.ts';
import { checkAliases, checkPictures, checkPresenters } from './limits.ts';
import { renderMarkdown, type RichText } from '../markdown/render.ts';
import { type Document, parseFile } from './parse.ts';
import { type Place, problem, type Problem, topOf } from './problems.ts';
import type { ContentRecord, SessionRecord } from './records.ts';
import { pageSchema } from '../schema/page.ts';
import { sessionSchema } from '../schema/session.ts';
import { speakerSchema } from '../schema/speaker.ts';
import { trackSchema } from '../schema/track.ts';
import { nearest } from '../text/nearest.ts';
import { isoTime, minutes, parseTime } from '../text/time.ts';

export interface Validated {
  /** Nothing when the file is in error or an empty placeholder. */
  readonly record?: ContentRecord;
  readonly problems: readonly Problem[];
}

/**
 * Read and check one file by itself; what needs other files is checked in model/.
 * @param path relative to the content folder, with `/`
 * @param settings what of the conference a record depends on; `readingSettings` picks them for a cache's key
 * @returns nothing at all for a path that is not content
 */
export function validateFile(path: string, bytes: Uint8Array, settings: ReadingSettings): Validated {
  const contentPath = readContentPath(path, settings.languages);
  if (!contentPath) return { problems: [] };
  const top = topOf(path);
  const { suffix = settings.languages[0] } = contentPath;
  const better = betterId(contentPath, settings.languages);
  if (better !== undefined)
    return {
      problems: [
        problem(
          'file-name',
          top,
          undefined,
          contentPath.id,
          [better, contentPath.suffix, 'md'].filter((part) => part !== undefined).join('.'),
        ),
      ],
    };
  if (!settings.languages.includes(suffix)) {
    return {
      problems: [
        problem(
          'unlisted-language',
          top,
          undefined,
          ...[suffix, settings.languages.join(', '), nearest(suffix, settings.languages) ?? ''],
        ),
      ],
    };
  }
  const { document, problems } = parseFile(path, bytes);
  if (!document) return { problems };
  const { record, problems: found } = validateDocument(document, { ...contentPath, lang: suffix }, settings);
  const placed = record && withLinks(record, document);
  return { ...(placed && { record: placed }), problems: [...problems, ...found] };
}

/** Texts know which file they are from, and the record where their links stand; where there are none, nothing changes. */
function withLinks(record: ContentRecord, document: Document): ContentRecord {
  const known = (text: RichText): RichText => fromFile(text, document);
  const linked =
    record.collection === 'sessions'
      ? {
          ...record,
          abstract: known(record.abstract),
          blocks: record.blocks.map((block) => ({ ...block, bio: known(block.bio) })),
        }
      : { ...record, body: known(record.body) };
  const texts =
    linked.collection === 'sessions'
      ? [linked.abstract, ...linked.blocks.map(({ bio }) => bio)]
      : [linked.body];
  const bodyLinks = placeLinks(texts, document);
  return bodyLinks.length === 0 ? record : { ...linked, bodyLinks };
}

type Source = ContentPath & { readonly lang: string };

function validateDocument(document: Document, source: Source, settings: ReadingSettings): Validated {
  switch (source.collection) {
    case 'sessions':
      return validateSession(document, source, settings);
    case 'tracks': {
      const { fields, problems } = readFields(trackSchema, document, 'value');
      if (!fields) return withoutTitle(document, problems, 'Clocks and Oscillators');
      return {
        record: { collection: 'tracks', ...common(document, source), ...fields, body: prose(document) },
        problems,
      };
    }
    case 'speakers': {
      const { fields, problems } = readFields(speakerSchema, document, 'value');
      // The file's name will do for a name, so that a file may hold just a biography.
      const { name = { '': source.id }, ...rest } = fields ?? speakerSchema.parse({});
      return {
        record: {
          collection: 'speakers',
          ...common(document, source),
          ...rest,
          name,
          body: renderMarkdown(document.body, { headings: 'bold' }),
        },
        problems,
      };
    }
    case 'pages': {
      const { fields, problems } = readFields(pageSchema, document, 'value');
      if (!fields) return withoutTitle(document, problems, 'Venue');
      return {
        record: { collection: 'pages', ...common(document, source), ...fields, body: prose(document) },
        problems,
      };
    }
  }
}

function common(
  document: Document,
  { id, lang }: Source,
): { path: string; id: string; lang: string; places: Record<string, Place> } {
  const keys = Object.keys(document.data);
  return {
    path: document.path,
    id,
    lang,
    places: Object.fromEntries(keys.map((key) => [key, document.placeOf(key)])),
  };
}

/** The page's h1 is the title, which is not part of the text. */
const prose = (document: Document) => renderMarkdown(document.body, { headingOffset: 1 });

const withoutTitle = (document: Document, problems: readonly Problem[], example: string): Validated => ({
  // A title that does not fit is no title; saying both would be noise.
  problems: [
    ...problems.filter(({ message }) => !message.startsWith('title:')),
    problem('no-title', document.placeOf('title'), undefined, example),
  ],
});

function validateSession(document: Document, source: Source, settings: ReadingSettings): Validated {
  const { fields, problems } = readFields(sessionSchema, document, 'value');
  if (!fields) {
    return isPlaceholder(document)
      ? { problems: [problem('placeholder', document.placeOfKey('title'), undefined)] }
      : withoutTitle(document, problems, 'Opening keynote');
  }
  const { date, end: writtenEnd, presenters: written, ...rest } = fields;
  const start = date === undefined ? undefined : parseTime(date, settings.timeZone);
  if (date !== undefined && start === undefined) {
    problems.push(problem('date', document.placeOf('date'), 'date', date, exampleTime(settings)));
    return { problems };
  }
  const end = readEnd(document, writtenEnd, start, settings);
  problems.push(...end.problems);
  const excess =
    checkPresenters(written, document.placeOf('presenters')) ??
    checkAliases(fields.aliases ?? [], document.placeOf('aliases')) ??
    checkPictures(document.body, { path: document.path, line: document.bodyLine, column: 1 });
  if (excess) return { problems: [...problems, excess] };
  const body = readBody(document.body, written);
  const record: SessionRecord = {
    collection: 'sessions',
    ...common(document, source),
    ...rest,
    start,
    end: end.time,
    abstract: body.abstract,
    presenters: body.presenters,
    blocks: body.blocks.map((block) => {
      const { line, column } = block.photo ?? { line: block.line, column: 1 };
      return { ...block, place: { path: document.path, line: document.bodyLine - 1 + line, column } };
    }),
  };
  return { record, problems };
}

/** The four keys whose emptiness makes a file a placeholder rather than a mistake. */
const isPlaceholder = ({ data }: Document): boolean =>
  ['title', 'date', 'track', 'presenters'].every((key) => String(data[key] ?? '').trim() === '');

function readEnd(
  { placeOf }: Document,
  written: string | undefined,
  start: number | undefined,
  { timeZone }: ReadingSettings,
): { time?: number; problems: readonly Problem[] } {
  if (written === undefined || start === undefined) return { problems: [] };
  const example = isoTime(start + minutes(40), timeZone).slice(0, 19);
  const time = parseTime(written, timeZone);
  if (time === undefined)
    return { problems: [problem('value', placeOf('end'), 'end', written, `Write it as "${example}".`)] };
  if (time <= start)
    return { problems: [problem('ends-before-start', placeOf('end'), 'end', written, example)] };
  return { time, problems: [] };
}

/** A time that would be right, on a day of this conference. */
const exampleTime = ({ start = '2026-07-29' }: ReadingSettings): string => `${start}T14:10:00`;

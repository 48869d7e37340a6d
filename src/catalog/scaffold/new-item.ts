/** A new file of the content folder: made, and checked beside all others before it is written. */
import { parseFile } from '../content/parse.ts';
import { type Problem, formatProblem, type ProblemKind } from '../content/problems.ts';
import { validateFile, type Validated } from '../content/validate.ts';
import type { Entries } from '../content/write.ts';
import { type Content, readContent, type SourceFile } from '../read.ts';
import { cleanLine } from '../text/clean.ts';
import { placeItem } from './place-item.ts';
import { isRefusal, type Refusal } from './refusal.ts';
import { nameSpeaker } from './speaker-slug.ts';
import { type Draft, titleKey, writeItem } from './write-item.ts';
import { faultIn } from './faults.ts';

export interface ItemRequest extends Draft {
  readonly id?: string | undefined;
  readonly language?: string | undefined;
}

export interface NewItem {
  readonly id: string;
  readonly language: string;
  /** Relative to the content folder. */
  readonly path: string;
  readonly text: string;
  /** What a check says from now on that it did not say before. */
  readonly notes: readonly Problem[];
}

/** A content folder as it is. */
export interface Before {
  readonly files: readonly SourceFile[];
  readonly content: Content;
  readonly validated: ReadonlyMap<string, Validated>;
}

/** Read a content folder that something is to be added to. */
export function readBefore(files: readonly SourceFile[], languagesWithStrings: readonly string[]): Before {
  const validated = new Map<string, Validated>();
  const content = readContent(files, {
    languagesWithStrings,
    validate: ({ path, bytes }, conference) => {
      const read = validateFile(path, bytes, conference);
      validated.set(path, read);
      return read;
    },
  });
  return { files, content, validated };
}

/** Mistakes that are better corrected than written down; other problems are for later, such as a biography that is missing. */
const MISTAKES: ReadonlySet<ProblemKind> = new Set<ProblemKind>([
  ...(['value', 'unknown-key', 'unknown-track', 'unknown-type', 'unknown-label', 'unknown-whole'] as const),
  ...(['outside-dates', 'ends-before-start', 'part-of-part', 'part-circle', 'part-outside'] as const),
]);

export function newItem(
  request: ItemRequest,
  before: Before,
  languagesWithStrings: readonly string[],
): NewItem | Refusal {
  const { content, files } = before;
  const { collection, title, language } = request;
  if (cleanLine(title) === '') return { refusal: `Give the ${titleKey(collection)}: it is empty.` };
  const faults = Object.entries({ [titleKey(collection)]: title, ...request.keys }).flatMap(
    ([key, value]) => faultIn(collection, key, value, content.conference) ?? [],
  );
  if (faults.length > 0) return { refusal: faults.join('\n') };
  const named =
    collection === 'speakers'
      ? nameSpeaker(title, request.id, content.catalog.speakers)
      : { id: request.id, name: title };
  if (isRefusal(named)) return named;
  const place = placeItem(
    { ...named, collection, language },
    content,
    files.map(({ path }) => path),
  );
  if (isRefusal(place)) return place;
  const keys: Entries = {
    ...(place.original !== undefined && takenOver(place.original, files)),
    ...request.keys,
    ...(named.sessions && { sessions: named.sessions }),
  };
  const text = writeItem({ ...request, keys, isTranslation: place.original !== undefined });
  const found = newProblems(
    { path: place.path, bytes: new TextEncoder().encode(text) },
    before,
    languagesWithStrings,
  );
  const mistakes = found.filter(({ severity, kind }) => severity === 'error' || MISTAKES.has(kind));
  if (mistakes.length > 0) return { refusal: mistakes.map(({ message }) => message).join('\n') };
  return { id: place.id, language: place.language, path: place.path, text, notes: found };
}

/** A translation may leave out every fact; names are written in its own script as often as not. */
function takenOver(original: string, files: readonly SourceFile[]): Entries {
  const file = files.find(({ path }) => path === original);
  const presenters = file && parseFile(file.path, file.bytes).document?.data['presenters'];
  return presenters === undefined || presenters === '' ? {} : { presenters };
}

function newProblems(
  file: SourceFile,
  { files, content, validated }: Before,
  languagesWithStrings: readonly string[],
): Problem[] {
  const after = readContent([...files, file], {
    languagesWithStrings,
    validate: ({ path, bytes }, conference) => validated.get(path) ?? validateFile(path, bytes, conference),
  });
  const known = new Set(content.problems.map(formatProblem));
  return after.problems.filter((problem) => !known.has(formatProblem(problem)));
}

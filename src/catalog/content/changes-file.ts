/** `changes.json`, which `npm run changes` writes and people may edit, to what it says and what is wrong with it. */
import { z } from 'zod';
import { type Change, changeSchema, changesSchema, type Since } from '../schema/changes.ts';
import { nearest } from '../text/nearest.ts';
import { jsonFault, jsonPlaces, type Keys } from './json-place.ts';
import { decode } from './parse.ts';
import { CHANGES_FILE } from './path.ts';
import { type Place, problem, type Problem } from './problems.ts';

export interface Changes {
  readonly since: Since;
  readonly entries: readonly WrittenChange[];
}

export type WrittenChange = Readonly<Change> & {
  /** Where the entry stands, for problems that only show beside other files. */
  readonly place: Place;
};

export interface ChangesRead {
  /** Nothing where the file as a whole says nothing. */
  readonly changes?: Changes | undefined;
  readonly problems: readonly Problem[];
}

/** Read the file. It never throws; an entry that does not fit is left out and reported. */
export function readChanges(bytes: Uint8Array): ChangesRead {
  const text = decode(CHANGES_FILE, bytes);
  if (typeof text !== 'string') return text;
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch (error) {
    return { problems: [notJson(text, error)] };
  }
  const placeOf = jsonPlaces(CHANGES_FILE, text);
  const result = changesSchema.safeParse(file);
  if (!result.success) return { problems: misfits(result.error, changesSchema, file, 'setting', placeOf) };
  const { since, changes } = result.data;
  const problems: Problem[] = [];
  const entries = changes.flatMap((entry, index): WrittenChange[] => {
    const placeIn = (keys: Keys): Place => placeOf(['changes', index, ...keys]);
    problems.push(...unknownKeys(entry, placeIn));
    const { data, error } = changeSchema.safeParse(entry);
    if (data) return [{ ...data, place: placeIn([]) }];
    problems.push(...misfits(error, changeSchema, entry, 'value', placeIn));
    return [];
  });
  return { changes: { since, entries }, problems };
}

/** The engine's own words, without what it quotes of the text. */
function notJson(text: string, error: unknown): Problem {
  const message = error instanceof Error ? error.message : String(error);
  const why = message
    .replace(/ in JSON at position .*$/s, '')
    .replace(/^(Unexpected token .+?'), .*$/s, '$1');
  return problem('json', jsonFault(CHANGES_FILE, text), undefined, why);
}

/** Every key whose value does not fit, once each. */
function misfits(
  { issues }: z.ZodError,
  { shape }: z.ZodObject,
  value: unknown,
  kind: 'setting' | 'value',
  placeOf: (keys: Keys) => Place,
): Problem[] {
  if (!isMap(value)) return [problem('not-a-map', placeOf([]), undefined)];
  const byKey = new Map(issues.map(({ path }) => [String(path[0]), path]));
  return [...byKey].map(([key, path]) => {
    const keys = path.filter((step) => typeof step !== 'symbol');
    const { hint } = z.globalRegistry.get(shape[key] ?? z.unknown()) ?? {};
    return problem(
      kind,
      placeOf(keys),
      keys.join('.'),
      shown(keys.reduce(within, value)),
      String(hint ?? ''),
    );
  });
}

const within = (value: unknown, key: string | number): unknown =>
  Array.isArray(value) ? value[Number(key)] : isMap(value) ? value[key] : undefined;

/** A value on one line. Lists and objects may be of any size. */
function shown(value: unknown): string {
  if (Array.isArray(value)) return '[...]';
  return isMap(value) ? '{...}' : String(value ?? '');
}

function unknownKeys(entry: unknown, placeOf: (keys: Keys) => Place): Problem[] {
  if (!isMap(entry)) return [];
  const known = Object.keys(changeSchema.shape);
  return Object.keys(entry)
    .filter((key) => !known.includes(key))
    .map((key) =>
      problem('unknown-key', placeOf([key]), undefined, key, nearest(key, known) ?? '', known.join(', ')),
    );
}

const isMap = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

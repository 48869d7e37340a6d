/** Whether something that another server answered is a programme: what is not exactly of its shape is refused as a whole. */
import type { ProgrammeFile } from '../../catalog/outputs/programme.ts';
import { knownZone } from '../zone/zone-time.ts';

type Check = (value: unknown) => boolean;

const isText: Check = (value) => typeof value === 'string';
const isNumber: Check = (value) => Number.isFinite(value);
const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const matches =
  (pattern: RegExp): Check =>
  (value) =>
    typeof value === 'string' && pattern.test(value);
const optional =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value);
const list =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check);
const values =
  (check: Check): Check =>
  (value) =>
    isObject(value) && Object.values(value).every(check);
const shape =
  (keys: Readonly<Record<string, Check>>): Check =>
  (value) =>
    isObject(value) && Object.entries(keys).every(([key, check]) => check(value[key]));

const isZone: Check = (value) => typeof value === 'string' && knownZone(value) !== undefined;
const isLanguage: Check = (value) => {
  try {
    return typeof value === 'string' && Intl.getCanonicalLocales(value).length === 1;
  } catch {
    return false;
  }
};
const isDate: Check = (value) =>
  matches(/^\d{4}-\d\d-\d\d$/)(value) && !Number.isNaN(Date.parse(`${String(value)}T12:00Z`));
const isTime: Check = (value) => typeof value === 'string' && !Number.isNaN(Date.parse(value));

const isSession = shape({
  id: isText,
  title: isText,
  lang: optional(isText),
  people: optional(list(isText)),
  day: optional(isDate),
  start: optional(isTime),
  minutes: optional(isNumber),
  room: optional(isText),
  track: optional(isText),
  kind: optional(matches(/^[a-z]+$/)),
  status: optional(matches(/^(?:tentative|cancelled)$/)),
  labels: optional(list(isText)),
  recorded: optional((value) => value === true),
  partOf: optional(isText),
});

const isFile = shape({
  format: (value) => value === 1,
  build: isText,
  language: isLanguage,
  title: isText,
  notice: optional(isText),
  timeZone: isZone,
  dayStart: optional(matches(/^\d\d:\d\d$/)),
  days: list(isDate),
  rooms: list(shape({ id: isText, name: isText, building: optional(isText) })),
  labels: optional(list(shape({ id: isText, name: isText, mark: isText }))),
  tracks: list(shape({ id: isText, title: isText, hue: isNumber })),
  sessions: list(isSession),
  moved: values(isText),
});

/** Of the format that this script knows; keys that it does not know are left alone. */
export const isProgrammeFile = (value: unknown): value is ProgrammeFile => isFile(value);

/** The settings of a conference: `conference.yaml` with its defaults filled in. */
import { CONFERENCE_FILE } from './path.ts';
import { readFields } from './fields.ts';
import type { Document } from './parse.ts';
import { type Place, problem, type Problem, topOf } from './problems.ts';
import { type ConferenceFields, conferenceSchema } from '../schema/conference.ts';

export interface Conference extends Omit<ConferenceFields, 'timezone' | 'languages' | 'dayStart'> {
  /** IANA name; every time without an offset is wall time there. */
  readonly timeZone: string;
  /** At least one; the first is the default. */
  readonly languages: readonly [string, ...string[]];
  /** Wall time at which the conference's days begin, `06:00`; what is earlier belongs to the evening before. */
  readonly dayStart: string;
  /** Where the settings stand, for problems that only show beside other files. */
  readonly places: Readonly<Record<string, Place>>;
}

/** Everything of a conference that the record of one file and its problems depend on, and nothing else. */
export type ReadingSettings = Pick<Conference, 'timeZone' | 'languages' | 'start'>;

/** What a record may be kept by: as long as these and the file's bytes stay the same, so does the record. */
export const readingSettings = ({ timeZone, languages, start }: Conference): ReadingSettings => ({
  timeZone,
  languages,
  start,
});

/** Languages that `strings/` has words for; kept here so that a conference in another one is told. */
export interface ConferenceDefaults {
  readonly languagesInUse: readonly string[];
  readonly languagesWithStrings: readonly string[];
}

/**
 * Read the settings.
 * @param document nothing when there is no `conference.yaml`; all settings then have their defaults
 */
export function readConference(
  document: Document | undefined,
  { languagesInUse, languagesWithStrings }: ConferenceDefaults,
): { conference: Conference; problems: Problem[] } {
  const place = topOf(CONFERENCE_FILE);
  const { fields, problems } = document
    ? readFields(conferenceSchema, document, 'setting')
    : { fields: conferenceSchema.parse({}), problems: [] };
  const { timezone, languages, dayStart = '00:00', ...rest } = fields ?? conferenceSchema.parse({});
  // A zone that is there but wrong has been reported already.
  if (!timezone && !document?.data['timezone']) problems.push(problem('no-time-zone', place, undefined));
  const { start, end } = rest;
  if (document && start !== undefined && end !== undefined && end < start) {
    problems.push(
      problem('setting', document.placeOf('end'), 'end', end, `Write a day that is not before ${start}.`),
    );
  }
  const [first = 'en', ...others] = languages ?? languagesInUse;
  for (const language of [first, ...others]) {
    if (languagesWithStrings.some((known) => language === known || language.startsWith(`${known}-`)))
      continue;
    const at = document?.placeOf('languages') ?? place;
    problems.push(problem('no-strings', at, 'languages', language, languagesWithStrings.join(', ')));
  }
  const places = Object.fromEntries([
    ...Object.keys(document?.data ?? {}).map((key) => [key, document?.placeOf(key) ?? place] as const),
    ...rest.rooms.map(
      ({ id }, index) => [`plan of ${id}`, document?.placeOf('rooms', index, 'plan') ?? place] as const,
    ),
  ]);
  return {
    conference: { ...rest, dayStart, timeZone: timezone ?? 'UTC', languages: [first, ...others], places },
    problems,
  };
}

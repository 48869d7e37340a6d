/** The records of a conference by what they are about, before ids become objects: what linking and checking share. */
import type { Conference } from '../content/conference.ts';
import type {
  ContentRecord,
  PageRecord,
  SessionRecord,
  SpeakerRecord,
  TrackRecord,
} from '../content/records.ts';
import { mergeFacts, type SessionFacts } from './facts.ts';
import { createLabelTable, type LabelTable } from './labels.ts';
import { createNameTable, type NameTable } from './name-table.ts';
import { type Parts, readParts } from './parts.ts';
import { groupTranslations, type Translations } from './translations.ts';
import { type Duplicate, uniqueRecords } from './unique.ts';

/** By id each. */
export interface Gathered {
  readonly conference: Conference;
  readonly sessions: readonly SessionFiles[];
  readonly tracks: readonly Translations<TrackRecord>[];
  readonly speakers: readonly Translations<SpeakerRecord>[];
  readonly pages: readonly Translations<PageRecord>[];
  readonly rooms: NameTable;
  readonly types: NameTable;
  readonly labels: LabelTable;
  readonly parts: Parts;
  /** Left out of all the others. */
  readonly duplicates: readonly Duplicate[];
}

/** The files of one session, with what they say together. */
export interface SessionFiles extends Translations<SessionRecord> {
  readonly facts: SessionFacts;
}

/** Bring the records of each item together, and name rooms and types. Of records that share an id, the first by path stays. */
export function gatherRecords(records: readonly ContentRecord[], conference: Conference): Gathered {
  const { unique, duplicates } = uniqueRecords(records);
  const { languages } = conference;
  const group = <R extends ContentRecord>(files: readonly R[]): Translations<R>[] =>
    groupTranslations(files, languages);
  const sessions = group(unique.filter((record) => record.collection === 'sessions')).map(
    (files): SessionFiles => ({ ...files, facts: mergeFacts(files) }),
  );
  return {
    conference,
    sessions,
    tracks: group(unique.filter((record) => record.collection === 'tracks')),
    speakers: group(unique.filter((record) => record.collection === 'speakers')),
    pages: group(unique.filter((record) => record.collection === 'pages')),
    rooms: createNameTable(sessions, {
      key: 'room',
      listed: conference.rooms,
      languages,
      perTrack: conference.roomsPerTrack,
    }),
    types: createNameTable(sessions, { key: 'stype', listed: conference.types, languages }),
    labels: createLabelTable(conference),
    parts: readParts(sessions),
    duplicates,
  };
}

/** Validated content, one record a file. Records know ids; the Catalog (model/) turns them into objects. */
import type { Presenter, SpeakerBlock } from '../body/read.ts';
import type { RichText } from '../markdown/render.ts';
import type { BodyLink } from './body-links.ts';
import type { Place } from './problems.ts';
import type { Localized } from '../schema/fields.ts';
import type { PageFields } from '../schema/page.ts';
import type { SessionFields } from '../schema/session.ts';
import type { SpeakerFields } from '../schema/speaker.ts';
import type { TrackFields } from '../schema/track.ts';

interface FileRecord {
  readonly path: string;
  readonly id: string;
  readonly lang: string;
  /** Where the values of keys stand, for problems that only show among several files. */
  readonly places: Readonly<Record<string, Place>>;
  /** Links of its texts that stay within the conference; absent where there are none. */
  readonly bodyLinks?: readonly BodyLink[];
}

export interface SessionRecord extends FileRecord, Omit<SessionFields, 'date' | 'end' | 'presenters'> {
  readonly collection: 'sessions';
  /** Milliseconds since 1970; absent until the session is scheduled. */
  readonly start?: number | undefined;
  readonly end?: number | undefined;
  readonly abstract: RichText;
  readonly presenters: readonly Presenter[];
  /** What the speakers section says; `place` is where each block begins. */
  readonly blocks: readonly (SpeakerBlock & { readonly place: Place })[];
}

export interface TrackRecord extends FileRecord, TrackFields {
  readonly collection: 'tracks';
  readonly body: RichText;
}

export interface SpeakerRecord extends FileRecord, Omit<SpeakerFields, 'name'> {
  readonly collection: 'speakers';
  readonly name: Localized;
  readonly body: RichText;
}

export interface PageRecord extends FileRecord, PageFields {
  readonly collection: 'pages';
  readonly body: RichText;
}

export type ContentRecord = SessionRecord | TrackRecord | SpeakerRecord | PageRecord;

/** A conference as another system tells it, whatever its format; texts are clean, and nothing is matched with files yet. */

export interface ImportedConference {
  readonly facts: ImportedFacts;
  readonly tracks: readonly ImportedTrack[];
  /** In the order in which they should stand. */
  readonly rooms: readonly ImportedRoom[];
  readonly speakers: readonly ImportedSpeaker[];
  readonly sessions: readonly ImportedSession[];
  /** What has no place in content files, by its name there. */
  readonly unmapped: readonly UnmappedField[];
  /** What could not be read, each a sentence. */
  readonly warnings: readonly string[];
}

/** What `conference.yaml` may hold of it. Dates are days such as `2027-10-29`. */
export interface ImportedFacts {
  readonly title?: string | undefined;
  /** IANA name. */
  readonly timezone?: string | undefined;
  readonly start?: string | undefined;
  readonly end?: string | undefined;
  /** Wall time at which days begin, `06:00`. */
  readonly dayStart?: string | undefined;
}

interface Imported {
  /** What the other system knows it by, the same in every export. */
  readonly key: string;
  /** The file name that it should have, if the system has one; any text. */
  readonly id?: string | undefined;
}

export interface ImportedTrack extends Imported {
  readonly title: string;
  readonly chairs?: readonly string[] | undefined;
  readonly body?: string | undefined;
}

export interface ImportedRoom extends Imported {
  readonly name: string;
  readonly capacity?: number | undefined;
}

export interface ImportedSpeaker extends Imported {
  /** As most sessions spell it. */
  readonly name: string;
  readonly aliases?: readonly string[] | undefined;
  /** An https address. */
  readonly photo?: string | undefined;
  readonly links?: readonly ImportedLink[] | undefined;
  /** Markdown. */
  readonly biography?: string | undefined;
}

export interface ImportedLink {
  readonly label: string;
  readonly url: string;
}

export interface ImportedSession extends Imported {
  readonly title: string;
  /** With an offset, or wall time of the conference. */
  readonly start?: string | undefined;
  readonly end?: string | undefined;
  readonly minutes?: number | undefined;
  /** Key of a track, a room. */
  readonly track?: string | undefined;
  readonly room?: string | undefined;
  readonly speakers: readonly ImportedPresenter[];
  readonly type?: string | undefined;
  readonly kind?: string | undefined;
  readonly language?: string | undefined;
  readonly level?: string | undefined;
  readonly tags?: readonly string[] | undefined;
  readonly recording?: string | undefined;
  readonly slides?: string | undefined;
  readonly stream?: string | undefined;
  readonly feedback?: string | undefined;
  readonly links?: readonly ImportedLink[] | undefined;
  readonly cancelled?: boolean | undefined;
  /** Markdown. */
  readonly body: string;
}

export interface ImportedPresenter {
  /** Key of a speaker. */
  readonly key: string;
  /** As this session spells it. */
  readonly name: string;
}

export interface UnmappedField {
  readonly name: string;
  readonly count: number;
}

/** Something that a person who imports can put right: the message says what. */
export class ImportError extends Error {
  override name = 'UserError';
}

/** What `schedule.xml` and `schedule.json` of frab, c3voc and pretalx say alike. */

export interface ScheduleFile {
  /** Name of the program that wrote it. */
  readonly generator?: string | undefined;
  readonly baseUrl?: string | undefined;
  readonly title?: string | undefined;
  readonly start?: string | undefined;
  readonly end?: string | undefined;
  readonly timeZone?: string | undefined;
  /** Wall time at which days change, in older files. */
  readonly dayChange?: string | undefined;
  readonly tracks: readonly { readonly name: string; readonly slug?: string | undefined }[];
  readonly rooms: readonly ScheduleRoom[];
  readonly days: readonly ScheduleDay[];
}

export interface ScheduleRoom {
  readonly name: string;
  readonly url?: string | undefined;
  readonly capacity?: number | undefined;
}

export interface ScheduleDay {
  readonly date: string;
  /** With an offset. */
  readonly start?: string | undefined;
  readonly events: readonly ScheduleEvent[];
}

export interface ScheduleEvent {
  readonly key: string;
  readonly title: string;
  readonly subtitle?: string | undefined;
  readonly url?: string | undefined;
  /** With an offset. */
  readonly date?: string | undefined;
  /** Wall clock, for files without `date`. */
  readonly start?: string | undefined;
  readonly duration?: string | undefined;
  readonly room?: string | undefined;
  readonly track?: string | undefined;
  readonly type?: string | undefined;
  readonly language?: string | undefined;
  readonly abstract?: string | undefined;
  readonly description?: string | undefined;
  readonly feedback?: string | undefined;
  readonly recording?: string | undefined;
  readonly persons: readonly SchedulePerson[];
  readonly links: readonly ScheduleLink[];
  readonly attachments: readonly ScheduleLink[];
  /** Names of what it says beside that. */
  readonly more: readonly string[];
}

export interface SchedulePerson {
  readonly key: string;
  readonly name: string;
  readonly url?: string | undefined;
  readonly photo?: string | undefined;
  readonly biography?: string | undefined;
}

export interface ScheduleLink {
  readonly url: string;
  readonly title: string;
  readonly type?: string | undefined;
}

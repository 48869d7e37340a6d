import type { Wording } from '../model/wording.ts';

/** A calendar to subscribe to or to take a copy of. */
export interface CalendarFile {
  readonly url: string;
  /** The `webcal:` address, which a calendar app keeps up to date. */
  readonly subscribe: string;
}

export const calendarFile = (url: string, { routes }: Wording): CalendarFile => ({
  url,
  subscribe: routes.absolute(url).replace(/^https?:/, 'webcal:'),
});

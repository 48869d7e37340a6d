/**
 * Addresses at which calendars on the web take a session or a whole calendar over. Their makers describe none of them;
 * these are what the share buttons of the web have used for years.
 */
import { utc } from './ical.ts';

export interface WebEntry {
  readonly title: string;
  /** Epoch milliseconds. */
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
  readonly location: string;
  /** What the entry says beside: the absolute address of the session's page. */
  readonly details: string;
}

export interface WebCalendars {
  readonly google: string;
  /** Of a person, at outlook.com. */
  readonly outlook: string;
}

/** Addresses that open a new entry, which the visitor saves. It does not keep up with changes. */
export function webEntry({ title, start, end, location, details }: WebEntry): WebCalendars {
  return {
    google: address('https://calendar.google.com/calendar/render', {
      action: 'TEMPLATE',
      text: title,
      dates: `${utc(start)}/${utc(end)}`,
      location,
      details,
    }),
    outlook: address('https://outlook.live.com/calendar/0/deeplink/compose', {
      path: '/calendar/action/compose',
      rru: 'addevent',
      subject: title,
      startdt: seconds(start),
      enddt: seconds(end),
      location,
      body: details,
    }),
  };
}

export interface WebSubscriptions extends WebCalendars {
  /** Outlook at work or at school, which has an address of its own. */
  readonly office: string;
}

/**
 * Addresses that subscribe to a calendar.
 * @param url absolute address of the calendar file
 * @param name what Outlook calls it; the others read that in the file
 */
export function webSubscriptions(url: string, name: string): WebSubscriptions {
  return {
    // Google takes what is given with https for a calendar of its own.
    google: address('https://calendar.google.com/calendar/r', { cid: webcal(url) }),
    outlook: address('https://outlook.live.com/calendar/0/addfromweb', { url, name }),
    office: address('https://outlook.office.com/calendar/0/addfromweb', { url, name }),
  };
}

/** The address by which calendar apps know that they are to subscribe. */
export const webcal = (url: string): string => url.replace(/^https?:/, 'webcal:');

const address = (base: string, values: Readonly<Record<string, string>>): string =>
  `${base}?${Object.entries(values)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name}=${encoded(value)}`)
    .join('&')}`;

/**
 * What has a meaning in a query or no sign of its own is encoded; browsers encode the rest. So letters of all scripts are
 * a third as long, and stand there as the page has them already.
 */
const encoded = (text: string): string =>
  text.toWellFormed().replace(/[^\p{L}\p{M}\p{N}\p{P}\p{S}]|["#%&+;<=>?[\\\]^`{|}]/gu, encodeURIComponent);

/** 2022-07-30T06:10:00Z */
const seconds = (instant: number): string => new Date(instant).toISOString().replace(/\.\d+/, '');

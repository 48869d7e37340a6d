/** What of a conference's files is published, and what is not. */
import type { Problem } from '../content/problems.ts';
import { type Catalog, isScheduled } from '../model/catalog.ts';
import { counted } from '../text/count.ts';
import { escapeLine } from '../text/escape.ts';

export interface Published {
  /** All of them; those below are among them. */
  readonly sessions: number;
  readonly scheduled: number;
  readonly cancelled: number;
  readonly speakers: number;
  readonly tracks: number;
  readonly rooms: number;
  /** Such as `2027-10-29`, in time order. */
  readonly days: readonly string[];
  readonly languages: readonly string[];
  /** Files of empty placeholders, which are left out. */
  readonly placeholders: readonly string[];
  /** Files in error, which keep a build from publishing anything. */
  readonly inError: readonly string[];
}

/** @param problems of all files */
export function countPublished(catalog: Catalog, problems: readonly Problem[]): Published {
  const { sessions, speakers, tracks, rooms, days, conference } = catalog;
  const filesWith = (isMeant: (problem: Problem) => boolean): string[] => [
    ...new Set(problems.filter(isMeant).map(({ path }) => path)),
  ];
  return {
    sessions: sessions.length,
    scheduled: sessions.filter(isScheduled).length,
    cancelled: sessions.filter(({ status }) => status === 'cancelled').length,
    speakers: speakers.length,
    tracks: tracks.length,
    rooms: rooms.length,
    days: days.map(({ date }) => date),
    languages: conference.languages,
    placeholders: filesWith(({ kind }) => kind === 'placeholder'),
    inError: filesWith(({ severity }) => severity === 'error'),
  };
}

/** The same for someone to read, in lines. */
export function publishedLines(published: Published): string[] {
  const { sessions, placeholders, inError } = published;
  return [
    ...(sessions > 0 ? [`Ready: ${described(published)}.`] : []),
    // Where files are in error, there may well be some.
    ...(sessions === 0 && inError.length === 0 ? [NO_SESSIONS] : []),
    ...(placeholders.length > 0
      ? [`Left out: ${counted(placeholders.length, 'empty placeholder')}: ${listed(placeholders)}.`]
      : []),
    ...(inError.length > 0
      ? [`Held up: a build publishes nothing until ${listed(inError)} can be read.`]
      : []),
  ];
}

const NO_SESSIONS =
  'There are no sessions yet. Begin with a file sessions/opening.md of three lines: "---", "title: Opening", "---".';

function described(published: Published): string {
  const { sessions, scheduled, cancelled, speakers, tracks, rooms, days, languages } = published;
  const notes = [
    ...(scheduled < sessions ? [`${String(scheduled)} scheduled`] : []),
    ...(cancelled > 0 ? [`${String(cancelled)} cancelled`] : []),
  ];
  return [
    `${counted(sessions, 'session')}${notes.length > 0 ? ` (${notes.join(', ')})` : ''}`,
    counted(speakers, 'speaker'),
    counted(tracks, 'track'),
    counted(rooms, 'room'),
    `${counted(days.length, 'day')}${datesOf(days)}`,
    `in ${listFormat.format(languages)}`,
  ].join(', ');
}

const listFormat = new Intl.ListFormat('en');

function datesOf(days: readonly string[]): string {
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return '';
  return first === last ? ` (${first})` : ` (${first} to ${last})`;
}

/** More names than these nobody reads in a sentence. */
const FEW = 5;

const listed = (paths: readonly string[]): string => {
  const more = paths.length - FEW;
  return paths.slice(0, FEW).map(escapeLine).join(', ') + (more > 0 ? ` and ${String(more)} more` : '');
};

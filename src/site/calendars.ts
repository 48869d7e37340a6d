/** Calendars for the endpoints: words from strings/, revisions from git. */
import type { CalendarContext } from '../catalog/outputs/calendar/calendars.ts';
import { sessionsCalendar } from '../catalog/outputs/calendar/calendars.ts';
import type { Session } from '../catalog/model/catalog.ts';
import type { Site } from './catalog.ts';
import { createRevisions, type Revisions } from '../catalog/model/revisions.ts';
import { readHistory } from './history.ts';
import { readSettings } from './settings.ts';

let revisions: Promise<Revisions> | undefined;
const contexts = new WeakMap<Site, CalendarContext>();

async function contextOf(site: Site): Promise<CalendarContext> {
  const known = contexts.get(site);
  if (known) return known;
  revisions ??= readRevisions(site.catalog.conference.languages);
  const { t } = site;
  const context: CalendarContext = {
    view: site,
    words: {
      cancelled: (title) => t('calendar.cancelled', { title }),
      speakers: (names) => t('calendar.speakers', { names }),
      time: (time) => t('calendar.time', { time }),
      noPlace: t('calendar.noPlace'),
    },
    revisionOf: (await revisions).ofSession,
  };
  contexts.set(site, context);
  return context;
}

async function readRevisions(languages: readonly string[]): Promise<Revisions> {
  const { changes, warning } = await readHistory(readSettings().contentDir);
  if (warning !== undefined) process.stderr.write(`${warning}\n`);
  return createRevisions(changes, languages);
}

/** @param name what the calendar holds; nothing for the whole conference */
export async function calendarResponse(
  sessions: readonly Session[],
  name: string | undefined,
  file: string,
  site: Site,
): Promise<Response> {
  const text = sessionsCalendar(sessions, name, file, await contextOf(site));
  return new Response(text, { headers: { 'Content-Type': 'text/calendar; charset=utf-8' } });
}

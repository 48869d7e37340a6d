/** Where pages are: for each thing of the conference and each language a path, shared by the page and the files beside it. */
import type { Conference } from '../catalog/content/conference.ts';
import type { Catalog } from '../catalog/model/catalog.ts';
import type { Schedule } from '../catalog/outputs/schedule/schedule.ts';
import { type EditionLanguage, openEdition } from './edition.ts';
import { scheduleOf } from './schedule.ts';

interface Path<Item> {
  readonly params: Readonly<Record<string, string | undefined>>;
  readonly props: {
    /** What the page is about. */
    readonly item: Item;
    readonly edition: EditionLanguage;
  };
}

/** Paths of a page that exists once in each language. */
export const onePath = (): Promise<Path<undefined>[]> => pathsOf(() => [[{}, undefined]]);

export const feedPaths = () => outputPaths('feeds');
export const embedPaths = () => outputPaths('embed');
export const catalogPaths = () => outputPaths('catalog');

/** Paths of what exists once in each language; none where the conference has switched it off. */
const outputPaths = (output: keyof Conference['outputs']): Promise<Path<undefined>[]> =>
  pathsOf(({ conference }) => (conference.outputs[output] ? [[{}, undefined]] : []));

/** Paths of the schedule for apps; none for a conference without times. */
export async function schedulePaths(): Promise<Path<Schedule>[]> {
  const { languages } = await openEdition();
  return languages.flatMap((edition) => {
    const item = scheduleOf(edition);
    return item ? [{ params: { lang: edition.prefix }, props: { item, edition } }] : [];
  });
}

export const dayPaths = () => pathsOf(({ days }) => days.map((day) => [{ date: day.date }, day]));
export const sessionPaths = () =>
  pathsOf(({ sessions }) => sessions.map((session) => [{ id: session.id }, session]));

/** Paths of the calendars beside sessions; none where those are switched off. */
export const sessionCalendarPaths = () =>
  pathsOf(({ conference, sessions }) =>
    conference.outputs.sessionCalendars ? sessions.map((session) => [{ id: session.id }, session]) : [],
  );
export const trackPaths = () => pathsOf(({ tracks }) => tracks.map((track) => [{ id: track.id }, track]));
export const roomPaths = () => pathsOf(({ rooms }) => rooms.map((room) => [{ id: room.id }, room]));
export const speakerPaths = () =>
  pathsOf(({ speakers }) => speakers.map((speaker) => [{ slug: speaker.slug }, speaker]));
/** Paths of the calendars beside speakers; none where those are switched off. */
export const speakerCalendarPaths = () =>
  pathsOf(({ conference, speakers }) =>
    conference.outputs.speakerCalendars ? speakers.map((speaker) => [{ slug: speaker.slug }, speaker]) : [],
  );
export const freePagePaths = () => pathsOf(({ pages }) => pages.map((page) => [{ page: page.id }, page]));

/** Paths of a session's older addresses. */
export const redirectPaths = () =>
  pathsOf(({ redirects }) => redirects.map(({ alias, session }) => [{ alias }, session]));

/** @param list for each thing what stands in its address, by the file name's brackets, and the thing */
async function pathsOf<Item>(
  list: (catalog: Catalog) => readonly (readonly [params: Readonly<Record<string, string>>, item: Item])[],
): Promise<Path<Item>[]> {
  const { catalog, languages } = await openEdition();
  const items = list(catalog);
  return languages.flatMap((edition) =>
    items.map(([params, item]) => ({
      params: { lang: edition.prefix, ...params },
      props: { item, edition },
    })),
  );
}

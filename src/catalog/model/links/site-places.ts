/** Every page and file of the site that a text may link to, by its path in the default language. */
import type { RichText } from '../../markdown/render.ts';
import type { Beside, LanguageRoutes } from '../../routes.ts';
import type { ByLanguage, Catalog } from '../catalog.ts';

export interface SitePlace {
  readonly address: (to: LanguageRoutes) => string;
  /** What of content stands there, whose headings a link may name; nothing for pages that are no text. */
  readonly texts?: ByLanguage<RichText>;
}

/** By path, such as `sessions/opening.html`, and of content files without language, such as `pages/venue.md`. */
export type SitePlaces = ReadonlyMap<string, SitePlace>;

export const listSitePlaces = (catalog: Catalog): SitePlaces =>
  new Map([...listsAndFiles(catalog), ...itemPlaces(catalog), ...freePages(catalog)]);

type Entry = readonly [path: string, place: SitePlace];

/** What there is once in each language. */
function listsAndFiles({ conference: { outputs, offline }, changes, days }: Catalog): Entry[] {
  const places: readonly (readonly [condition: boolean, path: string, address: SitePlace['address']])[] = [
    [true, '', (to) => to.home()],
    [true, 'index.html', (to) => to.home()],
    [true, 'sessions.html', (to) => to.sessions()],
    [true, 'tracks.html', (to) => to.tracks()],
    [true, 'speakers.html', (to) => to.speakers()],
    [true, 'search.html', (to) => to.search()],
    [true, 'my-schedule.html', (to) => to.mySchedule()],
    [true, 'schedule.ics', (to) => to.calendar()],
    [true, 'programme.json', (to) => to.programme()],
    [offline, 'offline.html', (to) => to.offline()],
    [changes !== undefined, 'changes.html', (to) => to.changes()],
    [changes !== undefined && outputs.feeds, 'changes.xml', (to) => to.changesFeed()],
    [outputs.feeds, 'feed.xml', (to) => to.feed()],
    [outputs.catalog, 'catalog.json', (to) => to.catalog()],
    [outputs.schedule && days.length > 0, 'schedule.xml', (to) => to.scheduleXml()],
    [outputs.schedule && days.length > 0, 'schedule.json', (to) => to.scheduleJson()],
    [outputs.embed, 'embed/schedule.html', (to) => to.embedSchedule()],
    [outputs.embed, 'embed/now.html', (to) => to.embedNow()],
  ];
  return places.flatMap(([exists, path, address]) => (exists ? [[path, { address }] as const] : []));
}

/** Things that have a page each, and mostly a calendar beside it. */
function itemPlaces(catalog: Catalog): Entry[] {
  const { conference, sessions, redirects, tracks, speakers, rooms, days } = catalog;
  const { sessionCalendars, speakerCalendars } = conference.outputs;
  const names = [
    ...sessions.map((session) => ({ name: session.id, session })),
    ...redirects.map(({ alias, session }) => ({ name: alias, session })),
  ];
  return [
    ...names.flatMap(({ name, session: { id, texts } }) => {
      const bodies = mapTexts(texts, ({ abstract }) => abstract);
      return places(`sessions/${name}`, bodies, sessionCalendars, (to, beside) => to.session(id, beside));
    }),
    ...tracks.flatMap(({ id, texts }) => {
      const bodies = mapTexts(texts, ({ body }) => body);
      return places(`tracks/${id}`, bodies, true, (to, beside) => to.track(id, beside));
    }),
    // A biography's headings are bold lines, to which nothing leads.
    ...speakers.flatMap(({ slug }) =>
      places(`speakers/${slug}`, {}, speakerCalendars, (to, beside) => to.speaker(slug, beside)),
    ),
    ...rooms.flatMap(({ id }) => places(`rooms/${id}`, undefined, true, (to, beside) => to.room(id, beside))),
    ...days.flatMap(({ date }) =>
      places(`schedule/${date}`, undefined, true, (to, beside) => to.day(date, beside)),
    ),
  ];
}

/** @param texts what a content file says there; nothing for what has no file of its own */
function places(
  path: string,
  texts: ByLanguage<RichText> | undefined,
  hasCalendar: boolean,
  address: (to: LanguageRoutes, beside: Beside) => string,
): Entry[] {
  const page: SitePlace = { address: (to) => address(to, 'html'), ...(texts && { texts }) };
  return [
    [`${path}.html`, page],
    ...(texts ? [[`${path}.md`, page] as const] : []),
    ...(hasCalendar
      ? [[`${path}.ics`, { address: (to: LanguageRoutes) => address(to, 'ics') }] as const]
      : []),
  ];
}

const freePages = ({ pages }: Catalog): Entry[] =>
  pages.flatMap(({ id, texts }): Entry[] => {
    const page: SitePlace = { address: (to) => to.page(id), texts: mapTexts(texts, ({ body }) => body) };
    return [
      [`${id}.html`, page],
      [`pages/${id}.md`, page],
    ];
  });

function mapTexts<T>(texts: ByLanguage<T>, bodyOf: (text: T) => RichText): ByLanguage<RichText> {
  return Object.fromEntries(
    Object.entries(texts).flatMap(([language, text]) =>
      text === undefined ? [] : [[language, bodyOf(text)] as const],
    ),
  );
}

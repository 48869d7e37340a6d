/** Every address of the site, bound once to where it is published. Addresses never change for a given file name. */

export interface RouteOptions {
  /** Path the site is published under, `/` or `/acasia2022`. */
  readonly base: string;
  /** Origin of the published site, for links that leave it. */
  readonly site: string;
  /** The first one has no prefix. */
  readonly languages: readonly string[];
  /** Path of the current edition, where this is one of several: itself, or above this one. */
  readonly editions?: string | undefined;
}

export interface Routes {
  readonly options: RouteOptions;
  readonly in: (language: string) => LanguageRoutes;
  /** A file that all languages share, such as `portraits/x.avif`. */
  readonly shared: (path: string) => string;
  /** The page of all editions, in this language where this is the current one; nothing where there is only one. */
  readonly editions: (language: string) => string | undefined;
  /** Whether this is the current one of several editions, which has the page of all. */
  readonly isCurrentEdition: boolean;
  /** The page that edits the files, in a folder of its own. */
  readonly admin: () => string;
  /** With origin, for feeds and metadata. */
  readonly absolute: (path: string) => string;
}

export type LanguageRoutes = ReturnType<typeof createLanguageRoutes>;

/** The data that lies beside most pages under the same name. */
export type Beside = 'html' | 'ics';

/** Bind every address to where the site is published. Addresses begin with `/`, unless they are absolute. */
export function createRoutes(options: RouteOptions): Routes {
  const base = baseOf(options.base);
  const site = options.site.replace(/\/+$/, '');
  const byLanguage = new Map(
    options.languages.map((language, index) => [
      language,
      createLanguageRoutes(index === 0 ? base : `${base}${language}/`),
    ]),
  );
  const inLanguage: Routes['in'] = (language) =>
    byLanguage.get(language) ?? createLanguageRoutes(`${base}${language}/`);
  const above = options.editions === undefined ? undefined : baseOf(options.editions);
  return {
    options: { ...options, base, site, editions: above },
    in: inLanguage,
    // Which languages another edition has is not known here; its page leads to the others.
    editions: (language) => above && editionsPage(above === base ? inLanguage(language).home() : above),
    isCurrentEdition: above === base,
    shared: (path) => base + path,
    admin: () => `${base}admin/`,
    absolute: (path) => site + path,
  };
}

/** A path that a site is published under, however many slashes were written, as addresses begin: `/`, `/acasia2022/`. */
export const baseOf = (path: string): string => `/${path.replace(/^\/+|\/+$/g, '')}/`.replace('//', '/');

/** The page of all editions, of the current one in a language. @param home address of its first page */
export const editionsPage = (home: string): string => `${home}editions.html`;

/** @param root address of the first page in the language, with a slash at its end */
export function createLanguageRoutes(root: string) {
  const item =
    (folder: string) =>
    (id: string, beside: Beside = 'html') =>
      `${root}${folder}/${encodeURIComponent(id)}.${beside}`;
  return {
    home: () => root,
    sessions: () => `${root}sessions.html`,
    session: item('sessions'),
    day: item('schedule'),
    tracks: () => `${root}tracks.html`,
    track: item('tracks'),
    speakers: () => `${root}speakers.html`,
    speaker: item('speakers'),
    room: item('rooms'),
    search: () => `${root}search.html`,
    mySchedule: () => `${root}my-schedule.html`,
    page: (id: string) => `${root}${encodeURIComponent(id)}.html`,
    notFound: () => `${root}404.html`,
    /** Stands in for a page that neither network nor device has. */
    offline: () => `${root}offline.html`,
    calendar: () => `${root}schedule.ics`,
    scheduleXml: () => `${root}schedule.xml`,
    scheduleJson: () => `${root}schedule.json`,
    catalog: () => `${root}catalog.json`,
    programme: () => `${root}programme.json`,
    feed: () => `${root}feed.xml`,
    changes: () => `${root}changes.html`,
    changesFeed: () => `${root}changes.xml`,
    manifest: () => `${root}manifest.webmanifest`,
    embedSchedule: () => `${root}embed/schedule.html`,
    embedNow: () => `${root}embed/now.html`,
    /** The share image of a thing; of a session without a folder. */
    shareImage: shareImageAddress(root),
  };
}

/** Things that have a share image of their own beside sessions: a folder for each. */
export type ShareImageFolder = 'tracks' | 'speakers' | 'schedule' | 'rooms';

const shareImageAddress =
  (root: string) =>
  (id?: string, folder?: ShareImageFolder): string =>
    id === undefined
      ? `${root}og.png`
      : `${root}og/${folder === undefined ? '' : `${folder}/`}${encodeURIComponent(id)}.png`;

/** The place of a session in the grid of its day. */
export const slotAnchor = (sessionId: string): string => `s-${sessionId}`;

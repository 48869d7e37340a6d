/** What stands around the content of every page: the document's head, the site's header and its footer. */
import { editAddress, type FileAddress } from '../model/repository.ts';
import { choose, conferenceTitle, say, type TextLink } from '../model/wording.ts';
import type { ViewContext } from './context.ts';
import { type PageFacts, type PageHead, pageHead } from './head.ts';
import { scheduleApps } from './schedule-apps.ts';
import { zoneNote, type ZoneNote } from './zone-note.ts';

export interface PageFrame {
  readonly language: string;
  /** IANA name. */
  readonly timeZone: string;
  /** When the conference's days begin, where that is not at midnight. */
  readonly dayStart?: string | undefined;
  /** The days that have sessions. */
  readonly days: readonly string[];
  /** Path that the site is published under. */
  readonly base: string;
  /** One line above the page. */
  readonly notice?: string | undefined;
  readonly head: PageHead;
  readonly header: SiteHeader;
  readonly footer: SiteFooter;
}

/** Parts of the site that the header leads to. */
export type Section = 'home' | 'schedule' | 'sessions' | 'speakers' | 'tracks' | 'mySchedule' | 'search';

export interface SiteHeader {
  readonly siteName: string;
  readonly logo?: string | undefined;
  readonly home: string;
  readonly search: string;
  readonly links: readonly { readonly section: Exclude<Section, 'home'>; readonly url: string }[];
  /** The part that the page belongs to. */
  readonly section?: Section | undefined;
  /** The same page in each language; none where there is only one. */
  readonly languages: readonly {
    readonly lang: string;
    readonly url: string;
    readonly name: string;
    readonly current: boolean;
  }[];
}

export interface SiteFooter {
  readonly pages: readonly TextLink[];
  /** The page of all editions, where this is one of several. */
  readonly editions?: string | undefined;
  readonly calendar: string;
  /** The schedule for apps. */
  readonly schedule?: string | undefined;
  readonly feed?: string | undefined;
  readonly data?: string | undefined;
  /** Of what has changed, where that is written down. */
  readonly changes?: string | undefined;
  /** Whether visitors may keep the site for places without network. */
  readonly offline: boolean;
  /** The zone of all times; nothing for a conference without days. */
  readonly zone?: ZoneNote | undefined;
  /** Where whoever has found a mistake in the page can correct it. */
  readonly edit?: FileAddress | undefined;
}

export interface FrameFacts extends PageFacts {
  readonly section?: Section;
  /** The file that the page's text is from, for a page that has one. */
  readonly path?: string | undefined;
}

/** Parts of the site whose address someone may give to an app that reads schedules. */
const WITH_SCHEDULE: ReadonlySet<Section | undefined> = new Set<Section>(['home', 'schedule']);

export function pageFrame({ section, path, ...facts }: FrameFacts, context: ViewContext): PageFrame {
  const { catalog, language, routes } = context;
  const { timeZone, dayStart, notice } = catalog.conference;
  return {
    language,
    timeZone,
    dayStart: dayStart === '00:00' ? undefined : dayStart,
    days: catalog.days.map(({ date }) => date),
    base: routes.shared(''),
    notice: notice && say(notice, context),
    head: pageHead(
      {
        ...facts,
        schedule: WITH_SCHEDULE.has(section) ? scheduleApps(context)?.url : undefined,
      },
      context,
    ),
    header: siteHeader(section, facts.address, context),
    footer: siteFooter(path, context),
  };
}

function siteHeader(
  section: Section | undefined,
  address: PageFacts['address'],
  context: ViewContext,
): SiteHeader {
  const { catalog, to, routes, language, logo } = context;
  const { languages } = catalog.conference;
  const [firstDay] = catalog.days;
  return {
    siteName: conferenceTitle(context),
    logo,
    home: to.home(),
    search: to.search(),
    links: [
      ...(firstDay ? [{ section: 'schedule' as const, url: to.day(firstDay.date) }] : []),
      { section: 'sessions', url: to.sessions() },
      { section: 'speakers', url: to.speakers() },
      ...(catalog.tracks.length > 0 ? [{ section: 'tracks' as const, url: to.tracks() }] : []),
      { section: 'mySchedule', url: to.mySchedule() },
    ],
    section,
    languages:
      languages.length < 2
        ? []
        : languages.map((lang) => ({
            lang,
            url: address(routes.in(lang)),
            name: context.format.nativeName(lang),
            current: lang === language,
          })),
  };
}

function siteFooter(path: string | undefined, context: ViewContext): SiteFooter {
  const { catalog, to, routes, language } = context;
  const { repository } = catalog.conference;
  return {
    pages: catalog.pages.map((page) => {
      const found = choose(page.texts, context);
      return { text: found?.text.title ?? page.id, lang: found?.lang, url: to.page(page.id) };
    }),
    editions: routes.editions(language),
    calendar: to.calendar(),
    schedule: scheduleApps(context) && to.scheduleXml(),
    feed: catalog.conference.outputs.feeds ? to.feed() : undefined,
    data: catalog.conference.outputs.catalog ? to.catalog() : undefined,
    changes: context.changes && to.changes(),
    offline: catalog.conference.offline,
    zone: zoneNote(context),
    edit: repository && path !== undefined ? editAddress(repository, path) : undefined,
  };
}

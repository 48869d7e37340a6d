/** What every page says of itself to browsers, search engines and previews. */
import { conferenceTitle } from '../model/wording.ts';
import type { StructuredData } from '../outputs/json-ld.ts';
import type { LanguageRoutes } from '../routes.ts';
import { excerpt } from '../text/excerpt.ts';
import type { ViewContext } from './context.ts';

export interface PageHead {
  /** With the conference's name, for the window's title. */
  readonly title: string;
  /** Alone, for previews that show the site's name beside it. */
  readonly shortTitle: string;
  readonly siteName: string;
  /** At most 160 characters. */
  readonly description: string;
  /** Absolute. */
  readonly canonical: string;
  /** The same page in each language, absolute. */
  readonly alternates: readonly { readonly lang: string; readonly url: string }[];
  readonly type: 'website' | 'article' | 'profile';
  /** Kept out of search engines and the sitemap. */
  readonly noIndex: boolean;
  /** The schedule for apps, absolute, on pages that someone may give to an app. */
  readonly schedule?: string | undefined;
  readonly icon: string;
  /** What a device needs to keep the site as an app, where it may. */
  readonly app?: { readonly manifest: string; readonly icon: string } | undefined;
  /** The site's one accent colour, `#b4472f`. */
  readonly accent?: string | undefined;
  readonly jsonLd?: StructuredData | undefined;
}

export interface PageFacts {
  readonly title?: string;
  readonly description: string;
  readonly address: (to: LanguageRoutes) => string;
  readonly type?: PageHead['type'];
  readonly noIndex?: boolean;
  readonly schedule?: string | undefined;
  readonly jsonLd?: StructuredData;
}

const DESCRIPTION_LENGTH = 160;

export function pageHead(
  { title, description, address, type = 'website', noIndex = false, schedule, jsonLd }: PageFacts,
  context: ViewContext,
): PageHead {
  const { catalog, routes } = context;
  const { languages, accent, offline } = catalog.conference;
  const siteName = conferenceTitle(context);
  return {
    title: title === undefined ? siteName : `${title} · ${siteName}`,
    shortTitle: title ?? siteName,
    siteName,
    description: excerpt(description, DESCRIPTION_LENGTH),
    canonical: routes.absolute(address(context.to)),
    alternates: languages.map((lang) => ({ lang, url: routes.absolute(address(routes.in(lang))) })),
    type,
    noIndex,
    schedule,
    icon: routes.shared('favicon.svg'),
    app: offline ? { manifest: context.to.manifest(), icon: routes.shared('icons/180.png') } : undefined,
    accent,
    jsonLd,
  };
}

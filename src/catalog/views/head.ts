/** What every page says of itself to browsers, search engines and previews. */
import { conferenceTitle } from '../model/wording.ts';
import type { StructuredData } from '../outputs/json-ld/data.ts';
import type { LanguageRoutes } from '../routes.ts';
import { excerpt } from '../text/excerpt.ts';
import type { ViewContext } from './context.ts';
import type { FeedLink } from './feed-link.ts';

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
  readonly feeds: readonly FeedLink[];
  /** What is shown where someone passes on a link to the page; nothing where share images are switched off. */
  readonly image?: SharePicture | undefined;
  readonly icon: string;
  /** The site's one accent colour, `#b4472f`. */
  readonly accent?: string | undefined;
  /** What the page is about, for search engines. */
  readonly jsonLd: readonly StructuredData[];
}

export interface SharePicture {
  /** Absolute. */
  readonly url: string;
  readonly alt: string;
}

export interface PageFacts {
  readonly title?: string;
  readonly description: string;
  readonly address: (to: LanguageRoutes) => string;
  readonly type?: PageHead['type'];
  readonly noIndex?: boolean;
  /** Address of the share image that is the page's own. */
  readonly image?: string;
  readonly schedule?: string | undefined;
  readonly feeds?: readonly FeedLink[];
  readonly jsonLd?: readonly StructuredData[];
}

const DESCRIPTION_LENGTH = 160;

export function pageHead(
  {
    title,
    description,
    address,
    type = 'website',
    noIndex = false,
    image,
    schedule,
    feeds = [],
    jsonLd = [],
  }: PageFacts,
  context: ViewContext,
): PageHead {
  const { catalog, routes } = context;
  const { languages, accent, outputs } = catalog.conference;
  const siteName = conferenceTitle(context);
  const wholeTitle = title === undefined ? siteName : `${title} · ${siteName}`;
  return {
    title: wholeTitle,
    shortTitle: title ?? siteName,
    siteName,
    description: excerpt(description, DESCRIPTION_LENGTH),
    canonical: routes.absolute(address(context.to)),
    alternates: languages.map((lang) => ({ lang, url: routes.absolute(address(routes.in(lang))) })),
    type,
    noIndex,
    image: outputs.shareImages
      ? {
          url: routes.absolute(image ?? context.to.shareImage()),
          alt: image === undefined ? siteName : wholeTitle,
        }
      : undefined,
    schedule,
    feeds,
    icon: routes.shared('favicon.svg'),
    accent,
    jsonLd,
  };
}

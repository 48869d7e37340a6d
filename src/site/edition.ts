/** All that a build knows of its conference, put together once; pages and files are made from nothing else. */
import type { Conference } from '../catalog/content/conference.ts';
import { formatProblem } from '../catalog/content/problems.ts';
import type { Catalog } from '../catalog/model/catalog.ts';
import { linkCatalog } from '../catalog/model/link.ts';
import { createRevisions, type Revisions } from '../catalog/model/revisions.ts';
import { createWording } from '../catalog/model/wording.ts';
import { type CalendarOf, createCalendars } from '../catalog/outputs/calendar/calendars.ts';
import { type RelatedTo, relateSessions } from '../catalog/related/related.ts';
import { shareImages } from '../catalog/outputs/share-image/share-images.ts';
import { searchDocuments } from '../catalog/search/documents.ts';
import { createRoutes, type Routes } from '../catalog/routes.ts';
import {
  createViewContext,
  type Picture,
  type PictureSize,
  type PlanPicture,
  type ViewContext,
} from '../catalog/views/context.ts';
import { createTranslate, type Translate } from '../strings/index.ts';
import { describeEdition } from '../catalog/views/editions.ts';
import { keepDescription } from './editions/description.ts';
import { type ReadHistory, readHistory } from './history.ts';
import { type CurrentContent, currentContent } from './loader/current-content.ts';
import { logoPath } from './photos/logo.ts';
import { createPhotos, type Photos } from './photos/photos.ts';
import { originOf } from './origin.ts';
import { createPlans, type Plan } from './photos/plans.ts';
import type { Picture as PortraitPicture } from './photos/pictures.ts';
import { giveSearchDocuments } from './search/documents.ts';
import { keepShareImages } from './share-images/requests-file.ts';
import { readSettings, type Settings } from './settings.ts';

export interface Edition {
  readonly settings: Settings;
  readonly catalog: Catalog;
  /** When each item last changed, and how often. */
  readonly revisions: Revisions;
  readonly routes: Routes;
  readonly photos: Photos;
  /** By the path that content names them by. */
  readonly plans: ReadonlyMap<string, Plan>;
  /** The first is the default language. */
  readonly languages: readonly EditionLanguage[];
}

/** The conference in one of its languages: what pages and calendars of that language are made with. */
export interface EditionLanguage extends ViewContext {
  readonly t: Translate;
  readonly calendarOf: CalendarOf;
  /** The first part of its addresses; none for the default language. */
  readonly prefix: string | undefined;
}

let opened: { readonly content: CurrentContent; readonly edition: Promise<Edition> } | undefined;

/** The edition of this build. While the dev server runs, a new one takes its place whenever content changes. */
export function openEdition(): Promise<Edition> {
  const content = currentContent();
  if (!content) throw new Error('The content has not been read.');
  if (opened?.content === content) return opened.edition;
  const edition = readEdition(content);
  opened = { content, edition };
  return edition;
}

async function readEdition({ conference, records, changes }: CurrentContent): Promise<Edition> {
  const settings = readSettings();
  return createEdition(linkCatalog(records, switchedBy(settings, conference), changes), settings);
}

/** The conference without what this build is to leave out. */
function switchedBy({ shareImages }: Settings, conference: Conference): Conference {
  const { outputs } = conference;
  return { ...conference, outputs: { ...outputs, shareImages: outputs.shareImages && shareImages } };
}

async function createEdition(catalog: Catalog, settings: Settings): Promise<Edition> {
  const { languages, logo } = catalog.conference;
  const routes = createRoutes({
    base: import.meta.env.BASE_URL,
    // As it is now: Astro read it when its server started.
    site: originOf(settings, catalog.conference),
    languages,
    editions: settings.editionsPath,
  });
  const [photos, plans, history] = await Promise.all([
    createPhotos(settings, catalog),
    createPlans(catalog.conference, settings),
    openHistory(settings.contentDir),
  ]);
  tellOfPhotos(photos);
  const revisions = createRevisions(history, languages);
  const pictureOf = (photo: string, size: PictureSize): Picture | undefined => {
    const picture = photos.pictures.get(photo)?.[size];
    return picture && withAddresses(picture, routes);
  };
  const logoFile = logo === undefined ? undefined : logoPath(catalog.conference);
  const relatedTo = relateWhenAsked(catalog);
  const planOf = (src: string): PlanPicture | undefined => {
    const plan = plans.get(src);
    return plan && { url: routes.shared(`images/${plan.name}`), width: plan.width, height: plan.height };
  };
  const sources = { pictureOf, planOf, relatedTo, logo: logoFile && routes.shared(logoFile), revisions };
  const inLanguages = languages.map((language) => createLanguage(catalog, language, routes, sources));
  if (import.meta.env.PROD) {
    const documents = inLanguages.map((edition) => [edition.language, searchDocuments(edition)] as const);
    giveSearchDocuments(Object.fromEntries(documents));
    if (settings.editionsPath !== undefined)
      await keepDescription(settings.cacheDir, describeEdition(inLanguages));
    await keepShareImages(settings.cacheDir, {
      base: routes.shared(''),
      requests: inLanguages.flatMap((edition) => shareImages(edition, photos.largestFile)),
      logo,
    });
  }
  return { settings, catalog, revisions, photos, plans, routes, languages: inLanguages };
}

let told = '';

/** Once for what stays so, as a server for developing makes photos after every edit. */
function tellOfPhotos({ problems }: Photos): void {
  const text = problems.map(formatProblem).join('\n');
  if (text !== told && text !== '') process.stderr.write(`\n${text}\n\n`);
  told = text;
}

let history: Promise<ReadHistory> | undefined;

/** Read once, as git takes longer than all that follows an edit; what is committed meanwhile shows with the next start. */
async function openHistory(contentDir: string): Promise<ReadHistory> {
  if (history) return history;
  history = readHistory(contentDir);
  const { warning } = await history;
  if (warning !== undefined) process.stderr.write(`${warning}\n`);
  return history;
}

/** Texts are compared with each other, which pages that show nothing related need not wait for. */
function relateWhenAsked(catalog: Catalog): RelatedTo {
  let relatedTo: RelatedTo | undefined;
  return (session) => (relatedTo ??= relateSessions(catalog))(session);
}

/** Addresses are the site's, file names the cache's. */
const withAddresses = ({ size, sources, fallback }: PortraitPicture, routes: Routes): Picture => {
  const address = (file: string): string => routes.shared(`portraits/${file}`);
  return {
    size,
    sources: sources.map(({ type, srcset }) => ({
      type,
      srcset: srcset.map(({ file, density }) => `${address(file)} ${String(density)}x`).join(', '),
    })),
    fallback: address(fallback),
  };
};

interface Sources {
  readonly pictureOf: ViewContext['pictureOf'];
  readonly planOf: ViewContext['planOf'];
  readonly relatedTo: RelatedTo;
  readonly logo: string | undefined;
  readonly revisions: Revisions;
}

function createLanguage(
  catalog: Catalog,
  language: string,
  routes: Routes,
  { pictureOf, planOf, relatedTo, logo, revisions }: Sources,
): EditionLanguage {
  const wording = createWording(catalog, language, routes);
  const t = createTranslate(language);
  return {
    ...createViewContext(wording, {
      t,
      pictureOf,
      planOf,
      relatedTo,
      changedAt: ({ id }) => revisions.changedAt('sessions', id),
      logo,
    }),
    t,
    calendarOf: createCalendars(wording, { t, revisionOf: revisions.ofSession }),
    prefix: language === catalog.conference.languages[0] ? undefined : language,
  };
}

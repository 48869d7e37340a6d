/** The page of all editions, and what each of them says of itself there. */
import type { Edition, EditionRow } from '../editions/edition-file.ts';
import { editionList } from '../editions/edition-list.ts';
import { conferenceDates, conferenceTitle, whenAndWhere } from '../model/wording.ts';
import { editionsPage as editionsAddress } from '../routes.ts';
import type { ViewContext } from './context.ts';
import { type PageFrame, pageFrame } from './frame.ts';

export interface EditionsPage {
  readonly frame: PageFrame;
  /** HTML, with the current edition alone until it is joined with the others. */
  readonly list: string;
}

export function editionsPage(context: ViewContext): EditionsPage {
  const { language, t } = context;
  return {
    frame: pageFrame(
      {
        title: t('editions.title'),
        description: t('editions.text', { title: conferenceTitle(context) }),
        address: (to) => editionsAddress(to.home()),
      },
      context,
    ),
    list: editionList([{ base: context.routes.options.base, rows: [editionRow(context)] }], language),
  };
}

/** All that `edition.json` says but for what is known when the whole site is there. */
export type EditionDescription = Omit<Edition, 'files'>;

/** @param languages of one edition among several, the default one first */
export function describeEdition(languages: readonly ViewContext[]): EditionDescription | undefined {
  const [first] = languages;
  const { editions } = first?.routes.options ?? {};
  if (!first || editions === undefined) return undefined;
  const { catalog, routes } = first;
  return {
    format: 1,
    origin: routes.options.site,
    base: routes.options.base,
    editions,
    start: conferenceDates(catalog)?.start,
    rows: languages.map(editionRow),
  };
}

function editionRow(context: ViewContext): EditionRow {
  const { catalog, language, routes, to, t } = context;
  return {
    language,
    title: conferenceTitle(context),
    home: to.home(),
    place: whenAndWhere(context) || undefined,
    sessions: t('count.sessions', { count: catalog.sessions.length }),
    note: routes.isCurrentEdition ? t('editions.current') : undefined,
  };
}

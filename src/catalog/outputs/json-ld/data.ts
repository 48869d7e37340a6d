/**
 * schema.org data for search engines, in objects of their own for each thing that a page is about. Types are schema-dts's;
 * what Google asks of events, https://developers.google.com/search/docs/appearance/structured-data/event, goes beyond them.
 */
import type { BreadcrumbList, Event, Person, WithContext } from 'schema-dts';
import type { Session } from '../../model/catalog.ts';
import type { Wording } from '../../model/wording.ts';

export type StructuredData = WithContext<Event> | WithContext<Person> | WithContext<BreadcrumbList>;

export const context = 'https://schema.org' as const;

/** Letters of a description. */
export const DESCRIPTION_LENGTH = 300;

/** Another page's thing, which that page tells of. */
export const reference = (address: string, { routes }: Wording) => ({ '@id': routes.absolute(address) });

export const sessionReference = ({ id }: Session, view: Wording) => reference(view.to.session(id), view);

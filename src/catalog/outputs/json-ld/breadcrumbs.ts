import type { BreadcrumbList, WithContext } from 'schema-dts';
import { conferenceTitle, type Wording } from '../../model/wording.ts';
import { context } from './data.ts';

/** A page on the way to another one. */
export interface Crumb {
  readonly name: string;
  /** Path on this site. */
  readonly url: string;
}

/**
 * https://schema.org/BreadcrumbList: the way from the first page to this one.
 * @param between what lies on the way
 * @param title of the page itself
 */
export function breadcrumbs(
  between: readonly Crumb[],
  title: string,
  view: Wording,
): WithContext<BreadcrumbList> {
  const way = [{ name: conferenceTitle(view), url: view.to.home() }, ...between];
  return {
    '@context': context,
    '@type': 'BreadcrumbList',
    itemListElement: [
      ...way.map(({ name, url }, index) => ({
        '@type': 'ListItem' as const,
        position: index + 1,
        name,
        item: view.routes.absolute(url),
      })),
      { '@type': 'ListItem', position: way.length + 1, name: title },
    ],
  };
}

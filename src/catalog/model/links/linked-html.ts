import { replaceLocalLinks } from '../../markdown/local-links.ts';
import type { RichText } from '../../markdown/render.ts';
import type { Routes } from '../../routes.ts';
import type { Catalog } from '../catalog.ts';
import { addressOf, createFindLink, type FindLink } from './find-link.ts';

/**
 * HTML of texts on the pages of a language: links between files become links of the site, and of those that lead nowhere
 * the words stay. It depends on other files, so records are kept without it.
 */
export function createLinkedHtml(
  catalog: Catalog,
  language: string,
  routes: Routes,
): (text: RichText) => string {
  let findLink: FindLink | undefined;
  return (text) => {
    if (text.file === undefined) return text.html;
    const find = (findLink ??= createFindLink(catalog));
    return replaceLocalLinks(text.html, (address) =>
      addressOf(find(address, text, language), address, routes),
    );
  };
}

import { createLanguageRoutes, type LanguageRoutes } from '../../catalog/routes.ts';
import { languageBase } from '../dom/page.ts';

/** Addresses of the site in the page's language. */
export const addresses = (): LanguageRoutes => createLanguageRoutes(languageBase());

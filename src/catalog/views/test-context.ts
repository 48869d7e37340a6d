/** A context for unit tests: words of the interface stand for themselves, photos have no pictures, and plans are pictures under their own names. */
import { createWording } from '../model/wording.ts';
import { relateSessions } from '../related/related.ts';
import { createRoutes } from '../routes.ts';
import { type Files, read, settings } from '../test-content.ts';
import { createViewContext, type ViewContext } from './context.ts';

export function viewContext(files: Files, language = 'en'): ViewContext {
  const { catalog } = read({ 'conference.yaml': settings(), ...files });
  const { languages } = catalog.conference;
  const routes = createRoutes({ base: '/', site: 'https://example.org', languages });
  return createViewContext(createWording(catalog, language, routes), {
    t: (word, values = {}) => [word, ...Object.values(values)].join(' '),
    pictureOf: () => undefined,
    planOf: (url) => ({ url, width: 800, height: 400 }),
    changedAt: () => undefined,
    relatedTo: relateSessions(catalog),
  });
}

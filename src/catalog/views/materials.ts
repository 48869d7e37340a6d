import type { Session, SessionText } from '../model/catalog.ts';
import type { ViewContext } from './context.ts';

/** What belongs to a session beside its text: in the page's language, else what a translation has. */
export function materialsOf(
  session: Session,
  { language, catalog }: ViewContext,
): Pick<SessionText, 'recording' | 'slides' | 'links'> {
  const texts = [language, ...catalog.conference.languages].flatMap((each) => session.texts[each] ?? []);
  return {
    recording: texts.find(({ recording }) => recording !== undefined)?.recording,
    slides: texts.find(({ slides }) => slides !== undefined)?.slides,
    links: texts.find(({ links }) => links.length > 0)?.links ?? [],
  };
}

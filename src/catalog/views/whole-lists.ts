import type { TextLink } from '../model/wording.ts';
import type { ViewContext } from './context.ts';
import { dayLinks } from './day.ts';

/** Links to the lists that hold everything, for when search or an address does not lead anywhere. */
export function wholeLists(context: ViewContext): TextLink[] {
  const { to, t, catalog } = context;
  return [
    { url: to.sessions(), text: t('sessions.title') },
    ...dayLinks(context).map(({ url, label }) => ({ url, text: label })),
    { url: to.speakers(), text: t('speakers.title') },
    ...(catalog.tracks.length > 0 ? [{ url: to.tracks(), text: t('tracks.title') }] : []),
  ];
}

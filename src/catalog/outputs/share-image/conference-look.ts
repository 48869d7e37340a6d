/** What the share images of one conference have in common. */
import type { Photo } from '../../model/catalog.ts';
import { conferenceDates, conferenceTitle, say } from '../../model/wording.ts';
import type { ViewContext } from '../../views/context.ts';
import type { ShareFoot, ShareImage } from './share-image.ts';

/** File name of the portrait that was made of a photo; nothing for one that cannot be shown. */
export type PortraitOf = (photo: Photo | undefined) => string | undefined;

export const conferenceLook = (
  context: ViewContext,
): Pick<ShareImage, 'language' | 'conference' | 'accent'> => ({
  language: context.language,
  conference: conferenceTitle(context),
  accent: context.catalog.conference.accent,
});

/** When and where the conference is. */
export function conferenceFoot(context: ViewContext): ShareFoot {
  const dates = conferenceDates(context.catalog);
  const { venue } = context.catalog.conference;
  return {
    plain: dates && context.format.dates(dates.start, dates.end),
    place: venue && say(venue.name, context),
  };
}

/** The schedule for apps: made for each of its two formats, with a version that only content changes. */
import type { Speaker } from '../catalog/model/catalog.ts';
import { createSchedule, type Schedule } from '../catalog/outputs/schedule/schedule.ts';
import { digest, sha1 } from './digest.ts';
import type { EditionLanguage } from './edition.ts';

/** @returns nothing for a conference without times, or where it is switched off */
export function scheduleOf(edition: EditionLanguage): Schedule | undefined {
  if (!edition.catalog.conference.outputs.schedule) return undefined;
  const { t, routes, pictureOf } = edition;
  const avatarOf = ({ photo }: Speaker): string | undefined => {
    const picture = photo && pictureOf(photo.src, 'large');
    return picture && routes.absolute(picture.fallback);
  };
  const schedule = createSchedule(edition, { t, sha1, avatarOf, version: '' });
  return schedule && { ...schedule, version: digest(JSON.stringify(schedule)) };
}

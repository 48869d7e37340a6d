import { conferenceZone, pageLanguage } from '../dom/page.ts';
import { createZoneFormat, type ZoneFormat } from './zone-format.ts';

let format: ZoneFormat | undefined;

/** Times of the conference in the page's language, as the server prints them. Making formats is slow, so it happens once. */
export const conferenceFormat = (): ZoneFormat =>
  (format ??= createZoneFormat(pageLanguage(), conferenceZone()));

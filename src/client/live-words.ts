import { createLiveTranslate } from '../strings/live.ts';

/** Words of filters and time zones, in the language of the page. */
export const t = createLiveTranslate(document.documentElement.lang);

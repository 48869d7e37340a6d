import { createMyScheduleTranslate } from '../../strings/my-schedule.ts';

/** Words of the page of favourites, in its language. */
export const t = createMyScheduleTranslate(document.documentElement.lang);

/** The file of one session, where the site has none beside its page. */
import { download } from '../dom/download.ts';
import { tell } from '../dom/tell.ts';
import { partsOfWhole } from './session-calendars.ts';

export async function downloadEvent(id: string): Promise<void> {
  const calendar = await partsOfWhole()(id);
  if (calendar === undefined) await tell({ text: (t) => t('calendar.notFetched') });
  else download(calendar, `${id}.ics`, 'text/calendar');
}

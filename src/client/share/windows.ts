/** What an item of a menu opens or makes, loaded with the first one. */
import { downloadEvent } from '../calendar/download-event.ts';
import { openCitation } from '../cite/cite-dialog.ts';
import { showCode } from './code.ts';

/** @param item what the button says of itself @param page address of this page */
export async function openWindow(item: DOMStringMap, page: string): Promise<void> {
  const { feedback, app, cite, event } = item;
  if ('code' in item) await showCode(page, 'code.ofPage');
  if (feedback !== undefined) await showCode(feedback, 'code.ofFeedback');
  if (app !== undefined) await showCode(app, 'code.ofApp');
  if (event !== undefined) await downloadEvent(event);
  if (cite !== undefined) await openCitation(cite, canonical() ?? page);
}

/** What is cited is the published page, wherever this copy of it is read. */
const canonical = (): string | undefined =>
  document.querySelector<HTMLLinkElement>('[rel="canonical"]')?.href;

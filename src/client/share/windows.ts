/** What an item of a menu opens, loaded with the first one. */
import { openCitation } from '../cite/cite-dialog.ts';
import { showCode } from './code.ts';

/** @param item what the button says of itself @param page address of this page */
export async function openWindow(item: DOMStringMap, page: string): Promise<void> {
  const { feedback, app, cite } = item;
  if ('code' in item) await showCode(page, 'code.ofPage');
  if (feedback !== undefined) await showCode(feedback, 'code.ofFeedback');
  if (app !== undefined) await showCode(app, 'code.ofApp');
  if (cite !== undefined) await openCitation(cite, canonical() ?? page);
}

/** What is cited is the published page, wherever this copy of it is read. */
const canonical = (): string | undefined =>
  document.querySelector<HTMLLinkElement>('[rel="canonical"]')?.href;

/** Tells visitors something at the foot of the window; what shows it is loaded with the first note. */
import type { Notice } from './notice.ts';

export async function tell(notice: Notice): Promise<void> {
  const origin = document.activeElement;
  const { showNotice } = await import('./notice.ts');
  await showNotice(notice, origin);
}

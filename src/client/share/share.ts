/** Copies the address of a session, or hands it to the system's share sheet. */
import { showNotice } from '../dom/undo.ts';
import { t } from '../words.ts';

const SECONDS = 4;

export function startShare(copy: HTMLButtonElement): void {
  const url = location.origin + location.pathname;
  copy.addEventListener('click', () => void copyAddress(url));
  const share = document.querySelector<HTMLButtonElement>('button.share');
  if (!share || !('share' in navigator)) return;
  share.disabled = false;
  share.addEventListener('click', () => {
    const title = document.querySelector('h1')?.textContent ?? document.title;
    // Closing the system's sheet is reported as a failure, and is none.
    navigator.share({ title, url }).catch(() => undefined);
  });
}

async function copyAddress(url: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(url);
    showNotice({ text: t('share.copied'), seconds: SECONDS });
  } catch {
    showNotice({ text: t('share.notCopied', { url }) });
  }
}

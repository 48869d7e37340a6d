/** Shows an address as a code, large enough for the camera of the phone beside. */
import styles from '../../styles/code-dialog.css?url';
import type { messages } from '../../strings/en/share.ts';
import { button, element } from '../dom/element.ts';
import { drawQrCode } from '../dom/qr-code.ts';
import { loadStyles } from '../dom/style-sheet.ts';
import { loadWords } from '../dom/words.ts';
import { showDialog } from '../dom/show-dialog.ts';

/** What scanning it is for. */
export type CodePurpose = 'code.ofPage' | 'code.ofFeedback' | 'code.ofApp';

export async function showCode(url: string, purpose: CodePurpose): Promise<void> {
  const [t] = await Promise.all([
    loadWords(import.meta.glob<typeof messages>('../../strings/*/share.ts', { import: 'messages' })),
    loadStyles(styles),
  ]);
  const dialog = element('dialog', 'code-dialog');
  const title = element('h2', '', t(purpose));
  title.id = 'code-title';
  dialog.setAttribute('aria-labelledby', title.id);
  const close = button('action', t('code.close'), () => {
    dialog.close();
  });
  // An address that is too long for a code is still there to read.
  dialog.append(title, drawQrCode(url, t(purpose)) ?? '', element('p', '', url), close);
  showDialog(dialog);
}

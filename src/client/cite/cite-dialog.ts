/** Shows how to cite a session: an entry for BibTeX to copy, and files for programs that keep references. */
import type { messages } from '../../strings/en/cite.ts';
import type { TranslateFrom } from '../../strings/translate.ts';
import styles from '../../styles/cite-dialog.css?url';
import { download } from '../dom/download.ts';
import { button, element } from '../dom/element.ts';
import { isCopied } from '../dom/hand-over.ts';
import { loadOnce } from '../dom/load-once.ts';
import { conferenceDays, siteBase } from '../dom/page.ts';
import { showDialog } from '../dom/show-dialog.ts';
import { loadStyles } from '../dom/style-sheet.ts';
import { tell } from '../dom/tell.ts';
import { loadWords } from '../dom/words.ts';
import { loadProgramme } from '../programme/load.ts';
import type { Programme, ProgrammeSession } from '../programme/programme.ts';
import { bibtex } from './bibtex.ts';
import { type Reference, referenceTo } from './reference.ts';
import { ris } from './ris.ts';

type CiteWords = TranslateFrom<typeof messages>;

const parts = loadOnce(async () => {
  const [t] = await Promise.all([
    loadWords(import.meta.glob<typeof messages>('../../strings/*/cite.ts', { import: 'messages' })),
    loadStyles(styles),
  ]);
  return t;
});

/** @param id of the session whose page this is @param url of that page, absolute */
export async function openCitation(id: string, url: string): Promise<void> {
  try {
    const [t, programme] = await Promise.all([parts(), loadProgramme()]);
    const session = programme.sessions.get(id);
    if (!session) throw new Error(`The programme has no ${id}.`);
    const [firstDay] = conferenceDays();
    const note = noteOn(session, t);
    showDialog(
      createDialog(referenceTo(session, programme, { url, base: siteBase(), firstDay, note }), programme, t),
    );
  } catch {
    await tell({ text: (t) => t('cite.failed') });
  }
}

function noteOn({ status, recorded }: ProgrammeSession, t: CiteWords): string | undefined {
  if (status === 'cancelled') return t('cite.cancelled');
  return recorded ? t('cite.recorded') : undefined;
}

function createDialog(
  reference: Reference,
  { title: conference }: Programme,
  t: CiteWords,
): HTMLDialogElement {
  const dialog = element('dialog', 'cite-dialog');
  const title = element('h2', '', t('cite.title'));
  title.id = 'cite-title';
  dialog.setAttribute('aria-labelledby', title.id);
  const entry = bibtex(reference, t('cite.occasion', { conference }));
  const text = element('pre', '', entry);
  // Long lines are scrolled, by keys, too.
  text.tabIndex = 0;
  text.role = 'group';
  text.ariaLabel = t('cite.entry');
  const status = element('p');
  status.role = 'status';
  const actions = element('div', 'actions');
  actions.append(
    button('action', t('cite.copy'), () => {
      void isCopied(entry).then((copied) => {
        status.textContent = t(copied ? 'cite.copied' : 'cite.notCopied');
      });
    }),
    saving('bib', entry, 'application/x-bibtex'),
    saving('ris', ris(reference), 'application/x-research-info-systems'),
    button('action', t('cite.close'), () => {
      dialog.close();
    }),
  );
  dialog.append(title, text, status, actions);
  return dialog;

  function saving(type: string, file: string, mediaType: string): HTMLButtonElement {
    return button('action', t('cite.download', { type }), () => {
      download(file, `${reference.key}.${type}`, mediaType);
    });
  }
}

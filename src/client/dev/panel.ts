/** The panel of problems and its badge. Everything in it is set as text, as files and their names may say anything. */
import styles from '../../styles/dev-problems.css?inline';
import { button, element } from '../dom/element.ts';
import type { ContentReport, ShownProblem } from './messages.ts';
import { isSearchPage } from './search-page.ts';
import { badgeText, headingText, lastGoodText, moreText, signature } from './panel-texts.ts';

interface PanelOptions {
  /** Someone wants the warnings of all files. */
  readonly showAll: () => void;
}

/** What was closed stays so on the next page, until there is something else to say. */
const CLOSED = 'lectern.dev.closed';

export function createPanel(host: HTMLElement, { showAll }: PanelOptions) {
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  root.adoptedStyleSheets = [sheet];
  host.lang = 'en';

  const dialog = element('dialog');
  const heading = element('h2');
  heading.id = 'heading';
  dialog.setAttribute('aria-labelledby', heading.id);
  const note = element('p', 'note');
  const list = element('ol');
  const more = element('p', 'note');
  const all = button('all', '', showAll);
  const close = button('close', 'Close (Esc)', () => dialog.close());
  close.autofocus = true;
  dialog.append(heading, note, list, more, all, close);

  const badge = button('badge', '', () => dialog.showModal());
  const status = element('p', 'status');
  status.setAttribute('role', 'status');
  root.append(dialog, badge, status);

  let shown = '';
  dialog.addEventListener('close', () => sessionStorage.setItem(CLOSED, shown));
  dialog.addEventListener('click', ({ target }) => {
    if (target === dialog) dialog.close();
  });

  return {
    show(report: ContentReport): void {
      const { errors, warnings, failure, searchIsOld } = report;
      const isBroken = errors.length > 0 || failure !== undefined;
      const isEmpty = !isBroken && warnings.length === 0;
      shown = signature(report);
      host.dataset['severity'] = isBroken ? 'error' : 'warning';
      dialog.setAttribute('role', isBroken ? 'alertdialog' : 'dialog');
      setText(heading, headingText(report));
      setText(note, lastGoodText(report));
      list.replaceChildren(...[...errors, ...warnings].map(problemItem));
      setText(more, moreText(report));
      setText(all, report.moreWarnings > 0 ? `Show all warnings (${String(report.moreWarnings)} more)` : '');
      setText(badge, isEmpty ? '' : badgeText(report));
      setText(status, searchIsOld && isSearchPage() ? 'Search is being brought up to date.' : '');
      if (isEmpty) dialog.close();
      else if (isBroken && !dialog.open && sessionStorage.getItem(CLOSED) !== shown) dialog.showModal();
    },
  };
}

/** What has no text is not there. */
function setText(place: HTMLElement, text: string): void {
  place.hidden = text === '';
  if (place.textContent !== text) place.textContent = text;
}

function problemItem({ severity, place, message, editorPlace, line }: ShownProblem): HTMLLIElement {
  const item = element('li', severity);
  const head = element('p', 'head');
  const open = button('place', place, () => openInEditor(editorPlace));
  open.title = 'Open in your editor';
  head.append(element('span', 'severity', severity), ' ', open);
  item.append(head, element('p', 'message', message));
  if (line) {
    const [before, at, after] = line;
    const code = element('pre');
    code.append(before, element('mark', '', at === '' ? ' ' : at), after);
    item.append(code);
  }
  return item;
}

/** Vite opens the editor that runs, or what EDITOR names. */
function openInEditor(place: string): void {
  const query = new URLSearchParams({ file: place });
  void fetch(`${import.meta.env.BASE_URL.replace(/\/$/, '')}/__open-in-editor?${query.toString()}`);
}

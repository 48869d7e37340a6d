/** Errors cover the page until they are mended; warnings wait behind a badge in the corner. */
import { ASK, type ContentReport, REPORT, type ReportRequest } from './messages.ts';
import { createPanel } from './panel.ts';
import { isSearchPage } from './search-page.ts';

/** A file that is being written may be broken for a moment. */
const PATIENCE_MS = 150;

export function startProblems(host: HTMLElement): void {
  // Written out, as Vite looks for it in the text.
  const hot = import.meta.hot;
  if (!hot) return;
  const ask = (all: boolean): void => hot.send(ASK, { all } satisfies ReportRequest);
  const panel = createPanel(host, { showAll: () => ask(true) });
  let pending: ReturnType<typeof setTimeout> | undefined;
  let wasOld = false;

  hot.on(REPORT, (report: ContentReport) => {
    clearTimeout(pending);
    const isBroken = report.errors.length > 0 || report.failure !== undefined;
    pending = setTimeout(() => panel.show(report), isBroken ? PATIENCE_MS : 0);
    // What it has found is of the index before.
    if (wasOld && !report.searchIsOld && isSearchPage()) location.reload();
    wasOld = report.searchIsOld;
  });
  // Also after the server was away.
  hot.on('vite:ws:connect', () => ask(false));
  ask(false);
}

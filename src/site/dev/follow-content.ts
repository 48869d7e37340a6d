/** The server for developing follows the content: it reads what has changed, and tells the pages that are open. */
import path from 'node:path';
import type { AstroIntegrationLogger } from 'astro';
import type { ViteDevServer } from 'vite';
import type { Problem } from '../../catalog/content/problems.ts';
import { baseOf } from '../../catalog/routes.ts';
import { counted } from '../../catalog/text/count.ts';
import { ASK, type ContentReport, REPORT, type ReportRequest } from '../../client/dev/messages.ts';
import { isUserError } from '../errors.ts';
import { problemReport } from '../loader/report.ts';
import { INDEX_FOLDER } from '../search/indexes.ts';
import type { Settings } from '../settings.ts';
import { setCurrentContent } from '../loader/current-content.ts';
import { answerAdmin } from './admin-address.ts';
import { editLines } from './print.ts';
import { createReader, type Reading } from './reader.ts';
import { type Edit, selectProblems } from './report.ts';
import { createSearchIndex } from './search.ts';
import { shownProblem } from './shown-problem.ts';
import { answerWhileWaiting } from './waiting-page.ts';
import { watchContent } from './watch.ts';

/** Files that records are made of; what else is in the folder, such as a photo, shows without a record that changes. */
const OF_RECORDS = /\.(?:md|ya?ml)$/i;

/** The script that pages get, relative to the project. */
export const PAGE_SCRIPT = 'src/client/dev/main.ts';

/** @returns when content has been read for the first time, or there is none to read yet */
export async function followContent(
  server: ViteDevServer,
  settings: Settings,
  logger: AstroIntegrationLogger,
): Promise<void> {
  const { contentDir } = settings;
  const base = baseOf(settings.basePath);
  const read = createReader(settings);
  let reading: Reading | undefined;
  let edit: Edit = { before: [], after: [], paths: [] };
  let failure: string | undefined;

  const search = createSearchIndex(settings, {
    onMade: () => tellPages(),
    onFailure: (message) => logger.error(`The search index was not made: ${message}`),
  });

  const show = (all = false) => {
    const { errors, warnings, ...more } = selectProblems(edit, all);
    const sources = reading?.sources ?? (() => undefined);
    const shown = (problem: Problem) => shownProblem(problem, contentDir, sources);
    return { errors: errors.map(shown), warnings: warnings.map(shown), ...more };
  };
  // Made once for each edit, as lines are those of the files that were read.
  let shown = show();
  const report = (): ContentReport => ({
    ...shown,
    failure,
    lastGood: reading?.lastGood ?? [],
    searchIsOld: search.isOld(),
  });
  const tellPages = (): void => server.ws.send(REPORT, report());
  server.ws.on(ASK, ({ all }: ReportRequest, page) =>
    page.send(REPORT, all ? { ...report(), ...show(true) } : report()),
  );

  const readChanged = async (changed: readonly string[]): Promise<void> => {
    const start = performance.now();
    try {
      const next = await read();
      const isFirst = reading === undefined;
      const isOther =
        reading?.content !== next.content || changed.some((each) => !OF_RECORDS.test(path.basename(each)));
      edit = { before: isFirst ? next.problems : edit.after, after: next.problems, paths: changed };
      reading = next;
      shown = show();
      failure = undefined;
      if (isOther) {
        setCurrentContent({ ...next.content });
        search.follow(next.content);
        renewPages(server);
      }
      const ms = performance.now() - start;
      if (isFirst) printFirst(next, contentDir, ms, logger);
      else for (const line of editLines(edit, ms)) logger.info(line);
    } catch (error) {
      const text = failureText(error);
      // A folder that is being emptied is read several times.
      if (text !== failure) logger.error(text);
      failure = text;
    }
    tellPages();
  };

  server.middlewares.use(
    answerWhileWaiting(base, `${base}${PAGE_SCRIPT}`, () =>
      reading ? undefined : (failure ?? 'Reading it.'),
    ),
  );
  server.middlewares.use(answerAdmin(base));
  // Vite may have taken the base path off the address already.
  for (const root of new Set([base, '/'])) server.middlewares.use(`${root}${INDEX_FOLDER}`, search.answer);
  server.watcher.on('error', (error) => logger.warn(`A change may not be seen: ${String(error)}`));
  server.httpServer?.once('close', search.close);

  logger.info(`reading ${contentDir}`);
  await watchContent(contentDir, server.watcher, readChanged);
}

/** Have pages made anew as they are asked for, and those that are open ask for themselves. */
function renewPages(server: ViteDevServer): void {
  // What Astro does when content of its own has changed: it knows the addresses of pages by heart.
  for (const { name, hot } of Object.values(server.environments))
    if (name !== 'client') hot.send('astro:content-changed', {});
  server.ws.send({ type: 'full-reload', path: '*' });
}

function printFirst(
  { problems, paths, content }: Reading,
  contentDir: string,
  ms: number,
  logger: AstroIntegrationLogger,
): void {
  if (problems.length > 0) process.stderr.write(`\n${contentDir}\n${problemReport(problems)}\n\n`);
  const sessions = new Set(
    content.records.filter(({ collection }) => collection === 'sessions').map(({ id }) => id),
  );
  const counts = `${counted(sessions.size, 'session')} in ${counted(paths.length, 'file')}`;
  logger.info(`${counts}, read in ${(ms / 1000).toFixed(1)} s; every change shows in the browser`);
}

function failureText(error: unknown): string {
  if (!isUserError(error)) return String(error instanceof Error ? error.stack : error);
  return `${error.message} The command "new conference ." makes a folder to begin with.`;
}

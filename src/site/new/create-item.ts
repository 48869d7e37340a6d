/** A new file of the content folder, from what a command says and what is asked for, to the disk. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { CONFERENCE_FILE, type CollectionName } from '../../catalog/content/path.ts';
import { createRoutes, type LanguageRoutes } from '../../catalog/routes.ts';
import { type Before, newItem, type NewItem, readBefore } from '../../catalog/scaffold/new-item.ts';
import { isRefusal } from '../../catalog/scaffold/refusal.ts';
import { escapeLine } from '../../catalog/text/escape.ts';
import { languagesWithStrings } from '../../strings/index.ts';
import { UserError } from '../errors.ts';
import { undoUnfinished, writeAll } from '../write-all.ts';
import { filesSoFar } from '../loader/content-folder.ts';
import { siteOrigin } from '../origin.ts';
import type { Settings } from '../settings.ts';
import { refused } from './refused.ts';
import { type Asked, askItem } from './ask-item.ts';
import type { Prompts } from './prompts.ts';

export interface Making {
  readonly dryRun: boolean;
  /** Nothing where nobody can be asked. */
  readonly prompts?: Prompts | undefined;
}

type Where = Pick<Settings, 'contentDir' | 'siteUrl' | 'basePath'>;

/**
 * @returns what to print
 * @throws UserError when nothing was written
 */
export async function createItem(asked: Asked, { dryRun, prompts }: Making, where: Where): Promise<string[]> {
  const { contentDir } = where;
  if (!dryRun) undoUnfinished(contentDir);
  const before = readFolder(contentDir);
  const { title } = asked;
  if (!prompts && title === undefined)
    throw new UserError(`Give a ${asked.collection === 'speakers' ? 'name' : 'title'}, in quotes.`);
  const request = prompts ? await askItem(asked, before, prompts) : { ...asked, title: title ?? '' };
  const item = newItem(request, before, languagesWithStrings);
  if (isRefusal(item)) throw refused(item);
  if (!dryRun) writeAll(contentDir, new Map([[item.path, item.text]]), () => true);
  return report(item, request.collection, before, dryRun, where);
}

function readFolder(contentDir: string): Before {
  if (!existsSync(contentDir)) {
    throw new UserError(
      `There is no content folder at ${contentDir}. Set CONTENT_DIR, or begin one with the command "new conference ."`,
    );
  }
  const before = readBefore(filesSoFar(contentDir), languagesWithStrings);
  const { problems } = before.content;
  if (problems.some(({ path: file, severity }) => file === CONFERENCE_FILE && severity === 'error')) {
    throw new UserError(`${CONFERENCE_FILE} is in error; the command "check" says why. Nothing was written.`);
  }
  return before;
}

const pageOf: Readonly<Record<CollectionName, (to: LanguageRoutes, id: string) => string>> = {
  sessions: (to, id) => to.session(id),
  tracks: (to, id) => to.track(id),
  speakers: (to, id) => to.speaker(id),
  pages: (to, id) => to.page(id),
};

function report(
  item: NewItem,
  collection: CollectionName,
  { content }: Before,
  dryRun: boolean,
  { contentDir, siteUrl, basePath }: Where,
): string[] {
  const { languages } = content.conference;
  const site = siteOrigin({ siteUrl, contentDir });
  const routes = createRoutes({ base: basePath, site, languages });
  const written = path.join(contentDir, item.path);
  const near = path.relative('', written);
  const file = near.startsWith('..') ? written : near;
  const address = routes.absolute(pageOf[collection](routes.in(item.language), item.id));
  return [
    `${dryRun ? 'Would write' : 'Written'}: ${file}`,
    `Its page: ${address}`,
    ...(dryRun
      ? ['', item.text]
      : ['Next: open the file and write its text; the command "dev" shows the page.']),
    ...(item.notes.length > 0 ? ['', 'The command "check" says from now on:'] : []),
    ...item.notes.map(({ message }) => `  ${escapeLine(message)}`),
  ];
}

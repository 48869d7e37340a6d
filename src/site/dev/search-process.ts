/**
 * A process that makes search indexes anew while someone edits, so that pages never wait for them. It runs under bare
 * Node, is told what has changed, and says where the new index is.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { constants, setPriority, tmpdir } from 'node:os';
import path from 'node:path';
import type { ContentRecord } from '../../catalog/content/records.ts';
import { linkCatalog } from '../../catalog/model/link.ts';
import { createWording } from '../../catalog/model/wording.ts';
import { createRoutes } from '../../catalog/routes.ts';
import { searchDocuments } from '../../catalog/search/documents.ts';
import { writeSearchIndexes } from '../search/indexes.ts';
import type { ContentChange, IndexMade } from './search-messages.ts';

/** An edit is seldom the last one. */
const SETTLED_MS = 150;
/** A page that is open may still be asking for files of the index before. */
const KEPT = 2;

const folder = mkdtempSync(path.join(tmpdir(), 'lectern-search-'));
const records = new Map<string, ContentRecord>();
const made: string[] = [];
let newest: ContentChange | undefined;
let indexing = Promise.resolve();

// Pagefind may still be writing.
process.on('exit', () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
// The server has ended, whatever way.
process.on('disconnect', () => process.exit());
process.on('SIGINT', () => process.exit());
process.on('SIGTERM', () => process.exit());
setPriority(constants.priority.PRIORITY_LOW);

process.on('message', (change: ContentChange) => {
  for (const path of change.removed) records.delete(path);
  for (const record of change.records) records.set(record.path, record);
  newest = change;
  setTimeout(() => (indexing = indexing.then(indexNewest)), SETTLED_MS);
});

async function indexNewest(): Promise<void> {
  if (!newest) return;
  const { number, conference, base, site } = newest;
  newest = undefined;
  const target = path.join(folder, String(number));
  try {
    const byPath = [...records.values()].toSorted((a, b) => (a.path < b.path ? -1 : 1));
    const catalog = linkCatalog(byPath, conference);
    const routes = createRoutes({ base, site, languages: conference.languages });
    const documents = conference.languages.map(
      (language) => [language, searchDocuments(createWording(catalog, language, routes))] as const,
    );
    await writeSearchIndexes(target, Object.fromEntries(documents));
    made.unshift(target);
    for (const old of made.splice(KEPT)) rmSync(old, { recursive: true, force: true });
    tell({ number, folders: made });
  } catch (error) {
    rmSync(target, { recursive: true, force: true });
    tell({ number, failure: error instanceof Error ? error.message : String(error) });
  }
}

function tell(message: IndexMade): void {
  process.send?.(message);
}

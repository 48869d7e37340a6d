import { readContentPath } from '../../catalog/content/path.ts';
import type { Catalog } from '../../catalog/model/catalog.ts';
import type { Change as Commit } from '../../catalog/model/revisions.ts';
import type { Change } from '../../catalog/schema/changes.ts';

/**
 * Say of each change when the session's files last changed, as far as that is committed.
 * @param history newest first
 */
export function withTimes(
  changes: readonly Change[],
  history: readonly Commit[],
  { since, catalog }: { readonly since: number; readonly catalog: Catalog },
): Change[] {
  const { languages } = catalog.conference;
  const times = new Map<string, number>();
  for (const { time, paths } of history.filter(({ time }) => time > since)) {
    for (const path of paths) {
      const content = readContentPath(path, languages);
      if (content?.collection === 'sessions' && !times.has(content.id)) times.set(content.id, time);
    }
  }
  return changes.map((change) => ({ ...change, at: times.get(change.session) }));
}

import { type Ids, uniqueIds } from './favourite-ids.ts';

/** Put sessions that have a new id in the place of their old one. */
export const renamed = (ids: Ids, moved: ReadonlyMap<string, string>): Ids =>
  uniqueIds(ids.map((id) => moved.get(id) ?? id));

/** Which file each imported thing has: the one of earlier imports, one that is there already, or a new one. */
import { alphabeticPart } from '../people/spellings.ts';
import { searchKey } from '../text/search-key.ts';
import type { Base } from './base.ts';
import type { Folder } from './folder.ts';
import { createIds, fileId, roomId } from '../content/ids.ts';
import type {
  ImportedConference,
  ImportedRoom,
  ImportedSession,
  ImportedSpeaker,
  ImportedTrack,
} from './imported.ts';
import { formsOf, type ImportedCollection, type Names } from './records.ts';

export interface Naming {
  readonly names: Omit<Names, 'photos'>;
  /** `tracks/community` and the like: files of somebody else, which sessions only refer to. */
  readonly borrowed: ReadonlySet<string>;
}

/** By what two names are one. */
type Keys = (name: string) => readonly string[];

/** @param others the bases of other sources, whose files are theirs */
export function nameFiles(
  imported: ImportedConference,
  base: Base,
  folder: Folder,
  others: readonly Base[],
): Naming {
  const foreign = new Set(
    others.flatMap(({ files }) => files.map(({ collection, id }) => `${collection}/${id}`)),
  );
  const borrowed = new Set<string>();
  const naming = <Item extends { readonly key: string; readonly id?: string | undefined }>(
    collection: ImportedCollection,
    items: readonly Item[],
    wishes: (item: Item) => readonly (string | undefined)[],
    reuse: (item: Item) => string | undefined,
  ): Map<string, string> => {
    const known = new Map(
      base.files.filter((file) => file.collection === collection).map(({ key, id }) => [key, id]),
    );
    const ids = createIds([
      ...folder.ids(collection),
      ...known.values(),
      ...[...foreign].flatMap((name) =>
        name.startsWith(`${collection}/`) ? [name.slice(collection.length + 1)] : [],
      ),
    ]);
    const kind = collection.slice(0, -1);
    return new Map(
      items.map((item) => {
        const id = known.get(item.key) ?? reuse(item) ?? ids(wishes(item), kind);
        return [item.key, id];
      }),
    );
  };
  const owned = new Set(base.files.map(({ collection, id }) => `${collection}/${id}`));
  const borrow = (collection: 'tracks' | 'speakers', keys: Keys): ((name: string) => string | undefined) => {
    const index = new Map<string, string>();
    for (const id of folder.ids(collection)) {
      if (owned.has(`${collection}/${id}`)) continue;
      const data = folder.find(collection, id)?.document?.data;
      const names = spellings(data?.[collection === 'speakers' ? 'name' : 'title'], id);
      for (const key of names.flatMap(keys)) if (!index.has(key)) index.set(key, id);
    }
    return (name) => {
      const id = keys(name)
        .map((key) => index.get(key))
        .find((each) => each !== undefined);
      if (id !== undefined) borrowed.add(`${collection}/${id}`);
      return id;
    };
  };
  const trackHere = borrow('tracks', (title) => [searchKey(title)]);
  const speakerHere = borrow('speakers', formsOf);

  return {
    borrowed,
    names: {
      sessions: naming('sessions', imported.sessions, sessionWishes, (session) =>
        adopted(session, folder, owned, foreign),
      ),
      tracks: naming(
        'tracks',
        imported.tracks,
        ({ id, title }: ImportedTrack) => [id, title],
        ({ title }) => trackHere(title),
      ),
      speakers: naming(
        'speakers',
        imported.speakers,
        ({ id, name }: ImportedSpeaker) => [id, alphabeticPart(name), name],
        ({ name }) => speakerHere(name),
      ),
      rooms: nameRooms(imported.rooms, base, folder),
    },
  };
}

const sessionWishes = ({ id, title, key }: ImportedSession): (string | undefined)[] => [id, title, key];

/** A session that nobody has imported, with the same name and title: the same one, written or imported before. */
function adopted(
  { id, title, key }: ImportedSession,
  folder: Folder,
  owned: ReadonlySet<string>,
  foreign: ReadonlySet<string>,
): string | undefined {
  const wish = [id, title, key].map((each) => fileId(each ?? '')).find((each) => each !== '');
  if (wish === undefined || owned.has(`sessions/${wish}`) || foreign.has(`sessions/${wish}`))
    return undefined;
  const written = folder.find('sessions', wish)?.document?.data['title'];
  return typeof written === 'string' && same(written, title) ? wish : undefined;
}

function nameRooms(rooms: readonly ImportedRoom[], base: Base, { conference }: Folder): Map<string, string> {
  const known = new Map(base.rooms.map(({ key, id }) => [key, id]));
  const ids = createIds([...conference.rooms.map(({ id }) => id), ...known.values()]);
  return new Map(
    rooms.map(({ key, id, name }) => {
      const listed = conference.rooms.find(
        (room) =>
          !base.rooms.some((each) => each.id === room.id) &&
          spellings(room.name, room.id).some((each) => same(each, name)),
      );
      return [key, known.get(key) ?? listed?.id ?? ids([roomId(id ?? ''), roomId(name)], 'room')];
    }),
  );
}

const same = (a: string, b: string): boolean => searchKey(a) === searchKey(b);

/** What a thing is called: one text, one for each language, or else the name of its file. */
function spellings(name: unknown, id: string): string[] {
  if (typeof name === 'string') return [name];
  return typeof name === 'object' && name !== null ? Object.values(name).map(String) : [id];
}

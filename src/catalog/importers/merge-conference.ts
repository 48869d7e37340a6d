/** `conference.yaml` merged with what is imported: facts that nobody has written here, and rooms. */
import { Document, isMap, isScalar, isSeq, parseDocument } from 'yaml';
import { readConference } from '../content/conference.ts';
import { parseFile } from '../content/parse.ts';
import { CONFERENCE_FILE } from '../content/path.ts';
import { type Changes, editSettings, type Entries, writeYaml } from '../content/write.ts';
import type { Value } from '../content/yaml/values.ts';
import type { Base, BaseRoom } from './base.ts';
import type { HereFile } from './folder.ts';
import type { ImportedRoom } from './imported.ts';
import type { Incoming } from './plan.ts';
import { given, mergeFields } from './merge-fields.ts';
import type { Change, Conflict, Outcome, Settle } from './merge-file.ts';

export interface MergedConference {
  readonly outcome: Outcome;
  readonly text?: string | undefined;
  readonly base: Pick<Base, 'conference' | 'rooms'>;
}

export function mergeConference(
  { facts, rooms, roomIds }: Pick<Incoming, 'facts' | 'rooms' | 'roomIds'>,
  base: Base,
  here: HereFile | undefined,
  settle: Settle,
): MergedConference {
  const path = CONFERENCE_FILE;
  const before = { conference: base.conference, rooms: base.rooms };
  const nothing = { path, changes: [], kept: [], conflicts: [] };
  if (here && (!here.document || here.text === undefined)) {
    return { outcome: { ...nothing, state: 'unreadable' }, base: before };
  }
  const data = here?.document?.data ?? {};
  const merged = mergeFacts(facts, base.conference, data, settle);
  const list = mergeRooms(rooms, roomIds, base.rooms, roomsIn(data['rooms']), settle);
  const changes: Change[] = [
    ...[...merged.changes].map(([key, after]) => ({ key, before: data[key], after })),
    ...list.changes,
  ];
  const conflicts: Conflict[] = [...merged.conflicts, ...list.conflicts].map((each) => ({
    ...each,
    line: here?.document?.placeOf(each.key.split(' ')[0] ?? '').line ?? 1,
  }));
  const outcome: Outcome = { path, state: 'same', changes, kept: [...merged.kept, ...list.kept], conflicts };
  const next = { conference: merged.base, rooms: list.base };
  if (changes.length === 0) return { outcome, base: next };

  const text = edit(here?.text, merged.changes, list);
  const fault = text === undefined ? undefined : faultOf(text);
  if (
    text === undefined ||
    (fault !== undefined && (here?.text === undefined || faultOf(here.text) === undefined))
  ) {
    const reason = fault ?? 'it is written in a way that cannot be changed safely';
    return { outcome: { ...nothing, state: 'refused', reason }, base: before };
  }
  return { outcome: { ...outcome, state: here ? 'changed' : 'new' }, text, base: next };
}

/** Why a build would stop at the settings, in the words of `check`. */
function faultOf(text: string): string | undefined {
  const { document } = parseFile(CONFERENCE_FILE, new TextEncoder().encode(text));
  const { problems } = readConference(document, { languagesInUse: [], languagesWithStrings: [] });
  return problems.find(({ kind, severity }) => severity === 'error' && kind !== 'no-strings')?.message;
}

/** What was written here before anything was imported stays without a word: it is what the organisers want to say. */
function mergeFacts(theirs: Entries, base: Entries, ours: Entries, settle: Settle) {
  const imported = Object.entries(theirs).filter(([key]) => key in base || !(key in ours));
  return mergeFields(base, Object.fromEntries(imported), ours, (key) => settle(CONFERENCE_FILE, key));
}

interface MergedRooms {
  readonly added: readonly Entries[];
  /** By id. */
  readonly edited: ReadonlyMap<string, Changes>;
  readonly changes: readonly Change[];
  readonly kept: readonly string[];
  readonly conflicts: readonly (Omit<Conflict, 'line'> & { readonly key: string })[];
  readonly base: BaseRoom[];
}

function mergeRooms(
  rooms: readonly ImportedRoom[],
  ids: ReadonlyMap<string, string>,
  base: readonly BaseRoom[],
  ours: ReadonlyMap<string, Entries>,
  settle: Settle,
): MergedRooms {
  const added: Entries[] = [];
  const edited = new Map<string, Changes>();
  const changes: Change[] = [];
  const kept: string[] = [];
  const conflicts: (Omit<Conflict, 'line'> & { readonly key: string })[] = [];
  const next = new Map(base.map((room) => [room.key, room]));
  for (const { key, name, capacity } of rooms) {
    const id = ids.get(key) ?? '';
    const theirs = given([
      ['name', name],
      ['capacity', isCapacity(capacity) ? String(capacity) : undefined],
    ]);
    const known = next.get(key);
    const here = ours.get(id);
    if (!here) {
      // A room that was taken out here stays out.
      if (known) continue;
      added.push({ id, ...theirs });
      changes.push({ key: `rooms ${id}`, before: undefined, after: name });
      next.set(key, { key, id, fields: theirs });
      continue;
    }
    // A room that was listed here before is theirs to fill in, not to rename.
    const fields = known ? theirs : given(Object.entries(theirs).filter(([field]) => !(field in here)));
    const merged = mergeFields(known?.fields ?? {}, fields, here, (field) =>
      settle(CONFERENCE_FILE, `rooms ${id} ${field}`),
    );
    if (merged.changes.size > 0) edited.set(id, merged.changes);
    for (const [field, after] of merged.changes) {
      changes.push({ key: `rooms ${id} ${field}`, before: here[field], after });
    }
    kept.push(...merged.kept.map((field) => `rooms ${id} ${field}`));
    conflicts.push(...merged.conflicts.map((each) => ({ ...each, key: `rooms ${id} ${each.key}` })));
    if (known) next.set(key, { key, id, fields: merged.base });
  }
  return { added, edited, changes, kept, conflicts, base: [...next.values()] };
}

const isCapacity = (capacity: number | undefined): boolean =>
  Number.isInteger(capacity) && Number(capacity) > 0 && Number(capacity) < 1_000_000;

function roomsIn(value: Value | undefined): Map<string, Entries> {
  const list: readonly Value[] = typeof value === 'object' && Array.isArray(value) ? value : [];
  return new Map(
    list.flatMap((room) =>
      typeof room === 'object' && !Array.isArray(room)
        ? [
            [
              String(Object.entries(room).find(([key]) => key === 'id')?.[1] ?? ''),
              Object.fromEntries(Object.entries(room)),
            ] as const,
          ]
        : [],
    ),
  );
}

function edit(text: string | undefined, facts: Changes, { added, edited }: MergedRooms): string | undefined {
  if (text === undefined || text.trim() === '') {
    return writeYaml(given([...facts, ['rooms', added.length > 0 ? added : undefined]]));
  }
  const settings = editSettings(text, facts);
  if (settings === undefined || (added.length === 0 && edited.size === 0)) return settings;
  return editRooms(settings, added, edited);
}

/** The list is written again as a whole, with its comments; nothing else in the file is. */
function editRooms(
  text: string,
  added: readonly Entries[],
  edited: ReadonlyMap<string, Changes>,
): string | undefined {
  const document = parseDocument(text, { schema: 'failsafe', logLevel: 'silent' });
  if (!document.has('rooms')) return editSettings(text, new Map([['rooms', added]]));
  const rooms = document.get('rooms', true);
  if (!isSeq(rooms)) return isScalar(rooms) ? editSettings(text, new Map([['rooms', added]])) : undefined;
  for (const room of rooms.items) {
    if (!isMap(room)) continue;
    for (const [field, value] of edited.get(String(room.get('id'))) ?? []) {
      const old = room.get(field, true);
      if (value === undefined) room.delete(field);
      else if (isScalar(old)) Object.assign(old, { value, type: 'QUOTE_DOUBLE' });
      else room.set(field, document.createNode(value));
    }
  }
  for (const room of added) {
    const node = document.createNode(room);
    if (isMap(node) && rooms.items.some((each) => isMap(each) && each.flow === true)) node.flow = true;
    rooms.add(node);
  }
  // Numbers that were written without quotes stay so.
  const pair = new Document({}, { schema: 'failsafe' });
  pair.set('rooms', rooms);
  const [start, end] = spanOf(text);
  const written = pair
    .toString({ lineWidth: 0, defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' })
    .trimEnd();
  return start === undefined ? undefined : text.slice(0, start) + written + text.slice(end);
}

/** Where `rooms:` and its value stand. */
function spanOf(text: string): [start: number | undefined, end: number | undefined] {
  const { contents } = parseDocument(text, { schema: 'failsafe', logLevel: 'silent' });
  const pair = isMap(contents)
    ? contents.items.find(({ key }) => isScalar(key) && key.value === 'rooms')
    : undefined;
  if (!pair || !isScalar(pair.key) || !isSeq(pair.value)) return [undefined, undefined];
  const [start] = pair.key.range ?? [];
  const [, end = 0] = pair.value.range ?? [];
  return [start, start === undefined ? undefined : start + text.slice(start, end).trimEnd().length];
}

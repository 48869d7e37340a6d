/** What lists of sessions can be narrowed by. */
import type { Room, Session } from '../model/catalog.ts';
import { materialsOf, roomName, say, trackTitle } from '../model/wording.ts';
import { RECORDED, type SearchFacet } from '../search/facets.ts';
import type { ViewContext } from './context.ts';
import { levelRank, levelText } from './level.ts';

export type FilterName = Exclude<SearchFacet, 'type' | 'speaker'>;

/** Something to narrow a list by, with its values as addresses and pages say them. */
export interface Filter {
  readonly name: FilterName;
  readonly options: readonly FilterOption[];
}

interface FilterOption {
  readonly value: string;
  readonly label: string;
}

/** Only what tells sessions apart: what is the same for all of them is no filter. */
export function sessionFilters(sessions: readonly Session[], context: ViewContext): Filter[] {
  const { catalog, format, t, language } = context;
  const byLabel = (a: FilterOption, b: FilterOption): number => a.label.localeCompare(b.label, language);
  const [tracks, rooms, labels] = [
    used(sessions, ({ track }) => [track]),
    used(sessions, ({ room }) => [room]),
    used(sessions, (session) => session.labels.map(({ id }) => id)),
  ];
  const recorded = sessions.filter((session) => materialsOf(session, context).recording !== undefined);
  const filters: Filter[] = [
    { name: 'day', options: catalog.days.map(({ date }) => ({ value: date, label: format.dayShort(date) })) },
    {
      name: 'track',
      options: catalog.tracks
        .filter((track) => tracks.has(track))
        .map((track) => ({ value: track.id, label: trackTitle(track, context).text }))
        .toSorted(byLabel),
    },
    { name: 'room', options: roomOptions(rooms, context) },
    {
      name: 'kind',
      options: [...used(sessions, ({ kind }) => [kind])].map((kind) => ({
        value: kind,
        label: t(`kind.${kind}`),
      })),
    },
    {
      name: 'level',
      options: [...used(sessions, ({ facts }) => [facts.level])]
        .map((level) => ({ value: level, label: levelText(level, context) }))
        .toSorted((a, b) => levelRank(a.value) - levelRank(b.value) || byLabel(a, b)),
    },
    {
      name: 'tag',
      options: [...used(sessions, ({ tags }) => tags)]
        .map((tag) => ({ value: tag, label: tag }))
        .toSorted(byLabel),
    },
    {
      name: 'label',
      options: catalog.conference.labels
        .filter(({ id }) => labels.has(id))
        .map(({ id, name }) => ({ value: id, label: say(name, context) })),
    },
    {
      name: 'language',
      options: [...used(sessions, (session) => [session.language])].map((tag) => ({
        value: tag,
        label: format.languageName(tag),
      })),
    },
    { name: 'recorded', options: [{ value: RECORDED, label: t('filter.withRecording') }] },
  ];
  const partial = {
    label: labels.size > 0,
    recorded: recorded.length > 0 && recorded.length < sessions.length,
  };
  return filters.filter(({ name, options }) =>
    name === 'label' || name === 'recorded' ? partial[name] : options.length > 1,
  );
}

/** Rooms in the order of conference.yaml, the others by name with numbers as numbers. */
function roomOptions(used: ReadonlySet<Room>, context: ViewContext): FilterOption[] {
  const { catalog, language } = context;
  const listed = catalog.conference.rooms.map(({ id }) => id);
  const place = ({ value }: FilterOption): number =>
    listed.includes(value) ? listed.indexOf(value) : listed.length;
  const { compare } = new Intl.Collator(language, { numeric: true });
  return catalog.rooms
    .filter((room) => used.has(room))
    .map((room) => ({ value: room.id, label: roomName(room, context) }))
    .toSorted((a, b) => place(a) - place(b) || compare(a.label, b.label));
}

/** What sessions have of something, each once, in the order of the sessions. */
const used = <T>(
  sessions: readonly Session[],
  pick: (session: Session) => readonly (T | undefined)[],
): ReadonlySet<T> => new Set(sessions.flatMap(pick).filter((each) => each !== undefined));

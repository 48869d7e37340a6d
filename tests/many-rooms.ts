/** A day of a large congress, as files of a content folder: 72 rooms in four buildings, plenaries, and a lunch. */
import { type Files, session, track } from '../src/catalog/test-content.ts';

const ROOMS = 72;
const buildings = ['North Wing', 'South Wing', 'Tower', 'Pavilion'];
const hours = [10, 11, 14, 15, 16];

export const manyRooms = (): Files => ({
  'conference.yaml': [
    'title: Many Rooms',
    'timezone: Europe/Berlin',
    'languages: [en]',
    'rooms:',
    ...rooms(),
  ].join('\n'),
  ...Object.fromEntries(
    Array.from({ length: 8 }, (_, index) => [
      `tracks/track-${String(index)}.md`,
      track(`Track ${String(index + 1)}`),
    ]),
  ),
  'sessions/opening.md': at('09:00', '09:45', { title: 'Opening', kind: 'keynote' }),
  'sessions/lunch.md': at('12:30', '13:30', { title: 'Lunch', kind: 'break' }),
  ...Object.fromEntries(Array.from({ length: ROOMS }, (_, room) => sessionsOf(room)).flat()),
});

const rooms = (): string[] =>
  Array.from({ length: ROOMS }, (_, index) => {
    const building = buildings[Math.floor((index * buildings.length) / ROOMS)] ?? '';
    return `  - { id: "room-${String(index + 1)}", name: "Room ${String(index + 1)}", building: "${building}" }`;
  });

/** A fifth of the places is empty. */
const sessionsOf = (room: number): [string, string][] =>
  hours
    .filter((hour) => (room * 7 + hour * 3) % 5 !== 0)
    .map((hour) => [
      `sessions/room-${String(room + 1)}-${String(hour)}.md`,
      at(`${String(hour)}:00`, `${String(hour)}:45`, {
        title: `Session of ${String(hour)} o’clock in room ${String(room + 1)}`,
        room: `room-${String(room + 1)}`,
        track: `track-${String(room % 8)}`,
      }),
    ]);

const at = (start: string, end: string, keys: Readonly<Record<string, string>>): string =>
  session({ date: `2027-05-01T${start}:00`, end: `2027-05-01T${end}:00`, ...keys });

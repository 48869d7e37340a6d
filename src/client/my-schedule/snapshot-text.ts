/** A snapshot as it is stored: short, and read with care, as anything may stand there. */
import { uniqueIds } from '../favourites/favourite-ids.ts';
import type { SeenSession, Snapshot } from './snapshot.ts';

const VERSION = 1;
const MINUTE = 60_000;

/** Values of JSON. Times in minutes, and what is not so is left out. */
export const snapshotValue = ({ language, seen }: Snapshot) => ({
  version: VERSION,
  language,
  seen: Object.fromEntries(
    [...seen].map(([id, { title, time, room, cancelled, recorded }]) => [
      id,
      {
        title,
        time: time && [time.start / MINUTE, time.end / MINUTE],
        room,
        cancelled: cancelled || undefined,
        recorded: recorded || undefined,
      },
    ]),
  ),
});

/** @returns nothing for what this version does not know */
export function readSnapshot(value: unknown): Snapshot | undefined {
  if (!isObject(value) || value['version'] !== VERSION) return undefined;
  const { language, seen } = value;
  if (typeof language !== 'string' || !isObject(seen)) return undefined;
  const known = uniqueIds(Object.keys(seen)).flatMap((id) => {
    const session = readSeen(seen[id]);
    return session ? [[id, session] as const] : [];
  });
  return { language, seen: new Map(known) };
}

function readSeen(value: unknown): SeenSession | undefined {
  if (!isObject(value)) return undefined;
  const { title, time, room, cancelled, recorded } = value;
  if (typeof title !== 'string') return undefined;
  return {
    title,
    time: readTime(time),
    room: typeof room === 'string' ? room : undefined,
    cancelled: cancelled === true,
    recorded: recorded === true,
  };
}

function readTime(value: unknown): SeenSession['time'] {
  if (!Array.isArray(value)) return undefined;
  const [start, end] = value.map((minutes) => (typeof minutes === 'number' ? minutes * MINUTE : Number.NaN));
  return isTime(start) && isTime(end) ? { start, end } : undefined;
}

/** A date can hold it. */
const isTime = (time: number | undefined): time is number =>
  time !== undefined && !Number.isNaN(new Date(time).getTime());

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

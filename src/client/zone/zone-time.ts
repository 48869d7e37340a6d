/** Instants and wall clocks of a zone. */

const MINUTE = 60_000;

/** A zone as the browser spells it, for any case and older names; nothing for other texts. */
export function knownZone(name: string): string | undefined {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone;
  } catch {
    return undefined;
  }
}

/** `+08:00` */
export function createOffset(timeZone: string): (time: number) => string {
  const format = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' });
  return (time) => /[+-]\d\d:\d\d/.exec(format.format(time))?.[0] ?? '+00:00';
}

/** @param offset such as `+08:00` */
function offsetLength(offset: string): number {
  const [hours = 0, minutes = 0] = offset.slice(1).split(':').map(Number);
  return (offset.startsWith('-') ? -1 : 1) * (hours * 60 + minutes) * MINUTE;
}

/** Instant to `2022-07-30T14:10:00+08:00`, whose first ten letters are the calendar day in the zone. */
export function createIsoTime(timeZone: string): (time: number) => string {
  const offsetAt = createOffset(timeZone);
  return (time) => {
    const offset = offsetAt(time);
    return new Date(time + offsetLength(offset)).toISOString().slice(0, 19) + offset;
  };
}

/**
 * Read `2022-07-30T14:20`, which is wall time in the zone unless it has an offset.
 * @returns milliseconds since 1970, or nothing for other texts
 */
export function parseWallTime(text: string, timeZone: string): number | undefined {
  const [, wall, zone] = /^(\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d)?)(Z|[+\- ]\d\d:\d\d)?$/.exec(text) ?? [];
  if (wall === undefined) return undefined;
  // A plus that was written as it is into an address arrives as a space.
  const time = Date.parse(wall + (zone?.replace(' ', '+') ?? 'Z'));
  if (Number.isNaN(time)) return undefined;
  if (zone !== undefined) return time;
  const offsetAt = createOffset(timeZone);
  const near = time - offsetLength(offsetAt(time));
  return time - offsetLength(offsetAt(near));
}

/** Whether clocks in two zones show the same at all of these times. */
export function agreeAt(times: readonly number[], zone: string, other: string): boolean {
  const [offset, otherOffset] = [createOffset(zone), createOffset(other)];
  return times.every((time) => offset(time) === otherOffset(time));
}

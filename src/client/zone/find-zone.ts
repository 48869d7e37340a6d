import { placeName } from '../../catalog/text/zone-name.ts';

/**
 * Find the zone that someone means: its name, its city, or a part that only one name has.
 * @param zones names that are offered; browsers know more of them than they list, such as `Asia/Kolkata`
 * @param known a zone as the browser spells it
 */
export function findZone(
  text: string,
  zones: readonly string[],
  known: (name: string) => string | undefined,
): string | undefined {
  const wanted = key(text);
  if (wanted === '') return undefined;
  const exact =
    zones.find((zone) => key(zone) === wanted) ?? zones.find((zone) => key(placeName(zone)) === wanted);
  if (exact !== undefined) return exact;
  const regions = new Set(zones.map((zone) => zone.split('/')[0]));
  const name = wanted.replaceAll(' ', '_');
  const unlisted = [name, ...[...regions].map((region) => `${region ?? ''}/${name}`)]
    .map(known)
    .find((zone) => zone !== undefined);
  if (unlisted !== undefined) return unlisted;
  const [only, another] = zones.filter((zone) => key(zone).includes(wanted));
  return another === undefined ? only : undefined;
}

const key = (text: string): string => text.trim().toLowerCase().replaceAll('_', ' ');

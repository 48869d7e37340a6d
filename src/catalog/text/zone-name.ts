/** What to call a time zone. */

/**
 * The name of a zone, or its place where it has none of its own.
 * @param name as `Intl` gives it in some language, mostly `China Standard Time`, sometimes only `GMT+03:00`
 * @param timeZone an IANA name
 */
export const zoneName = (name: string, timeZone: string): string =>
  /^(GMT|UTC)?[+-]?[\d:]*$/.test(name) ? placeName(timeZone) : name;

/** `Sao Paulo`, from `America/Sao_Paulo` */
export const placeName = (timeZone: string): string =>
  (timeZone.split('/').at(-1) ?? timeZone).replaceAll('_', ' ');

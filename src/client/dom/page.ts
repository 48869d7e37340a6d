/** What the server says of a page on its root element (layouts/Page.astro). */

const facts = (): DOMStringMap => document.documentElement.dataset;

/** A BCP 47 tag. */
export const pageLanguage = (): string => document.documentElement.lang;

/** The IANA name of the zone in which the server prints times. */
export const conferenceZone = (): string => facts()['zone'] ?? 'UTC';

/** The venue's wall time at which a day of the conference begins, `06:00`. */
export const conferenceDayStart = (): string => facts()['dayStart'] ?? '00:00';

/** The days that have sessions, `2027-10-29`, in their order. */
export const conferenceDays = (): readonly string[] => facts()['days']?.split(' ') ?? [];

/** The path that the site is published under, the same in every language. */
export const siteBase = (): string => facts()['base'] ?? '/';

/** The path of the first page in the page's language. */
export const languageBase = (): string => facts()['home'] ?? siteBase();

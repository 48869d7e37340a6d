/** What a build tells its worker: which files a visitor's device may keep, and by which revisions it knows them again. */

/** A file of the site. */
export interface KeptFile {
  /** Address without the site's base path, `sessions/opening.html`. */
  readonly path: string;
  /** Differs for contents that differ; none where the name already does. */
  readonly revision: string | null;
}

/** How much something is, so that a visitor can decide before it is fetched. */
export interface Amount {
  readonly files: number;
  readonly bytes: number;
}

/** All that can be kept of a language, as its list says: `offline/<language>.json`. */
export interface OfflineList {
  /** The build that it is of. */
  readonly build: string;
  /** What a visitor cannot do without: the schedule, search, favourites. */
  readonly core: readonly KeptFile[];
  /** Every session, speaker, track and room, with small portraits. */
  readonly rest: readonly KeptFile[];
}

export interface LanguagePlan {
  /** The first part of its addresses, `zh/`; empty for the default language. */
  readonly root: string;
  readonly core: Amount;
  readonly all: Amount;
  /** Small enough to be kept without being asked for. */
  readonly isSmall: boolean;
}

export interface Plan {
  /** Path that the site is published under, with a slash at its end. */
  readonly base: string;
  /** Differs for builds of which any kept file differs. */
  readonly build: string;
  /** What all pages are made with. */
  readonly shell: readonly KeptFile[];
  /** Folders with pages, `sessions/`: another site may be published below this one. */
  readonly folders: readonly string[];
  /** By BCP 47 tag. */
  readonly languages: Readonly<Record<string, LanguagePlan>>;
}

/** Where the list of a language is, without base path. */
export const listPath = (language: string): string => `offline/${language}.json`;

/** What all caches of a site are called, followed by their own name: sites under other paths of a host keep theirs. */
export const cachePrefix = (base: string): string => `lectern:${base}:`;

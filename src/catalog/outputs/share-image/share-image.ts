/** What a share image says: the picture that is shown where someone passes on a link to a page. */

/** In pixels, as previews of links want it. */
export const SHARE_IMAGE_SIZE = { width: 1200, height: 630 } as const;

/** Equal ones are the same picture: nothing else goes into one but the logo. */
export interface ShareImage {
  /** Of the page, a BCP 47 tag. */
  readonly language: string;
  readonly conference: string;
  /** The site's accent colour, `#b4472f`. */
  readonly accent?: string | undefined;
  /** One of the hues of styles/hues.css. */
  readonly hue?: number | undefined;
  /** Above the title: a track, or what the title is the name of. */
  readonly topic?: string | undefined;
  /** What kind of session it is. */
  readonly kind?: string | undefined;
  readonly title: string;
  /** That it is cancelled, or not certain yet. */
  readonly status?: string | undefined;
  /** Faces, as far as there is space; who is on it alone is shown large. */
  readonly people: readonly SharePerson[];
  /** The names of all. */
  readonly names?: string | undefined;
  /** What else it is about, a line each. */
  readonly lines: readonly ShareLine[];
  readonly foot: ShareFoot;
}

export interface SharePerson {
  readonly initials: string;
  /** File name of the portrait. */
  readonly portrait?: string | undefined;
}

export interface ShareLine {
  readonly time?: string | undefined;
  readonly text: string;
}

export interface ShareFoot {
  /** What one comes for: times, a number. */
  readonly strong?: string | undefined;
  readonly plain?: string | undefined;
  /** At the other end: the place. */
  readonly place?: string | undefined;
}

/** A share image and where it belongs. */
export interface ShareImageRequest {
  /** Address on the site. */
  readonly url: string;
  /** Address of the image that is shown where this one cannot be made: the home page's. */
  readonly instead: string;
  /** The content file that most of its text is from. */
  readonly file: string;
  readonly image: ShareImage;
}

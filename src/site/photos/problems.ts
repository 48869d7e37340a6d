/** One place in the content that names a photo. */
export interface PhotoRequest {
  /** As written: a path relative to the content folder, or an https address. */
  readonly src: string;
  /** The file that names it, and where in it. */
  readonly path: string;
  readonly line: number;
  readonly column: number;
}

export type PhotoReason = 'missing' | 'outside' | 'format' | 'corrupt' | 'huge' | 'unreachable' | 'refused';

export interface PhotoProblem extends PhotoRequest {
  readonly reason: PhotoReason;
  /** For the organiser: what is wrong, and where it helps what to write instead. */
  readonly detail: string;
}

/** A photo that cannot be shown. The page falls back to initials, so this never ends a build. */
export class PhotoError extends Error {
  readonly reason: PhotoReason;

  constructor(reason: PhotoReason, detail: string) {
    super(detail);
    this.name = 'PhotoError';
    this.reason = reason;
  }
}

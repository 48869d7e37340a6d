/** Errors that are shown to people, and what the system's own are called. */

/** Something that the person at the keyboard can put right: shown as its message alone, without a stack. */
export class UserError extends Error {
  override name = 'UserError';
}

/** By name, as Astro loads settings and loader as copies of their own, each with a class of its own. */
export const isUserError = (error: unknown): error is Error =>
  error instanceof Error && error.name === 'UserError';

/** The system's name for a failure (`ENOENT`), or '' where it has none. */
export const errorCode = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';

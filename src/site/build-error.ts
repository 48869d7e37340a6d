/** Faults of the machine during a build, in words for who sits at it. */
import { errorCode, isUserError, UserError } from './errors.ts';
import type { Settings } from './settings.ts';

/** As the system's errors are called, and as a bundler in another language says it. */
const DISK_FULL = /\b(?:ENOSPC|EDQUOT)\b|No space left on device/;
const DENIED = /^(?:EACCES|EPERM|EROFS)$/;
const SAID = 'The last site is as it was.';

/** @returns an error to show by its message where the machine is at fault, and the error itself where it is anything else */
export function explainBuildError(
  error: unknown,
  { cacheDir, contentDir, outDir }: Pick<Settings, 'cacheDir' | 'contentDir' | 'outDir'>,
): unknown {
  if (isUserError(error) || !(error instanceof Error)) return error;
  const code = errorCode(error);
  const file = 'path' in error && typeof error.path === 'string' ? error.path : '';
  const why = `${code}${file === '' ? '' : ` at ${file}`}`;
  if (DISK_FULL.test(code) || DISK_FULL.test(error.message))
    return new UserError(
      `The disk is full. Make room for ${cacheDir} and ${outDir}, then build again. ${SAID}`,
    );
  if (DENIED.test(code))
    return new UserError(
      `The build may not write or read (${why}). Change who may, then build again. ${SAID}`,
    );
  // All that pages show was looked at before the first one was made.
  if (error.name === 'PhotoError' || (code !== '' && file.startsWith(contentDir)))
    return new UserError(
      `Something in ${contentDir} has changed while the site was built (${error.message}). Build again. ${SAID}`,
    );
  // What earlier builds have left is the only thing there that is not this one's.
  if (code !== '' && file.startsWith(cacheDir))
    return new UserError(
      `What earlier builds have kept in ${cacheDir} is broken (${why}). Delete that folder, which only costs time, then build again. ${SAID}`,
    );
  return error;
}

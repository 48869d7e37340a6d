/** A built edition in its folder, which may have come from another machine. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { EDITION_FILE, type Edition, readEditionFile } from '../../catalog/editions/edition-file.ts';
import { errorCode, UserError } from '../errors.ts';
import { countVisible } from './visible.ts';

/** @throws UserError for a folder that is not all of an edition */
export async function readBuiltEdition(folder: string): Promise<Edition> {
  const text = await readFile(path.join(folder, EDITION_FILE), 'utf8').catch((error: unknown) => {
    throw new UserError(
      `${folder} holds no built edition (${EDITION_FILE}: ${errorCode(error)}). Build it with EDITIONS_PATH set to the path of the current edition, such as /.`,
    );
  });
  const edition = readEditionFile(text);
  if (!edition)
    throw new UserError(
      `${path.join(folder, EDITION_FILE)} is not as this version of Lectern writes it. Build the edition again.`,
    );
  // More is what someone has put there since.
  const missing = edition.files - (await countVisible(folder));
  if (missing > 0)
    throw new UserError(
      `${folder} lacks ${String(missing)} of the ${String(edition.files)} files of its edition. Copy or build it again.`,
    );
  return edition;
}

/** What earlier imports left in the content folder to be held against. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { BASE_FOLDER, type Base, basePath, emptyBase, readBase } from '../../catalog/importers/base.ts';
import { errorCode, UserError } from '../errors.ts';

/**
 * The last import of a source, and those of all others.
 * @throws UserError when one of them was damaged
 */
export function readBases(contentDir: string, source: string): { base: Base; others: Base[] } {
  const names = existsSync(path.join(contentDir, BASE_FOLDER))
    ? readdirSync(path.join(contentDir, BASE_FOLDER))
    : [];
  const read = (name: string): Base =>
    readBase(basePath(name), readFileSync(path.join(contentDir, basePath(name)), 'utf8'));
  const sources = names
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.slice(0, -'.json'.length));
  try {
    return {
      base: sources.includes(source) ? read(source) : emptyBase,
      others: sources.filter((name) => name !== source).map(read),
    };
  } catch (error) {
    throw errorCode(error) === ''
      ? error
      : new UserError(`${BASE_FOLDER} cannot be read (${errorCode(error)}).`);
  }
}

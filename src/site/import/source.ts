/** The export that is imported: a file, a folder or an https address, with limits on what is read of it. */
import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import type { SourceFile } from '../../catalog/read.ts';
import { errorCode, UserError } from '../errors.ts';
import { PhotoError } from '../photos/problems.ts';
import { createPhotoFetcher } from '../photos/remote.ts';
import { createHttpsTransport, type Transport } from '../photos/transport.ts';

/** Exports of 10,000 sessions stay below; what is larger is no schedule. */
const MOST_BYTES = 40_000_000;
const MOST_MS = 120_000;
const MOST_FILES = 30_000;

const accept = 'application/json,application/xml,text/xml,text/csv,*/*;q=0.5';

export const isAddress = (where: string): boolean => /^[a-z][a-z\d+.-]+:\/\//i.test(where);

/** @throws UserError with what is wrong with a file or an address */
export async function readSource(
  where: string,
  transport: Transport = createHttpsTransport(accept),
): Promise<Uint8Array> {
  if (isAddress(where)) return download(where, transport);
  try {
    const { size } = statSync(where);
    if (size > MOST_BYTES) throw tooLarge(where, size);
    return readFileSync(where);
  } catch (error) {
    if (error instanceof UserError) throw error;
    const code = errorCode(error);
    const why = code === 'ENOENT' ? 'is not there' : `cannot be read (${code || String(error)})`;
    throw new UserError(`${where} ${why}. Nothing was imported.`);
  }
}

const tooLarge = (where: string, size: number): UserError =>
  new UserError(
    `${where} has ${String(Math.round(size / 1_000_000))} MB; at most ${String(MOST_BYTES / 1_000_000)} MB are read. Nothing was imported.`,
  );

async function download(address: string, transport: Transport): Promise<Uint8Array> {
  const limits = {
    ...{ bytes: MOST_BYTES, ms: MOST_MS, redirects: 5, failures: 1 },
    what: { one: 'the file', many: 'exports' },
  };
  try {
    return await createPhotoFetcher(transport, limits)(address);
  } catch (error) {
    if (error instanceof PhotoError)
      throw new UserError(`${address}: ${error.message}. Nothing was imported.`);
    throw error;
  }
}

/** The text files of a folder, and the paths of all; nothing that a link leads to outside of it. */
export function readSourceFolder(folder: string): { files: SourceFile[]; paths: string[] } {
  const root = realpathSync(folder);
  const entries = readdirSync(root, { recursive: true, withFileTypes: true });
  if (entries.length > MOST_FILES) {
    throw new UserError(
      `${folder} has ${String(entries.length)} files; at most ${String(MOST_FILES)} are looked at. Name the folder of the site itself.`,
    );
  }
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .filter((name) => !/(?:^|\/)(?:\.|node_modules\/|public\/|resources\/|themes\/)/.test(name))
    .toSorted();
  const texts = paths.filter((name) => /\.(?:md|ya?ml|toml|json)$/.test(name));
  return { paths, files: texts.map((name) => ({ path: name, bytes: readFileSync(path.join(root, name)) })) };
}

/** UTF-8 or what Excel calls "Unicode text". */
export function decode(bytes: Uint8Array, where: string): string {
  const isWide = bytes[0] === 0xff && bytes[1] === 0xfe;
  try {
    return new TextDecoder(isWide ? 'utf-16le' : 'utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new UserError(`${where} is not saved as UTF-8. In a spreadsheet, save it as "CSV UTF-8".`);
  }
}

/** @throws UserError for a file that breaks off */
export function parseJson(text: string, where: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new UserError(
      `${where} is no whole JSON: ${error instanceof Error ? error.message : String(error)}. Export it again. Nothing was imported.`,
    );
  }
}

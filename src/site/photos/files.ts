import { readdir, realpath, stat } from 'node:fs/promises';
import { extname, isAbsolute, join, posix, relative, resolve, sep, win32 } from 'node:path';
import { errorCode } from '../errors.ts';
import { PhotoError } from './problems.ts';

/** A file on disk that was checked to be an ordinary one of acceptable size. */
export interface PhotoFile {
  /** Absolute, without symlinks. */
  readonly file: string;
  readonly bytes: number;
  readonly mtimeMs: number;
  /** Moves even where a tool puts the old modification time back. */
  readonly ctimeMs: number;
}

const MAX_BYTES = 30_000_000;
const IMAGE_EXTENSIONS = new Set(['.avif', '.gif', '.jpeg', '.jpg', '.png', '.webp']);

/** Find a photo of the content folder. `root` is that folder's real path; nothing outside it is opened or listed. */
export async function findPhotoFile(root: string, src: string): Promise<PhotoFile> {
  for (const spelling of spellings(src)) {
    const target = await realPath(insideRoot(root, spelling));
    if (target === undefined) continue;
    if (!isInside(root, target)) throw new PhotoError('outside', 'a link leads out of the content folder');
    return describeFile(target);
  }
  const near = await nearbyFile(root, src);
  throw new PhotoError(
    'missing',
    near ? `there is no such file; did you mean "${near}"?` : 'there is no such file',
  );
}

/** What is known about a file without opening it: opening a pipe would wait for ever. */
export async function describeFile(file: string): Promise<PhotoFile> {
  const stats = await stat(file);
  if (stats.isDirectory()) throw new PhotoError('format', 'this is a folder, not a photo');
  if (!stats.isFile()) throw new PhotoError('format', 'this is not an ordinary file');
  if (stats.size > MAX_BYTES) {
    throw new PhotoError(
      'huge',
      `the file has ${megabytes(stats.size)}; at most ${megabytes(MAX_BYTES)} are read`,
    );
  }
  return { file, bytes: stats.size, mtimeMs: stats.mtimeMs, ctimeMs: stats.ctimeMs };
}

/** As written first, since a file name may really contain `%20`. */
function spellings(src: string): string[] {
  try {
    return [...new Set([src, decodeURIComponent(src)])];
  } catch {
    return [src];
  }
}

function insideRoot(root: string, src: string): string {
  if (src.includes('\\')) throw new PhotoError('outside', 'write "/" between folders, not "\\"');
  if (posix.isAbsolute(src) || win32.isAbsolute(src)) {
    throw new PhotoError('outside', 'write the path from the content folder on, such as "images/photo.jpg"');
  }
  if (/^[a-z][a-z\d+.-]+:/i.test(src)) {
    throw new PhotoError('refused', 'write a path such as "images/photo.jpg" or an https:// address');
  }
  const target = resolve(root, src);
  if (!isInside(root, target)) {
    throw new PhotoError('outside', 'the path leads out of the content folder; put the photo into "images/"');
  }
  return target;
}

function isInside(root: string, target: string): boolean {
  const path = relative(root, target);
  return path !== '..' && !path.startsWith(`..${sep}`) && !isAbsolute(path);
}

async function realPath(path: string): Promise<string | undefined> {
  try {
    return await realpath(path);
  } catch (error) {
    const code = errorCode(error);
    if (code === 'EACCES' || code === 'EPERM' || code === 'ELOOP') {
      throw new PhotoError('missing', `the file cannot be read (${code})`);
    }
    return undefined;
  }
}

/** The file that was probably meant: other case or Unicode form, else another image extension. */
async function nearbyFile(root: string, src: string): Promise<string | undefined> {
  const segments = posix.normalize(spellings(src).at(-1) ?? src).split('/');
  const found: string[] = [];
  for (const [index, segment] of segments.entries()) {
    const folder = await realPath(join(root, ...found)).catch(() => undefined);
    if (folder === undefined || !isInside(root, folder)) return undefined;
    const names = (await readdir(folder).catch(() => [])).toSorted();
    const isLast = index === segments.length - 1;
    const near =
      names.find((name) => name === segment) ??
      names.find((name) => folded(name) === folded(segment)) ??
      (isLast ? names.find((name) => isOtherExtension(name, segment)) : undefined);
    if (near === undefined) return undefined;
    found.push(near);
  }
  return found.join('/');
}

function folded(name: string): string {
  return name.normalize('NFC').toLowerCase();
}

function isOtherExtension(name: string, wanted: string): boolean {
  const stem = (file: string): string => folded(file.slice(0, file.length - extname(file).length));
  return IMAGE_EXTENSIONS.has(extname(name).toLowerCase()) && stem(name) === stem(wanted);
}

function megabytes(bytes: number): string {
  return `${String(Math.round(bytes / 1_000_000))} MB`;
}

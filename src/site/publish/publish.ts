/**
 * A finished site takes the last one's place. All that can fail for want of space or rights happens beside the last site; then
 * the entries of the folder's top level change places by renames, which can be taken back, and which the next build completes
 * should this one be cut off. The folder itself stays, so that it may be a mount point, and so does what others have put there.
 */
import { cp, mkdir, readdir, rename, rm, rmdir } from 'node:fs/promises';
import path from 'node:path';
import { errorCode, UserError } from '../errors.ts';
import { entriesOfUnmarkedSite, LOCK, MARK, readMark, writeMark } from './mark.ts';

/** Inside OUT_DIR, and so on its file system; there only while a site takes its place. */
const NEXT = '.lectern-next';
const OLD = '.lectern-old';

type Rename = (from: string, to: string) => Promise<void>;

/**
 * Put a finished site into its place.
 * @param built folder that is used up
 * @param move takes the place of `rename` in tests
 * @returns the entries of OUT_DIR that no build has made, and that stay
 * @throws UserError when the site cannot get there, or needs a name that such an entry has; the last site is then as it was
 */
export async function publishSite(built: string, outDir: string, move: Rename = rename): Promise<string[]> {
  try {
    await mkdir(outDir, { recursive: true });
    await completePublishing(outDir, move);
    const marked = await readMark(outDir);
    const old = marked ?? (await entriesOfUnmarkedSite(outDir)) ?? [];
    const names = await readdir(built);
    const foreign = await entriesBeside(old, outDir);
    refuseTakenNames(names, foreign, outDir);
    // From here on the folder is known as ours, and so are the two folders that are in it for a while.
    if (marked) await removeAside(path.join(outDir, OLD));
    else await writeMark(outDir, old);
    await bringBeside(built, path.join(outDir, NEXT), move);
    await writeMark(path.join(outDir, NEXT), names);
    await changePlaces(outDir, move);
    return foreign;
  } catch (error) {
    await dropUnlessHalfway(outDir);
    if (errorCode(error) === '') throw error;
    const why = error instanceof Error ? error.message : '';
    throw new UserError(`The site cannot be put into ${outDir} (${why}). The last one is as it was.`);
  }
}

/** Complete what a build that was cut off has begun, or remove what it had not yet brought wholly. */
export async function completePublishing(outDir: string, move: Rename = rename): Promise<void> {
  if ((await readMark(outDir)) === undefined) return;
  if (await readMark(path.join(outDir, NEXT))) await changePlaces(outDir, move);
  else await dropUnlessHalfway(outDir);
}

/** Each entry by itself, so that hardly a moment passes between the last and the next. */
async function changePlaces(outDir: string, move: Rename): Promise<void> {
  const next = path.join(outDir, NEXT);
  const aside = path.join(outDir, OLD);
  const names = new Set(await readMark(next));
  const old = new Set(await readMark(outDir));
  const waiting = new Set(await readdir(next));
  const present = new Set(await readdir(outDir));
  await mkdir(aside, { recursive: true });
  const done: (readonly [from: string, to: string])[] = [];
  const step = async (from: string, to: string): Promise<void> => {
    await move(from, to);
    done.push([from, to]);
  };
  try {
    for (const name of names.union(old)) {
      // What is neither waiting nor old is in its place already.
      if (names.has(name) && !waiting.has(name)) continue;
      const place = path.join(outDir, name);
      if (old.has(name) && present.has(name)) await step(place, path.join(aside, name));
      if (waiting.has(name)) await step(path.join(next, name), place);
    }
    await move(path.join(next, MARK), path.join(outDir, MARK));
  } catch (error) {
    for (const [from, to] of done.toReversed()) await move(to, from);
    throw error;
  }
  await rm(next, { recursive: true, force: true });
  // The new site is in its place; what of the last one belongs to someone else may stay until the next build.
  await rm(aside, { recursive: true, force: true }).catch(() => undefined);
}

/** @throws UserError where the last build could not remove what belongs to someone else, and neither can this one */
async function removeAside(aside: string): Promise<void> {
  await rm(aside, { recursive: true, force: true }).catch((error: unknown) => {
    throw new UserError(
      `${aside} is left of an earlier site and cannot be removed (${errorCode(error)}), as someone else has made it. Have it removed, then build again. The last site is as it was.`,
    );
  });
}

async function bringBeside(built: string, next: string, move: Rename): Promise<void> {
  try {
    await move(built, next);
  } catch (error) {
    if (errorCode(error) !== 'EXDEV') throw error;
    await cp(built, next, { recursive: true });
    await rm(built, { recursive: true, force: true });
  }
}

/** After a failure, and after every one of its renames was taken back, nothing of the last site is aside. */
async function dropUnlessHalfway(outDir: string): Promise<void> {
  const marked = await readMark(outDir);
  if (marked === undefined) return;
  try {
    await rmdir(path.join(outDir, OLD));
  } catch (error) {
    if (errorCode(error) !== 'ENOENT') return;
  }
  await rm(path.join(outDir, NEXT), { recursive: true, force: true });
  // A folder that nothing has come into looks as it did.
  if (marked.length === 0) await rm(path.join(outDir, MARK), { force: true });
}

async function entriesBeside(ours: readonly string[], outDir: string): Promise<string[]> {
  const known = new Set([MARK, LOCK, NEXT, OLD, ...ours]);
  return (await readdir(outDir)).filter((name) => !known.has(name)).toSorted();
}

function refuseTakenNames(names: readonly string[], foreign: readonly string[], outDir: string): void {
  const taken = foreign.filter((name) => names.includes(name));
  if (taken.length === 0) return;
  throw new UserError(
    `${outDir} holds ${taken.join(', ')}, which no build has made and the site needs as well. Move it out of the way.`,
  );
}

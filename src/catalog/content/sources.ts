/** The files that problems are about, line by line. */
import { decode } from './parse.ts';

/** The lines of a file of text; nothing for any other file, or one that is not there. */
export type Sources = (path: string) => readonly string[] | undefined;

export function createSources(
  files: readonly { readonly path: string; readonly bytes: Uint8Array }[],
): Sources {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const known = new Map<string, readonly string[] | undefined>();
  return (path) => {
    const file = byPath.get(path);
    if (file && !known.has(path)) {
      const text = decode(path, file.bytes);
      known.set(path, typeof text === 'string' ? text.split('\n') : undefined);
    }
    return known.get(path);
  };
}

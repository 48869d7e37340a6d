/** What the files of an index are called that search begins with, so that all of them can be asked for at once. */
export const indexFiles = {
  module: 'pagefind.js',
  entry: 'pagefind-entry.json',
  meta: 'pagefind.start.pf_meta',
  engine: 'wasm.start.pagefind',
  /** A word a line, as `vocabularyOf` gives them. */
  vocabulary: 'words.txt',
} as const;

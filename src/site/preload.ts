import type { Plugin } from 'vite';

/** By which the bundler knows what it puts around each dynamic import. */
const HELPER = '\0vite/preload-helper.js';

/**
 * Asks for all files of a dynamic import at once, as the bundler's own helper does, in a fifth of its bytes, which every
 * page loads: styles are no part of these imports, and browsers fetch a file but once, whoever asks.
 */
export function shortPreload(): Plugin {
  let base = '/';
  return {
    name: 'lectern-short-preload',
    apply: 'build',
    enforce: 'pre',
    configResolved: (config) => {
      base = config.base;
    },
    load: (id) => (id === HELPER ? helper(base) : undefined),
  };
}

const helper = (base: string): string => `
  const asked = new Set();
  export const __vitePreload = (load, files = []) => {
    for (const file of files.filter((each) => !asked.has(each))) {
      asked.add(file);
      document.head.append(
        Object.assign(document.createElement('link'), { rel: 'modulepreload', href: ${JSON.stringify(base)} + file }),
      );
    }
    return load();
  };`;

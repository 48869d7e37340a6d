/** Ids of headings, made as Git hosts make them, so that `#opening-hours` leads to the same heading here and there. */

/** Keeps the ids of a text apart from those that pages have of their own. */
const PREFIX = 'text-';

/** Ids for the headings of one text, in their order; nothing for a heading without a letter. */
export function createHeadingIds(): (words: string) => string | undefined {
  const used = new Map<string, number>();
  return (words) => {
    const name = headingName(words);
    if (name === '') return undefined;
    let [unique, times] = [name, used.get(name) ?? 0];
    // A heading may say what the number behind another one makes of it: "Map", "Map", "Map 1".
    while (used.has(unique)) {
      times += 1;
      unique = `${name}-${String(times)}`;
    }
    used.set(unique, 0).set(name, times);
    return PREFIX + unique;
  };
}

const headingName = (words: string): string =>
  words
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\s_-]/gu, '')
    .replace(/\s/g, '-');

const HEADING_ID = new RegExp(`<h[1-6] id="${PREFIX}([^"]*)"`, 'g');

/** The names of a rendered text's headings, without the prefix. */
export const headingNames = (html: string): string[] =>
  html
    .matchAll(HEADING_ID)
    .map(([, name = '']) => name)
    .toArray();

/** The fragment under which a page has the heading of a name. */
export const headingFragment = (name: string): string => `#${PREFIX}${encodeURIComponent(name)}`;

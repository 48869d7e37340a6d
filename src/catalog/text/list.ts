/** Several texts in one: `, ` and `，` and their like divide it. */

const SEPARATOR = /[,，、;；]/;

export const splitList = (text: string): string[] =>
  text
    .split(SEPARATOR)
    .map((item) => item.trim())
    .filter((item) => item !== '');

/** One text that is divided into the same ones, unless one of them holds a separator itself. */
export const joinList = (items: readonly string[]): string | undefined =>
  items.some((item) => SEPARATOR.test(item)) ? undefined : items.join(', ');

/** Text as part of something else: one function a format. */

/** For the text and the quoted attributes of HTML and XML. */
export function escapeMarkup(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** A value as JSON inside a `<script>` element, which a `<` in a text could close. */
export const scriptJson = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');

/** Controls, line ends and marks of direction, with which a text can forge lines of a log or hide what it says. */
const UNPRINTABLE = /[\p{Cc}\u200E\u200F\u2028\u2029\u202A-\u202E\u2066-\u2069]/gu;

/** For a line that is printed, such as by a continuous build: what cannot be seen is written as `\u001b`. */
export const escapeLine = (text: string): string =>
  text.replace(UNPRINTABLE, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);

const TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  // BibTeX counts braces, even behind a backslash.
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** For a value in the braces of a BibTeX file, as TeX reads it. */
export const escapeTex = (text: string): string =>
  text.replace(/[\\{}~^]|[#$%&_]/g, (letter) => TEX[letter] ?? `\\${letter}`);

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

/** Anywhere in a line of a log it begins a command of GitHub's workflows. */
const COMMAND = /##\[/g;

/** For a line that is printed, such as by a continuous build: what cannot be seen is written as `\u001b`. */
export const escapeLine = (text: string): string =>
  text
    .replace(UNPRINTABLE, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .replace(COMMAND, '##\\u005b');

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

/** For the text of a workflow command of GitHub, which ends with its line. */
export const escapeWorkflowText = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

/** For a property of a workflow command, which `,` and `:` end, too. */
export const escapeWorkflowProperty = (text: string): string =>
  escapeWorkflowText(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

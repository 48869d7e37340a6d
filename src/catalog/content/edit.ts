/** Content files as texts, for whoever has no parser of whole files at hand, such as a browser: written anew, or changed key by key. */
import { cutFrontMatter } from './front-matter.ts';
import { type Changes, editYaml, type Entries, saysSo, withLineEndsOf, writeYaml } from './yaml/edit.ts';
import { readYaml } from './yaml/read.ts';

/** @param body Markdown, which begins below the front matter */
export const writeMarkdown = (entries: Entries, body: string): string =>
  `---\n${writeYaml(entries)}---\n${fileBody(body)}`;

/** A body as it stands in a file: no empty lines around it, and one line end behind it. */
export const trimBody = (body: string): string => body.replace(/^(?:[^\S\n]*\n)+/, '').trimEnd();

const fileBody = (body: string): string => (trimBody(body) === '' ? '' : `${trimBody(body)}\n`);

/**
 * Change the text of a Markdown file.
 * @param body Takes the place of the one that is there, if given.
 * @returns nothing for a file whose front matter cannot be changed safely
 */
export function editMarkdownText(text: string, changes: Changes, body?: string): string | undefined {
  const cut = cutFrontMatter(text);
  const block = cut && editSettingsText(cut.block, changes);
  if (!cut || block === undefined) return undefined;
  const { opening, closing } = cut;
  const rest = body === undefined ? cut.body : withLineEndsOf(text, fileBody(body));
  const lineEnd = body !== undefined && !closing.endsWith('\n') ? '\n' : '';
  return `${opening}${block}${closing}${lineEnd}${rest}`;
}

/** Change the text of a file of settings; nothing where that cannot be done safely. */
export function editSettingsText(text: string, changes: Changes): string | undefined {
  if (changes.size === 0) return text;
  const edited = editYaml(text, changes);
  if (edited === undefined) return undefined;
  const [before, after] = [text, edited].map((yaml) => readYaml('', yaml).keys?.data);
  return saysSo(before, after, changes) ? edited : undefined;
}

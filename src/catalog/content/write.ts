/** Content files as texts, changed key by key with everything else left as somebody wrote it, and read back as a build would. */
import { editMarkdownText, editSettingsText } from './edit.ts';
import { parseFile } from './parse.ts';
import { type Changes, saysSo } from './yaml/edit.ts';

export { trimBody, writeMarkdown } from './edit.ts';
export { type Changes, type Entries, sameValue, writeYaml } from './yaml/edit.ts';

/**
 * Change a Markdown file.
 * @param body Takes the place of the one that is there, if given.
 * @returns nothing for a file whose front matter cannot be changed safely
 */
export function editMarkdown(text: string, changes: Changes, body?: string): string | undefined {
  const edited = editMarkdownText(text, changes, body);
  return edited !== undefined && readsBack('file.md', text, edited, changes) ? edited : undefined;
}

/** Change a file of settings; nothing where that cannot be done safely. */
export function editSettings(text: string, changes: Changes): string | undefined {
  const edited = editSettingsText(text, changes);
  return edited !== undefined && readsBack('conference.yaml', text, edited, changes) ? edited : undefined;
}

function readsBack(path: string, before: string, after: string, changes: Changes): boolean {
  const [old, now] = [before, after].map(
    (text) => parseFile(path, new TextEncoder().encode(text)).document?.data,
  );
  return saysSo(old, now, changes);
}

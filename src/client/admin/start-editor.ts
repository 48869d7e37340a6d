/** The editor on its page, or a sentence that says why it is not there. */
import type { AdminData } from '../../catalog/outputs/cms/admin-data.ts';
import { fileToForm, formatOf, formToFile } from '../../catalog/outputs/cms/file-format.ts';
import { fileKinds } from '../../catalog/outputs/cms/form.ts';
import { acceptAnyFolder } from './folder-picker.ts';

export function startEditor(data: AdminData, { CMS: editor, location }: Window): void {
  const { config, words, folder, isLocal } = data;
  if (!editor) {
    say(words.failed);
  } else if (isLocal && !/(?:^|\.)localhost$|^127\.0\.0\.1$/.test(location.hostname)) {
    say(words.nowhere);
  } else {
    document.documentElement.classList.toggle('only-local', isLocal);
    registerFormats(editor, data);
    acceptAnyFolder(folder);
    document.getElementById('loading')?.remove();
    void editor.init({ config });
  }
}

const say = (text: string): void => document.querySelector('[role="status"]')?.replaceChildren(text);

/** Files are read and written by these and not by the editor's own formats, which would write them anew. */
function registerFormats(editor: Editor, { forms, languages }: AdminData): void {
  for (const kind of fileKinds) {
    const hasBody = kind !== 'conference';
    const format = { fields: forms[kind], hasBody, languages };
    editor.registerCustomFormat(formatOf(kind), hasBody ? 'md' : 'yaml', {
      fromFile: (text) => fileToForm(text, format),
      toFile: (values) => formToFile(values, format),
    });
  }
}

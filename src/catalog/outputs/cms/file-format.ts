/**
 * A file as an editor holds it: what its form knows, and the whole text beside. Saved again, the text is changed where a field
 * was; all else in it, order, quotes, comments and unknown keys, stays as it is.
 */
import { editMarkdownText, editSettingsText, writeMarkdown } from '../../content/edit.ts';
import { cutFrontMatter } from '../../content/front-matter.ts';
import { sameValue, writeYaml } from '../../content/yaml/edit.ts';
import { readYaml } from '../../content/yaml/read.ts';
import type { Value } from '../../content/yaml/values.ts';
import type { FileKind, FormField } from './form.ts';
import { filled, fromForm, toForm } from './values.ts';

/** Where the text stands among the values; no key of a file. */
const SOURCE = '__source';
/** The field of what follows the front matter. */
export const BODY = 'body';

/** The name by which the editor knows the format of a kind of file. */
export const formatOf = (kind: FileKind): string => `lectern-${kind}`;

export interface FileFormat {
  readonly fields: readonly FormField[];
  /** Whether a body follows; all of the file is YAML otherwise. */
  readonly hasBody: boolean;
  /** Those of the conference, the default first. */
  readonly languages: readonly string[];
}

interface Parts {
  readonly data: Readonly<Record<string, Value>>;
  readonly body: string;
}

function partsOf(text: string, hasBody: boolean): Parts {
  const cut = hasBody ? cutFrontMatter(text) : { block: text, body: '' };
  const { keys, problems } = cut ? readYaml('', cut.block) : { problems: [] };
  if (!cut || !keys)
    throw new Error(
      problems[0]?.message ?? 'The file does not begin with front matter between two lines "---".',
    );
  return { data: keys.data, body: cut.body.trim() };
}

/**
 * The values of a file's form.
 * @throws Error when the file cannot be read
 */
export function fileToForm(text: string, { fields, hasBody, languages }: FileFormat): Record<string, Value> {
  const { data, body } = partsOf(text, hasBody);
  return {
    ...Object.fromEntries(fields.map((field) => [field.name, toForm(field, data[field.name], languages)])),
    ...(hasBody ? { [BODY]: body } : {}),
    // As JSON, since editors cut spaces off the ends of texts.
    [SOURCE]: JSON.stringify(text),
  };
}

/**
 * The file that a form describes.
 * @param values those of `fileToForm`, changed, or those of a new form
 * @throws Error when the file's text cannot be changed safely
 */
export function formToFile(values: Readonly<Record<string, unknown>>, format: FileFormat): string {
  const { fields, hasBody, languages } = format;
  const body = typeof values[BODY] === 'string' ? values[BODY].trim() : '';
  const source = sourceOf(values);
  const before = source === undefined ? { data: {}, body: '' } : partsOf(source, hasBody);
  const changes = new Map<string, Value | undefined>();
  for (const field of fields) {
    const written = before.data[field.name];
    const value = fromForm(field, filled(values[field.name]), written, languages);
    if (!sameValue(value, written)) changes.set(field.name, value);
  }
  if (source === undefined) {
    const entries = Object.fromEntries(
      [...changes].flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
    );
    return hasBody ? writeMarkdown(entries, body) : writeYaml(entries);
  }
  const edited = hasBody ? editMarkdownText(source, changes) : editSettingsText(source, changes);
  if (edited === undefined)
    throw new Error('The file cannot be changed safely here. Change it in an editor of texts.');
  return body === before.body ? edited : withBody(edited, body);
}

/** The body begins as many lines below the front matter as it did. */
function withBody(text: string, body: string): string {
  const { opening = '', block = '', closing = '', body: old = '' } = cutFrontMatter(text) ?? {};
  const [lines] = /^(?:[^\S\n]*\n)*/.exec(old) ?? [''];
  return `${opening}${block}${closing.trimEnd()}\n${lines}${body}\n`;
}

function sourceOf({ [SOURCE]: source }: Readonly<Record<string, unknown>>): string | undefined {
  const text: unknown = typeof source === 'string' && source !== '' ? JSON.parse(source) : undefined;
  return typeof text === 'string' ? text : undefined;
}

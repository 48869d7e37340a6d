/** What a file says of a field, as its form holds it, and back in the manner in which the file had written it. */
import type { Value } from '../../content/yaml/values.ts';
import { joinList, splitList } from '../../text/list.ts';
import { sameValue } from '../../content/yaml/edit.ts';
import type { FormField, FormValue } from './form.ts';

type Map = Readonly<Record<string, Value>>;

const isMap = (value: unknown): value is Map =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Every part of a field is there, empty where the file says nothing, or the form would fill it from another language. */
export function toForm(field: FormValue, written: Value | undefined, languages: readonly string[]): Value {
  switch (field.kind) {
    case 'text':
      return withRoot(textIn(written, languages));
    case 'choice':
      return typeof written === 'string' ? written : '';
    case 'list':
      if (typeof written === 'string') return splitList(written);
      return Array.isArray(written) ? written.filter((item) => typeof item === 'string') : [];
    case 'localized': {
      const empty = Object.fromEntries(languages.map((language) => [language, '']));
      if (typeof written === 'string') return { ...empty, [languages[0] ?? '']: written };
      return { ...empty, ...(isMap(written) ? written : {}) };
    }
    case 'group': {
      const values = isMap(written) ? written : {};
      return Object.fromEntries(
        field.fields.map((inner) => [inner.name, toForm(inner, values[inner.name], languages)]),
      );
    }
    case 'items':
      return Array.isArray(written)
        ? written.map((item) => toForm(groupOf(field), named(item), languages))
        : [];
  }
}

/**
 * @param value as the form holds it now, without what is empty
 * @param written what the file says so far
 * @returns what the file says already where that is what the form shows; nothing where it should say nothing
 */
export function fromForm(
  field: FormValue,
  value: Value | undefined,
  written: Value | undefined,
  languages: readonly string[],
): Value | undefined {
  if (sameValue(value, filled(toForm(field, written, languages)))) return written;
  if (value === undefined) return undefined;
  switch (field.kind) {
    case 'text':
      if (typeof value !== 'string') return undefined;
      return isMap(written) ? { ...written, [languageIn(written, languages)]: value } : withoutRoot(value);
    case 'choice':
      return value;
    case 'list': {
      const items = (Array.isArray(value) ? value : [value]).filter((item) => typeof item === 'string');
      return (typeof written === 'string' ? joinList(items) : undefined) ?? items;
    }
    case 'localized': {
      const [first = '', ...others] = isMap(value) ? Object.keys(value) : [];
      const isForAll = !isMap(written) && first === languages[0] && others.length === 0;
      return isMap(value) && isForAll ? value[first] : value;
    }
    case 'group':
      return isMap(value)
        ? groupFrom(field.fields, value, isMap(written) ? written : {}, languages)
        : undefined;
    case 'items':
      return Array.isArray(value)
        ? itemsFrom(field, value, Array.isArray(written) ? written : [], languages)
        : undefined;
  }
}

const groupFrom = (
  fields: readonly FormField[],
  value: Map,
  written: Map,
  languages: readonly string[],
): Value =>
  Object.fromEntries(
    fields.flatMap((field) => {
      const { name } = field;
      const inner = fromForm(field, value[name], written[name], languages);
      return inner === undefined ? [] : [[name, inner]];
    }),
  );

/** What was not touched stands as it was written, wherever it has been moved to. */
function itemsFrom(
  field: FormValue & { kind: 'items' },
  items: readonly Value[],
  written: readonly Value[],
  languages: readonly string[],
): Value {
  const group = groupOf(field);
  return items.flatMap((item) => {
    const same = written.find((old) => sameValue(filled(toForm(group, named(old), languages)), item));
    const changed = same ?? fromForm(group, item, undefined, languages);
    return changed === undefined ? [] : [bare(changed)];
  });
}

const groupOf = ({ fields }: { readonly fields: readonly FormField[] }): FormValue => ({
  kind: 'group',
  fields,
});

/** An address alone stands for the link to it. */
const named = (item: Value): Value => (typeof item === 'string' ? { url: item } : item);
const bare = (item: Value): Value =>
  isMap(item) && Object.keys(item).length === 1 && item['url'] !== undefined ? item['url'] : item;

/** The editor takes the path of a picture to begin at the root of the site; files give it from the content folder on. */
const withRoot = (text: string): string => (text.startsWith('images/') ? `/${text}` : text);
const withoutRoot = (text: string): string => (text.startsWith('/images/') ? text.slice(1) : text);

/** A text that is written in several languages, where a form has one field for it: the one that the field stands for. */
const languageIn = (written: Map, languages: readonly string[]): string =>
  languages.find((language) => language in written) ?? Object.keys(written)[0] ?? '';

function textIn(written: Value | undefined, languages: readonly string[]): string {
  const text = isMap(written) ? written[languageIn(written, languages)] : written;
  return typeof text === 'string' ? text : '';
}

/** What an editor hands over, as texts, lists and maps without what is empty; nothing if all of it is. */
export function filled(value: unknown): Value | undefined {
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (typeof value === 'string') return value.trim() === '' ? undefined : value.trim();
  if (Array.isArray(value)) {
    const items = value.flatMap((item: unknown) => filled(item) ?? []);
    return items.length === 0 ? undefined : items;
  }
  if (!isMap(value)) return undefined;
  const entries = Object.entries(value).flatMap(([key, item]) => {
    const inner = filled(item);
    return inner === undefined ? [] : [[key, inner] as const];
  });
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}

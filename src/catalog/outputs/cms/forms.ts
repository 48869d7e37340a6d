/** Forms from the schemas, so that a new key of a file is a new field. What a form cannot show stays in the file as it is. */
import { z } from 'zod';
import { conferenceSchema } from '../../schema/conference.ts';
import { pageSchema } from '../../schema/page.ts';
import { sessionSchema } from '../../schema/session.ts';
import { speakerSchema } from '../../schema/speaker.ts';
import { trackSchema } from '../../schema/track.ts';
import type { FormField, Forms, FormValue } from './form.ts';

/** The fields for each kind of file, in the order of its schema. */
export const forms = (): Forms => ({
  sessions: inOneLanguage(fieldsFor(sessionSchema)),
  tracks: inOneLanguage(fieldsFor(trackSchema)),
  speakers: inOneLanguage(fieldsFor(speakerSchema)),
  pages: inOneLanguage(fieldsFor(pageSchema)),
  conference: fieldsFor(conferenceSchema),
});

/** A Markdown file is in one language, and so are its texts. */
const inOneLanguage = (fields: readonly FormField[]): FormField[] =>
  fields.map((field) => {
    if (field.kind === 'localized') return { ...field, kind: 'text' };
    return field.kind === 'items' || field.kind === 'group'
      ? { ...field, fields: inOneLanguage(field.fields) }
      : field;
  });

const fieldsFor = (schema: z.ZodType): FormField[] =>
  fieldsOf(shape.parse(z.toJSONSchema(schema, { io: 'input' }))) ?? [];

/** As much of JSON Schema as the schemas of content are made of. */
interface Shape {
  type?: string | undefined;
  const?: string | undefined;
  enum?: string[] | undefined;
  pattern?: string | undefined;
  properties?: Record<string, Shape> | undefined;
  required?: string[] | undefined;
  /** `false` behind the places of a tuple. */
  items?: Shape | boolean | undefined;
  prefixItems?: Shape[] | undefined;
  anyOf?: Shape[] | undefined;
}
const shape: z.ZodType<Shape> = z.lazy(() =>
  z.object({
    // What may be a number as well is written as text in a form.
    type: z.union([z.string(), z.array(z.string()).transform(() => 'string')]).optional(),
    const: z.string().optional(),
    enum: z.array(z.string()).optional(),
    pattern: z.string().optional(),
    properties: z.record(z.string(), shape).optional(),
    required: z.array(z.string()).optional(),
    items: z.union([shape, z.boolean()]).optional(),
    prefixItems: z.array(shape).optional(),
    anyOf: z.array(shape).optional(),
  }),
);

/** Nothing for a map whose keys anybody chooses. */
function fieldsOf({ properties, required = [] }: Shape): FormField[] | undefined {
  if (!properties) return undefined;
  return Object.entries(properties).flatMap(([name, property]) => {
    const value = valueOf(property);
    return value ? [{ name, required: required.includes(name), ...value }] : [];
  });
}

function valueOf({
  type,
  pattern,
  enum: choices,
  items,
  prefixItems,
  anyOf,
  ...rest
}: Shape): FormValue | undefined {
  if (anyOf) return oneOf(anyOf.filter((option) => option.const !== ''));
  if (choices) return { kind: 'choice', choices };
  if (type === 'string') return { kind: 'text', pattern };
  if (prefixItems) return prefixItems.every(isText) ? { kind: 'list' } : undefined;
  if (type === 'array' && typeof items === 'object') return several(items);
  const fields = fieldsOf(rest);
  return fields && isWhole(fields, rest) ? { kind: 'group', fields } : undefined;
}

const isText = ({ type, enum: choices }: Shape): boolean => type === 'string' && !choices;

/** What can be written in more than one way is read in one. */
function oneOf(options: readonly Shape[]): FormValue | undefined {
  const [first, ...others] = options;
  if (!first || others.length === 0) return first && valueOf(first);
  const rest = options.filter((option) => !isText(option));
  const [other] = rest;
  if (!other || rest.length > 1 || rest.length === options.length) return undefined;
  if (other.type === 'object' && !other.properties) return { kind: 'localized' };
  const value = valueOf(other);
  if (value?.kind === 'list') return value;
  // An address alone is enough.
  return value?.kind === 'group' && value.fields.some(({ name }) => name === 'url')
    ? { ...value, fields: value.fields.map((field) => ({ ...field, required: field.name === 'url' })) }
    : undefined;
}

function several(item: Shape): FormValue | undefined {
  if (isText(item)) return { kind: 'list' };
  const value = valueOf(item);
  return value?.kind === 'group' ? { kind: 'items', fields: value.fields } : undefined;
}

/** A group is written as a whole, so a form that left out one of its keys would lose it. */
const isWhole = (fields: readonly FormField[], { properties = {} }: Shape): boolean =>
  fields.length === Object.keys(properties).length;

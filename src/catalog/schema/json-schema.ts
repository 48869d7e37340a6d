/**
 * JSON Schemas of content files, for editors that complete and check while somebody types. Made from the schemas that
 * files are read by, which know only text; an editor reads YAML as numbers, booleans and nothing besides.
 */
import { z } from 'zod';
import { conferenceSchema } from './conference.ts';
import { pageSchema } from './page.ts';
import { sessionSchema } from './session.ts';
import { speakerSchema } from './speaker.ts';
import { trackSchema } from './track.ts';

export type JsonSchema = z.core.JSONSchema.BaseSchema;

const sources = {
  session: { title: 'Front matter of a session', schema: sessionSchema },
  track: { title: 'Front matter of a track', schema: trackSchema },
  speaker: { title: 'Front matter of a speaker', schema: speakerSchema },
  page: { title: 'Front matter of a free page', schema: pageSchema },
  conference: { title: 'Settings of a conference', schema: conferenceSchema },
} as const;

export type SchemaName = keyof typeof sources;
export const schemaNames: readonly SchemaName[] = ['session', 'track', 'speaker', 'page', 'conference'];

/** The schema of one kind of file, in the draft that most editors know. */
export function jsonSchema(name: SchemaName): JsonSchema {
  const { title, schema } = sources[name];
  const { $schema, ...node } = z.toJSONSchema(schema, {
    target: 'draft-7',
    io: 'input',
    unrepresentable: 'any',
  });
  return { $schema, title, ...forEditors(node) };
}

/** @param described whether what stands around it says what it is */
function forEditors(node: JsonSchema, described = false): JsonSchema {
  const { description, hint, default: _, propertyNames: _names, ...rest } = node;
  const said = [description, typeof hint === 'string' ? hint : undefined].filter(
    (part) => part !== undefined,
  );
  const texts =
    described || said.length === 0
      ? {}
      : { description: said.join(' '), markdownDescription: said.join('\n\n') };
  const shape = shapeOf(rest, described || said.length > 0);
  return { ...texts, ...(typeof hint === 'string' ? withAdvice(shape, hint) : shape) };
}

/** What VS Code says of a text that does not fit, in place of its pattern. */
function withAdvice(shape: JsonSchema, advice: string): JsonSchema {
  const { pattern, anyOf } = shape;
  return {
    ...shape,
    ...(pattern !== undefined && { patternErrorMessage: advice }),
    ...(anyOf && { anyOf: anyOf.map((each) => (isNode(each) ? withAdvice(each, advice) : each)) }),
  };
}

function shapeOf(node: JsonSchema, described: boolean): JsonSchema {
  const { anyOf, properties, items, additionalProperties, ...rest } = node;
  if (anyOf) return unionOf(anyOf.filter(isNode), node, described);
  if (rest.type === 'object') {
    return {
      ...rest,
      ...(properties && {
        properties: Object.fromEntries(
          Object.entries(properties).map(([key, value]) => [key, isNode(value) ? forEditors(value) : value]),
        ),
      }),
      additionalProperties: isNode(additionalProperties)
        ? forEditors(additionalProperties)
        : (additionalProperties ?? false),
    };
  }
  if (items === undefined) return textOf(rest, false);
  const item = (each: unknown): JsonSchema => (isNode(each) ? forEditors(each) : {});
  return { ...rest, items: Array.isArray(items) ? items.map(item) : item(items) };
}

const isNode = (value: unknown): value is JsonSchema => typeof value === 'object' && value !== null;

/** A value of several shapes; that it may be left empty is no shape of its own. */
function unionOf(
  branches: readonly JsonSchema[],
  { suggestions }: JsonSchema,
  described: boolean,
): JsonSchema {
  const shapes = branches.flatMap((branch) => branch.anyOf?.filter(isNode) ?? [branch]);
  const given = shapes.filter((shape) => shape.const !== '');
  const mayBeEmpty = given.length < shapes.length;
  // Under its own name in our schemas, as zod leaves out the examples of what it transforms.
  const extras = Array.isArray(suggestions) ? { examples: suggestions } : {};
  const written = given.map((shape) =>
    shape.type === 'object' || shape.items !== undefined
      ? forEditors(shape, described)
      : textOf(withoutTexts(shape), mayBeEmpty),
  );
  const [only, ...others] = written;
  return only && others.length === 0 ? { ...only, ...extras } : { anyOf: written, ...extras };
}

const withoutTexts = ({ description: _, hint: _hint, ...node }: JsonSchema): JsonSchema => node;

const EMPTY: JsonSchema = { type: ['string', 'null'], maxLength: 0 };

/** A text, which may look like a number or a boolean to a reader of YAML, and like nothing where it is empty. */
function textOf({ type, enum: words, pattern, ...rest }: JsonSchema, mayBeEmpty: boolean): JsonSchema {
  if (words?.includes('true')) return { ...rest, type: ['boolean', 'string'], pattern: '^(true|false)?$' };
  if (words) return mayBeEmpty ? { anyOf: [{ ...rest, enum: words }, EMPTY] } : { ...rest, enum: words };
  const matches = (text: string): boolean => pattern === undefined || new RegExp(pattern).test(text);
  const isFree = mayBeEmpty || matches('');
  const types: z.core.JSONSchema.SchemaType[] = Array.isArray(type)
    ? type
    : [
        'string',
        ...(matches('1') ? (['number'] as const) : []),
        ...(matches('true') ? (['boolean'] as const) : []),
      ];
  const written = isFree && !matches('') ? `^\\s*$|${pattern ?? ''}` : pattern;
  return {
    ...rest,
    type: isFree ? [...types, 'null'] : types.length === 1 ? 'string' : types,
    ...(written !== undefined && { pattern: written }),
  };
}

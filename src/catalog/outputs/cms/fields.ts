/** How the editor shows each field of a form. */
import type { Field, SelectField } from '@sveltia/cms';
import { sessionFacts } from '../../model/facts.ts';
import type { FileKind, FormField } from './form.ts';
import type { CmsWords } from './words.ts';

/** What may be chosen for a field of a session: what conference.yaml lists, and what sessions say besides. */
export type Choices = Readonly<Record<'room' | 'stype', readonly Choice[]>>;
export interface Choice {
  readonly value: string;
  readonly label: string;
}

export interface FieldContext {
  readonly kind: FileKind;
  readonly words: CmsWords;
  readonly languages: readonly string[];
  readonly choices: Choices;
}

const PICTURES = ['photo', 'plan', 'logo'];
const MOMENTS = ['date', 'end'];

/** Each translation may name people and types in its own words. */
const SAID_BY_EACH = new Set(['presenters', 'stype']);

/** Keys that must say the same in all languages of a thing: to change one of them changes it everywhere. */
const shared: Readonly<Record<FileKind, ReadonlySet<string>>> = {
  sessions: new Set(
    sessionFacts
      .filter(({ compare }) => compare !== 'never')
      .map(({ name, key }) => key ?? name)
      .filter((key) => !SAID_BY_EACH.has(key)),
  ),
  speakers: new Set(['photo', 'sessions']),
  tracks: new Set(),
  pages: new Set(),
  conference: new Set(),
};

export function editorField(field: FormField, context: FieldContext): Field {
  const { kind, words } = context;
  return {
    label: words.field(field.name),
    i18n: shared[kind].has(field.name) ? 'duplicate' : true,
    ...widget(field, context),
    name: field.name,
    required: field.required && field.kind === 'text',
  };
}

/** All but the name and what every field has. */
type Widget = Field extends infer F ? (F extends { name: string } ? Omit<F, 'name'> : never) : never;

function widget(field: FormField, context: FieldContext): Widget {
  const { words, languages } = context;
  const inner = (fields: readonly FormField[]): Field[] => fields.map((each) => editorField(each, context));
  switch (field.kind) {
    case 'text':
      return textWidget(field.name, field.pattern, context);
    case 'choice':
      return select(field.choices.map((value) => ({ value, label: words.choice(value) })));
    case 'list':
      return { widget: 'list' };
    case 'localized':
      return {
        widget: 'object',
        fields: languages.map((name) => ({
          name,
          label: words.language(name),
          widget: 'string',
          required: false,
        })),
      };
    case 'group':
      // What it cannot do without is only wanted where there is anything of it, as `check` will say.
      return {
        widget: 'object',
        collapsed: true,
        fields: inner(field.fields.map((each) => ({ ...each, required: false }))),
      };
    case 'items':
      return { widget: 'list', collapsed: true, fields: inner(field.fields) };
  }
}

function textWidget(
  name: string,
  pattern: string | undefined,
  { kind, words, choices }: FieldContext,
): Widget {
  if (PICTURES.includes(name)) return { widget: 'image' };
  if (kind === 'sessions') {
    if (name === 'track') return relation('tracks');
    if (name === 'partOf') return relation('sessions');
    if ((name === 'room' || name === 'stype') && choices[name].length > 0) return select(choices[name]);
    if (MOMENTS.includes(name)) return { widget: 'string', pattern: [MOMENT, words.moment] };
  }
  return pattern === undefined
    ? { widget: 'string' }
    : { widget: 'string', pattern: [`^$|${pattern}`, words.malformed] };
}

/** A day and a time in the order of digits: the editor's own field for times goes by the zone of whoever edits. */
const MOMENT = String.raw`^$|^\d{4}-\d\d-\d\d([T ]\d\d?:\d\d.*)?$|^\d\d?:\d\d$`;

const relation = (collection: string): Widget => ({
  widget: 'relation',
  collection,
  value_field: '{{slug}}',
  display_fields: ['title'],
  search_fields: ['title'],
});

const select = (options: readonly Choice[]): Omit<SelectField, 'name'> => ({
  widget: 'select',
  options: [...options],
  dropdown_threshold: 0,
});

/**
 * A session's facts: what all its files say together, in whatever language. One table says how each is merged, compared
 * and printed, so that a new front matter key is one line here beside its line in the schema.
 */
import type { SessionRecord } from '../content/records.ts';
import type { SessionFields } from '../schema/session.ts';
import { clockOf, dateOf } from '../text/time.ts';
import type { LabelTable } from './labels.ts';
import type { NameTable } from './name-table.ts';
import type { Translations } from './translations.ts';

/** A row of the table; what it leaves out is as usual. */
interface FactRow {
  readonly name: keyof SessionRecord;
  /** The front matter key, where that has another name. */
  readonly key?: keyof SessionFields;
  /** What a file says, as problems repeat it: usually the value as it is. */
  readonly print?: (record: SessionRecord, timeZone: string) => string;
  /** What translations must have in common: usually what is printed. Not compared at all where each may say its own. */
  readonly compare?: 'never' | ((record: SessionRecord, names: Names) => string);
  /** Whether the session's page lists it as it is, under the words `session.<name>`. */
  readonly shown?: true;
}

/** What tells whether two names mean one thing. */
interface Names {
  readonly rooms: NameTable;
  readonly types: NameTable;
  readonly labels: LabelTable;
  /** The session's, which a file that names a room need not repeat. */
  readonly track: string | undefined;
}

const table = [
  { name: 'start', key: 'date', print: ({ start }, timeZone) => timeText(start, timeZone) },
  { name: 'end', print: ({ end }, timeZone) => timeText(end, timeZone) },
  { name: 'duration' },
  { name: 'track' },
  { name: 'room', compare: ({ room, track }, names) => idIn(names.rooms, room, track ?? names.track) },
  { name: 'stype', compare: ({ stype }, { types }) => idIn(types, stype) },
  {
    name: 'presenters',
    print: ({ presenters }) => presenters.map(({ name }) => name).join(', '),
    compare: ({ presenters }) => String(presenters.length),
  },
  { name: 'kind' },
  { name: 'status' },
  { name: 'language' },
  { name: 'level', shown: true },
  { name: 'tags', compare: 'never', shown: true },
  { name: 'labels', compare: (record, { labels }) => String(labels.of(record.labels).map(({ id }) => id)) },
  { name: 'partOf' },
  { name: 'stream' },
  { name: 'chat' },
  { name: 'feedback' },
] as const satisfies readonly FactRow[];

/** In the order in which pages and problems list them. */
export const sessionFacts: readonly FactRow[] = table;

type Row = (typeof table)[number];
export type SessionFacts = { readonly [Name in Row['name']]?: SessionRecord[Name] };
export type ShownFact = Extract<Row, { readonly shown: true }>['name'];

/** A fact is what the leading file says, else the first translation that says anything. */
export function mergeFacts({ all }: Translations<SessionRecord>): SessionFacts {
  const merged: { -readonly [Name in keyof SessionFacts]: SessionFacts[Name] } = {};
  const take = <Name extends Row['name']>(name: Name): void => {
    merged[name] = all.find((record) => record[name] !== undefined)?.[name];
  };
  for (const { name } of table) take(name);
  return merged;
}

/** The facts that a session's page lists as they are, without those that nobody gave. */
export function shownFacts(
  facts: SessionFacts,
): { readonly name: ShownFact; readonly values: readonly string[] }[] {
  return table.flatMap((row) => {
    if (!('shown' in row)) return [];
    const values = textsOf(facts[row.name]);
    return values.length === 0 ? [] : [{ name: row.name, values }];
  });
}

/** What a file says of a fact; empty where it says nothing. */
export function printFact({ name, print }: FactRow, record: SessionRecord, timeZone: string): string {
  return print ? print(record, timeZone) : textsOf(record[name]).join(', ');
}

function textsOf(value: unknown): string[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? value.map(String) : [String(value)];
}

const timeText = (time: number | undefined, timeZone: string): string =>
  time === undefined ? '' : `${dateOf(time, timeZone)}T${clockOf(time, timeZone)}`;

const idIn = (table: NameTable, name: string | undefined, track?: string): string =>
  name === undefined ? '' : table.idOf(name, track);

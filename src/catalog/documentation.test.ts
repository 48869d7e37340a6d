/** What docs say of keys and problems is what files may say, what organisers read and what programs get. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { type Kind, problemKinds } from './content/problem-kinds.ts';
import { mendable } from './fixes/rules.ts';
import { jsonReport } from './report/json.ts';
import { checkedOf } from './report/test-checked.ts';
import { conferenceSchema } from './schema/conference.ts';
import { pageSchema } from './schema/page.ts';
import { sessionSchema } from './schema/session.ts';
import { speakerSchema } from './schema/speaker.ts';
import { trackSchema } from './schema/track.ts';
import { session } from './test-content.ts';

const sections = readFileSync(path.resolve('docs/content.md'), 'utf8').split(/^#+ (?=.*$)/m);
const sectionOf = (heading: string): string => sections.find((text) => text.startsWith(`${heading}\n`)) ?? '';

test.each([
  ['conference.yaml', conferenceSchema],
  ['A session', sessionSchema],
  ['`speakers/<slug>.md`', speakerSchema],
  ['Tracks', trackSchema],
  ['Pages', pageSchema],
])('the section "%s" names every key', (heading, schema) => {
  const section = sectionOf(heading);
  expect(Object.keys(schema.shape).filter((key) => !section.includes(`\`${key}\``))).toEqual([]);
});

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Stands for whatever a text says of one case. */
const BLANK = '\uE000';

/** The rows of the table, as `message (severity)`. */
const documented = sectionOf('Problems')
  .matchAll(/^\| `(.+)` +\| (error|warning) /gm)
  .map(([, message = '', severity = '']) => `${message} (${severity})`)
  .toArray();

const patterns = Object.entries<Kind>(problemKinds).map(([name, { text, severity }]) => {
  const fixed = text(...Array.from({ length: 6 }, () => BLANK)).split(BLANK);
  const pattern = new RegExp(`^(\\w+: )?${fixed.map(escape).join('.+')} \\(${severity}\\)$`);
  return { name, pattern };
});

test.each(patterns)('the problem "$name" is in the table with an example', ({ pattern }) => {
  expect(documented.filter((row) => pattern.test(row))).not.toEqual([]);
});

test('the table has no problem that nobody is told', () => {
  expect(documented.filter((row) => !patterns.some(({ pattern }) => pattern.test(row)))).toEqual([]);
});

const checking = readFileSync(path.resolve('docs/checking.md'), 'utf8');

test('docs/checking.md has every key of the JSON, and no other', () => {
  const checked = checkedOf({ 'sessions/a.md': session({ rooom: 'x' }) });
  const [, json = ''] = /^## JSON$([^]*?)^## /m.exec(checking) ?? [];
  const named = [...json.matchAll(/^\| (`[^|]*`) /gm)].flatMap(([, keys = '']) => keys.match(/\w+/g) ?? []);
  expect(named.toSorted()).toEqual(keysIn(JSON.parse(jsonReport(checked))).toSorted());
});

/** Of an object and those in it, each once. */
function keysIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return keysIn(value[0]);
  return Object.entries(value).flatMap(([key, inner]) => [key, ...keysIn(inner)]);
}

test('docs/checking.md has every kind that is mended, and no other', () => {
  const [, mending = ''] = /^## Mending$([^]*?)^## /m.exec(checking) ?? [];
  const named = [...mending.matchAll(/^\| (`[^|]*`) /gm)].flatMap(
    ([, kinds = '']) => kinds.match(/[\w-]+/g) ?? [],
  );
  expect(named.toSorted()).toEqual(mendable.toSorted());
});

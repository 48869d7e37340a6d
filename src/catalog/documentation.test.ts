/** What docs say of keys and mending is what files may say, what is mended and what programs get. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
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

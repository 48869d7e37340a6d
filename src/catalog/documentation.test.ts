/** What docs/content.md says of keys and problems is what files may say and what organisers read. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { type Kind, problemKinds } from './content/problem-kinds.ts';
import { conferenceSchema } from './schema/conference.ts';
import { pageSchema } from './schema/page.ts';
import { sessionSchema } from './schema/session.ts';
import { speakerSchema } from './schema/speaker.ts';
import { trackSchema } from './schema/track.ts';

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

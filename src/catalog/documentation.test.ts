/** What docs/content.md says of keys is what files may say. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
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

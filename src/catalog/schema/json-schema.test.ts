/** JSON Schemas for editors, put to a validator that knows nothing of ours, with YAML read as editors read it. */
import Ajv from 'ajv';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { ZodType } from 'zod';
import { conferenceSchema } from './conference.ts';
import { jsonSchema, type SchemaName, schemaNames } from './json-schema.ts';
import { pageSchema } from './page.ts';
import { sessionSchema } from './session.ts';
import { speakerSchema } from './speaker.ts';
import { trackSchema } from './track.ts';

const ajv = new Ajv();
const validators = new Map(schemaNames.map((name) => [name, ajv.compile(jsonSchema(name))]));
const fits = (name: SchemaName, yaml: string): boolean =>
  validators.get(name)?.(parse(yaml, { uniqueKeys: false })) === true;

const frontMatter = (file: string): string =>
  /^---\r?\n([^]*?)\r?\n---/.exec(readFileSync(file, 'utf8'))?.[1] ?? '';

/** Files of a folder whose YAML editors can read at all, which the lenient reader of ours goes beyond. */
function misfits(name: SchemaName, folder: string): string[] {
  return readdirSync(folder).filter((file) => {
    try {
      return file.endsWith('.md') && !fits(name, frontMatter(path.join(folder, file)));
    } catch {
      return false;
    }
  });
}

test.each(['session', 'track', 'speaker', 'page'] as const)('every %s of the sample fits', (name) => {
  expect(misfits(name, `content/${name}s`)).toEqual([]);
});

test('the settings of the sample fit', () => {
  expect(fits('conference', readFileSync('content/conference.yaml', 'utf8'))).toBe(true);
});

test.skipIf(!existsSync('../shared/corpus'))('of real sessions only empty placeholders do not fit', () => {
  const folder = '../shared/corpus/2022/sessions';
  const titleless = misfits('session', folder).filter(
    (file) => !/^title:\s*(""|'')?\s*$/m.test(frontMatter(path.join(folder, file))),
  );
  expect(titleless).toEqual([]);
});

describe('what files may really contain', () => {
  test.each([
    ['session', 'title: 2027'],
    ['session', 'title: A\ndate:\ntrack: 1\npresenters:\nduration: 40'],
    ['session', 'title: A\nduration: "40"\ndate: 2027-10-29 9:30+01:00'],
    ['session', 'title: A\npresenters: [Ana Example, Bo Sample]\ntags: a, b'],
    ['session', 'title: A\ntags: [2027, true]\nkind:\nstatus: ""\nlevel: easy'],
    ['session', 'title: A\nlinks: ["https://example.org/", { label: B, url: //example.org/b, when: after }]'],
    ['speaker', 'name: { en: Ana, zh: 安娜 }\nlinks: []'],
    ['track', 'title: A\ntrackchairs: Ana Example'],
    ['page', 'title: yes'],
    ['conference', 'title: A\nadmin: true\noffline: "false"\nwalking: 5\nslots: { default: 40 }'],
    [
      'conference',
      'venue: { name: Mill, geo: [38.7, -9.1] }\nrooms: [{ id: a, floor: 2, planAt: [40, 99.5] }]',
    ],
  ] as const)('fits a %s: %j', (name, yaml) => {
    expect(fits(name, yaml)).toBe(true);
  });
});

describe('what a check would report', () => {
  test.each([
    ['session', 'date: 2027-10-29T10:00'],
    ['session', 'title: ""'],
    ['session', 'title: A\ntrak: clocks'],
    ['session', 'title: A\ndate: 29/10/2027'],
    ['session', 'title: A\nduration: long'],
    ['session', 'title: A\nduration: 0'],
    ['session', 'title: A\nduration: 1.5'],
    ['session', 'title: A\nkind: keynot'],
    ['session', 'title: A\nstatus: true'],
    ['session', 'title: A\nspeechLink: youtube'],
    ['session', 'title: A\nlinks: [{ url: "https://example.org/" }]'],
    ['session', 'title: A\npresenters: { name: Ana }'],
    ['track', 'title: [A]'],
    ['speaker', 'name: Ana\nbio: text'],
    ['page', 'description: A'],
    ['conference', 'admin: sometimes'],
    ['conference', 'accent: red'],
    ['conference', 'rooms: [{ name: Hall }]'],
    ['conference', 'venue: { geo: [91, 0], name: Pole }'],
    ['conference', 'outputs: { feed: false }'],
    ['conference', 'start: tomorrow'],
  ] as const)('does not fit a %s: %j', (name, yaml) => {
    expect(fits(name, yaml)).toBe(false);
  });
});

test.each<[SchemaName, ZodType & { readonly shape: object }]>([
  ['session', sessionSchema],
  ['track', trackSchema],
  ['speaker', speakerSchema],
  ['page', pageSchema],
  ['conference', conferenceSchema],
])('the schema of a %s describes every key, and knows no other', (name, { shape }) => {
  const { properties = {}, additionalProperties } = jsonSchema(name);
  expect(Object.keys(properties)).toEqual(Object.keys(shape));
  expect(additionalProperties).toBe(false);
  const described = Object.values(properties).filter(
    (each) => typeof each === 'object' && each.description !== undefined,
  );
  expect(described).toHaveLength(Object.keys(shape).length);
});

test('a text that does not fit is answered with what to write', () => {
  expect(jsonSchema('session').properties?.['duration']).toMatchObject({
    patternErrorMessage: 'Write whole minutes, such as 40.',
  });
});

test('words that there are to choose from are named', () => {
  const of = (key: string): string => JSON.stringify(jsonSchema('session').properties?.[key]);
  expect(of('kind')).toContain('"enum":["talk","keynote"');
  expect(of('status')).toContain('"enum":["confirmed","tentative","cancelled"]');
  expect(of('level')).toContain('"examples":["beginner"');
});

test.each(schemaNames)('schemas/%s.schema.json is up to date; "npm run schemas" writes it', (name) => {
  expect(JSON.parse(readFileSync(`schemas/${name}.schema.json`, 'utf8'))).toEqual(jsonSchema(name));
});

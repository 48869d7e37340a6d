import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createLanguageRoutes } from '../../catalog/routes.ts';
import { readProgramme } from '../programme/programme.ts';
import { isProgrammeFile } from './programme-shape.ts';

const golden = (language: string): object => {
  const file: unknown = JSON.parse(
    readFileSync(path.resolve(`tests/golden/programme.${language}.json`), 'utf8'),
  );
  if (typeof file !== 'object' || file === null) throw new Error('The golden file is no object.');
  return file;
};

const aSession = { id: 'tides', title: 'Tides' };
const withSession = (more: object): object => ({ ...golden('en'), sessions: [{ ...aSession, ...more }] });

test.each(['en', 'zh'])('the file of a site in %s is a programme', (language) => {
  expect(isProgrammeFile(golden(language))).toBe(true);
});

test('keys of later versions are left alone', () => {
  expect(isProgrammeFile({ ...golden('en'), weather: 'fair' })).toBe(true);
});

describe('what is refused', () => {
  test.each([
    ['no object', null],
    ['a list', []],
    ['a sign-in page', 'Sign in to the hotel'],
    ['another format', { ...golden('en'), format: 2 }],
    ['a zone that is none', { ...golden('en'), timeZone: 'Moon/Base' }],
    ['a language that is none', { ...golden('en'), language: 'x"><script>' }],
    ['days that are none', { ...golden('en'), days: ['2027-13-45'] }],
    ['sessions that are no list', { ...golden('en'), sessions: {} }],
    ['a title that is no text', withSession({ title: { toString: 'x' } })],
    ['a time that is none', withSession({ start: 'soon', minutes: 5 })],
    ['people that are no texts', withSession({ people: [['x']] })],
    ['a kind with a space, which would be two classes', withSession({ kind: 'talk hidden' })],
    ['a state that is not known', withSession({ status: 'hidden' })],
    ['a hue that is no number', { ...golden('en'), tracks: [{ id: 'a', title: 'A', hue: '0 hidden' }] }],
  ])('%s', (_, file) => {
    expect(isProgrammeFile(file)).toBe(false);
  });

  test('never throws, whatever there is', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (one, other) => {
        expect(isProgrammeFile(one)).toBe(false);
        const file = { ...golden('en'), sessions: [other] };
        if (!isProgrammeFile(file)) return;
        readProgramme(file, createLanguageRoutes('https://conf.example.org/'));
      }),
    );
  });
});

test('whatever an id says, its address is one of the site', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string(), fc.constantFrom('javascript:alert(1)', '../..', '//evil.example')),
      (id) => {
        const file = withSession({ id });
        // Halves of a character pair are in no address.
        if (!isProgrammeFile(file) || !id.isWellFormed()) return;
        const { sessions } = readProgramme(file, createLanguageRoutes('https://conf.example.org/2027/'));
        const { origin, pathname } = new URL(sessions.get(id)?.url ?? '');
        expect(origin).toBe('https://conf.example.org');
        expect(pathname).toMatch(/^\/2027\/sessions\/[^/]*\.html$/);
      },
    ),
  );
});

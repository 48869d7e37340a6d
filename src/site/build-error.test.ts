import { expect, test } from 'vitest';
import { explainBuildError } from './build-error.ts';
import { UserError } from './errors.ts';
import { PhotoError } from './photos/problems.ts';

const places = {
  contentDir: '/project/content',
  cacheDir: '/project/.lectern/1',
  outDir: '/srv/www',
};
const systemError = (code: string, path?: string): Error =>
  Object.assign(new Error(`${code}: as the test wants`), { code, ...(path && { path }) });
const explained = (error: unknown): unknown => explainBuildError(error, places);

test.each([
  ['a full disk', systemError('ENOSPC'), 'The disk is full. Make room for /project/.lectern/1 and /srv/www'],
  [
    'a full disk, as a bundler says it',
    new Error('inside: No space left on device (os error 28)'),
    'The disk is full.',
  ],
  [
    'a file that may not be written',
    systemError('EACCES', '/project/x'),
    'may not write or read (EACCES at /project/x)',
  ],
  [
    'a broken cache',
    systemError('EISDIR', '/project/.lectern/1/astro'),
    'kept in /project/.lectern/1 is broken (EISDIR at /project/.lectern/1/astro). Delete that folder',
  ],
  [
    'a content folder that has gone',
    systemError('ENOENT', '/project/content'),
    'Something in /project/content has changed while',
  ],
  [
    'a logo that has gone',
    new PhotoError('missing', 'there is no file'),
    'while the site was built (there is no file). Build again.',
  ],
])('%s is said in a sentence', (_, error, message) => {
  expect(explained(error)).toBeInstanceOf(UserError);
  expect(explained(error)).toMatchObject({ message: expect.stringContaining(message) });
});

test('a mistake of the program, and what is said well already, stay as they are', () => {
  for (const error of [new TypeError('x'), new UserError('y'), systemError('ENOENT', '/elsewhere'), 'z'])
    expect(explained(error)).toBe(error);
});

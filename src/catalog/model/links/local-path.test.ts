import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readLocalPath } from './local-path.ts';

describe('a link in a file', () => {
  test.each([
    ['opening.md', 'sessions/a.md', ['sessions/opening.md']],
    ['./opening.md', 'sessions/a.md', ['sessions/opening.md']],
    ['../pages/venue.md', 'sessions/a.md', ['pages/venue.md']],
    ['..\\pages\\venue.md', 'sessions/a.md', ['pages/venue.md']],
    ['/pages/venue.md', 'sessions/a.md', ['pages/venue.md']],
    ['%6fpening.md', 'sessions/a.md', ['sessions/opening.md']],
    ['%E5%BC%80.md', 'sessions/a.md', ['sessions/开.md']],
    ['../venue.html', 'sessions/a.md', ['venue.html']],
    ['..', 'sessions/a.md', ['']],
    // From the page first, and from the file where that is in another folder.
    ['../venue.html', 'sessions/day-1/a.md', ['venue.html', 'sessions/venue.html']],
    ['rooms/mill.html', 'pages/venue.md', ['rooms/mill.html', 'pages/rooms/mill.html']],
    ['../sessions/a.html', 'pages/venue.md', ['sessions/a.html']],
  ])('%s in %s names %j', (address, file, paths) => {
    expect(readLocalPath(address, file).paths).toEqual(paths);
  });

  test('keeps what follows the path', () => {
    const read = readLocalPath('../search.html?q=a%20b#%E5%9C%B0', 'sessions/a.md');
    expect(read).toMatchObject({ paths: ['search.html'], query: '?q=a%20b', fragment: '地' });
  });

  test.each([
    '../../secret.md',
    '..\\..\\secret.md',
    '%2e%2e/%2e%2e/secret.md',
    '/../secret.md',
    '//host/opening.md',
    '/\\host/opening.md',
    'a%2Fb.md',
    'a%5Cb.md',
    'a%00.md',
    '%E0%A4%A.md',
  ])('names nothing as %s', (address) => {
    expect(readLocalPath(address, 'sessions/a.md').paths).toEqual([]);
  });
});

test('no address gets out of the content folder or to another host', () => {
  const step = fc.constantFrom(
    '..',
    '.',
    '',
    'a',
    'b.md',
    '%2e%2e',
    '%2E.',
    '.%2e',
    '%2f',
    '%5c',
    '\t..',
    'x:',
    '@h',
  );
  const joint = fc.constantFrom('/', '\\', '//', '\\/', '\t/', '%2f');
  const address = fc
    .array(fc.oneof(step, joint, fc.string({ unit: 'binary' })), { maxLength: 12 })
    .map((parts) => parts.join(''));
  const files = fc.constantFrom('sessions/a.md', 'sessions/x/y/a.md', 'pages/p.md', 'speakers/s.md');
  fc.assert(
    fc.property(address, files, (written, file) => {
      for (const path of readLocalPath(written, file).paths) {
        const steps = path.split('/');
        expect(steps).not.toContain('..');
        expect(steps).not.toContain('.');
        expect(steps.slice(0, -1)).not.toContain('');
        expect(path).not.toMatch(/[\\\p{Cc}]/u);
      }
    }),
    { numRuns: 2000 },
  );
});

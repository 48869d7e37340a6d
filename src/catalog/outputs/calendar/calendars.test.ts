import { expect, test } from 'vitest';
import { createRoutes } from '../../routes.ts';
import { sessionUid } from './calendars.ts';

const uidAt = (base: string): string =>
  sessionUid('opening', createRoutes({ site: 'https://example.org', base, languages: ['en'] }).options);

test('an entry of a site that has a host to itself is named after the host', () => {
  expect(uidAt('/')).toBe('opening@example.org');
});

test('entries of two editions on one host differ', () => {
  expect([uidAt('/2026'), uidAt('/2027/')]).toEqual(['opening@example.org/2026', 'opening@example.org/2027']);
});

import { expect, test } from 'vitest';
import { createWording } from '../model/wording.ts';
import { createRoutes } from '../routes.ts';
import { read, session, settings } from '../test-content.ts';
import { catalogData } from './catalog-json.ts';

test('days are the conference’s, while times stay those of the calendar', () => {
  const { catalog } = read({
    'conference.yaml': settings('dayStart: "06:00"\n'),
    'sessions/expo.md': session({ date: '2027-05-01T10:00', end: '2027-05-02T18:00' }),
    'sessions/party.md': session({ date: '2027-05-03T00:30', duration: '60' }),
  });
  const routes = createRoutes({ base: '/', site: 'https://example.org', languages: ['en'] });
  const { days, conference, sessions } = catalogData(createWording(catalog, 'en', routes), () => undefined);
  expect(days).toEqual(['2027-05-01', '2027-05-02']);
  expect(conference).toMatchObject({ start: '2027-05-01', end: '2027-05-02' });
  expect(sessions.map(({ start }) => start)).toEqual([
    '2027-05-01T10:00:00+08:00',
    '2027-05-03T00:30:00+08:00',
  ]);
});

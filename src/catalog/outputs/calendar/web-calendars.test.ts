import fc from 'fast-check';
import { expect, test } from 'vitest';
import { webEntry, webSubscriptions } from './web-calendars.ts';

const entry = {
  title: 'Waiting & co: 100 % 会议 #1?',
  start: Date.parse('2022-07-30T14:10:00+08:00'),
  end: Date.parse('2022-07-30T14:50:00+08:00'),
  location: 'Loft, Annex; The Old Mill',
  details: 'https://slow.example/2022/zh/sessions/waiting.html',
};

const read = (address: string): Readonly<Record<string, string>> =>
  Object.fromEntries(new URL(address).searchParams);

test('Google and Outlook are told what, when in UTC, where, and the address of the page', () => {
  const { google, outlook } = webEntry(entry);
  expect(google).toMatch(/^https:\/\/calendar\.google\.com\/calendar\/render\?/);
  expect(read(google)).toEqual({
    action: 'TEMPLATE',
    text: entry.title,
    dates: '20220730T061000Z/20220730T065000Z',
    location: entry.location,
    details: entry.details,
  });
  expect(outlook).toMatch(/^https:\/\/outlook\.live\.com\/calendar\/0\/deeplink\/compose\?/);
  expect(read(outlook)).toEqual({
    path: '/calendar/action/compose',
    rru: 'addevent',
    subject: entry.title,
    startdt: '2022-07-30T06:10:00Z',
    enddt: '2022-07-30T06:50:00Z',
    location: entry.location,
    body: entry.details,
  });
});

test('a calendar is subscribed to by its address, under its name', () => {
  const url = 'https://slow.example/2022/tracks/%E4%BC%9A.ics';
  const { google, outlook, office } = webSubscriptions(url, 'Slow Software: 会');
  expect(read(google)).toEqual({ cid: 'webcal://slow.example/2022/tracks/%E4%BC%9A.ics' });
  for (const address of [outlook, office]) expect(read(address)).toEqual({ url, name: 'Slow Software: 会' });
  expect(new URL(office).host).toBe('outlook.office.com');
});

test('whatever a title says, it arrives as it is and adds nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 1 }), (title) => {
      const { google, outlook } = webEntry({ ...entry, title });
      expect(google).not.toMatch(/[\s<>"\p{Cc}\p{Cf}]/u);
      expect(read(google)).toMatchObject({ text: title.toWellFormed(), location: entry.location });
      expect(read(outlook)).toMatchObject({ subject: title.toWellFormed(), body: entry.details });
    }),
  );
});

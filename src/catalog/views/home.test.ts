import { describe, expect, test } from 'vitest';
import { session, settings, track } from '../test-content.ts';
import { homePage } from './home.ts';
import { viewContext } from './test-context.ts';

const talk = (date: string, keys: Readonly<Record<string, string>> = {}): string =>
  session({ title: 'A talk', date, duration: '40', ...keys });

const page = (files: Readonly<Record<string, string>>) => homePage(viewContext(files));

describe('a day on the cover', () => {
  test('begins with its first session and ends with its last, whatever breaks are around them', () => {
    const [day] = page({
      'sessions/doors.md': talk('2027-03-01T08:00:00', { kind: 'break' }),
      'sessions/first.md': talk('2027-03-01T09:30:00'),
      'sessions/last.md': talk('2027-03-01T16:00:00'),
    }).days;
    expect([day?.start.text, day?.end.text, day?.count]).toEqual(['09:30', '16:40', 2]);
  });

  test('ends on the next date after a night, and says so', () => {
    const { days } = page({
      'conference.yaml': settings('dayStart: "06:00"\n'),
      'sessions/first.md': talk('2027-03-01T09:30:00'),
      'sessions/party.md': talk('2027-03-02T01:00:00'),
    });
    expect(days.map(({ end }) => [end.text, end.day?.seen])).toEqual([['01:40', 'Tue']]);
  });

  test('does not begin with what goes on for days', () => {
    const { days } = page({
      'sessions/display.md': talk('2027-03-01T09:00:00', { duration: '2880' }),
      'sessions/second.md': talk('2027-03-02T10:00:00'),
    });
    expect(days.map(({ start }) => start.text)).toEqual(['09:00', '10:00', '00:00']);
  });
});

describe('keynotes', () => {
  test('come with the faces of their people, one alone in a large one', () => {
    const { keynotes } = page({
      'sessions/alone.md': talk('2027-03-01T09:00:00', { kind: 'keynote', presenters: '[Ada Example]' }),
      'sessions/both.md': talk('2027-03-01T10:00:00', {
        kind: 'keynote',
        presenters: '[Ada Example, Bo Sample]',
      }),
    });
    expect(keynotes.map(({ portraits }) => portraits.map(({ size }) => size))).toEqual([
      ['large'],
      ['small', 'small'],
    ]);
  });

  test('are not there while they are cancelled', () => {
    const files = {
      'sessions/off.md': talk('2027-03-01T09:00:00', { kind: 'keynote', status: 'cancelled' }),
    };
    expect(page(files).keynotes).toEqual([]);
  });
});

describe('recordings', () => {
  const recorded = { speechLink: 'https://example.org/watch' };

  test('are counted, and begin with one of each track, as keynotes stand beside them', () => {
    const { recordings } = page({
      'tracks/tides.md': track(),
      'sessions/key.md': talk('2027-03-01T09:00:00', { ...recorded, kind: 'keynote' }),
      'sessions/one.md': talk('2027-03-01T10:00:00', { ...recorded, track: 'tides' }),
      'sessions/two.md': talk('2027-03-01T11:00:00', { ...recorded, track: 'tides' }),
      'sessions/other.md': talk('2027-03-01T12:00:00', recorded),
      'sessions/missed.md': talk('2027-03-01T13:00:00'),
    });
    expect(recordings?.cards.map(({ id }) => id)).toEqual(['one', 'other', 'two', 'key']);
    expect(recordings).toMatchObject({ count: 4, url: '/sessions.html?recorded=1' });
  });

  test('are not mentioned while there are none', () => {
    expect(page({ 'sessions/a.md': talk('2027-03-01T09:00:00') }).recordings).toBeUndefined();
  });
});

import { describe, expect, test } from 'vitest';
import { session, settings } from '../test-content.ts';
import { sessionPage, type SessionPage } from './session.ts';
import { viewContext } from './test-context.ts';

const context = viewContext({
  'conference.yaml': settings('dayStart: "06:00"\n'),
  'sessions/expo.md': session({ title: 'Expo', date: '2027-05-01T10:00', end: '2027-05-03T18:00' }),
  'sessions/late.md': session({ title: 'Late', date: '2027-05-02T23:30', duration: '60', room: 'A' }, ' '),
  'sessions/party.md': session({ title: 'Party', date: '2027-05-03T00:10', duration: '60', room: 'A' }, ' '),
});

function pageOf(id: string): SessionPage {
  const found = context.catalog.sessions.find((each) => each.id === id);
  if (!found) throw new Error(`no session ${id}`);
  return sessionPage(found, context);
}

describe('a session after midnight', () => {
  test('has its true date, and leads to the grid of the evening before', () => {
    const page = pageOf('party');
    expect(page.facts.slot).toMatchObject({
      date: '2027-05-03',
      dayFull: 'Monday, May 3, 2027',
      grid: '/schedule/2027-05-02.html#s-party',
      start: { text: '00:10' },
      end: { text: '01:10' },
    });
    expect(page.frame.head.description).toContain('Monday, May 3 00:10');
    expect(page.zone?.dates).toEqual(['2027-05-03']);
  });

  test('comes after what is in its room that evening', () => {
    expect(pageOf('party').beside.neighbours?.previous?.id).toBe('late');
    expect(pageOf('late').beside.neighbours?.next?.id).toBe('party');
  });
});

test('what ends on another date says which', () => {
  expect(pageOf('late').facts.slot?.end.text).toBe('Mon, May 3 00:30');
});

test('sessions at the same time are found across midnight and over several days', () => {
  const parallel = (id: string): string[] => pageOf(id).beside.parallel.map((card) => card.id);
  expect(parallel('party')).toEqual(['expo', 'late']);
  expect(parallel('expo')).toEqual(['late', 'party']);
});

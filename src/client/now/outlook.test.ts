import { describe, expect, test } from 'vitest';
import { type Event, outlook } from './outlook.ts';

const at = (day: number, clock: string): number => Date.parse(`2027-03-1${String(day)}T${clock}Z`);

function event(
  id: string,
  place: string,
  day: number,
  [from, to]: readonly [string, string],
  more = {},
): Event {
  const start = at(day, from);
  const end = at(day, to);
  return { id, place, day: `2027-03-1${String(day)}`, kind: 'talk', start, end, ...more };
}

const events = [
  event('doors', '', 1, ['08:30', '09:30'], { kind: 'break' }),
  event('opening', 'Blue', 1, ['09:30', '10:30']),
  event('coffee', '', 1, ['10:30', '11:00'], { kind: 'break' }),
  event('sails', 'Blue', 1, ['11:00', '12:00']),
  event('tides', 'Amber', 1, ['11:00', '11:30']),
  event('knots', 'Amber', 1, ['11:45', '12:15']),
  event('party', 'Deck', 1, ['23:00', '23:59'], { end: at(2, '01:30') }),
  event('late', 'Blue', 2, ['10:00', '11:00']),
  event('early', 'Amber', 2, ['09:00', '10:00']),
  event('noon', 'Amber', 2, ['12:00', '13:00']),
].toSorted((a, b) => a.start - b.start);

function seen(day: number, clock: string, { picks = [] as string[], list = events, today = day } = {}) {
  const found = outlook(list, {
    time: at(day, clock),
    today: `2027-03-1${String(today)}`,
    rooms: ['Blue', 'Amber', 'Deck'],
    isPick: (id) => picks.includes(id),
  });
  if (found?.kind === 'running')
    return found.lines.map(({ event: { id }, isOn, next }) => {
      const here = isOn ? id : `(${id})`;
      return next ? `${here} > ${next.id}` : here;
    });
  return (
    found && {
      from: new Date(found.from).toISOString().slice(8, 16),
      picks: found.picks.map(({ id }) => id),
      firsts: found.firsts.map(({ id }) => id),
    }
  );
}

describe('what someone can go to', () => {
  test('before the first day is what it begins with, in the order of rooms, without breaks', () => {
    expect(seen(0, '20:00')).toEqual({ from: '11T09:30', picks: [], firsts: ['opening', 'tides', 'party'] });
  });

  test('is the same in the morning, until the day begins', () => {
    expect(seen(1, '08:29')).toEqual(seen(0, '20:00'));
    expect(seen(1, '08:30')).toEqual(['doors', '(opening) > sails', '(tides) > knots', '(party)']);
  });

  test('is a line for each room, with what runs and what follows there', () => {
    expect(seen(1, '11:15')).toEqual(['sails', 'tides > knots', '(party)']);
  });

  test('changes at the minute of a start, and leaves out what ends then', () => {
    expect(seen(1, '12:00')).toEqual(['knots', '(party)']);
  });

  test('has lunch in a line of its own while it is on, or while there is nothing else', () => {
    const list = [event('lunch', '', 1, ['12:00', '13:00'], { kind: 'break' }), ...events];
    expect(seen(1, '11:45', { list })).not.toContain('lunch');
    expect(seen(1, '12:30', { list })).toContain('lunch');
    const farewell = event('farewell', '', 3, ['14:00', '15:00'], { kind: 'break' });
    const talk = event('talk', 'Blue', 3, ['11:00', '12:00']);
    expect(seen(3, '13:00', { list: [talk, farewell] })).toEqual(['(farewell)']);
  });

  test('between sessions is what comes next in each room', () => {
    expect(seen(1, '15:00')).toEqual(['(party)']);
  });

  test('after midnight is still the night, in whichever day it is counted', () => {
    expect(seen(2, '00:30', { today: 1 })).toEqual(['party']);
    expect(seen(2, '00:30', { today: 2 })).toContain('party');
  });

  test('in the evening is the next day, with one’s own picks first and named once', () => {
    const firsts = { from: '12T09:00', picks: ['early', 'noon'], firsts: ['late'] };
    expect(seen(2, '01:30', { today: 1, picks: ['noon', 'early'] })).toEqual(firsts);
  });

  test('is nothing once everything is over', () => {
    expect(seen(2, '13:00')).toBeUndefined();
  });

  test('does not take a day for begun, or for going on, because of what lasts over several', () => {
    const list = [event('display', 'Foyer', 1, ['08:00', '08:00'], { end: at(2, '13:00') }), ...events];
    expect(seen(1, '08:15', { list })).toMatchObject({ from: '11T09:30' });
    expect(seen(1, '11:15', { list })).toEqual(['sails', 'tides > knots', '(party)', 'display']);
    expect(seen(2, '02:00', { list, today: 1 })).toMatchObject({ from: '12T09:00' });
  });

  test('is the part that is on, and the whole while none is', () => {
    const list = [
      event('lightning', 'Blue', 1, ['09:00', '10:00']),
      event('first', 'Blue', 1, ['09:00', '09:10'], { partOf: 'lightning' }),
    ];
    expect(seen(1, '09:05', { list })).toEqual(['first']);
    expect(seen(1, '09:30', { list })).toEqual(['lightning']);
  });
});

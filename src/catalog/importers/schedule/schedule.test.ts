/** What schedules of different programs say in their own ways. */
import { describe, expect, test } from 'vitest';
import { readScheduleJson } from './json.ts';
import { readSchedule } from './schedule.ts';
import { readScheduleXml } from './xml.ts';

const event = (more: object = {}) => ({
  ...{
    id: 1,
    guid: 'one',
    title: 'A talk',
    date: '2027-10-29T10:00:00+01:00',
    duration: '00:30',
    room: 'Hall',
  },
  ...more,
});

interface Written {
  readonly generator?: string;
  readonly conference?: object;
  readonly days?: readonly object[];
}

const json = ({ generator, conference, days }: Written, events: readonly object[] = [event()]) =>
  readSchedule(
    readScheduleJson({
      ...(generator !== undefined && { generator: { name: generator } }),
      schedule: {
        base_url: 'https://example.org/2027/',
        conference: {
          ...{ title: 'Conf', time_zone_name: 'Europe/Lisbon', ...conference },
          days: days ?? [
            { date: '2027-10-29', day_start: '2027-10-29T06:00:00+01:00', rooms: { Hall: events } },
          ],
        },
      },
    }),
    undefined,
  );

describe('a schedule of Lectern itself', () => {
  const own = (...events: object[]) => json({ generator: 'lectern' }, events);
  const at = (id: string) => ({ url: `https://example.org/sessions/${id}.html` });

  test('gives files, people and rooms the names that they had', () => {
    const persons = [
      { guid: 'g', name: 'Ana', public_name: 'Ana', url: 'https://example.org/speakers/ana-e.html' },
    ];
    const read = json(
      {
        generator: 'lectern',
        conference: { rooms: [{ name: 'Hall', url: 'https://example.org/rooms/main.html', capacity: 90 }] },
      },
      [event({ ...at('a-%E9%97%B4'), persons })],
    );
    expect(read.sessions[0]?.id).toBe('a-间');
    expect(read.speakers[0]).toMatchObject({ key: 'g', id: 'ana-e', name: 'Ana' });
    expect(read.rooms).toEqual([{ key: 'Hall', id: 'main', name: 'Hall', capacity: 90 }]);
    expect(read.facts.dayStart).toBe('06:00');
  });

  test('makes one session of the days that it lasts', () => {
    const read = own(
      event({ ...at('expo'), guid: 'one', duration: '19:59' }),
      event({ ...at('expo'), guid: 'two', date: '2027-10-30T06:00:00+01:00', duration: '12:00' }),
    );
    expect(read.sessions).toMatchObject([
      { id: 'expo', start: '2027-10-29T10:00:00+01:00', end: '2027-10-30T17:00:00.000Z' },
    ]);
  });

  test('has no rooms where its columns are tracks, or whatever is left', () => {
    const read = own(
      event({ ...at('a'), room: 'Bells', track: 'Bells' }),
      event({ ...at('b'), room: 'Other' }),
    );
    expect(read.rooms).toEqual([]);
    expect(read.sessions.map(({ room, track }) => [room, track])).toEqual([
      [undefined, 'Bells'],
      [undefined, undefined],
    ]);
  });

  test('knows recordings, slides, and people by all their spellings', () => {
    const person = (name: string) => [{ guid: 'g', name }];
    const read = own(
      event({
        ...at('b'),
        persons: person('Ana Example'),
        links: [{ url: 'https://v.example.org/1', title: 'Recording', type: 'media' }],
      }),
      event({
        ...at('a'),
        persons: person('安例'),
        attachments: [{ url: 'https://example.org/1.pdf', title: 'x', type: 'slides' }],
      }),
      event({ ...at('c'), persons: person('Ana Example') }),
    );
    expect(read.sessions).toMatchObject([
      { recording: 'https://v.example.org/1', links: [] },
      { slides: 'https://example.org/1.pdf' },
      {},
    ]);
    expect(read.speakers).toMatchObject([{ name: 'Ana Example', aliases: ['安例'] }]);
  });
});

describe('a schedule of another program', () => {
  test('names its tracks and rooms in events alone', () => {
    const read = json({}, [event({ track: { en: 'Bells', de: 'Glocken' }, type: 'Podium' })]);
    expect(read.tracks).toEqual([{ key: 'Bells', id: undefined, title: 'Bells' }]);
    expect(read.rooms).toMatchObject([{ name: 'Hall' }]);
    expect(read.sessions).toMatchObject([{ kind: 'panel', id: undefined }]);
  });

  test('may have no zone, no dates in events, and a date that is none', () => {
    const read = json({ conference: { time_zone_name: 'Mars/Olympus', start: '2027-13-40', end: 'later' } }, [
      event({ guid: 'a', date: undefined, start: '10:00' }),
      event({ guid: 'b' }),
      event({ guid: 'c', date: 'soon' }),
    ]);
    expect(read.sessions.map(({ start }) => start)).toEqual([
      '2027-10-29T10:00',
      '2027-10-29T10:00:00+01:00',
      undefined,
    ]);
    expect(read.facts).toMatchObject({ timezone: 'Etc/GMT-1', start: '2027-10-29', end: '2027-10-29' });
    expect(read.warnings).toEqual(['"A talk": "soon" is not a time; it is imported without one.']);
  });

  test('says in ways of its own what it has beside that', () => {
    const read = json({}, [
      event({
        logo: '/a.png',
        recording_license: 'CC0',
        do_not_record: true,
        room_guid: 'x',
        empty: '',
        url: 'https://example.org/1',
      }),
      event({
        guid: 'two',
        persons: [{ id: 4 }, { id: 5, public_name: 'Bo', avatar: '/bo.png' }],
        links: [{ title: 'no address' }],
      }),
    ]);
    expect(read.unmapped.map(({ name }) => name)).toEqual([
      'logo',
      'recording license',
      'not to be recorded',
      'room_guid',
      'address of the session there',
    ]);
    expect(read.speakers).toMatchObject([{ key: '5', name: 'Bo', photo: 'https://example.org/bo.png' }]);
  });

  test('in XML may leave out nearly everything', () => {
    const read = readSchedule(
      readScheduleXml(
        '<schedule><conference><title>C</title><day_change>04:00</day_change></conference><day date="2027-10-29"><room name="Hall"><event id="7"><title>A</title><start>10:00</start><duration>0:30</duration><persons><person>Ana</person><person id="2"/></persons><surprise>x</surprise><video_download_url>https://v.example.org/7</video_download_url></event></room></day><day date="2027-10-30"/></schedule>',
      ),
      'Europe/Lisbon',
    );
    expect(read.facts).toEqual({
      title: 'C',
      start: '2027-10-29',
      end: '2027-10-30',
      timezone: undefined,
      dayStart: '04:00',
    });
    expect(read.sessions).toMatchObject([
      {
        key: '7',
        start: '2027-10-29T10:00',
        minutes: 30,
        room: 'Hall',
        recording: 'https://v.example.org/7',
      },
    ]);
    expect(read.speakers).toMatchObject([{ key: 'Ana', name: 'Ana' }]);
    expect(read.unmapped).toEqual([{ name: 'surprise', count: 1 }]);
  });
});

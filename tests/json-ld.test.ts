/** schema.org data of built sites: what search engines ask of each type, and that it says the same as the pages' other data. */
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readCatalogFile } from './catalog-file.ts';
import { hasContent, sampleDir, type SiteName, sitePath } from './sites.ts';
import { type Node, nodesIn, structuredData } from './structured-data.ts';

const origin = 'https://example.org/';

/** The page's object of a type. */
const dataOf = (page: string, type = 'Event', folder = sampleDir): Node | undefined =>
  structuredData(folder, page).find((node) => node['@type'] === type);

const address = { '@type': 'PostalAddress', streetAddress: 'Cais do Relógio 7, Lisbon, Portugal' };
const conference = {
  '@type': 'Event',
  '@id': origin,
  name: 'Spare Hour 2027',
  url: origin,
  startDate: '2027-10-29',
  endDate: '2027-10-31',
};

test('the first page tells of the conference, its days and its place', () => {
  expect(dataOf('index.html')).toMatchObject({
    '@context': 'https://schema.org',
    ...conference,
    inLanguage: 'en',
    eventAttendanceMode: 'https://schema.org/MixedEventAttendanceMode',
    location: [
      {
        '@type': 'Place',
        name: 'The Time Ball Warehouse',
        address,
        geo: { '@type': 'GeoCoordinates', latitude: 38.7053, longitude: -9.1446 },
      },
      { '@type': 'VirtualLocation', url: origin },
    ],
    subEvent: ['2027-10-29', '2027-10-30', '2027-10-31'].map((date) => ({
      '@type': 'Event',
      '@id': `${origin}schedule/${date}.html`,
    })),
  });
});

test('a day is a part of the conference and leads to its sessions', () => {
  const data = dataOf('schedule/2027-10-31.html');
  expect(data).toMatchObject({ startDate: '2027-10-31T10:00:00+00:00', superEvent: conference });
  expect(data?.['subEvent']).toContainEqual({ '@id': `${origin}sessions/memory-an-alignment-of-oaks.html` });
});

describe('a session', () => {
  test('tells its time, room, people and conference', () => {
    const url = `${origin}sessions/timetables-cron-at-half-past-one.html`;
    expect(dataOf('sessions/timetables-cron-at-half-past-one.html')).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'Event',
      '@id': url,
      url,
      name: 'Cron at Half Past One',
      eventStatus: 'https://schema.org/EventScheduled',
      startDate: '2027-10-30T14:40:00+01:00',
      endDate: '2027-10-30T15:10:00+01:00',
      inLanguage: 'en',
      location: [
        {
          '@type': 'Place',
          name: 'Sundial Hall',
          address,
          containedInPlace: { '@id': `${origin}#venue`, name: 'The Time Ball Warehouse' },
        },
        { '@type': 'VirtualLocation', url: 'https://example.org/live/sundial' },
      ],
      performer: [
        { '@type': 'Person', name: 'Saoirse Dunlavin', url: `${origin}speakers/saoirse-dunlavin.html` },
      ],
      superEvent: conference,
    });
  });

  test('that is cancelled says so', () => {
    expect(dataOf('sessions/clocks-a-second-hand-rubidium.html')).toMatchObject({
      eventStatus: 'https://schema.org/EventCancelled',
    });
  });

  test('that has no time yet names none', () => {
    const data = dataOf('sessions/memory-carbon-roughly.html');
    expect(data).not.toHaveProperty('startDate');
    expect(data).not.toHaveProperty('endDate');
  });

  test('has words of its page’s language', () => {
    expect(dataOf('zh/sessions/timetables-cron-at-half-past-one.html')).toMatchObject({
      name: '凌晨一点半的 cron',
      url: `${origin}zh/sessions/timetables-cron-at-half-past-one.html`,
      superEvent: { name: '闰时大会 2027', url: `${origin}zh/` },
    });
  });
});

test('a speaker is a person with a picture, the names they go by and what they speak in', () => {
  expect(dataOf('speakers/gu-nianci.html', 'Person')).toMatchObject({
    '@id': `${origin}speakers/gu-nianci.html`,
    name: 'Gu Nianci',
    image: expect.stringMatching(/^https:\/\/example\.org\/portraits\/.+\.jpg$/),
    alternateName: ['Gu Nianci', '顾念慈'],
    performerIn: [{ '@id': `${origin}sessions/timetables-a-wall-of-red-booklets.html` }],
  });
});

test.each([
  ['sessions/timetables-cron-at-half-past-one.html', ['tracks/timetables.html']],
  ['sessions/break-sunday-coffee.html', ['sessions.html']],
  ['speakers/odalys.html', ['speakers.html']],
  ['tracks/clocks.html', ['tracks.html']],
  ['rooms/sundial.html', []],
  ['schedule/2027-10-29.html', []],
])('%s says the way to it', (page, between) => {
  expect(dataOf(page, 'BreadcrumbList')).toMatchObject({
    itemListElement: [
      ...['', ...between].map((item, index) => ({ position: index + 1, item: `${origin}${item}` })),
      { position: between.length + 2 },
    ],
  });
});

/** What search engines ask of each type at least. */
const required: Readonly<Record<string, readonly string[]>> = {
  Event: ['@id', 'name', 'url'],
  Place: ['name'],
  PostalAddress: ['streetAddress'],
  GeoCoordinates: ['latitude', 'longitude'],
  VirtualLocation: ['url'],
  Person: ['name', 'url'],
  VideoObject: ['name', 'description', 'thumbnailUrl', 'uploadDate'],
  BreadcrumbList: ['itemListElement'],
  ListItem: ['position', 'name'],
};

/** These are elsewhere. */
const leadsOut = new Set(['VirtualLocation', 'VideoObject']);

const names: readonly SiteName[] = ['sample', 2022];

describe.each(names.filter(hasContent))('in every page of %s', (name) => {
  const folder = sitePath(name) ?? '';
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.html'),
  );
  const all = pages.map((page) => ({ page, nodes: nodesIn(structuredData(folder, page)) }));

  test('each object has what its type requires', () => {
    const incomplete = all.flatMap(({ page, nodes }) =>
      nodes.flatMap((node) => {
        const type = node['@type'];
        if (type === undefined) return '@id' in node ? [] : [`${page}: an object without type`];
        const missing = required[type]?.filter((key) => String(node[key] ?? '') === '');
        return missing?.map((key) => `${page}: ${type} without ${key}`) ?? [`${page}: unknown ${type}`];
      }),
    );
    expect(incomplete).toEqual([]);
  });

  test('each address in it is a page of the site', () => {
    const [home] = structuredData(folder, 'index.html');
    const root = home?.['@id'] ?? '';
    const addresses = new Set(
      all
        .flatMap(({ nodes }) => nodes.filter((node) => !leadsOut.has(node['@type'] ?? '')))
        .flatMap((node) => [node['@id'], node['url'], node['item']])
        .filter((url) => typeof url === 'string'),
    );
    const lost = [...addresses].filter((url) => {
      const file = decodeURIComponent(new URL(url).pathname).replace(/\/$/, '/index.html');
      return !url.startsWith(root) || !existsSync(path.join(folder, file));
    });
    expect(addresses.size).toBeGreaterThan(100);
    expect(lost).toEqual([]);
  });

  test.each(['', 'zh'])('a session says what catalog.json says, in "/%s"', (prefix) => {
    for (const session of readCatalogFile(folder, prefix).sessions) {
      const data = dataOf(path.join(prefix, 'sessions', `${session.id}.html`), 'Event', folder);
      expect(data, session.id).toMatchObject({
        url: session.url,
        name: session.title,
        eventStatus: `https://schema.org/Event${session.status === 'cancelled' ? 'Cancelled' : 'Scheduled'}`,
        ...(session.start !== null && { startDate: session.start, endDate: session.end }),
        ...(session.room !== null && { eventAttendanceMode: expect.any(String) }),
      });
      expect(nodesIn(data?.['performer']), session.id).toHaveLength(session.speakers.length);
      expect(JSON.stringify(data).length, session.id).toBeLessThan(3500);
    }
  });
});

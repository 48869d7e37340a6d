/** schema.org data of the sample's pages, as a search engine finds them. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readCatalogFile } from './catalog-file.ts';
import { sampleDir } from './sites.ts';

function dataOf(page: string): unknown {
  const html = readFileSync(path.join(sampleDir, page), 'utf8');
  const found = [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)];
  expect(found, page).toHaveLength(1);
  return JSON.parse(found[0]?.[1] ?? '');
}

const conference = {
  '@type': 'Event',
  '@id': 'https://example.org/',
  name: 'Spare Hour 2027',
  url: 'https://example.org/',
};

const venue = {
  '@type': 'Place',
  address: 'Cais do Relógio 7, Lisbon, Portugal',
  geo: { '@type': 'GeoCoordinates', latitude: 38.7053, longitude: -9.1446 },
};

test('the first page tells of the conference, its days and its place', () => {
  expect(dataOf('index.html')).toMatchObject({
    '@context': 'https://schema.org',
    ...conference,
    inLanguage: 'en',
    startDate: '2027-10-29',
    endDate: '2027-10-31',
    location: { ...venue, name: 'The Time Ball Warehouse' },
  });
});

describe('a session', () => {
  test('tells its time, room, people and conference', () => {
    const url = 'https://example.org/sessions/timetables-cron-at-half-past-one.html';
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
      location: { ...venue, name: 'Sundial Hall, The Time Ball Warehouse' },
      performer: [
        {
          '@type': 'Person',
          name: 'Saoirse Dunlavin',
          url: 'https://example.org/speakers/saoirse-dunlavin.html',
        },
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

  test('that was recorded names the recording', () => {
    expect(dataOf('sessions/calendars-the-ten-missing-days.html')).toHaveProperty('recordedIn.url');
  });

  test('has words of its page’s language', () => {
    expect(dataOf('zh/sessions/timetables-cron-at-half-past-one.html')).toMatchObject({
      name: '凌晨一点半的 cron',
      url: 'https://example.org/zh/sessions/timetables-cron-at-half-past-one.html',
      superEvent: { name: '闰时大会 2027', url: 'https://example.org/zh/' },
    });
  });
});

test('a speaker is a person with the names they go by', () => {
  expect(dataOf('speakers/gu-nianci.html')).toMatchObject({
    '@type': 'Person',
    '@id': 'https://example.org/speakers/gu-nianci.html',
    name: 'Gu Nianci',
    alternateName: ['Gu Nianci', '顾念慈'],
  });
});

test('every session and speaker has such data, with a description of readable length', () => {
  const { sessions, speakers } = readCatalogFile(sampleDir);
  const pages = [
    ...sessions.map(({ id }) => `sessions/${id}.html`),
    ...speakers.map(({ slug }) => `speakers/${slug}.html`),
  ];
  for (const page of pages) {
    const data = dataOf(page);
    expect(data, page).toMatchObject({ '@context': 'https://schema.org' });
    expect(JSON.stringify(data).length, page).toBeLessThan(2500);
  }
});

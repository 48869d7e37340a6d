/** The calendars and the feed of built sites, read by parsers that are none of ours: they say what `catalog.json` says. */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { XMLParser } from 'fast-xml-parser';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { type CatalogFile, readCatalogFile } from './catalog-file.ts';
import { hasContent, type SiteName, sitePath } from './sites.ts';

const names: readonly SiteName[] = ['sample', 'sample-base', 2022];

/** An entry as an app shows it. Times are UTC, `2022-07-30T06:10:00Z`. */
interface Entry {
  readonly url: string;
  readonly summary: string;
  readonly start: string;
  readonly end: string;
  readonly status: string;
  readonly location: string;
  readonly description: string;
}

const utc = (time: string): string => new Date(time).toISOString().replace('.000', '');

function readByIcalJs(file: string): Entry[] {
  const calendar = new ICAL.Component(ICAL.parse(readFileSync(file, 'utf8')));
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const { summary, startDate, endDate, location, description } = new ICAL.Event(component);
    return {
      url: String(component.getFirstPropertyValue('url')),
      summary,
      start: startDate.toString(),
      end: endDate.toString(),
      status: String(component.getFirstPropertyValue('status')),
      location,
      description,
    };
  });
}

const BY_ICALENDAR = `
import json, sys
from icalendar import Calendar
calendar = Calendar.from_ical(open(sys.argv[1], 'rb').read())
print(json.dumps([{
    'url': str(event['url']), 'summary': str(event['summary']), 'status': str(event['status']),
    'start': event['dtstart'].dt.strftime('%Y-%m-%dT%H:%M:%SZ'), 'end': event['dtend'].dt.strftime('%Y-%m-%dT%H:%M:%SZ'),
    'location': str(event['location']), 'description': str(event['description']),
} for event in calendar.walk('vevent')]))
`;

/** Debian's own Python, for which its packages are. */
const python = (...args: readonly string[]): string =>
  execFileSync('/usr/bin/python3', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });

function hasIcalendar(): boolean {
  try {
    python('-c', 'import icalendar');
    return true;
  } catch {
    return false;
  }
}

/** What entries say of the sessions that have a time of their own. */
function expectedOf({ sessions }: CatalogFile) {
  const starts = new Map(sessions.map(({ id, start }) => [id, start]));
  return sessions.flatMap(({ url, title, start, end, status, partOf, abstract }) =>
    start === null || end === null || (partOf !== null && starts.get(partOf) === start)
      ? []
      : [{ url, title, start: utc(start), end: utc(end), status: status.toUpperCase(), abstract }],
  );
}

describe.each(names.filter(hasContent))('of %s', (name) => {
  const site = sitePath(name) ?? '';

  describe.each(['', 'zh'])('in "/%s"', (prefix) => {
    const file = path.join(site, prefix, 'schedule.ics');
    const catalog = readCatalogFile(site, prefix);

    test('the calendar has the sessions of catalog.json, with their times and texts', () => {
      const entries = new Map(readByIcalJs(file).map((entry) => [entry.url, entry]));
      const expected = expectedOf(catalog);
      expect(expected.length).toBeGreaterThan(0);
      for (const { url, title, start, end, status, abstract } of expected) {
        const entry = entries.get(url);
        expect(entry).toMatchObject({ start, end, status });
        expect(entry?.summary.endsWith(title)).toBe(true);
        expect(entry?.description).toContain(abstract);
        expect(entry?.location).not.toBe('');
      }
    });

    test.runIf(hasIcalendar())('Python reads the same in it', () => {
      expect(JSON.parse(python('-c', BY_ICALENDAR, file))).toEqual(readByIcalJs(file));
    });

    test('the feed has the first hundred of the sessions that changed, with absolute addresses', () => {
      const item = z.object({
        title: z.string(),
        link: z.string(),
        description: z.string(),
        pubDate: z.string().optional(),
        'content:encoded': z.string().optional(),
      });
      const parser = new XMLParser({ parseTagValue: false, isArray: (tag) => tag === 'item' });
      const { rss } = z
        .object({ rss: z.object({ channel: z.object({ item: z.array(item) }) }) })
        .parse(parser.parse(readFileSync(path.join(site, prefix, 'feed.xml'), 'utf8')));
      const items = rss.channel.item;
      expect(items).toHaveLength(Math.min(100, catalog.sessions.length));
      const titles = new Map(catalog.sessions.map(({ url, title }) => [url, title]));
      for (const { link, title } of items) expect(title.endsWith(titles.get(link) ?? '?')).toBe(true);
      const times = items.map(({ pubDate = '1970-01-01' }) => Date.parse(pubDate));
      expect(times).toEqual(times.toSorted((a, b) => b - a));
      const relative = /href="(?!https?:|mailto:)/;
      expect(items.filter((each) => relative.test(each['content:encoded'] ?? ''))).toEqual([]);
    });
  });

  test('a session is the same entry in every calendar and language', () => {
    const uids = new Map<string, Set<string>>();
    const files = readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.ics'),
    );
    for (const file of files) {
      const calendar = new ICAL.Component(ICAL.parse(readFileSync(path.join(site, file), 'utf8')));
      for (const component of calendar.getAllSubcomponents('vevent')) {
        const id = path.basename(String(component.getFirstPropertyValue('url')));
        const uid = String(component.getFirstPropertyValue('uid'));
        uids.set(id, (uids.get(id) ?? new Set()).add(uid));
      }
    }
    expect([...uids.values()].filter(({ size }) => size !== 1)).toEqual([]);
    expect(new Set([...uids.values()].flatMap((own) => [...own])).size).toBe(uids.size);
  });
});

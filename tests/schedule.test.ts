/** The schedule of built sites, as apps read it. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readCatalogFile } from './catalog-file.ts';
import { jsonRules, parseXml, xmlRules } from './schedule-rules.ts';
import { hasContent, type SiteName, sitePath } from './sites.ts';

const names: readonly SiteName[] = ['sample', 2022, 2023, 2024];

describe.each(names.filter(hasContent))('the schedule of %s', (name) => {
  describe.each(['', 'zh/'])('in "/%s"', (folder) => {
    const text = (file: string): string =>
      readFileSync(path.join(sitePath(name) ?? '', folder, file), 'utf8');
    const idsIn = (json: unknown): number[] =>
      jsonRules.parse(json).schedule.conference.days.flatMap(({ rooms }) =>
        Object.values(rooms)
          .flat()
          .map(({ id }) => id),
      );

    test('follows the rules of both formats, with the same events in each', () => {
      const xml = xmlRules.parse(parseXml(text('schedule.xml')));
      const [{ day }] = xml.schedule;
      const ids = day.flatMap(({ room = [] }) =>
        room.flatMap(({ event = [] }) => event.map((each) => Number(each['@id']))),
      );
      expect(ids.length).toBeGreaterThan(0);
      expect(new Set(ids).size).toBe(ids.length);
      expect(idsIn(JSON.parse(text('schedule.json')))).toEqual(ids);
    });

    test('is named by the first page, where apps look for it', () => {
      const { url } = jsonRules.parse(JSON.parse(text('schedule.json'))).schedule;
      const xml = url.replace(/json$/, 'xml');
      expect(text('index.html')).toContain(
        `<link rel="alternate" type="application/vnd.c3voc.schedule+xml" href="${xml}">`,
      );
    });

    test('has every session that has a time and is no part of another', () => {
      const { sessions } = readCatalogFile(sitePath(name) ?? '', folder);
      const whole = sessions.filter(({ start, partOf }) => start !== null && partOf === null);
      const titles = jsonRules
        .parse(JSON.parse(text('schedule.json')))
        .schedule.conference.days.flatMap(({ rooms }) =>
          Object.values(rooms)
            .flat()
            .map(({ url }) => url),
        );
      expect(new Set(titles)).toEqual(new Set(whole.map(({ url }) => url)));
    });
  });
});

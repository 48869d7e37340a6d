/** Files for programs, read back by parsers that know nothing of how they were written: all say the same. */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { XMLValidator } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { readCatalogFile } from './catalog-file.ts';
import { jsonEvents, xmlEvents } from './schedule-events.ts';
import { hasContent, type SiteName, sitePath } from './sites.ts';

const names: readonly SiteName[] = ['sample', 2022];
const hasXmllint = spawnSync('xmllint', ['--version']).status === 0;

describe.each(names.filter(hasContent))('of %s', (name) => {
  const folder = sitePath(name) ?? '';
  const text = (...file: string[]): string => readFileSync(path.join(folder, ...file), 'utf8');
  const xmlFiles = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.xml'),
  );

  test('every XML file is well-formed', () => {
    expect(xmlFiles.length).toBeGreaterThan(3);
    for (const file of xmlFiles) expect(XMLValidator.validate(text(file)), file).toBe(true);
  });

  test.runIf(hasXmllint)('xmllint reads every XML file without a complaint', () => {
    const { status, stderr } = spawnSync('xmllint', ['--noout', '--nonet', ...xmlFiles], {
      cwd: folder,
      encoding: 'utf8',
    });
    expect(stderr).toBe('');
    expect(status).toBe(0);
  });

  describe.each(['', 'zh'])('in "/%s"', (prefix) => {
    test('schedule.xml and schedule.json have the same events, word for word', () => {
      expect(xmlEvents(text(prefix, 'schedule.xml'))).toEqual(jsonEvents(text(prefix, 'schedule.json')));
    });

    test('schedule.xml says of each session what catalog.json says', () => {
      const { sessions } = readCatalogFile(folder, prefix);
      const events = Map.groupBy(xmlEvents(text(prefix, 'schedule.xml')), ({ url }) => url);
      const whole = sessions.filter(({ start, partOf }) => start !== null && partOf === null);
      for (const { url, title, abstract, start, status, speakers } of whole)
        expect(events.get(url)?.[0], url).toMatchObject({
          title: status === 'cancelled' ? expect.stringContaining(title) : title,
          abstract,
          date: start,
          persons: speakers.map((speaker) => speaker.name),
        });
      expect(events.size).toBe(whole.length);
    });

    test('catalog.json keeps to the schema that the site publishes', () => {
      const schema = z.fromJSONSchema(
        z.record(z.string(), z.json()).parse(JSON.parse(text('catalog.schema.json'))),
      );
      expect(schema.safeParse(JSON.parse(text(prefix, 'catalog.json'))).error).toBeUndefined();
    });
  });

  test('no older address of a session is named by the sitemap or any file for programs', () => {
    const { sessions } = readCatalogFile(folder);
    const files = [...xmlFiles, 'schedule.json', 'programme.json'].map((file) => text(file)).join('\n');
    const named = sessions
      .flatMap(({ aliases }) => aliases)
      .filter((id) => files.includes(`/sessions/${id}.`));
    expect(named).toEqual([]);
  });
});

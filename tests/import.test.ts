/** A built site's schedule, imported as the export of another system: the same conference comes of it. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { Catalog, Session } from '../src/catalog/model/catalog.ts';
import { runImport } from '../src/site/import/import.ts';
import { readContentDir } from '../src/site/loader/read-content.ts';
import { isoTime } from '../src/catalog/text/time.ts';
import { type CatalogFile, readCatalogFile } from './catalog-file.ts';
import { hasContent, type SiteName, sitePath } from './sites.ts';

const names: readonly SiteName[] = ['sample', 2022, 2023, 2024];

/** What the formats carry of a session, in words. */
interface Told {
  readonly title: string;
  readonly start: string | null;
  readonly end: string | null;
  readonly room: string | undefined;
  readonly track: string | undefined;
  readonly people: readonly string[];
  readonly status: string;
  readonly language: string | null;
}

const byId = (told: readonly (readonly [string, Told])[]) =>
  new Map(told.toSorted(([a], [b]) => (a < b ? -1 : 1)));

/** By what the site itself says in its data. */
function toldBySite({ sessions, rooms, tracks }: CatalogFile): Map<string, Told> {
  const whole = sessions.filter(({ start, partOf }) => start !== null && partOf === null);
  return byId(
    whole.map(({ id, title, start, end, speakers, language, ...session }) => [
      id,
      {
        ...{ title, start, end, language },
        room: rooms.find((room) => room.id === session.room)?.title,
        track: tracks.find((track) => track.id === session.track)?.title,
        people: speakers.map(({ name }) => name),
        // The formats know no tentative sessions.
        status: session.status === 'cancelled' ? 'cancelled' : 'confirmed',
      },
    ]),
  );
}

function toldByFiles({ sessions, conference }: Catalog): Map<string, Told> {
  const only = (texts: Readonly<Record<string, unknown>>): string => String(Object.values(texts)[0] ?? '');
  const time = (moment: number | undefined): string | null =>
    moment === undefined ? null : isoTime(moment, conference.timeZone);
  return byId(
    sessions.map((session: Session) => [
      session.id,
      {
        title: Object.values(session.texts)[0]?.title ?? '',
        start: time(session.slot?.start),
        end: time(session.slot?.end),
        room: session.room && only(session.room.name),
        track: session.track && Object.values(session.track.texts)[0]?.title,
        people: session.appearances.map(({ name }) => only(name)),
        status: session.status,
        language: session.language ?? null,
      },
    ]),
  );
}

describe.each(names.filter(hasContent))('the schedule of %s', (name) => {
  test.each(['schedule.xml', 'schedule.json'])('comes back from %s', async (file) => {
    const folder = mkdtempSync(path.join(tmpdir(), 'lectern-import-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    const settings = { contentDir: path.join(folder, 'content'), cacheDir: path.join(folder, 'cache') };
    const site = sitePath(name) ?? '';
    const request = { format: 'frab', where: path.join(site, file), source: 'frab' } as const;
    const options = { dryRun: false, photos: false, settle: () => undefined, allowVanished: false };
    await runImport({ ...request, ...options, onProgress: () => undefined }, settings);

    const { catalog, problems } = await readContentDir({
      ...settings,
      ...{ packageDir: process.cwd(), projectDir: folder },
    });
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    const original = readCatalogFile(site);
    const told = toldBySite(original);
    expect(toldByFiles(catalog)).toEqual(told);
    expect(catalog.days.map(({ date }) => date)).toEqual(original.days);
    // Each person has the same sessions, so nobody was joined with anybody or parted.
    const sessionsOf = (people: readonly { readonly sessions: readonly string[] }[]): string[] =>
      people
        .map(({ sessions }) =>
          sessions
            .filter((id) => told.has(id))
            .toSorted()
            .join(' '),
        )
        .filter((ids) => ids !== '')
        .toSorted();
    expect(
      sessionsOf(catalog.speakers.map(({ sessions }) => ({ sessions: sessions.map(({ id }) => id) }))),
    ).toEqual(sessionsOf(original.speakers));
  });
});

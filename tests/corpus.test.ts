/** Built sites of real files against what a careful reader finds in the same files. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { cleanLine } from '../src/catalog/text/clean.ts';
import { catalogOf, editions, truthOf } from './corpus.ts';
import { sitePath } from './sites.ts';

// A file without a test would count as broken.
test.skipIf(editions.length === 0)('the corpus is here', () => {
  expect(editions).not.toEqual([]);
});

describe.each(editions)('the edition of %i', (edition) => {
  const truth = truthOf(edition);
  const published = truth.sessions.filter(({ title }) => title !== '');
  const certain = published.filter(({ uncertain }) => uncertain !== true);

  describe.each(['en', 'zh'] as const)('in %s', (lang) => {
    const catalog = catalogOf(edition, lang);
    const byId = new Map(catalog.sessions.map((session) => [session.id, session]));
    const roomName = new Map(catalog.rooms.map(({ id, name }) => [id, name]));
    const rows = certain.filter((row) => row.lang === lang);

    test('has a page for every session, empty placeholders apart', () => {
      const ids = [...new Set(published.map(({ id }) => id))].toSorted();
      expect(catalog.sessions.map(({ id }) => id).toSorted()).toEqual(ids);
      const folder = path.join(sitePath(edition) ?? '', lang === 'en' ? '' : lang, 'sessions');
      expect(ids.filter((id) => !existsSync(path.join(folder, `${id}.html`)))).toEqual([]);
    });

    test('tells titles, times, tracks, rooms, recordings and lengths as the files have them', () => {
      const told = rows.map(({ id }) => {
        const session = byId.get(id);
        const minutes =
          session?.start && session.end
            ? (Date.parse(session.end) - Date.parse(session.start)) / 60_000
            : null;
        return {
          id,
          title: session?.title,
          date: session?.start?.slice(0, 19) ?? null,
          track: session?.track ?? null,
          room: session?.room ? roomName.get(session.room) : null,
          recording: session?.recording ?? null,
          minutes,
        };
      });
      const trackIds = new Set(truth.tracks.map(({ id }) => id));
      const expected = rows.map((row) => ({
        id: row.id,
        title: cleanLine(row.title),
        date: row.date,
        track: row.track !== null && trackIds.has(row.track) ? row.track : null,
        room: row.room,
        recording: row.speechLink,
        minutes: row.slot_minutes_inferred ?? null,
      }));
      expect(told).toEqual(expected);
    });

    test('has the kind of every session, typing errors in its name notwithstanding', () => {
      const languages: Record<string, string> = { 'zh-talk': 'zh', 'en-talk': 'en', 'zh-panel': 'zh' };
      const told = rows.map(({ id }) => `${id} ${byId.get(id)?.language ?? ''}`);
      expect(told).toEqual(rows.map(({ id, stype_key }) => `${id} ${languages[stype_key ?? ''] ?? ''}`));
    });

    test('has every track with its title and chairs', () => {
      const expected = truth.tracks
        .filter((track) => track.lang === lang)
        .map(({ id, title, chairs }) => ({ id, title: cleanLine(title), chairs }));
      expect(catalog.tracks.map(({ id, title, chairs }) => ({ id, title, chairs }))).toEqual(
        expected.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
      );
    });

    test('names the presenters of every session', () => {
      const told = rows.map(
        ({ id }) => `${id}: ${(byId.get(id)?.speakers ?? []).map(({ name }) => name).join(' | ')}`,
      );
      expect(told).toEqual(
        rows.map(({ id, presenters }) => `${id}: ${presenters.map(cleanLine).join(' | ')}`),
      );
    });
  });

  test('has as many people as a careful reader counts, within two per cent', () => {
    const { distinct_persons_resolved: persons } = truth.counts;
    expect(Math.abs(catalogOf(edition, 'en').speakers.length - persons) / persons).toBeLessThanOrEqual(0.02);
  });
});

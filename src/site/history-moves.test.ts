/** Whatever is done to a folder, no calendar entry looks older than it did, and what has moved looks newer. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Session } from '../catalog/model/catalog.ts';
import { createRevisions } from '../catalog/model/revisions.ts';
import { read, session, settings, track } from '../catalog/test-content.ts';
import { readHistory } from './history.ts';

const ids = ['a', 'b', 'c', 'd'] as const;
const anyOf = fc.constantFrom;
const sessionFile = fc
  .record(
    {
      title: anyOf('One', 'Two'),
      date: anyOf('2022-07-30 10:00', '2022-07-30 10:20', '2022-07-30 10:50', '2022-07-31 00:30'),
      room: anyOf('Loft', 'Barn', '阁楼'),
      track: anyOf('wasm', 'web'),
      duration: anyOf('15', '35'),
      status: anyOf('cancelled', 'tentative'),
      partOf: anyOf(...ids),
    },
    { requiredKeys: ['date'] },
  )
  .map((keys) => session(keys));

/** A file with its new text; none where it is deleted. */
type Edit = readonly [file: string, text: string | undefined];

const edit: fc.Arbitrary<Edit> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.tuple(
      fc.tuple(anyOf(...ids), anyOf('', '.zh')).map(([id, suffix]) => `sessions/${id}${suffix}.md`),
      fc.option(sessionFile, { freq: 4, nil: undefined }),
    ),
  },
  fc.tuple(anyOf('sessions/day/a.md', 'sessions/day/b.zh.md'), fc.option(sessionFile, { nil: undefined })),
  fc.tuple(anyOf('tracks/wasm.md'), anyOf(track(), track('WebAssembly'), undefined)),
  fc.tuple(
    anyOf('conference.yaml'),
    anyOf(
      settings(),
      settings('slots: { default: 10 }\n'),
      settings('dayStart: "06:00"\n'),
      settings('rooms: [{ id: loft, name: { en: Loft, zh: 阁楼 } }]\n'),
      'timezone: Europe/Lisbon\n',
    ),
  ),
);

interface Published {
  readonly sequence: number;
  readonly entry: string;
}

const entryOf = ({ slot, room, status }: Session): string =>
  JSON.stringify([slot?.start, slot?.end, room?.name, status]);

function createFolder() {
  const folder = mkdtempSync(path.join(tmpdir(), 'lectern-moves-'));
  const files = new Map<string, string>();
  let seconds = 1_700_000_000;
  const git = (...args: readonly string[]): void => {
    const date = `@${String(seconds)} +0000`;
    execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', ...args], {
      cwd: folder,
      env: { ...process.env, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date },
      stdio: 'ignore',
    });
  };
  git('init', '-q');
  return {
    files,
    commit: ([file, text]: Edit, pause: number): void => {
      const target = path.join(folder, file);
      if (text === undefined) {
        files.delete(file);
        rmSync(target, { force: true });
      } else {
        files.set(file, text);
        mkdirSync(path.dirname(target), { recursive: true });
        writeFileSync(target, text);
      }
      seconds += pause;
      git('add', '-A');
      git('commit', '-q', '--allow-empty', '-m', file);
    },
    publish: async (): Promise<ReadonlyMap<string, Published>> => {
      const revisions = createRevisions(await readHistory(folder), ['en', 'zh']);
      const { sessions } = read(Object.fromEntries(files)).catalog;
      return new Map(
        sessions.map((session) => [
          session.id,
          { sequence: revisions.ofSession(session).sequence, entry: entryOf(session) },
        ]),
      );
    },
    remove: (): void => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

test('no edit of a folder lowers a session’s SEQUENCE, and one that moves it raises it', async () => {
  const edits = fc.array(fc.tuple(edit, fc.nat(1)), { minLength: 5, maxLength: 10 });
  await fc.assert(
    fc.asyncProperty(edits, async (steps) => {
      const folder = createFolder();
      try {
        const known = new Map<string, Published>();
        for (const [change, pause] of steps) {
          folder.commit(change, pause);
          for (const [id, now] of await folder.publish()) {
            const before = known.get(id);
            known.set(id, now);
            if (!before) continue;
            expect(now.sequence).toBeGreaterThanOrEqual(before.sequence);
            if (now.entry !== before.entry) expect(now.sequence).toBeGreaterThan(before.sequence);
          }
        }
      } finally {
        folder.remove();
      }
    }),
    { numRuns: 6 },
  );
}, 60_000);

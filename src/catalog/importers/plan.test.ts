/** Random edits on both sides of a whole conference, over several imports. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseFile } from '../content/parse.ts';
import { editMarkdown, type Entries, trimBody } from '../content/write.ts';
import { type Base, emptyBase } from './base.ts';
import { readFolder } from './folder.ts';
import type { ImportedConference } from './imported.ts';
import { nameFiles } from './names.ts';
import { type ImportPlan, incomingOf, planImport } from './plan.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const parsed = (text: string) => parseFile('sessions/a.md', bytes(text)).document;

const BODY = ['First.', '', 'Second.', '', 'Third.'];

interface There {
  readonly title: string;
  readonly level: string;
  readonly body: readonly string[];
}

const start: There = { title: 'A talk', level: 'easy', body: BODY };

function conference(talks: readonly There[]): ImportedConference {
  return {
    facts: { timezone: 'Europe/Lisbon' },
    tracks: [],
    rooms: [],
    speakers: [],
    sessions: talks.map(({ title, level, body }, index) => ({
      ...{ key: String(index), id: `talk-${String(index)}`, title, level, speakers: [] },
      body: body.join('\n'),
    })),
    unmapped: [],
    warnings: [],
  };
}

function importInto(
  files: ReadonlyMap<string, string>,
  base: Base,
  imported: ImportedConference,
): ImportPlan {
  const folder = readFolder(
    [...files].map(([path, text]) => ({ path, bytes: bytes(text) })),
    ['en'],
  );
  const naming = nameFiles(imported, base, folder, []);
  return planImport(incomingOf(imported, naming, new Map(), 'Europe/Lisbon'), base, folder, {
    ...{ settle: () => undefined, allowVanished: false, photos: [], timeZone: 'Europe/Lisbon' },
  });
}

/** Changes of a talk, each with a text that nothing else has. */
const edits = (side: string) =>
  fc
    .record({
      round: fc.nat(1_000_000),
      title: fc.boolean(),
      level: fc.boolean(),
      lines: fc.uniqueArray(fc.constantFrom(0, 2, 4), { maxLength: 3 }),
    })
    .map(({ round, title, level, lines }) => ({
      title: title ? `${side} title ${String(round)}` : undefined,
      level: level ? `${side} level ${String(round)}` : undefined,
      lines: new Map(lines.map((line) => [line, `${side} line ${String(line)} ${String(round)}.`])),
    }));

type Edits = { title: string | undefined; level: string | undefined; lines: Map<number, string> };

const edited = (talk: There, { title = talk.title, level = talk.level, lines }: Edits): There => ({
  ...{ title, level },
  body: talk.body.map((line, index) => lines.get(index) ?? line),
});

/** Somebody at the file: keys and lines where they are found, in whatever state the file is. */
function editFile(text: string, { title, level, lines }: Edits): string {
  const changes = new Map<string, Entries[string]>();
  if (title !== undefined) changes.set('title', title);
  if (level !== undefined) changes.set('level', level);
  const body = trimBody(parsed(text)?.body ?? '').split('\n');
  const next = body.map((line, index) => lines.get(index) ?? line).join('\n');
  return editMarkdown(text, changes, next) ?? text;
}

test('an import loses no edit of either side, round after round, and the second time it changes nothing', () => {
  const round = fc.record({
    there: fc.array(edits('there'), { minLength: 3, maxLength: 3 }),
    here: fc.array(edits('here'), { minLength: 3, maxLength: 3 }),
  });
  fc.assert(
    fc.property(fc.array(round, { minLength: 1, maxLength: 3 }), (rounds) => {
      let talks: There[] = [start, start, start].map((talk, index) => ({
        ...talk,
        title: `Talk ${String(index)}`,
      }));
      let plan = importInto(new Map(), emptyBase, conference(talks));
      let files = new Map(plan.writes);
      for (const { there, here } of rounds) {
        talks = talks.map((talk, index) =>
          edited(talk, there[index] ?? { title: undefined, level: undefined, lines: new Map() }),
        );
        const before = new Map(files);
        here.forEach((edit, index) => {
          const path = `sessions/talk-${String(index)}.md`;
          files.set(path, editFile(files.get(path) ?? '', edit));
        });
        const byHand = new Map(files);
        plan = importInto(files, plan.base, conference(talks));
        files = new Map([...files, ...plan.writes]);

        const conflicts = JSON.stringify(plan.outcomes.flatMap((outcome) => outcome.conflicts));
        talks.forEach((_, index) => {
          const path = `sessions/talk-${String(index)}.md`;
          const [document, hand] = [parsed(files.get(path) ?? ''), parsed(byHand.get(path) ?? '')];
          const all = `${JSON.stringify(document?.data)}${document?.body ?? ''}${conflicts}`;
          // What they say is in the file or shown, unless it was edited away here before and is no news.
          const edit = there[index];
          for (const text of [edit?.title, edit?.level, ...(edit?.lines.values() ?? [])]) {
            if (text !== undefined) expect(all).toContain(text);
          }
          // What was written by hand is in the file.
          for (const text of [
            here[index]?.title,
            here[index]?.level,
            ...(here[index]?.lines.values() ?? []),
          ]) {
            if (text !== undefined && before.get(path) !== byHand.get(path)) {
              const isWritten = `${JSON.stringify(hand?.data)}${hand?.body ?? ''}`.includes(text);
              if (isWritten)
                expect(`${JSON.stringify(document?.data)}${document?.body ?? ''}`).toContain(text);
            }
          }
        });

        const again = importInto(files, plan.base, conference(talks));
        expect([...again.writes]).toEqual([]);
        expect(again.base).toEqual(plan.base);
        expect(again.outcomes.flatMap((outcome) => outcome.conflicts).length > 0).toBe(conflicts !== '[]');
      }
    }),
    { numRuns: 60 },
  );
});

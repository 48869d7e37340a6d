/** The real conferences beside the project, where they are, against what a careful person reads out of them. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { type Body, readBody } from './body/read.ts';
import { type Appearance, resolvePeople } from './people/resolve.ts';
import { cleanLine } from './text/clean.ts';

const CORPUS = '../shared/corpus';

const truthSchema = z.object({
  sessions: z.array(
    z.object({
      id: z.string(),
      lang: z.string(),
      presenters: z.array(z.string()),
      uncertain: z.unknown().optional(),
      speakers: z.array(
        z.object({ bio_key: z.string(), image: z.string().nullable(), presenter_index: z.int().nullable() }),
      ),
    }),
  ),
  persons_resolved: z.array(z.object({ spellings: z.array(z.string()), sessions: z.array(z.string()) })),
});
type TrueSession = z.infer<typeof truthSchema>['sessions'][number];

describe.each(['2022', '2023', '2024'])('the conference of %s', (year) => {
  const folder = `${CORPUS}/${year}`;
  if (!existsSync(`${folder}/truth.json`)) return test.skip('is not here', () => undefined);

  const truth = truthSchema.parse(JSON.parse(readFileSync(`${folder}/truth.json`, 'utf8')));
  const all = truth.sessions.map((session) => ({ session, body: readSession(folder, session) }));
  const certain = all.filter(({ session }) => session.uncertain === undefined);

  test('has the presenters of every session', () => {
    const names = certain.map(({ session, body }) => [session.id, body.presenters.map(({ name }) => name)]);
    expect(names).toEqual(certain.map(({ session }) => [session.id, session.presenters.map(cleanLine)]));
  });

  test('has the biography and photo of every speaker', () => {
    const differing = certain.flatMap(({ session, body }) =>
      session.speakers.filter(({ bio_key, image, presenter_index }) => {
        const block = body.blocks[body.presenters[presenter_index ?? -1]?.block ?? -1];
        return !block || !letters(block.bio.text).includes(bio_key) || block.photo?.src !== image;
      }),
    );
    expect(differing).toEqual([]);
  });

  test('has no biography or heading of speakers left in an abstract', () => {
    const leaking = all.filter(({ session, body }) => {
      const text = letters(body.abstract.text);
      return (
        /speakers:/i.test(body.abstract.text) ||
        session.speakers.some(({ bio_key }) => bio_key.length > 15 && text.includes(bio_key))
      );
    });
    expect(leaking.map(({ session }) => session.id)).toEqual([]);
  });

  test('has the same people in the same sessions', () => {
    const people = resolvePeople(
      all.flatMap(({ session, body }) => appearances(session, body)),
      [],
      ['en', 'zh'],
    );
    const found = people.map(({ spellings, appearances: own }) =>
      describePerson(
        spellings,
        own.map(({ session }) => session),
      ),
    );
    const uncertain = new Set(
      all.filter(({ session }) => session.uncertain !== undefined).map(({ session }) => session.id),
    );
    const expected = truth.persons_resolved
      .filter(({ sessions }) => !sessions.some((id) => uncertain.has(id)))
      .map(({ spellings, sessions }) => describePerson(spellings, sessions));
    expect(expected.filter((person) => !found.includes(person))).toEqual([]);
    expect(people).toHaveLength(truth.persons_resolved.length);
    expect(new Set(people.map(({ slug }) => slug)).size).toBe(people.length);
  });
});

function readSession(folder: string, { id, lang }: TrueSession): Body {
  const file = readFileSync(`${folder}/sessions/${id}${lang === 'en' ? '' : `.${lang}`}.md`, 'utf8');
  const [, yaml = '', body = ''] = /^---\r?\n([^]*?)\r?\n---[ \t]*\r?\n?([^]*)$/.exec(file) ?? [];
  const { presenters } = z.object({ presenters: z.string() }).parse(parse(yaml, { uniqueKeys: false }));
  return readBody(body, presenters);
}

function appearances({ id, lang }: TrueSession, { presenters, blocks }: Body): Appearance[] {
  return presenters.map(({ name, block: index }, position) => {
    const block = blocks[index ?? -1];
    return {
      ...{ session: id, lang, position, name, path: id, line: 1, column: 1 },
      ...(block?.name !== undefined && { blockName: block.name }),
      ...(block?.photo && { photo: block.photo.src }),
      ...(block && { bio: block.bio.text }),
    };
  });
}

/** The form of truth's `bio_key`. */
const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}]/gu, '');

const describePerson = (spellings: readonly string[], sessions: readonly string[]): string =>
  `${[...new Set(spellings)].toSorted().join(' / ')}: ${[...new Set(sessions)].toSorted().join(', ')}`;

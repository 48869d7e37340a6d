/** A generated conference of any size: the same files for the same seed, with names, titles and texts that search can tell apart. */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pick, type Random, random } from './random.ts';
import { capital, textOf, wordOf } from './words.ts';

export interface Generated {
  readonly sessions: number;
  readonly languages: readonly string[];
  /** Every session has two speakers out of so many people; without it one to four, most of whom have no other session. */
  readonly people?: number | undefined;
  readonly seed?: number;
}

const subjects = [
  'tide',
  'compiler',
  'orchard',
  'ledger',
  'signal',
  'harbour',
  'kernel',
  'archive',
  'lantern',
  'protocol',
  'schema',
  'glacier',
  'beacon',
  'garden',
  'queue',
  'index',
  'canal',
  'engine',
  'library',
  'mirror',
  'packet',
  'quarry',
  'railway',
  'sensor',
  'turbine',
  'vector',
  'weather',
  'yard',
  'cache',
  'bridge',
];
const verbs = [
  'measuring',
  'repairing',
  'teaching',
  'mapping',
  'sharing',
  'securing',
  'naming',
  'sorting',
  'folding',
  'tracing',
  'planting',
  'drawing',
  'counting',
  'moving',
  'testing',
  'reading',
];
const qualities = [
  'small',
  'patient',
  'distributed',
  'forgotten',
  'public',
  'northern',
  'reliable',
  'incremental',
  'quiet',
  'shared',
  'portable',
  'seasonal',
  'stubborn',
  'careful',
  'open',
  'slow',
];
const given = [
  'Ada',
  'Bruno',
  'Chidi',
  'Dana',
  'Elif',
  'Femi',
  'Greta',
  'Hana',
  'Ivo',
  'Jun',
  'Kaja',
  'Liam',
  'Mei',
  'Nils',
  'Oona',
  'Pau',
  'Qiang',
  'Rosa',
  'Sami',
  'Tove',
  'Uma',
  'Vera',
  'Wen',
  'Xenia',
  'Yuki',
  'Zoe',
];
const syllables = [
  'bar',
  'den',
  'fal',
  'gor',
  'hol',
  'kar',
  'len',
  'mir',
  'nor',
  'pel',
  'ros',
  'sel',
  'tam',
  'ver',
  'wick',
  'zan',
];
const SESSIONS_PER_DAY = 250;
const SLOTS_PER_DAY = 10;
const TRACKS = 12;
/** How many speakers a session has, as often as it stands here. */
const SPEAKERS = [1, 1, 1, 1, 1, 1, 2, 2, 3, 4] as const;

/** Write a conference into a folder, which is emptied first. */
export async function generateConference(
  folder: string,
  { sessions, languages, people, seed = 1 }: Generated,
): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  for (const name of ['sessions', 'tracks']) await mkdir(path.join(folder, name), { recursive: true });
  await writeFile(
    path.join(folder, 'conference.yaml'),
    `title: Generated ${String(sessions)}\nurl: https://example.org\ntimezone: Europe/Lisbon\nlanguages: [${languages.join(', ')}]\n`,
  );
  for (let track = 0; track < TRACKS; track += 1) {
    await writeFile(
      path.join(folder, 'tracks', `track-${String(track)}.md`),
      `---\ntitle: ${title(random(seed + track))}\n---\n`,
    );
  }
  for (let number = 0; number < sessions; number += 1) {
    for (const [index, language] of languages.entries()) {
      const suffix = index === 0 ? '' : `.${language}`;
      await writeFile(
        path.join(folder, 'sessions', `session-${String(number)}${suffix}.md`),
        sessionFile(number, language, people, seed),
      );
    }
  }
}

function sessionFile(number: number, language: string, pool: number | undefined, seed: number): string {
  const next = random(seed * 7919 + number);
  const heading = title(next);
  const people =
    pool === undefined
      ? Array.from({ length: SPEAKERS[next(SPEAKERS.length)] ?? 1 }, () => person(next))
      : [next(pool), next(pool)].map((each) => person(random(seed * 104_729 + each)));
  const room = Math.floor((number % SESSIONS_PER_DAY) / SLOTS_PER_DAY);
  const day = Math.floor(number / SESSIONS_PER_DAY);
  const start = new Date(Date.UTC(2027, 5, 1 + day, 9, (number % SLOTS_PER_DAY) * 45));
  const isLong = next(4) === 0;
  const words = (sentences: number): string => textOf(language, next, 1 + next(sentences));
  const paragraphs = Array.from({ length: isLong ? 6 : 2 }, () => words(6)).join('\n\n');
  const blocks = people.map((name) => `${name}: ${words(4)}`).join('\n\n');
  return `---
title: "${language === 'zh' ? textOf('zh', next, 1).slice(0, 14) : heading}"
date: "${start.toISOString().slice(0, 19)}"
track: "track-${String(number % TRACKS)}"
room: "Room ${String(room + 1)}"
presenters: "${people.join(', ')}"
---
${paragraphs}

### Speakers:
${blocks}
`;
}

const title = (next: Random): string =>
  `${capital(pick(verbs, next))} the ${pick(qualities, next)} ${pick(subjects, next)} with ${wordOf('en', next)} ${pick(subjects, next)}s`;

const person = (next: Random): string =>
  `${pick(given, next)} ${capital(pick(syllables, next) + pick(syllables, next) + pick(syllables, next))}`;

/** Queries that some session answers, one for each of the first titles. */
export function queriesFor({ sessions, seed = 1 }: Generated, count: number): string[] {
  return Array.from({ length: count }, (_, index) => {
    const number = Math.floor((index * sessions) / count);
    const words = title(random(seed * 7919 + number)).split(' ');
    return `${words[0] ?? ''} ${words[2] ?? ''} ${words[3] ?? ''}`.toLowerCase();
  });
}

/** A generated conference of any size: the same files for the same seed, with names, titles and texts that search can tell apart. */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

export interface Generated {
  readonly sessions: number;
  readonly languages: readonly string[];
  /** Every session has two speakers out of so many people; without it, mostly one who has no other session. */
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
const chinese = [
  '数据',
  '系统',
  '开源',
  '社区',
  '架构',
  '实践',
  '引擎',
  '网络',
  '存储',
  '调度',
  '观测',
  '索引',
  '消息',
  '模型',
  '测试',
  '安全',
];

const SESSIONS_PER_DAY = 250;
const SLOTS_PER_DAY = 10;
const TRACKS = 12;

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
      ? Array.from({ length: next(5) === 0 ? 2 : 1 }, () => person(next))
      : [next(pool), next(pool)].map((each) => person(random(seed * 104_729 + each)));
  const room = Math.floor((number % SESSIONS_PER_DAY) / SLOTS_PER_DAY);
  const day = Math.floor(number / SESSIONS_PER_DAY);
  const start = new Date(Date.UTC(2027, 5, 1 + day, 9, (number % SLOTS_PER_DAY) * 45));
  const words = language === 'zh' ? chineseText : text;
  const blocks = people.map((name) => `${name}: ${words(next, 2)}`).join('\n\n');
  return `---
title: "${language === 'zh' ? chineseText(next, 1).slice(0, 12) : heading}"
date: "${start.toISOString().slice(0, 19)}"
track: "track-${String(number % TRACKS)}"
room: "Room ${String(room + 1)}"
presenters: "${people.join(', ')}"
---
${words(next, 5)}

${words(next, 4)}

### Speakers:
${blocks}
`;
}

type Random = (below: number) => number;

/** Mulberry32: small, and the same on every machine. */
function random(seed: number): Random {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const pick = (list: readonly string[], next: Random): string => list[next(list.length)] ?? '';
const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

const title = (next: Random): string =>
  `${capital(pick(verbs, next))} the ${pick(qualities, next)} ${pick(subjects, next)} with ${pick(qualities, next)} ${pick(subjects, next)}s`;

const person = (next: Random): string =>
  `${pick(given, next)} ${capital(pick(syllables, next) + pick(syllables, next) + pick(syllables, next))}`;

function text(next: Random, sentences: number): string {
  return Array.from(
    { length: sentences },
    () =>
      `${capital(pick(verbs, next))} a ${pick(qualities, next)} ${pick(subjects, next)} needs a ${pick(qualities, next)} ${pick(subjects, next)}, and every ${pick(subjects, next)} that we kept ${pick(verbs, next)} taught us about the ${pick(qualities, next)} ${pick(subjects, next)}.`,
  ).join(' ');
}

const chineseText = (next: Random, sentences: number): string =>
  Array.from(
    { length: sentences },
    () =>
      `${pick(chinese, next)}${pick(chinese, next)}与${pick(chinese, next)}的${pick(chinese, next)}${pick(chinese, next)}。`,
  ).join('');

/** Queries that some session answers, one for each of the first titles. */
export function queriesFor({ sessions, seed = 1 }: Generated, count: number): string[] {
  return Array.from({ length: count }, (_, index) => {
    const number = Math.floor((index * sessions) / count);
    const words = title(random(seed * 7919 + number)).split(' ');
    return `${words[0] ?? ''} ${words[2] ?? ''} ${words[3] ?? ''}`.toLowerCase();
  });
}

/**
 * Reads what pretalx exports as JSON: the schedule, the lists of its API (`/api/events/<event>/submissions/`, also with
 * `/speakers/` in one folder), and the organisers' export of sessions, whose keys are the words of its pages.
 */
import { z } from 'zod';
import {
  type ImportedConference,
  ImportError,
  type ImportedSession,
  type ImportedSpeaker,
} from './imported.ts';
import { readType } from './kinds.ts';
import { createCounter, filled, list, localizedText, textOrIn } from './loose.ts';
import { isPrivate, privateName } from './private.ts';
import { isSchedule, readScheduleJson } from './schedule/json.ts';
import { readSchedule } from './schedule/schedule.ts';
import { readTable, type Row } from './table/table.ts';
import { joinTexts, toLine, toMarkdown } from './texts.ts';

const slot = z.looseObject({ start: filled, end: filled, room: textOrIn('name') });

const answer = z.looseObject({ question: textOrIn('question'), answer: filled });

const speaker = z.looseObject({
  code: filled,
  name: filled,
  biography: filled,
  avatar: filled,
  avatar_url: filled,
  email: filled,
  answers: list(answer),
});

const submission = z.looseObject({
  code: filled,
  title: localizedText,
  abstract: filled,
  description: filled,
  submission_type: textOrIn('name'),
  track: textOrIn('name'),
  state: filled,
  content_locale: filled,
  duration: z.number().nullish().catch(undefined),
  do_not_record: z.boolean().nullish().catch(undefined),
  speakers: list(z.union([speaker, z.string().transform((code) => ({ ...speaker.parse({}), code }))])),
  slot: slot.nullish().catch(undefined),
  slots: list(slot),
  tags: list(textOrIn('name')),
  answers: list(answer),
  resources: list(z.looseObject({ resource: filled, link: filled, description: filled })),
});

type Submission = z.infer<typeof submission>;
type Speaker = z.infer<typeof speaker>;

/** @param files one or several parsed files */
export function readPretalx(files: readonly unknown[], timeZone: string | undefined): ImportedConference {
  const schedule = files.find(isSchedule);
  if (schedule !== undefined) return readSchedule(readScheduleJson(schedule), timeZone);
  const items = files.flatMap(itemsOf);
  const isSubmission = (item: unknown): boolean =>
    typeof item === 'object' && item !== null && 'code' in item && 'title' in item;
  const submissions = items.filter(isSubmission).map((item) => submission.parse(item));
  if (submissions.length > 0) {
    const people = items
      .filter((item) => !isSubmission(item))
      .flatMap((item) => speaker.safeParse(item).data ?? []);
    return fromSubmissions(submissions, people);
  }
  const rows = items.flatMap(
    (item) => z.record(z.string(), z.unknown()).array().safeParse([item]).data ?? [],
  );
  if (rows.length > 0) return readTable(rows.map((row) => rowOf(row)));
  throw new ImportError(
    'The file holds no sessions of pretalx. Export the schedule as JSON, or the sessions under Sessions, Export.',
  );
}

/** A page of the API, a list, or one thing. */
function itemsOf(file: unknown): readonly unknown[] {
  const page = z.looseObject({ results: z.array(z.unknown()) }).safeParse(file).data;
  return page ? page.results : Array.isArray(file) ? file : [file];
}

function rowOf(row: Readonly<Record<string, unknown>>): Row {
  return Object.fromEntries(
    Object.entries(row).map(([key, value]): [string, string] => [key, cellOf(value)]),
  );
}

/** A cell of the organisers' export: text, a number, a text by language, a list. */
function cellOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(cellOf).join('\n');
  return localizedText.parse(value) ?? '';
}

/** What nobody has confirmed is no session yet. */
const TAKING_PLACE = /^(?:accepted|confirmed|canceled|cancelled)$/;

function fromSubmissions(all: readonly Submission[], people: readonly Speaker[]): ImportedConference {
  const counter = createCounter();
  const taking = all.filter(({ state = 'confirmed' }) => TAKING_PLACE.test(state));
  counter.count('sessions that were not accepted', all.length - taking.length);
  const known = new Map<string, Speaker>();
  for (const person of [...taking.flatMap(({ speakers }) => speakers), ...people]) {
    const key = keyOf(person);
    known.set(key, together(known.get(key) ?? person, person));
  }
  const attending = new Set(taking.flatMap(({ speakers }) => speakers.map(keyOf)));
  const speakers = [...known.values()].filter((person) => attending.has(keyOf(person)));
  for (const { email, answers } of speakers) {
    if (email !== undefined) counter.count(privateName('email'));
    countAnswers(answers, counter.count);
  }
  for (const { answers, do_not_record: unrecorded } of taking) {
    countAnswers(answers, counter.count);
    if (unrecorded === true) counter.count('not to be recorded');
  }
  return {
    facts: {},
    tracks: unique(taking.map(({ track }) => toLine(track))).map((title) => ({ key: title, title })),
    rooms: unique(taking.map((item) => toLine(slotOf(item)?.room))).map((name) => ({ key: name, name })),
    speakers: speakers.map(speakerOf),
    sessions: taking.map((item) => sessionOf(item, known)),
    unmapped: counter.list(),
    warnings: taking.flatMap(({ title, slots }) =>
      slots.length > 1
        ? [`"${toLine(title)}" takes place ${String(slots.length)} times; the first is imported.`]
        : [],
    ),
  };
}

/** A person as a session and the list of speakers tell of them. */
const together = (one: Speaker, other: Speaker): Speaker => ({
  code: one.code ?? other.code,
  name: one.name ?? other.name,
  biography: one.biography ?? other.biography,
  avatar: one.avatar ?? other.avatar,
  avatar_url: one.avatar_url ?? other.avatar_url,
  email: one.email ?? other.email,
  answers: one.answers.length > 0 ? one.answers : other.answers,
});

const unique = (names: readonly string[]): string[] => [...new Set(names)].filter((name) => name !== '');

const keyOf = ({ code, name = '' }: Speaker): string => code ?? name;

const slotOf = ({ slot: single, slots }: Submission) =>
  slots.find(({ start }) => start !== undefined) ?? single ?? undefined;

function countAnswers(answers: Speaker['answers'], count: (name: string) => void): void {
  for (const { question = 'question', answer: value } of answers) {
    if (value !== undefined)
      count(isPrivate(question, value) ? privateName(question) : `question "${question}"`);
  }
}

const speakerOf = (person: Speaker): ImportedSpeaker => ({
  key: keyOf(person),
  name: toLine(person.name ?? person.code),
  photo: person.avatar_url ?? person.avatar,
  biography: toMarkdown(person.biography ?? ''),
});

function sessionOf(item: Submission, known: ReadonlyMap<string, Speaker>): ImportedSession {
  const place = slotOf(item);
  const title = toLine(item.title);
  return {
    key: item.code ?? title,
    title: title === '' ? (item.code ?? '') : title,
    start: place?.start,
    end: place?.end,
    minutes: place?.end === undefined ? (item.duration ?? undefined) : undefined,
    track: toLine(item.track) || undefined,
    room: toLine(place?.room) || undefined,
    speakers: item.speakers.map((person) => {
      const key = keyOf(person);
      return { key, name: toLine(known.get(key)?.name ?? person.name ?? key) };
    }),
    ...readType(toLine(item.submission_type)),
    language: item.content_locale,
    tags: item.tags.flatMap((tag) => tag ?? []),
    links: item.resources.flatMap(({ resource, link, description }) => {
      const url = link ?? resource;
      return url === undefined ? [] : [{ label: toLine(description), url }];
    }),
    cancelled: /^cancell?ed$/.test(item.state ?? ''),
    body: joinTexts(toMarkdown(item.abstract ?? ''), toMarkdown(item.description ?? '')),
  };
}

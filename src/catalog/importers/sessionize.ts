/** Reads Sessionize's "All data" (`/api/v2/<id>/view/All`). Its times are wall time of the conference. */
import { z } from 'zod';
import {
  type ImportedConference,
  ImportError,
  type ImportedSession,
  type ImportedSpeaker,
} from './imported.ts';
import { languageTag, readType } from './kinds.ts';
import { createCounter, filled, flag, list } from './loose.ts';
import { isPrivate, privateName } from './private.ts';
import { joinTexts, toLine, toMarkdown } from './texts.ts';

const answer = z.looseObject({ questionId: filled, answerValue: filled });

const session = z.looseObject({
  id: filled,
  title: filled,
  description: filled,
  startsAt: filled,
  endsAt: filled,
  isServiceSession: flag,
  isPlenumSession: flag,
  speakers: list(filled),
  categoryItems: list(filled),
  questionAnswers: list(answer),
  roomId: filled,
  liveUrl: filled,
  recordingUrl: filled,
  status: filled,
});

const speaker = z.looseObject({
  id: filled,
  firstName: filled,
  lastName: filled,
  fullName: filled,
  bio: filled,
  tagLine: filled,
  profilePicture: filled,
  links: list(z.looseObject({ title: filled, url: filled, linkType: filled })),
  categoryItems: list(filled),
  questionAnswers: list(answer),
});

const schema = z.looseObject({
  sessions: z.array(session),
  speakers: z.array(speaker),
  questions: list(z.looseObject({ id: filled, question: filled })),
  categories: list(
    z.looseObject({ id: filled, title: filled, items: list(z.looseObject({ id: filled, name: filled })) }),
  ),
  rooms: list(z.looseObject({ id: filled, name: filled, sort: z.number().optional().catch(undefined) })),
});

type Data = z.infer<typeof schema>;

/** @throws ImportError for a file that is not the view "All data" */
export function readSessionize(json: unknown): ImportedConference {
  const read = schema.safeParse(json);
  if (!read.success) {
    throw new ImportError(
      'The file has no "sessions" and "speakers". In Sessionize, choose API / Embed, the format JSON and the view "All data".',
    );
  }
  const data = read.data;
  const counter = createCounter();
  const taking = data.sessions.filter(
    ({ status }) =>
      status === undefined || !/^(?:declined|decline queue|waitlisted|nominated)$/i.test(status),
  );
  counter.count('sessions that were not accepted', data.sessions.length - taking.length);
  const categories = categoriesOf(data);
  const questions = new Map(data.questions.map(({ id = '', question = '' }) => [id, toLine(question)]));
  const people = new Map(data.speakers.map((person) => [person.id ?? '', person]));
  const countAnswers = (
    answers: Data['sessions'][number]['questionAnswers'],
    homes: readonly string[],
  ): void => {
    for (const { questionId = '', answerValue } of answers) {
      const name = questions.get(questionId) ?? questionId;
      if (answerValue === undefined || homes.includes(questionId)) continue;
      counter.count(isPrivate(name, answerValue) ? privateName(name) : `question "${name}"`);
    }
  };
  return {
    facts: {},
    tracks: categories.tracks,
    rooms: data.rooms
      .toSorted((a, b) => (a.sort ?? 0) - (b.sort ?? 0))
      .flatMap(({ id, name }) =>
        id === undefined || name === undefined ? [] : [{ key: id, name: toLine(name) }],
      ),
    speakers: attending(data, taking).map((person) => {
      countAnswers(person.questionAnswers, []);
      for (const item of person.categoryItems)
        counter.count(`"${categories.nameOf(item ?? '').title}" of speakers`);
      return speakerOf(person);
    }),
    sessions: taking.map((item) => {
      const links = linkAnswers(item.questionAnswers, questions);
      countAnswers(item.questionAnswers, links.used);
      if (item.isPlenumSession === true) counter.count('plenary session');
      const sorted = categories.sort(item.categoryItems.flatMap((id) => id ?? []));
      for (const title of sorted.unmapped) counter.count(`category "${title}"`);
      return sessionOf(item, people, { ...links, ...sorted.fields });
    }),
    unmapped: counter.list(),
    warnings: [],
  };
}

/** Without those whose sessions were all turned down; hosts have none at all. */
function attending({ sessions, speakers }: Data, taking: Data['sessions']): Data['speakers'] {
  const [all, here] = [sessions, taking].map((list) => new Set(list.flatMap((item) => item.speakers)));
  return speakers.filter(({ id }) => here?.has(id) === true || all?.has(id) === false);
}

function speakerOf(person: Data['speakers'][number]): ImportedSpeaker {
  return {
    key: person.id ?? nameOf(person),
    name: nameOf(person),
    photo: person.profilePicture,
    links: person.links.flatMap(({ title, url, linkType }) =>
      url === undefined ? [] : [{ label: toLine(title ?? linkType), url }],
    ),
    biography: joinTexts(toMarkdown(person.tagLine ?? ''), toMarkdown(person.bio ?? '')),
  };
}

const nameOf = ({ fullName, firstName = '', lastName = '', id }: Data['speakers'][number]): string =>
  toLine(fullName) || toLine(`${firstName} ${lastName}`) || (id ?? '');

function sessionOf(
  item: Data['sessions'][number],
  people: ReadonlyMap<string, Data['speakers'][number]>,
  { recording, slides, ...fields }: Partial<ImportedSession>,
): ImportedSession {
  const title = toLine(item.title);
  return {
    ...fields,
    key: item.id ?? title,
    title: title === '' ? (item.id ?? '') : title,
    start: item.startsAt,
    end: item.endsAt,
    room: item.roomId,
    speakers: item.speakers.flatMap((id) => {
      const person = people.get(id ?? '');
      return person ? [{ key: person.id ?? nameOf(person), name: nameOf(person) }] : [];
    }),
    kind: item.isServiceSession === true ? 'break' : fields.kind,
    stream: item.liveUrl,
    recording: item.recordingUrl ?? recording,
    slides,
    cancelled: /^cancell?ed$/i.test(item.status ?? ''),
    body: toMarkdown(item.description ?? ''),
  };
}

/** Answers that are addresses, to questions that say of what. */
function linkAnswers(
  answers: Data['sessions'][number]['questionAnswers'],
  questions: ReadonlyMap<string, string>,
) {
  const find = (pattern: RegExp): { id: string; url: string } | undefined =>
    answers
      .flatMap(({ questionId: id = '', answerValue: url = '' }) =>
        pattern.test(questions.get(id) ?? '') && /^https?:\/\/\S+$/.test(url) ? [{ id, url }] : [],
      )
      .at(0);
  const recording = find(/\b(?:video|recording|youtube|aufzeichnung)\b/i);
  const slides = find(/\b(?:slides|slide deck|presentation|folien)\b/i);
  return {
    recording: recording?.url,
    slides: slides?.url,
    used: [recording?.id, slides?.id].filter((id) => id !== undefined),
  };
}

/** What categories are for is only said by what they are called. */
function categoriesOf({ categories }: Data) {
  const items = new Map(
    categories.flatMap(({ title = '', items: all }) =>
      all.map(({ id = '', name = '' }) => [id, { title: toLine(title), name: toLine(name), id }] as const),
    ),
  );
  const isTrack = (title: string): boolean => /\b(?:tracks?|stream|themenbereich)\b/i.test(title);
  const nameOf = (id: string) => items.get(id) ?? { title: id, name: '', id };
  return {
    nameOf,
    tracks: [...items.values()]
      .filter(({ title }) => isTrack(title))
      .map(({ id, name }) => ({ key: id, title: name })),
    sort(ids: readonly string[]): { fields: Partial<ImportedSession>; unmapped: string[] } {
      const fields: {
        track?: string;
        level?: string;
        language?: string;
        tags: string[];
        type?: string | undefined;
        kind?: string | undefined;
      } = { tags: [] };
      const unmapped: string[] = [];
      for (const { id, title, name } of ids.map(nameOf)) {
        if (isTrack(title) && fields.track === undefined) fields.track = id;
        else if (/\blevel\b|niveau/i.test(title) && fields.level === undefined) fields.level = name;
        else if (/\b(?:language|sprache)\b/i.test(title) && languageTag(name) !== undefined)
          fields.language = name;
        else if (
          /\b(?:format|type|art)\b/i.test(title) &&
          fields.type === undefined &&
          fields.kind === undefined
        )
          Object.assign(fields, readType(name));
        else if (isTrack(title) || /\b(?:tags?|topics?|keywords?|technolog(?:y|ies)|themen?)\b/i.test(title))
          fields.tags.push(name);
        else unmapped.push(title);
      }
      return { fields, unmapped };
    },
  };
}

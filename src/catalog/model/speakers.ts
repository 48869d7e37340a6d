/** Speakers: the people whom sessions name, joined across sessions and languages, with what `speakers/` says of them. */
import type { RichText } from '../markdown/render.ts';
import { type Appearance as Mention, type Person, resolvePeople } from '../people/resolve.ts';
import { placeIn } from '../content/problems.ts';
import type { SessionRecord, SpeakerRecord } from '../content/records.ts';
import type { Appearance, ByLanguage, Photo, Speaker } from './catalog.ts';
import type { Gathered } from './gather.ts';
import type { SessionLists } from './session-lists.ts';
import { byLanguage, type Translations } from './translations.ts';

export interface LinkedSpeakers {
  /** By slug. */
  readonly speakers: readonly Speaker[];
  /** By session id, in billing order. */
  readonly appearances: ReadonlyMap<string, readonly Appearance[]>;
}

/** What one session's files say of a person. */
interface Seat {
  readonly speaker: Speaker;
  /** In the billing of the first of the files. */
  readonly position: number;
  readonly said: readonly Said[];
}

/** A name in a session's file, and what the speakers section says there. */
interface Said {
  readonly mention: Mention;
  readonly block: SessionRecord['blocks'][number] | undefined;
}

export function linkSpeakers(
  { sessions, speakers: files, conference: { languages } }: Gathered,
  lists: SessionLists,
): LinkedSpeakers {
  const blocks = new Map<Mention, SessionRecord['blocks'][number]>();
  const mentions = sessions.flatMap(({ all }) => all.flatMap((record) => mentionsOf(record, blocks)));
  const fileBySlug = new Map(files.map((file) => [file.id, file]));
  const speakers: Speaker[] = [];
  const seats = new Map<string, Seat[]>();

  for (const person of resolvePeople(mentions, files.map(speakerFile), languages)) {
    // A file whose name nobody has makes nobody a speaker.
    if (person.appearances.length === 0) continue;
    const said = person.appearances.map((mention) => ({ mention, block: blocks.get(mention) }));
    const speaker = createSpeaker(person, said, fileBySlug.get(person.slug), languages, lists);
    speakers.push(speaker);
    for (const [session, here] of Map.groupBy(said, ({ mention }) => mention.session)) {
      const position = here[0]?.mention.position ?? 0;
      const ofSession = seats.get(session) ?? [];
      ofSession.push({ speaker, position, said: here });
      seats.set(session, ofSession);
    }
  }
  // Translations may bill people in another order, so two can claim one place; the first of the people has it.
  const appearances = new Map(
    [...seats].map(([id, ofSession]) => [
      id,
      ofSession.toSorted((a, b) => a.position - b.position).map(appearanceOf),
    ]),
  );
  return { speakers: speakers.toSorted((a, b) => (a.slug < b.slug ? -1 : 1)), appearances };
}

function createSpeaker(
  person: Person,
  said: readonly Said[],
  file: Translations<SpeakerRecord> | undefined,
  languages: readonly string[],
  lists: SessionLists,
): Speaker {
  return {
    slug: person.slug,
    name: { ...person.name, ...(file && nameFrom(file, languages)) },
    spellings: [...new Set([...person.spellings, ...(file ? speakerFile(file).names : [])])],
    alsoCalled: [...new Set(said.flatMap(({ block }) => block?.name ?? []))],
    biography: biographyOf(file, said),
    photo: photoFrom(file) ?? photoOf(said),
    links: file?.all.find(({ links }) => links?.length)?.links ?? [],
    paths: file ? byLanguage(file, ({ path }) => path) : {},
    sessions: lists.of('speaker', person.slug),
  };
}

function mentionsOf(record: SessionRecord, blocks: Map<Mention, SessionRecord['blocks'][number]>): Mention[] {
  return record.presenters.map(({ name, block: index }, position) => {
    const block = index === undefined ? undefined : record.blocks[index];
    const mention: Mention = {
      session: record.id,
      lang: record.lang,
      position,
      name,
      ...(block?.name !== undefined && { blockName: block.name }),
      ...(block?.photo && { photo: block.photo.src }),
      ...(block && { bio: block.bio.text }),
      ...placeIn(record, 'presenters'),
    };
    if (block) blocks.set(mention, block);
    return mention;
  });
}

function speakerFile({ id, lead, all }: Translations<SpeakerRecord>) {
  const names = all.flatMap(({ name, aliases = [] }) => [...Object.values(name), ...aliases]);
  return {
    slug: id,
    names: [...new Set(names)],
    ...(lead.sessions && { sessions: lead.sessions }),
    ...placeIn(lead, 'name'),
  };
}

/** A name that is given once stands for every language. */
function nameFrom({ all }: Translations<SpeakerRecord>, languages: readonly string[]): ByLanguage<string> {
  return Object.fromEntries(
    all.toReversed().flatMap(({ name }) => {
      const { '': everywhere, ...each } = name;
      return [
        ...languages.flatMap((language) => (everywhere ? [[language, everywhere]] : [])),
        ...Object.entries(each),
      ];
    }),
  );
}

/** The file's biography, else the longest that a session has, in each language. */
function biographyOf(
  file: Translations<SpeakerRecord> | undefined,
  said: readonly Said[],
): ByLanguage<RichText> {
  const longest: Record<string, RichText> = {};
  for (const { mention, block } of said) {
    if (!block || block.bio.text.length <= (longest[mention.lang]?.text.length ?? 0)) continue;
    longest[mention.lang] = block.bio;
  }
  const written = (file?.all ?? []).flatMap(({ lang, body }) =>
    body.text === '' ? [] : [[lang, body] as const],
  );
  return { ...longest, ...Object.fromEntries(written) };
}

function photoFrom(file: Translations<SpeakerRecord> | undefined): Photo | undefined {
  const record = file?.all.find(({ photo }) => photo !== undefined);
  return record?.photo === undefined ? undefined : { src: record.photo, place: placeIn(record, 'photo') };
}

/** The first photo that a session has. */
function photoOf(said: readonly Said[]): Photo | undefined {
  const block = said.find(({ block }) => block?.photo)?.block;
  return block?.photo && { src: block.photo.src, place: block.place };
}

function appearanceOf({ speaker, said }: Seat): Appearance {
  return {
    speaker,
    name: Object.fromEntries(said.toReversed().map(({ mention: { lang, name } }) => [lang, name])),
    biography: Object.fromEntries(
      said.flatMap(({ mention, block }) =>
        block === undefined || block.bio.text === '' ? [] : [[mention.lang, block.bio]],
      ),
    ),
    photo: photoOf(said),
  };
}

/** Speakers: the people whom sessions name, joined across sessions and languages, with what `speakers/` says of them. */
import type { RichText } from '../markdown/render.ts';
import { type Appearance as Mention, resolvePeople } from '../people/resolve.ts';
import { type Place, problem, type Problem } from '../content/problems.ts';
import type { SessionRecord, SpeakerRecord } from '../content/records.ts';
import type { Appearance, ByLanguage, Photo, Speaker } from './catalog.ts';
import type { Translations } from './facts.ts';
import type { SessionLists } from './session-lists.ts';

export interface LinkedSpeakers {
  /** By slug. */
  readonly speakers: readonly Speaker[];
  /** By session id, in billing order. */
  readonly appearances: ReadonlyMap<string, readonly Appearance[]>;
  readonly problems: readonly Problem[];
}

export function linkSpeakers(
  sessions: readonly Translations<SessionRecord>[],
  files: readonly Translations<SpeakerRecord>[],
  languages: readonly string[],
  lists: SessionLists,
): LinkedSpeakers {
  const blocks = new Map<Mention, SessionRecord['blocks'][number]>();
  const mentions = sessions.flatMap(({ all }) => all.flatMap((record) => mentionsOf(record, blocks)));
  const people = resolvePeople(mentions, files.map(speakerFile), languages);
  const fileBySlug = new Map(files.map((file) => [file.id, file]));
  const problems: Problem[] = [];
  const speakers: Speaker[] = [];
  const bySession = new Map<string, Map<number, { speaker: Speaker; mentions: Mention[] }>>();

  for (const person of people) {
    const file = fileBySlug.get(person.slug);
    if (person.appearances.length === 0) {
      if (file)
        problems.push(
          problem(
            'speaker-unused',
            placeIn(file.lead, 'name'),
            'name',
            Object.values(file.lead.name)[0] ?? file.id,
          ),
        );
      continue;
    }
    const own = person.appearances.map((mention) => ({ mention, block: blocks.get(mention) }));
    const speaker: Speaker = {
      slug: person.slug,
      name: { ...person.name, ...(file && nameFrom(file, languages)) },
      spellings: [...new Set([...person.spellings, ...(file ? speakerFile(file).names : [])])],
      alsoCalled: [...new Set(own.flatMap(({ block }) => block?.name ?? []))],
      biography: biographyOf(file, own),
      photo:
        photoFrom(file) ??
        own.map(({ block }) => block && photoOf(block)).find((photo) => photo !== undefined),
      links: file?.all.find(({ links }) => links?.length)?.links ?? [],
      sessions: lists.of('speaker', person.slug),
    };
    speakers.push(speaker);
    for (const { mention, block } of own) {
      const positions =
        bySession.get(mention.session) ?? new Map<number, { speaker: Speaker; mentions: Mention[] }>();
      const seat = [...positions].find(([, each]) => each.speaker === speaker)?.[0] ?? mention.position;
      const each = positions.get(seat) ?? { speaker, mentions: [] };
      each.mentions.push(mention);
      bySession.set(mention.session, positions.set(freeSeat(positions, seat, speaker), each));
      if (!block && !hasText(speaker.biography)) {
        problems.push(problem('no-biography', mention, 'presenters', mention.name));
      }
    }
  }
  const appearances = new Map(
    [...bySession].map(([id, seats]) => [
      id,
      [...seats]
        .toSorted(([a], [b]) => a - b)
        .map(([, { speaker, mentions }]) => appearanceOf(speaker, mentions, blocks)),
    ]),
  );
  problems.push(...sessions.flatMap(({ all }) => all.flatMap(blocksWithoutPresenter)));
  return { speakers: speakers.toSorted((a, b) => (a.slug < b.slug ? -1 : 1)), appearances, problems };
}

/** Translations may bill people in another order, so two people can claim one place; the later one moves up. */
function freeSeat(
  seats: ReadonlyMap<number, { speaker: Speaker }>,
  wanted: number,
  speaker: Speaker,
): number {
  let seat = wanted;
  while (seats.has(seat) && seats.get(seat)?.speaker !== speaker) seat += 0.001;
  return seat;
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

const placeIn = ({ places, path }: SessionRecord | SpeakerRecord, key: string): Place =>
  places[key] ?? { path, line: 1, column: 1 };

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

interface Said {
  readonly mention: Mention;
  readonly block: SessionRecord['blocks'][number] | undefined;
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

const hasText = (biography: ByLanguage<RichText>): boolean =>
  Object.values(biography).some((text) => text && text.text !== '');

function photoFrom(file: Translations<SpeakerRecord> | undefined): Photo | undefined {
  const record = file?.all.find(({ photo }) => photo !== undefined);
  return record?.photo === undefined ? undefined : { src: record.photo, place: placeIn(record, 'photo') };
}

const photoOf = ({ photo, place }: SessionRecord['blocks'][number]): Photo | undefined =>
  photo && { src: photo.src, place };

function appearanceOf(
  speaker: Speaker,
  mentions: readonly Mention[],
  blocks: ReadonlyMap<Mention, SessionRecord['blocks'][number]>,
): Appearance {
  const said = mentions.flatMap((mention) => {
    const block = blocks.get(mention);
    return block ? [{ mention, block }] : [];
  });
  return {
    speaker,
    name: Object.fromEntries(mentions.toReversed().map(({ lang, name }) => [lang, name])),
    biography: Object.fromEntries(
      said.flatMap(({ mention, block }) => (block.bio.text === '' ? [] : [[mention.lang, block.bio]])),
    ),
    photo: said.map(({ block }) => photoOf(block)).find((photo) => photo !== undefined),
  };
}

function blocksWithoutPresenter({ blocks, presenters }: SessionRecord): Problem[] {
  const matched = new Set(presenters.map(({ block }) => block));
  return blocks.flatMap((block, index) =>
    matched.has(index)
      ? []
      : [problem('no-presenter', block.place, undefined, block.name ?? block.bio.text.slice(0, 40))],
  );
}

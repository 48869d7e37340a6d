/** People without a biography, biographies without a person, files about nobody. */
import { type Place, placeIn, problem, type Problem } from '../content/problems.ts';
import type { SessionRecord } from '../content/records.ts';
import type { Catalog, Speaker } from '../model/catalog.ts';
import type { Gathered } from '../model/gather.ts';
import { eachOrOnce } from './each-or-once.ts';

export function speakerProblems(catalog: Catalog, { sessions, speakers }: Gathered): Problem[] {
  const slugs = new Set(catalog.speakers.map(({ slug }) => slug));
  const unused = speakers.filter(({ id }) => !slugs.has(id));
  return [
    ...withoutBiography(catalog),
    ...sessions.flatMap(({ all }) => all.flatMap(blocksWithoutPresenter)),
    ...unused.map(({ id, lead }) =>
      problem('speaker-unused', placeIn(lead, 'name'), 'name', Object.values(lead.name)[0] ?? id),
    ),
  ];
}

/** So many people are named one by one; where more have no biography, the conference gives none. */
const FEW = 20;

function withoutBiography({ speakers }: Catalog): Problem[] {
  const without = speakers.filter((speaker) => !hasBiography(speaker));
  return eachOrOnce(without.flatMap(firstMention), FEW, ({ name, place }, more) =>
    problem('no-biography', place, 'presenters', name, more),
  );
}

export const hasBiography = ({ biography }: Speaker): boolean =>
  Object.values(biography).some((text) => text?.text);

/** Where a person is named first, and as what. */
export function firstMention({ slug, sessions: [session] }: Speaker): { name: string; place: Place }[] {
  const appearance = session?.appearances.find(({ speaker }) => speaker.slug === slug);
  const mentions = Object.entries(session?.texts ?? {}).flatMap(([lang, text]) => {
    const name = appearance?.name[lang];
    return text && name !== undefined ? [{ name, place: placeIn(text, 'presenters') }] : [];
  });
  return mentions.slice(0, 1);
}

function blocksWithoutPresenter({ blocks, presenters }: SessionRecord): Problem[] {
  const matched = new Set(presenters.map(({ block }) => block));
  return blocks
    .filter((_, index) => !matched.has(index))
    .map(({ name, bio, photo, place }) => {
      const known = name ?? (bio.text.slice(0, 40) || photo?.src);
      return problem('no-presenter', place, undefined, known ?? '');
    });
}

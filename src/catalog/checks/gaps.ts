/** What most of a conference has and a few lack: translations, photos, sessions of a track. What all lack is meant so. */
import type { Conference } from '../content/conference.ts';
import { placeIn, problem, type Problem, topOf } from '../content/problems.ts';
import type { ContentRecord } from '../content/records.ts';
import type { Catalog } from '../model/catalog.ts';
import type { Gathered } from '../model/gather.ts';
import type { Translations } from '../model/translations.ts';
import { eachOrOnce } from './each-or-once.ts';
import { firstMention, hasBiography } from './speakers.ts';

/** So many of them have a line each. */
const FEW = 20;

export const gaps = (catalog: Catalog, gathered: Gathered): Problem[] => [
  ...unusedTracks(catalog, gathered),
  ...missingTranslations(gathered),
  ...withoutPhoto(catalog, gathered),
];

/** Tracks whose files are there and whose sessions are not, once any track has one. */
function unusedTracks({ tracks }: Catalog, gathered: Gathered): Problem[] {
  if (tracks.every(({ sessions }) => sessions.length === 0)) return [];
  const empty = new Set(tracks.filter(({ sessions }) => sessions.length === 0).map(({ id }) => id));
  const files = gathered.tracks.filter(({ id }) => empty.has(id));
  return eachOrOnce(files, FEW, ({ id, lead }, more) =>
    problem('track-unused', placeIn(lead, 'title'), undefined, id, more),
  );
}

function missingTranslations({ sessions, tracks, pages, conference }: Gathered): Problem[] {
  const collections: readonly (readonly Translations<ContentRecord>[])[] = [sessions, tracks, pages];
  return collections.flatMap((items) =>
    conference.languages.flatMap((language) => untranslated(items, language, conference)),
  );
}

/** Where more than one in so many has no text in a language, only some are meant to. */
const MOST = 5;

function untranslated(
  items: readonly Translations<ContentRecord>[],
  language: string,
  { languages: [main] }: Conference,
): Problem[] {
  const without = items.filter(({ all }) => !all.some(({ lang }) => lang === language));
  if (without.length > items.length / MOST) return [];
  return eachOrOnce(without, FEW, ({ lead: { path, lang } }, more) => {
    const name = path.slice(0, -(lang === main ? '.md' : `.${lang}.md`).length);
    const missing = `${name}${language === main ? '' : `.${language}`}.md`;
    return problem('no-translation', topOf(path), undefined, language, missing, more);
  });
}

/**
 * Whoever has no biography is told so already, and sends both together; whoever wants no photo has an empty "photo" in a file.
 */
function withoutPhoto({ speakers }: Catalog, gathered: Gathered): Problem[] {
  if (speakers.every(({ photo }) => photo === undefined)) return [];
  const wantNone = new Set(
    gathered.speakers.filter(({ all }) => all.some(({ places }) => 'photo' in places)).map(({ id }) => id),
  );
  const without = speakers.filter(
    (speaker) => speaker.photo === undefined && hasBiography(speaker) && !wantNone.has(speaker.slug),
  );
  return eachOrOnce(without.flatMap(firstMention), FEW, ({ name, place }, more) =>
    problem('no-photo', place, 'presenters', name, more),
  );
}

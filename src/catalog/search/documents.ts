/**
 * What search knows of each session, speaker, track and free page: one document a thing and a language of pages. It holds
 * the words of all languages, so that everything is found from either language's pages, once, and counted once.
 */
import type { RichText } from '../markdown/render.ts';
import { type ByLanguage, isScheduled, type Session, type Speaker } from '../model/catalog.ts';
import { personFact, RECORDED, type SearchFact } from './facets.ts';
import { pinyinOf } from './pinyin.ts';
import { indexable, type IndexedTexts, type Texts } from './indexable.ts';
import { isoTime } from '../text/time.ts';
import {
  choose,
  materialsOf,
  roomName,
  sessionTitle,
  speakerName,
  trackHue,
  trackTitle,
  type Wording,
} from '../model/wording.ts';

export interface SearchDocument extends IndexedTexts {
  /** Relative to the site's root. */
  readonly url: string;
  readonly filters: Readonly<Partial<Record<SearchFact, readonly string[]>>>;
}

type Unindexed = Pick<SearchDocument, 'filters'> & { readonly texts: Texts };

/** Sessions come first and in time order: search keeps this order where it is asked for times. */
export function searchDocuments(context: Wording): SearchDocument[] {
  const { catalog, routes, to } = context;
  const { base } = routes.options;
  const documents = [
    ...catalog.sessions.map((session) => ({
      url: to.session(session.id),
      ...sessionDocument(session, context),
    })),
    ...catalog.speakers.map((speaker) => ({
      url: to.speaker(speaker.slug),
      ...speakerDocument(speaker, context),
    })),
    ...catalog.tracks.map((track) => ({
      url: to.track(track.id),
      texts: {
        title: [trackTitle(track, context).text],
        name: all(track.texts, ({ title }) => title),
        names: all(track.texts, ({ chairs }) => chairs.join(' ')),
        ...inLanguages(bodies(track.texts), context),
      },
      filters: { type: ['track'] },
    })),
    ...catalog.pages.map((page) => ({
      url: to.page(page.id),
      texts: {
        title: [choose(page.texts, context)?.text.title ?? page.id],
        alias: all(page.texts, ({ title }) => title),
        ...inLanguages(bodies(page.texts), context),
      },
      filters: { type: ['page'] },
    })),
  ];
  return documents.map(({ url, texts, filters }) => ({
    url: url.slice(base.length),
    ...indexable(texts),
    filters,
  }));
}

function sessionDocument(session: Session, context: Wording): Unindexed {
  const { track, room, appearances, tags } = session;
  const abstracts = Object.fromEntries(
    Object.entries(session.texts).map(([lang, text]) => [lang, text?.abstract]),
  );
  const names = appearances.flatMap(({ name, speaker }) => [
    ...Object.values(name).filter((each) => each !== undefined),
    ...namesOf(speaker),
  ]);
  return {
    texts: {
      title: [sessionTitle(session, context).text],
      alias: all(session.texts, ({ title }) => title),
      names,
      pinyin: pinyinOf(names),
      topics: [...all(track?.texts ?? {}, ({ title }) => title), ...tags, room && roomName(room, context)],
      people: appearances.flatMap(({ speaker, biography }) =>
        all({ ...speaker.biography, ...biography }, ({ text }) => text),
      ),
      ...inLanguages(abstracts, context),
    },
    filters: sessionFacts(session, context),
  };
}

function sessionFacts(session: Session, context: Wording): SearchDocument['filters'] {
  const { track, room, appearances, kind, language, status, facts, tags, labels } = session;
  const { timeZone } = context.catalog.conference;
  const slot = isScheduled(session) ? session.slot : undefined;
  return {
    type: ['session'],
    kind: [kind],
    ...(status !== 'confirmed' && { status: [status] }),
    ...(slot && {
      day: slot.dates,
      start: [isoTime(slot.start, timeZone)],
      end: [isoTime(slot.end, timeZone)],
    }),
    ...(track && {
      track: [track.id],
      trackTitle: [trackTitle(track, context).text],
      hue: [String(trackHue(track))],
    }),
    ...(room && { room: [room.id], roomName: [roomName(room, context)] }),
    ...(facts.level !== undefined && { level: [facts.level] }),
    ...(tags.length > 0 && { tag: tags }),
    ...(labels.length > 0 && { label: labels.map(({ id }) => id) }),
    ...(materialsOf(session, context).recording !== undefined && { recorded: [RECORDED] }),
    ...(language !== undefined && { language: [language] }),
    ...(appearances.length > 0 && {
      speaker: appearances.map(({ speaker }) => speaker.slug),
      person: appearances.map(({ speaker }) =>
        personFact({ slug: speaker.slug, name: speakerName(speaker, context).text }),
      ),
    }),
  };
}

function speakerDocument(speaker: Speaker, context: Wording): Unindexed {
  const names = namesOf(speaker);
  return {
    texts: {
      title: [speakerName(speaker, context).text],
      name: names,
      pinyin: pinyinOf(names),
      talks: speaker.sessions.map((session) => sessionTitle(session, context).text),
      ...inLanguages(speaker.biography, context),
    },
    filters: { type: ['speaker'] },
  };
}

const namesOf = ({ name, spellings, alsoCalled }: Speaker): string[] =>
  [...Object.values(name), ...spellings, ...alsoCalled].filter((each) => each !== undefined);

const bodies = <T extends { readonly body: RichText }>(texts: ByLanguage<T>): ByLanguage<RichText> =>
  Object.fromEntries(Object.entries(texts).map(([lang, text]) => [lang, text?.body]));

/** One thing of every language's text. */
const all = <T>(texts: ByLanguage<T>, pick: (text: T) => string): string[] =>
  Object.values(texts).flatMap((text) => (text === undefined ? [] : [pick(text)]));

/** The page's text is the content, those of other languages are beside it. */
function inLanguages(texts: ByLanguage<RichText>, context: Wording): Texts {
  const shown = choose(texts, context)?.text;
  return {
    content: [shown?.text],
    elsewhere: Object.values(texts).flatMap((text) => (text === shown ? [] : [text?.text])),
  };
}

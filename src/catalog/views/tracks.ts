import type { RichText } from '../markdown/render.ts';
import type { Track } from '../model/catalog.ts';
import { type TrackTag, trackTag } from './card.ts';
import { choose, type ViewContext } from './context.ts';
import { excerpt, pageHead, type PageHead } from './page-head.ts';
import { timetable, type Timetable } from './timetable.ts';

export interface TrackSummary extends TrackTag {
  readonly count: number;
  readonly chairs: readonly string[];
  readonly summary: string;
  readonly summaryLang?: string | undefined;
}

export interface TracksPage {
  readonly head: PageHead;
  readonly tracks: readonly TrackSummary[];
}

export interface TrackPage extends Timetable {
  readonly head: PageHead;
  readonly track: TrackTag;
  readonly chairs: readonly string[];
  readonly body?: (RichText & { readonly lang?: string | undefined }) | undefined;
  readonly count: number;
  readonly calendar: string;
}

const SUMMARY_LENGTH = 180;

export function tracksPage(context: ViewContext, title: string): TracksPage {
  const tracks = trackSummaries(context);
  const description = `${title}: ${tracks.map(({ text }) => text).join(', ')}`;
  return {
    head: pageHead(
      { title, description, address: (to) => to.tracks(), noIndex: tracks.length === 0 },
      context,
    ),
    tracks,
  };
}

/** By title, as the page's language sorts. */
export function trackSummaries(context: ViewContext): TrackSummary[] {
  return context.catalog.tracks
    .map((track) => {
      const text = choose(track.texts, context);
      return {
        ...trackTag(track, context),
        count: track.sessions.length,
        chairs: text?.text.chairs ?? [],
        summary: excerpt(text?.text.body.text ?? '', SUMMARY_LENGTH),
        summaryLang: text?.lang,
      };
    })
    .toSorted((a, b) => a.text.localeCompare(b.text, context.language));
}

export function trackPage(track: Track, context: ViewContext): TrackPage {
  const tag = trackTag(track, context);
  const text = choose(track.texts, context);
  const body = text?.text.body;
  return {
    head: pageHead(
      { title: tag.text, description: body?.text || tag.text, address: (to) => to.track(track.id) },
      context,
    ),
    track: tag,
    chairs: text?.text.chairs ?? [],
    body: body && body.html !== '' ? { ...body, lang: text.lang } : undefined,
    count: track.sessions.length,
    calendar: context.to.track(track.id, 'ics'),
    ...timetable(track.sessions, context),
  };
}

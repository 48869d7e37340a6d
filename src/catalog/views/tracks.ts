import type { Track } from '../model/catalog.ts';
import { listed } from '../model/parts.ts';
import { choose } from '../model/wording.ts';
import { breadcrumbs } from '../outputs/json-ld/breadcrumbs.ts';
import { excerpt } from '../text/excerpt.ts';
import { type CalendarFeed, calendarFeed } from './calendar-file.ts';
import { type TrackTag, trackTag } from './card.ts';
import type { ViewContext } from './context.ts';
import { type PageFrame, pageFrame } from './frame.ts';
import { type Prose, proseOf } from './prose.ts';
import { timetable, type Timetable } from './timetable.ts';

export interface TrackSummary extends TrackTag {
  readonly count: number;
  /** The names of its chairs, as one text. */
  readonly chairs?: string | undefined;
  readonly summary: string;
  readonly summaryLang?: string | undefined;
}

export interface TracksPage {
  readonly frame: PageFrame;
  readonly tracks: readonly TrackSummary[];
}

export interface TrackPage {
  readonly frame: PageFrame;
  readonly track: TrackTag;
  readonly chairs?: string | undefined;
  readonly body?: Prose | undefined;
  readonly count: number;
  readonly calendar: CalendarFeed;
  readonly timetable: Timetable;
}

const SUMMARY_LENGTH = 180;

export function tracksPage(context: ViewContext): TracksPage {
  const title = context.t('tracks.title');
  const tracks = trackSummaries(context);
  const description = `${title}: ${tracks.map(({ text }) => text).join(', ')}`;
  return {
    frame: pageFrame(
      {
        title,
        description,
        address: (to) => to.tracks(),
        noIndex: tracks.length === 0,
        section: 'tracks',
      },
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
        count: listed(track.sessions).length,
        chairs: chairsOf(track, context),
        summary: excerpt(text?.text.body.text ?? '', SUMMARY_LENGTH),
        summaryLang: text?.lang,
      };
    })
    .toSorted((a, b) => a.text.localeCompare(b.text, context.language));
}

function chairsOf(track: Track, context: ViewContext): string | undefined {
  const { chairs = [] } = choose(track.texts, context)?.text ?? {};
  return chairs.length === 0 ? undefined : context.format.list(chairs);
}

export function trackPage(track: Track, context: ViewContext): TrackPage {
  const { to, t } = context;
  const tag = trackTag(track, context);
  const text = choose(track.texts, context);
  const body = text?.text.body;
  return {
    frame: pageFrame(
      {
        title: tag.text,
        description: body?.text || tag.text,
        address: (to) => to.track(track.id),
        image: context.to.shareImage(track.id, 'tracks'),
        section: 'tracks',
        path: text?.text.path,
        jsonLd: [breadcrumbs([{ name: t('tracks.title'), url: to.tracks() }], tag.text, context)],
      },
      context,
    ),
    track: tag,
    chairs: chairsOf(track, context),
    body: proseOf(body && { text: body, lang: text.lang }, context),
    count: listed(track.sessions).length,
    calendar: calendarFeed(to.track(track.id, 'ics'), tag.text, context),
    timetable: timetable(track.sessions, context),
  };
}

import type { Speaker } from '../model/catalog.ts';
import { choose, say, sessionTitle, speakerName, type Text, type TextLink } from '../model/wording.ts';
import { breadcrumbs } from '../outputs/json-ld/breadcrumbs.ts';
import { speakerData } from '../outputs/json-ld/person.ts';
import { hasHan } from '../text/scripts.ts';
import { searchKey } from '../text/search-key.ts';
import { type CalendarFeed, calendarFeed } from './calendar-file.ts';
import type { ViewContext } from './context.ts';
import { type PageFrame, pageFrame } from './frame.ts';
import { collatorOf, indexLetter, OTHERS } from './letters.ts';
import { type Portrait, portraitOf } from './portrait.ts';
import { type Prose, proseOf } from './prose.ts';
import { timetable, type Timetable } from './timetable.ts';

export interface SpeakerSummary {
  readonly name: Text;
  readonly url: string;
  readonly portrait: Portrait;
  readonly sessions: readonly Text[];
}

export interface SpeakersPage {
  readonly frame: PageFrame;
  readonly count: number;
  /** By first letter; names in a script without letters stand under their reading's letter or at the end. */
  readonly groups: readonly {
    readonly label: string;
    readonly anchor: string;
    readonly speakers: readonly SpeakerSummary[];
  }[];
}

export interface SpeakerPage {
  readonly frame: PageFrame;
  readonly name: Text;
  readonly otherNames: readonly Text[];
  readonly portrait: Portrait;
  readonly biography?: Prose | undefined;
  readonly links: readonly TextLink[];
  readonly calendar?: CalendarFeed | undefined;
  readonly timetable: Timetable;
}

export function speakersPage(context: ViewContext): SpeakersPage {
  const { catalog, language, to, t } = context;
  const title = t('speakers.title');
  const collator = collatorOf(language);
  const summaries = catalog.speakers.map((speaker): SpeakerSummary => {
    const name = speakerName(speaker, context);
    return {
      name,
      url: to.speaker(speaker.slug),
      portrait: portraitOf(speaker, name.text, 'small', context),
      sessions: speaker.sessions.map((session) => sessionTitle(session, context)),
    };
  });
  const groups = Map.groupBy(
    summaries.toSorted((a, b) => collator.compare(a.name.text, b.name.text)),
    ({ name }) => indexLetter(name.text),
  );
  return {
    frame: pageFrame(
      {
        title,
        description: `${title}: ${summaries.map(({ name }) => name.text).join(', ')}`,
        address: (to) => to.speakers(),
        section: 'speakers',
      },
      context,
    ),
    count: summaries.length,
    groups: [...groups]
      .toSorted(([a], [b]) => Number(a === OTHERS) - Number(b === OTHERS) || collator.compare(a, b))
      .map(([letter, speakers]) => ({
        label: letter === OTHERS ? t('speakers.others') : letter,
        anchor: letter === OTHERS ? 'letter-others' : `letter-${letter.toLowerCase()}`,
        speakers,
      })),
  };
}

export function speakerPage(speaker: Speaker, context: ViewContext): SpeakerPage {
  const { to, t } = context;
  const name = speakerName(speaker, context);
  const biography = choose(speaker.biography, context);
  const portrait = portraitOf(speaker, name.text, 'large', context);
  const titles = speaker.sessions.map((session) => sessionTitle(session, context).text);
  return {
    frame: pageFrame(
      {
        title: name.text,
        description: biography?.text.text || `${name.text}: ${titles.join('; ')}`,
        address: (to) => to.speaker(speaker.slug),
        type: 'profile',
        image: context.to.shareImage(speaker.slug, 'speakers'),
        section: 'speakers',
        path: choose(speaker.paths, context)?.text,
        jsonLd: [
          speakerData(speaker, portrait.picture?.fallback, context),
          breadcrumbs([{ name: t('speakers.title'), url: to.speakers() }], name.text, context),
        ],
      },
      context,
    ),
    name,
    otherNames: otherNamesOf(speaker, name.text),
    portrait,
    biography: proseOf(biography, context),
    links: speaker.links.map(({ label, url }) => ({ text: say(label, context), url })),
    calendar: context.catalog.conference.outputs.speakerCalendars
      ? calendarFeed(to.speaker(speaker.slug, 'ics'), name.text, context)
      : undefined,
    timetable: timetable(speaker.sessions, context),
  };
}

/** Every spelling that a reader would not take for the name shown. */
function otherNamesOf(speaker: Speaker, shown: string): Text[] {
  const known = new Set([searchKey(shown)]);
  return [...Object.values(speaker.name), ...speaker.spellings].flatMap((other) => {
    if (other === undefined || known.has(searchKey(other))) return [];
    known.add(searchKey(other));
    return [{ text: other, lang: hasHan(other) ? 'zh' : undefined }];
  });
}

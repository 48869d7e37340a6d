/** The chosen sessions under the headings of their days and times, in the markup of components/EmbedList.astro. */
import type { LanguageRoutes } from '../../catalog/routes.ts';
import { element } from '../dom/element.ts';
import { sessionRow } from '../dom/session-row.ts';
import type { Mark } from '../now/marks.ts';
import type { Programme, ProgrammeSession } from '../programme/programme.ts';
import { timeElement } from '../zone/time-element.ts';
import { createZoneFormat, type ZoneFormat } from '../zone/zone-format.ts';
import type { EmbedWords } from './words.ts';

export interface Shown {
  readonly programme: Programme;
  readonly to: LanguageRoutes;
  readonly sessions: readonly ProgrammeSession[];
  /** Of each session. */
  readonly marks: readonly (Mark | undefined)[];
  /** Sessions that there is no place for. */
  readonly more: number;
  /** What it says where there are no sessions. */
  readonly empty: 'embed.none' | 'embed.over';
  /** The heading of a day; that of a time is one below. */
  readonly level: number;
  readonly target: string | undefined;
}

const HEADINGS = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'] as const;

export function programmeList(shown: Shown, t: EmbedWords): HTMLElement {
  const { programme, sessions, target } = shown;
  const section = element('section', 'programme');
  section.part.add('programme');
  section.lang = t.language;
  section.ariaLabel = t.embed('embed.whole', { title: programme.title });
  const zone = createZoneFormat(t.language, programme.timeZone);
  const days = [...Map.groupBy(sessions.keys(), (index) => sessions[index]?.day)];
  section.append(...days.map(([date, places]) => daySection(date, places, zone, shown, t)));
  if (sessions.length === 0) section.append(withPart('empty', element('p', 'empty', t.embed(shown.empty))));
  section.append(...legend(sessions), foot(zone, days, shown, t));
  for (const link of section.querySelectorAll('a')) {
    link.rel = 'noopener';
    if (target !== undefined) link.target = target;
  }
  return section;
}

function daySection(
  date: string | undefined,
  places: readonly number[],
  zone: ZoneFormat,
  shown: Shown,
  t: EmbedWords,
): HTMLElement {
  const section = element('section', 'day');
  section.append(dayHeading(date, shown, t));
  const times = Map.groupBy(places, (place) => shown.sessions[place]?.time?.start);
  for (const [start, same] of times) {
    const rows = element('ul', 'rows');
    rows.append(...same.flatMap((place) => row(place, shown, t) ?? []));
    if (start === undefined) section.append(rows);
    else {
      const slot = element('div', 'slot');
      const heading = withPart('time', element(headingAt(shown.level + 1)));
      heading.append(timeElement(zone, start, date));
      slot.append(heading, rows);
      section.append(slot);
    }
  }
  return section;
}

function dayHeading(date: string | undefined, { to, level }: Shown, t: EmbedWords): HTMLElement {
  const heading = withPart('day', element(headingAt(level)));
  if (date === undefined) {
    heading.textContent = t.row('session.unscheduled');
    return heading;
  }
  const link = element('a');
  link.href = to.day(date);
  // A plain date has no zone; noon UTC keeps it the same day.
  const day = element('time', '', createZoneFormat(t.language, 'UTC').dayFull(Date.parse(`${date}T12:00Z`)));
  day.dateTime = date;
  link.append(day);
  heading.append(link);
  return heading;
}

const headingAt = (level: number): (typeof HEADINGS)[number] => HEADINGS[Math.min(level, 6) - 1] ?? 'h2';

function row(place: number, { programme, sessions, marks }: Shown, t: EmbedWords): HTMLElement | undefined {
  const session = sessions[place];
  if (!session) return undefined;
  const { title } = session;
  // Words may be in another language than the programme.
  const lang = title.lang ?? (programme.language === t.language ? undefined : programme.language);
  const made = withPart('session', sessionRow({ ...session, title: { ...title, lang } }, t.row));
  const mark = marks[place];
  if (mark) made.classList.add(mark);
  const link = made.querySelector('a');
  if (link) link.part.add('title');
  made.querySelector('.row-people')?.part.add('people');
  made.querySelector('.row-place')?.part.add('place');
  if (mark === 'is-now' || mark === 'is-next') {
    const words = t.embed(mark === 'is-now' ? 'embed.now' : 'embed.next');
    link?.after(' ', withPart(mark === 'is-now' ? 'now' : 'next', element('span', 'status', words)));
  }
  return made;
}

/** What the marks beside titles mean. */
function legend(sessions: readonly ProgrammeSession[]): HTMLElement[] {
  const labels = new Map(sessions.flatMap((session) => session.labels.map((label) => [label.id, label])));
  if (labels.size === 0) return [];
  const list = withPart('labels', element('ul', 'label-legend'));
  list.append(...[...labels.values()].map(({ mark, text }) => element('li', '', `${mark} ${text}`)));
  return [list];
}

/** The zone of the times, or two where the clocks change between the days, and the way to the whole programme. */
function foot(
  zone: ZoneFormat,
  days: readonly (readonly [date: string | undefined, ...unknown[]])[],
  { programme: { title }, to, more }: Shown,
  t: EmbedWords,
): HTMLElement {
  const line = withPart('foot', element('p', 'programme-foot'));
  if (more > 0) line.append(t.embed('embed.more', { count: more }), ' · ');
  const noons = days.flatMap(([date]) => (date === undefined ? [] : Date.parse(`${date}T12:00Z`)));
  const names = new Set(
    noons.map((noon) => t.embed('embed.zone', { zone: zone.name(noon), offset: zone.offset(noon) })),
  );
  const zones = new Intl.ListFormat(t.language, { type: 'conjunction' }).format(names);
  if (names.size > 0) line.append(t.embed('embed.zones', { zones }), ' ');
  const link = element('a', '', t.embed('embed.whole', { title }));
  link.href = to.home();
  line.append(link);
  return line;
}

function withPart<T extends Element>(part: string, made: T): T {
  made.part.add(part);
  return made;
}

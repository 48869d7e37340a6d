/** A conference's schedule.xml, as frab and pretalx write it, as files of a content folder. */
import { Parser } from 'htmlparser2';
import { session, type Files } from '../src/catalog/test-content.ts';

/** An event in the words of its file. */
export interface XmlEvent {
  readonly id: string;
  /** The day under which the file has it, which is the conference's and not the calendar's. */
  readonly day: string;
  readonly title: string;
  /** ISO 8601 with offset. */
  readonly date: string;
  /** `01:30` */
  readonly duration: string;
  readonly room: string;
}

export function readEvents(xml: string): XmlEvent[] {
  const events: XmlEvent[] = [];
  let day = '';
  let texts: Record<string, string> = {};
  let open: string[] = [];
  const parser = new Parser(
    {
      onopentag(name, { date = '', id = '' }) {
        open = [...open, name];
        if (name === 'day') day = date;
        if (name === 'event') texts = { id };
      },
      ontext(text) {
        const [parent, name = ''] = open.slice(-2);
        if (parent === 'event') texts[name] = (texts[name] ?? '') + text;
      },
      onclosetag(name) {
        open = open.slice(0, -1);
        if (name !== 'event') return;
        const { id = '', title = '', date = '', duration = '', room = '' } = texts;
        events.push({ id, day, title, date, duration, room });
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
  return events;
}

export const contentOf = (events: readonly XmlEvent[]): Files =>
  Object.fromEntries(
    events.map(({ id, title, date, duration, room }) => {
      const [hours = 0, minutes = 0] = duration.split(':').map(Number);
      return [`sessions/${id}.md`, session({ title, date, duration: String(hours * 60 + minutes), room })];
    }),
  );

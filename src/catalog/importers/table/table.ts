/** Rows of a spreadsheet as an imported conference: a row is a session, or a session with one of its speakers. */
import {
  type ImportedConference,
  ImportError,
  type ImportedPresenter,
  type ImportedSession,
  type ImportedSpeaker,
} from '../imported.ts';
import { readType } from '../kinds.ts';
import { createCounter } from '../loose.ts';
import { isPrivate, privateName } from '../private.ts';
import { joinTexts, toLine, toMarkdown } from '../texts.ts';
import { readDuration } from '../times.ts';
import { type Column, columnNames, readHeading } from './columns.ts';
import { readClock, readDate, type SlashOrder, slashOrder } from './dates.ts';

/** Cells by heading. */
export type Row = Readonly<Record<string, string>>;

type Cells = Readonly<Partial<Record<Column, string>>>;

/** @throws ImportError where no column holds titles */
export function readTable(rows: readonly Row[]): ImportedConference {
  const headings = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const columns = new Map(headings.map((heading) => [heading, readHeading(heading)]));
  if (![...columns.values()].includes('title')) {
    throw new ImportError(
      `No column has the titles of sessions. Its heading should be one of: ${columnNames.title.join(', ')}. There are: ${headings.slice(0, 30).join(', ') || 'none'}.`,
    );
  }
  const counter = createCounter();
  const warnings: string[] = [];
  const cells = rows.map((row) => cellsOf(row, columns));
  for (const row of rows) {
    for (const [heading, value] of Object.entries(row)) {
      if (columns.get(heading) !== undefined || value.trim() === '' || heading.trim() === '') continue;
      counter.count(isPrivate(heading, value) ? privateName(heading) : heading);
    }
  }
  const taking = cells.filter(
    ({ status = '' }) =>
      !/^(?:declined|rejected|withdrawn|waitlisted|draft|submitted|pending|deleted)$/i.test(status),
  );
  counter.count('rows of sessions that were not accepted', cells.length - taking.length);
  const titled = taking.filter(({ title = '' }) => toLine(title) !== '');
  if (titled.length < taking.length)
    warnings.push(`rows without a title, which are left out: ${String(taking.length - titled.length)}`);

  const order = slashOrder(cells.flatMap(({ date = '', start = '', end = '' }) => [date, start, end]));
  const speakers = new Map<string, ImportedSpeaker>();
  // Several rows of one session name one speaker each.
  const groups = Map.groupBy(titled, ({ key, title = '' }) => key ?? toLine(title));
  const sessions = [...groups].map(([key, group]) => sessionOf(key, group, order, speakers, warnings));
  return {
    facts: {},
    tracks: unique(sessions.map(({ track }) => track)).map((title) => ({ key: title, title })),
    rooms: unique(sessions.map(({ room }) => room)).map((name) => ({ key: name, name })),
    speakers: [...speakers.values()],
    sessions,
    unmapped: counter.list(),
    warnings,
  };
}

const unique = (names: readonly (string | undefined)[]): string[] =>
  [...new Set(names)].filter((name) => name !== undefined);

function cellsOf(row: Row, columns: ReadonlyMap<string, Column | undefined>): Cells {
  const cells: Partial<Record<Column, string>> = {};
  for (const [heading, value] of Object.entries(row)) {
    const column = columns.get(heading);
    if (column !== undefined && value.trim() !== '' && cells[column] === undefined)
      cells[column] = value.trim();
  }
  return cells;
}

function sessionOf(
  key: string,
  group: readonly Cells[],
  order: SlashOrder,
  speakers: Map<string, ImportedSpeaker>,
  warnings: string[],
): ImportedSession {
  const first = (column: Column): string | undefined =>
    group.map((cells) => cells[column]).find((value) => value !== undefined);
  const title = toLine(first('title'));
  const time = (written: string | undefined, day: string | undefined): string | undefined => {
    const found = readTime(written, day, order);
    if (found !== 'unreadable') return found;
    warnings.push(
      `"${title}": "${written ?? ''}" is not a time that can only mean one thing; it is imported without. Write it as 2027-10-29 14:10.`,
    );
    return undefined;
  };
  const clock = first('time');
  const start = time(
    first('start') ?? (clock === undefined ? first('date') : `${first('date') ?? ''} ${clock}`),
    first('date'),
  );
  const end = start === undefined ? undefined : time(first('end'), start);
  const presenters = group.flatMap((cells) => presentersOf(cells, speakers));
  return {
    key,
    id: first('id'),
    title,
    start,
    end,
    minutes:
      end === undefined
        ? readDuration(first('duration')?.replace(/\s*(?:min(?:ute)?s?|m)\.?$/i, '') ?? '')
        : undefined,
    track: toLine(first('track')) || undefined,
    room: toLine(first('room')) || undefined,
    speakers: [...new Map(presenters.map((each) => [each.key, each])).values()],
    ...typeOf(first('type'), first('kind')),
    language: first('language'),
    level: toLine(first('level')),
    tags: (first('tags') ?? '')
      .split(/[,，;；\n]/)
      .map(toLine)
      .filter((tag) => tag !== ''),
    recording: first('recording'),
    slides: first('slides'),
    stream: first('stream'),
    cancelled: /^cancell?ed$/i.test(first('status') ?? ''),
    body: joinTexts(toMarkdown(first('abstract') ?? ''), toMarkdown(first('description') ?? '')),
  };
}

/** A date with a time, or the clock of a day that another column names. */
function readTime(
  written: string | undefined,
  day: string | undefined,
  order: SlashOrder,
): string | undefined {
  const text = written?.trim() ?? '';
  if (text === '') return undefined;
  const clock = readClock(text);
  const date = readDate(day ?? '', order)?.slice(0, 10);
  if (clock !== undefined) return date === undefined ? 'unreadable' : `${date}T${clock}`;
  const whole = readDate(text, order);
  // A day alone is no start: a session at midnight would be a surprise.
  return whole?.includes('T') === true ? whole : 'unreadable';
}

const typeOf = (type: string | undefined, kind: string | undefined) => {
  const read = readType(toLine(type));
  return { ...read, kind: readType(toLine(kind)).kind ?? read.kind };
};

function presentersOf(cells: Cells, speakers: Map<string, ImportedSpeaker>): ImportedPresenter[] {
  const whole = toLine(`${cells.firstName ?? ''} ${cells.lastName ?? ''}`);
  const names = whole === '' ? namesIn(cells.presenters ?? '') : [whole];
  const keys = names.length === 1 && cells.speakerKey !== undefined ? [cells.speakerKey] : names;
  const [key = '', ...others] = keys;
  const biography = joinTexts(toMarkdown(cells.tagline ?? ''), toMarkdown(cells.biography ?? ''));
  // With several names in a cell nobody can tell whose biography stands beside them.
  names.forEach((name, index) => {
    const id = keys[index] ?? name;
    const isAlone = others.length === 0 && id === key;
    const known = speakers.get(id);
    speakers.set(id, {
      key: id,
      name,
      photo: known?.photo ?? (isAlone ? cells.photo : undefined),
      biography: known?.biography || (isAlone ? biography : ''),
    });
  });
  return names.map((name, index) => ({ key: keys[index] ?? name, name }));
}

/** One name a line, else between semicolons, else between commas. */
function namesIn(cell: string): string[] {
  const separator = /\n/.test(cell) ? /\n/ : /[;；]/.test(cell) ? /[;；]/ : /[,，、]/;
  return cell
    .split(separator)
    .map(toLine)
    .filter((name) => name !== '');
}

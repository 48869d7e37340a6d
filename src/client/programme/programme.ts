/** The programme, as the page of all sessions lists it: the one source, and one that works offline once it was seen. */
import type { Stretch } from '../my-schedule/overlaps.ts';

export interface ProgrammeSession {
  readonly id: string;
  readonly title: string;
  readonly url: string;
  readonly cancelled: boolean;
  /** Absent until the session is scheduled. */
  readonly time?: Stretch;
  readonly row: Element;
  /** Those with the same start. */
  readonly slot: Element | null;
  readonly day: Element | null;
}

/** By id, in the order of the programme. */
export type Programme = ReadonlyMap<string, ProgrammeSession>;

/** @throws when there is no network and no copy, or something else answers in its place, such as a hotel's sign-in page */
export async function loadProgramme(address: string): Promise<Programme> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${String(response.status)}`);
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  const list = page.querySelector('[data-filterable]');
  if (!list) throw new Error(`${address} is not the page of all sessions`);
  const rows = [...list.querySelectorAll<HTMLElement>('[data-session]')];
  return new Map(rows.map(readRow).map((session) => [session.id, session]));
}

function readRow(row: HTMLElement): ProgrammeSession {
  const link = row.querySelector('a');
  const slot = row.closest('.slot');
  const start = Date.parse(slot?.querySelector('h3 > time')?.getAttribute('datetime') ?? '');
  const minutes = Number(row.dataset['minutes'] ?? 0);
  return {
    id: row.dataset['session'] ?? '',
    title: link?.textContent.trim() ?? '',
    url: link?.getAttribute('href') ?? '',
    cancelled: row.classList.contains('cancelled'),
    ...(!Number.isNaN(start) && { time: { start, end: start + minutes * 60_000 } }),
    row,
    slot,
    day: row.closest('.day'),
  };
}

export interface PrintedRow {
  readonly session: ProgrammeSession;
  readonly element: HTMLElement;
}

/** Some sessions under the headings of their days and times. */
export function printTimetable(sessions: readonly ProgrammeSession[]): {
  list: DocumentFragment;
  rows: PrintedRow[];
} {
  const list = document.createDocumentFragment();
  const rows: PrintedRow[] = [];
  let day: ProgrammeSession['day'] = null;
  let slot: ProgrammeSession['slot'] = null;
  let section: ParentNode = list;
  let group: ParentNode | null = null;
  for (const session of sessions) {
    if (session.day !== day) section = withHeading(session.day, list);
    if (session.day !== day || session.slot !== slot) group = null;
    group ??= listIn(session.slot ? withHeading(session.slot, section) : section);
    ({ day, slot } = session);
    const element = document.importNode(session.row, true);
    group.append(element);
    if (element instanceof HTMLElement) rows.push({ session, element });
  }
  return { list, rows };
}

/** The empty section or slot with its heading. */
function withHeading(source: Element | null, parent: ParentNode): ParentNode {
  if (!source) return parent;
  const copy = document.importNode(source, false);
  const heading = source.querySelector(':scope > h2, :scope > h3');
  if (heading) copy.append(document.importNode(heading, true));
  parent.append(copy);
  return copy;
}

function listIn(parent: ParentNode): ParentNode {
  const list = document.createElement('ul');
  list.className = 'rows';
  parent.append(list);
  return list;
}

/** A day before and after, side by side, as a drawing in SVG with a line for every move. */
import type { Session } from '../../model/catalog.ts';
import { escapeMarkup } from '../../text/escape.ts';
import { clockOf } from '../../text/time.ts';
import type { Box, ChangedDay } from './days.ts';

/** How a session that has changed is drawn. */
export interface Marked {
  /** In the list of changes. */
  readonly number: number;
  readonly sign: string;
  /** A class of the drawing's styles. */
  readonly tone: 'gone' | 'moved' | 'new' | 'other';
  /** Where it comes from, and where it goes to, for a move that leaves the day. */
  readonly from: string;
  readonly to: string;
}

export interface FigureOptions {
  readonly timeZone: string;
  readonly titleOf: (session: Session) => string;
  readonly markOf: (session: Session) => Marked | undefined;
  /** What a session of before has become. */
  readonly laterOf: (session: Session) => Session | undefined;
}

const MINUTE = 60_000;
/** In pixels. */
const PER_MINUTE = 1.5;
const HEAD = 44;
const TIMES = 44;
const BETWEEN = 136;
/** What the lanes of one side take together, where that leaves each wide enough. */
const ALL_LANES = 560;
const [NARROWEST, WIDEST] = [92, 180];
/** Of a lane in which nothing changes. */
const QUIET = 24;

interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export function dayFigure(day: ChangedDay, options: FigureOptions): string {
  const lanes = laneWidths(day, options);
  const lefts = lanes.map((_, index) => sum(lanes.slice(0, index)));
  const panel = TIMES + sum(lanes);
  const yOf = (time: number): number => HEAD + ((time - day.start) / MINUTE) * PER_MINUTE;
  const size = { width: 2 * panel + BETWEEN, height: yOf(day.end) + 1 };
  const rectOf = ({ lane, column, columns, start, end }: Box, left: number): Rect => {
    const width = (lanes[lane] ?? 0) / columns;
    const x = left + TIMES + (lefts[lane] ?? 0) + column * width;
    return { x: x + 1, y: yOf(start) + 1, width: width - 2, height: Math.max(14, yOf(end) - yOf(start) - 2) };
  };
  const right = panel + BETWEEN;
  const before = new Map(day.before.map((box) => [box.session, rectOf(box, 0)]));
  const after = new Map(day.after.map((box) => [box.session, rectOf(box, right)]));
  const panels = [
    { name: 'Before', left: 0, rects: before },
    { name: 'After', left: right, rects: after },
  ];
  const drawn = panels.flatMap(({ name, left, rects }) => [
    frame(day, { name, left, lanes, lefts, yOf }, options.timeZone),
    ...[...rects].map(([session, rect]) => box(session, rect, options)),
  ]);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${px(size.width)} ${px(size.height)}" width="${px(size.width)}" height="${px(size.height)}" role="img" aria-label="${escapeMarkup(day.date)} before and after">
${[...drawn, ...moves(before, after, { ...options, gap: [panel, right] })].join('\n')}
</svg>`;
}

/** Lanes in which nothing changes are narrow, so that those that matter are near each other. */
function laneWidths({ lanes, before, after }: ChangedDay, { markOf }: FigureOptions): number[] {
  const changed = new Set(
    [...before, ...after].filter(({ session }) => markOf(session)).map(({ lane }) => lane),
  );
  const width = Math.min(WIDEST, Math.max(NARROWEST, Math.floor(ALL_LANES / changed.size)));
  return lanes.map((_, index) => (changed.has(index) ? width : QUIET));
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

interface Panel {
  readonly name: string;
  readonly left: number;
  /** Widths. */
  readonly lanes: readonly number[];
  readonly lefts: readonly number[];
  readonly yOf: (time: number) => number;
}

/** Headings, hours and lanes. */
function frame(day: ChangedDay, { name, left, lanes: widths, lefts, yOf }: Panel, timeZone: string): string {
  const hours = Array.from({ length: (day.end - day.start) / (60 * MINUTE) + 1 }, (_, hour) => {
    const time = day.start + hour * 60 * MINUTE;
    const y = px(yOf(time));
    return `<path class="line" d="M${px(left)} ${y}h${px(TIMES + sum(widths))}"/><text class="hour" x="${px(left + TIMES - 6)}" y="${px(yOf(time) + 11)}">${clockOf(time, timeZone)}</text>`;
  });
  const lanes = day.lanes.map(({ name }, index) => {
    const [x, width] = [left + TIMES + (lefts[index] ?? 0), widths[index] ?? 0];
    const heading =
      width > QUIET ? label('lane', { x, y: 16, width, height: HEAD - 16 }, escapeMarkup(name)) : '';
    return `<path class="line" d="M${px(x)} ${px(HEAD)}V${px(yOf(day.end))}"/>${heading}`;
  });
  return [`<text class="side" x="${px(left + TIMES)}" y="12">${name}</text>`, ...hours, ...lanes].join('');
}

function box(session: Session, rect: Rect, { titleOf, markOf }: FigureOptions): string {
  const mark = markOf(session);
  const title = escapeMarkup(titleOf(session));
  const shape = `<rect x="${px(rect.x)}" y="${px(rect.y)}" width="${px(rect.width)}" height="${px(rect.height)}" rx="2"/>`;
  const text = mark
    ? `<b class="number">${String(mark.number)}</b> <b>${mark.sign}</b> <span>${title}</span>`
    : title;
  const words = rect.width > QUIET ? label('text', rect, text) : '';
  return `<g class="box ${mark?.tone ?? 'same'}"><title>${title}</title>${shape}${words}</g>`;
}

/** Text that breaks into lines, which SVG's own does not. */
const label = (name: string, { x, y, width, height }: Rect, html: string): string =>
  `<foreignObject x="${px(x)}" y="${px(y)}" width="${px(width)}" height="${px(height)}"><div xmlns="http://www.w3.org/1999/xhtml" class="${name}">${html}</div></foreignObject>`;

interface MoveOptions extends FigureOptions {
  /** Where the first side ends, and where the second one begins. */
  readonly gap: readonly [start: number, end: number];
}

/** From where a session was to where it is; of a move that leaves the day, the half that is in it. */
function moves(
  before: ReadonlyMap<Session, Rect>,
  after: ReadonlyMap<Session, Rect>,
  { markOf, laterOf, gap }: MoveOptions,
): string[] {
  const arrived = new Set<Session>();
  const leaving = [...before].flatMap(([session, from]) => {
    const later = laterOf(session);
    const mark = markOf(session);
    if (!later || mark?.tone !== 'moved') return [];
    arrived.add(later);
    const to = after.get(later);
    if (to) return [curve(rightOf(from), leftOf(to))];
    const end = { x: gap[0] + 20, y: rightOf(from).y };
    return [curve(rightOf(from), end), caption({ ...end, x: gap[0] + 4 }, mark.to, 'start')];
  });
  const coming = [...after].flatMap(([session, to]) => {
    const mark = markOf(session);
    if (mark?.tone !== 'moved' || arrived.has(session)) return [];
    const start = { x: gap[1] - 20, y: leftOf(to).y };
    return [curve(start, leftOf(to)), caption({ ...start, x: gap[1] - 4 }, mark.from, 'end')];
  });
  return [...leaving, ...coming];
}

interface Point {
  readonly x: number;
  readonly y: number;
}

const rightOf = ({ x, y, width, height }: Rect): Point => ({ x: x + width, y: y + height / 2 });
const leftOf = ({ x, y, height }: Rect): Point => ({ x, y: y + height / 2 });

/** An arrow that leaves and arrives level; its head is drawn by itself, as one drawing's marks cannot be used by another. */
function curve(from: Point, to: Point): string {
  const bend = (to.x - from.x) / 2;
  const path = `M${px(from.x)} ${px(from.y)}C${px(from.x + bend)} ${px(from.y)} ${px(to.x - bend)} ${px(to.y)} ${px(to.x)} ${px(to.y)}`;
  const head = `M${px(to.x - 7)} ${px(to.y - 4)}L${px(to.x)} ${px(to.y)}L${px(to.x - 7)} ${px(to.y + 4)}`;
  return `<path class="halo" d="${path}"/><path class="move" d="${path}${head}"/>`;
}

const caption = ({ x, y }: Point, text: string, anchor: 'start' | 'end'): string =>
  `<text class="away" x="${px(x)}" y="${px(y - 6)}" text-anchor="${anchor}">${escapeMarkup(text)}</text>`;

const px = (value: number): string => String(Math.round(value * 10) / 10);

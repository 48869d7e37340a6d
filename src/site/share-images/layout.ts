/** The layout of share images: the card of a printed programme, as elements that satori sets. */
import {
  SHARE_IMAGE_SIZE,
  type ShareFoot,
  type ShareLine,
  type SharePerson,
} from '../../catalog/outputs/share-image/share-image.ts';
import { ACCENT, INK, LINE, MUTED, PAPER, RAISED, trackColour } from './colours.ts';
import type { Faces } from './faces.ts';
import type { Sheet } from './sheet.ts';
import { type Box, titleType } from './title-size.ts';
import { familyOf, type Typeface, typefaceOf } from './typeface.ts';

export interface Element {
  readonly type: 'div' | 'img';
  readonly props: {
    readonly style: Style;
    readonly src?: string;
    readonly children?: string | readonly Element[];
  };
}

type Style = Readonly<Record<string, string | number>>;

/** A picture as a `data:` address, in pixels. */
export interface Placed extends Box {
  readonly src: string;
}

/** Side of a portrait among others, and of one alone. */
export const FACE = 104;
const LARGE_FACE = 320;
export const MOST_FACES = 4;

/** How much wider the letters of the text face are than those of the display face. */
const TEXT_SCALE = 1.4;

const GUTTER = 64;
const EDGE = 14;
const HEAD = 88;
const FOOT = 88;
const PADDING = 32;
const GAP = 22;
const TOPIC = 50;
const ROW = 48;
const WIDTH = SHARE_IMAGE_SIZE.width - 2 * GUTTER;
const HEIGHT = SHARE_IMAGE_SIZE.height - EDGE - HEAD - FOOT - 2 * PADDING;

/** Whether it is about one person. */
export const isAlone = ({ names, people }: Sheet): boolean => names === undefined && people.length === 1;

/** @param sheet whose portraits are `data:` addresses */
export function layout(sheet: Sheet, logo: Placed | undefined, faces: Faces): Element {
  const set = createSetter(sheet, faces);
  const edge = `${String(EDGE)}px solid ${sheet.accent ?? ACCENT}`;
  return box(
    {
      ...SHARE_IMAGE_SIZE,
      boxSizing: 'border-box',
      flexDirection: 'column',
      padding: `0 ${String(GUTTER)}px`,
      borderTop: edge,
      background: PAPER,
      color: INK,
      fontSize: 29,
    },
    [
      box({ height: HEAD, alignItems: 'center', gap: 20, borderBottom: `2px solid ${LINE}` }, [
        ...(logo ? [picture(logo.src, { width: logo.width, height: logo.height })] : []),
        set(sheet.conference, 'display', { fontSize: 40, ...REST }),
      ]),
      ...(sheet.hue === undefined ? [] : [edgeOf(sheet.hue)]),
      body(sheet, set, faces),
      foot(sheet.foot, set),
    ],
  );
}

/** Along the left edge, as in the site's lists; a mere mark would lose its colour among the few that are kept. */
const edgeOf = (hue: number): Element =>
  box(
    {
      position: 'absolute',
      left: 0,
      top: EDGE + HEAD,
      width: 20,
      height: SHARE_IMAGE_SIZE.height - EDGE - HEAD - FOOT,
      background: trackColour(hue),
    },
    [],
  );

/** One line of text, cut off where it does not fit. */
type SetLine = (text: string, typeface: Typeface, style: Style) => Element;

const createSetter =
  ({ rare }: Sheet, faces: Faces): SetLine =>
  (text, typeface, style) =>
    box(
      {
        display: 'block',
        fontFamily: familyOf(typefaceOf(text, typeface, faces), rare),
        lineClamp: 1,
        wordBreak: 'break-word',
        ...style,
      },
      text,
    );

function body(sheet: Sheet, set: SetLine, faces: Faces): Element {
  const { people, lines, names, topic, kind, status } = sheet;
  const [alone] = isAlone(sheet) ? people : [];
  const width = WIDTH - (alone ? LARGE_FACE + 2 * GAP : 0);
  const above = topic ?? kind ?? status;
  const below = names === undefined ? ROW * (isSentence(lines) ? 2 : lines.length) : FACE;
  const height = alone ? LARGE_FACE : HEIGHT;
  const space = {
    width,
    height: height - (above === undefined ? 0 : TOPIC) - (below === 0 ? 0 : below + GAP),
  };
  return box({ flexGrow: 1, alignItems: 'center', gap: 2 * GAP }, [
    ...(alone ? [face(alone, LARGE_FACE, set)] : []),
    box({ flexDirection: 'column', justifyContent: 'space-between', width, height }, [
      box({ flexDirection: 'column', width }, [
        ...(above === undefined ? [] : [heading(sheet, set)]),
        title(sheet.title, space, set, typefaceOf(sheet.title, 'display', faces)),
      ]),
      names === undefined ? list(lines, width, set) : speakers(people, names, set),
    ]),
  ]);
}

function heading({ topic, kind, status }: Sheet, set: SetLine): Element {
  const stamp = { background: INK, color: PAPER, padding: '0 14px', borderRadius: 4, flexShrink: 0 };
  return box({ height: TOPIC, alignItems: 'flex-start', gap: 18, lineHeight: '36px' }, [
    ...(status === undefined ? [] : [set(status, 'text', stamp)]),
    ...(topic === undefined ? [] : [set(topic, 'text', { maxWidth: 700, flexShrink: 0 })]),
    ...(kind === undefined ? [] : [set(kind, 'text', { color: MUTED, ...REST })]),
  ]);
}

function title(text: string, space: Box, set: SetLine, typeface: Typeface): Element {
  const { size, leading, lines, width } = titleType(text, space, typeface === 'text' ? TEXT_SCALE : 1);
  return set(text, 'display', {
    fontSize: size,
    lineHeight: leading,
    lineClamp: lines,
    width,
    letterSpacing: '-0.01em',
  });
}

const speakers = (people: readonly SharePerson[], names: string, set: SetLine): Element =>
  box({ alignItems: 'center', gap: 14 }, [
    ...people.slice(0, MOST_FACES).map((person) => face(person, FACE, set)),
    set(names, 'display', { ...REST, marginLeft: 10, fontSize: 42, lineHeight: 1.1, lineClamp: 2 }),
  ]);

/** One line alone may go on in a second. */
const isSentence = (lines: readonly ShareLine[]): boolean =>
  lines.length === 1 && lines[0]?.time === undefined;

const list = (lines: readonly ShareLine[], width: number, set: SetLine): Element =>
  box(
    { flexDirection: 'column', width },
    lines.map(({ time, text }) =>
      box({ minHeight: ROW, alignItems: 'center', gap: 24 }, [
        ...(time === undefined ? [] : [set(time, 'bold', { flexShrink: 0 })]),
        set(text, 'display', {
          ...REST,
          fontSize: 38,
          lineHeight: 1.2,
          lineClamp: isSentence(lines) ? 2 : 1,
        }),
      ]),
    ),
  );

const foot = ({ strong, plain, place }: ShareFoot, set: SetLine): Element =>
  box({ height: FOOT, alignItems: 'center', gap: 22, borderTop: `2px solid ${LINE}` }, [
    ...(strong === undefined ? [] : [set(strong, 'bold', { flexShrink: 0, fontSize: 30 })]),
    ...(plain === undefined ? [] : [set(plain, 'text', { flexShrink: 0, fontSize: 26, color: MUTED })]),
    ...(place === undefined ? [] : [set(place, 'text', { ...REST, fontSize: 28, textAlign: 'right' })]),
  ]);

function face({ portrait, initials }: SharePerson, side: number, set: SetLine): Element {
  const square = { width: side, height: side, borderRadius: 6, flexShrink: 0 };
  if (portrait !== undefined) return picture(portrait, square);
  const letters = set(initials, 'display', { fontSize: Math.round(0.42 * side), color: MUTED });
  return box({ ...square, alignItems: 'center', justifyContent: 'center', background: RAISED }, [letters]);
}

/** Takes the width that is left in its row, and no more. */
const REST = { flexGrow: 1, flexBasis: 0, minWidth: 0 };

const box = (style: Style, children: string | readonly Element[]): Element => ({
  type: 'div',
  props: { style: { display: 'flex', ...style }, children },
});

const picture = (src: string, style: Style): Element => ({ type: 'img', props: { src, style } });

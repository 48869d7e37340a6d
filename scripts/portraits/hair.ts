/** Hair and headwear, in two parts: behind the shoulders and head, and in front of the forehead. */
import { middle, outline, type Head } from './face.ts';
import type { Scheme, Tint } from './palette.ts';
import type { Chance } from './random.ts';

interface Hair {
  readonly behind: string;
  readonly front: string;
}

interface Model {
  readonly head: Head;
  readonly tint: Tint;
  readonly scheme: Scheme;
  readonly chance: Chance;
}

const fill = (path: string, colour: string): string => `<path d="${path}" fill="${colour}"/>`;
const strands = (path: string, colour: string): string =>
  `<path d="${path}" fill="none" stroke="${colour}" stroke-width="4"/>`;

/** The hair over the skull from ear to ear, down to a line across the forehead (from right to left, relative to the middle). */
function cap({ half, top, eyes }: Head, hairline: string, height = 16): string {
  const [left, right] = [middle - half - 8, middle + half + 8];
  const arch = top - height - (eyes - top) * 0.32;
  return `M${left} ${eyes + 6}C${left - 4} ${arch} ${right + 4} ${arch} ${right} ${eyes + 6}L${right - 14} ${eyes - 14}${hairline}L${left + 14} ${eyes - 14}Z`;
}

const archedLine = ({ half, eyes, top }: Head): string =>
  `Q${middle + half - 20} ${top + 36} ${middle} ${top + 32}Q${middle - half + 20} ${top + 36} ${middle - half + 6} ${eyes - 14}`;
const partedLine = ({ half, eyes, top }: Head, part: number): string =>
  `Q${middle + half - 10} ${top + 44} ${middle + part} ${top + 20}Q${middle - half + 10} ${top + 54} ${middle - half + 6} ${eyes - 14}`;
const fringe = ({ half, eyes }: Head): string =>
  `Q${middle + half - 6} ${eyes - 34} ${middle + half - 18} ${eyes - 36}Q${middle} ${eyes - 48} ${middle - half + 18} ${eyes - 36}`;
/** Hair that falls to a height on both sides of the head. */
function curtain({ half, top }: Head, foot: number, flare: number): string {
  const [left, right] = [middle - half - 20, middle + half + 20];
  const arch = top - 52;
  return `M${left} 230C${left - 8} ${arch} ${right + 8} ${arch} ${right} 230Q${right + 4} ${foot - 60} ${right + flare} ${foot}Q${middle} ${foot + 26} ${left - flare} ${foot}Q${left - 4} ${foot - 60} ${left} 230Z`;
}

function circles(
  points: readonly (readonly [x: number, y: number, radius: number])[],
  colour: string,
): string {
  return `<g fill="${colour}">${points.map(([x, y, r]) => `<circle cx="${Math.round(x)}" cy="${Math.round(y)}" r="${Math.round(r)}"/>`).join('')}</g>`;
}

/** Points on an arch around the head, from the left ear over the top to the right one. */
function around(
  { half, eyes, top }: Head,
  count: number,
  out: number,
  chance: Chance,
): [number, number, number][] {
  return Array.from({ length: count }, (_, index) => {
    const angle = Math.PI * (1.06 - (1.12 * index) / (count - 1));
    const radius = 25 + chance.between(`curl ${index}`, 0, 9);
    return [middle + Math.cos(angle) * (half + out), eyes - 4 - Math.sin(angle) * (eyes - top + out), radius];
  });
}

/** A tuft above each ear. */
function temples({ half, eyes }: Head, { base }: Tint): string {
  const tuft = (side: number) =>
    fill(
      `M${middle + side * (half + 4)} ${eyes + 20}q${side * 12} -34 ${side * 2} -66q${side * -6} -18 ${side * -20} -22q${side * -4} 46 ${side * -2} 70z`,
      base,
    );
  return tuft(-1) + tuft(1);
}

const styles = {
  bald: () => ({ behind: '', front: '' }),
  receding: ({ head, tint }) => ({ behind: '', front: temples(head, tint) }),
  crop: ({ head, tint }) => ({
    behind: '',
    front:
      fill(cap(head, archedLine(head), 10), tint.base) +
      strands(`M${middle - 36} ${head.top + 8}q30 -16 66 -6`, tint.light),
  }),
  side: ({ head, tint, chance }) => {
    const part = chance.pick('part', [-34, 34]);
    return {
      behind: '',
      front:
        fill(cap(head, partedLine(head, part), 20), tint.base) +
        strands(`M${middle + part} ${head.top + 18}q${-part * 0.9} -26 ${-part * 2.3} 14`, tint.light),
    };
  },
  quiff: ({ head, tint }) => ({
    behind: '',
    front:
      fill(cap(head, archedLine(head), 8), tint.base) +
      fill(
        `M${middle - 68} ${head.top + 44}C${middle - 84} ${head.top - 30} ${middle - 4} ${head.top - 54} ${middle + 70} ${head.top - 36}Q${middle + 58} ${head.top - 14} ${middle + 82} ${head.top - 2}Q${middle + 72} ${head.top + 12} ${middle + 72} ${head.top + 46}Q${middle} ${head.top + 10} ${middle - 68} ${head.top + 44}Z`,
        tint.base,
      ) +
      strands(`M${middle - 44} ${head.top + 8}q24 -30 72 -26`, tint.light),
  }),
  bob: ({ head, tint }) => ({
    behind: fill(curtain(head, head.chin + 8, -2), tint.base),
    front:
      fill(cap(head, fringe(head)), tint.base) +
      strands(`M${middle - 44} ${head.top + 4}q40 -22 80 -4`, tint.light),
  }),
  long: ({ head, tint }) => ({
    behind: fill(curtain(head, 404, 12), tint.base),
    front:
      fill(cap(head, partedLine(head, 0)), tint.base) + strands(`M${middle} ${head.top - 4}v22`, tint.light),
  }),
  waves: ({ head, tint, chance }) => {
    const side = (sign: number): [number, number, number][] =>
      [250, 290, 330, 368].map((y, index) => [
        middle + sign * (head.half + 14 + (index % 2) * 10),
        y,
        34 - index * 2,
      ]);
    return {
      behind: fill(curtain(head, 360, 0), tint.base) + circles([...side(-1), ...side(1)], tint.base),
      front:
        fill(cap(head, partedLine(head, chance.pick('part', [-26, 26])), 22), tint.base) +
        strands(`M${middle - 50} ${head.top + 12}q40 -34 96 -8`, tint.light),
    };
  },
  bun: ({ head, tint }) => ({
    behind:
      circles([[middle, head.top - 26, 40]], tint.base) +
      strands(`M${middle - 22} ${head.top - 38}q22 -20 44 4`, tint.light),
    front: fill(cap(head, archedLine(head), 12), tint.base),
  }),
  lowBun: ({ head, tint, chance }) => ({
    behind: circles([[middle + chance.pick('bun', [-1, 1]) * (head.half - 4), head.chin - 6, 36]], tint.base),
    front:
      fill(cap(head, partedLine(head, 12), 14), tint.base) +
      strands(`M${middle + 12} ${head.top + 16}q-30 -8 -58 30`, tint.light),
  }),
  ponytail: ({ head, tint, chance }) => {
    const side = chance.pick('tail', [-1, 1]);
    return {
      behind: fill(
        `M${middle + side * 40} ${head.top + 6}q${side * 96} -22 ${side * 92} 96q${side * -6} 70 ${side * 14} 116q${side * -70} -20 ${side * -66} -110z`,
        tint.base,
      ),
      front: fill(cap(head, archedLine(head), 12), tint.base),
    };
  },
  curls: ({ head, tint, chance }) => ({
    behind: circles(around(head, 13, 12, chance), tint.base),
    front:
      fill(cap(head, archedLine(head), 12), tint.base) +
      circles(
        around(head, 9, -14, chance)
          .slice(1, -1)
          .map(([x, y, r]) => [x, y - 6, r * 0.72]),
        tint.base,
      ),
  }),
  afro: ({ head, tint, chance }) => ({
    behind: circles([[middle, head.eyes - 36, head.half + 44], ...around(head, 15, 34, chance)], tint.base),
    front: fill(cap(head, archedLine(head), 14), tint.base),
  }),
  coils: ({ head, tint, chance }) => ({
    behind: '',
    front:
      fill(cap(head, archedLine(head), 14), tint.base) +
      circles(
        around(head, 11, -4, chance)
          .slice(1, -1)
          .map(([x, y, r]) => [x, y, r * 0.8]),
        tint.base,
      ),
  }),
  braids: ({ head, tint, scheme }) => {
    const links = (side: number): [number, number, number][] =>
      [262, 292, 322, 352, 380].map((y, index) => [
        middle + side * (head.half + 10 + index * 3),
        y,
        21 - index,
      ]);
    const ribbon = (side: number) => circles([[middle + side * (head.half + 26), 402, 10]], scheme.trim);
    return {
      behind: fill(curtain(head, 280, -14), tint.base),
      front:
        fill(cap(head, partedLine(head, 0)), tint.base) +
        circles([...links(-1), ...links(1)], tint.base) +
        ribbon(-1) +
        ribbon(1),
    };
  },
  headscarf: ({ head, scheme }) => {
    const opening = outline({ ...head, half: head.half - 2, top: head.top + 34, jaw: head.jaw + 6 }, 0);
    const folds = `M${middle - 70} ${head.chin - 4}q70 62 140 0M${middle - 84} ${head.chin + 28}q90 66 172 -6`;
    return {
      behind: fill(curtain(head, 392, 20), scheme.trim),
      front: `<path fill-rule="evenodd" d="${outline({ ...head, jaw: head.jaw + 34 }, 22)}${opening}" fill="${scheme.trim}"/><path d="M${middle - 88} ${head.chin - 30}Q${middle} ${head.chin + 40} ${middle + 88} ${head.chin - 30}L${middle + 118} 402Q${middle} 452 ${middle - 118} 402Z" fill="${scheme.trim}"/>${strands(folds, scheme.pattern)}`,
    };
  },
  sailorCap: ({ head, tint, scheme }) => {
    const brim = head.top + 38;
    return {
      behind: '',
      front:
        temples(head, tint) +
        fill(
          `M${middle - 112} ${head.top + 8}q8 -66 112 -66t112 66q-6 22 -30 30h-164q-24 -8 -30 -30z`,
          scheme.trim,
        ) +
        fill(`M${middle - 90} ${brim - 18}h180v26h-180z`, scheme.cloth) +
        fill(`M${middle - 84} ${brim + 6}h168q-18 28 -84 28t-84 -28z`, '#2b2522') +
        circles([[middle, brim - 6, 9]], '#e8c07d'),
    };
  },
  beanie: ({ head, tint, scheme, chance }) => {
    const edge = head.top + 44;
    const hair = chance.pick('under the cap', [210, 286]);
    return {
      behind: fill(curtain(head, hair, -16), tint.base),
      front:
        fill(
          `M${middle - head.half - 12} ${edge}C${middle - head.half - 6} ${head.top - 62} ${middle + head.half + 6} ${head.top - 62} ${middle + head.half + 12} ${edge}Z`,
          scheme.cloth,
        ) +
        `<rect x="${middle - head.half - 16}" y="${edge - 22}" width="${2 * head.half + 32}" height="34" rx="12" fill="${scheme.trim}"/>`,
    };
  },
} as const satisfies Record<string, (model: Model) => Hair>;

export type HairStyle = keyof typeof styles;

export function hair(style: HairStyle, model: Model): Hair {
  return styles[style](model);
}

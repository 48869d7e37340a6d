/** The head: its outline, and everything that is drawn on it except hair. */
import { ink, type Skin, type Tint } from './palette.ts';
import type { Chance } from './random.ts';

/** The measures of a head, on a canvas of 480 by 480 with its middle at x = 240. */
export interface Head {
  /** Half the width at the temples. */
  readonly half: number;
  /** Half the width of the jaw. */
  readonly jaw: number;
  readonly top: number;
  /** Height of the eyes, at which the head is widest. */
  readonly eyes: number;
  readonly chin: number;
}

export const middle = 240;
export const glassesKinds = ['none', 'round', 'square', 'half'] as const;
export const beardKinds = ['none', 'full', 'short', 'moustache', 'goatee'] as const;
export type Glasses = (typeof glassesKinds)[number];
export type Beard = (typeof beardKinds)[number];

export function headOf(chance: Chance): Head {
  const eyes = 214;
  return {
    eyes,
    half: Math.round(chance.between('half', 74, 83)),
    jaw: Math.round(chance.between('jaw', 42, 58)),
    top: Math.round(eyes - chance.between('brow', 96, 106)),
    chin: Math.round(eyes + chance.between('chin', 96, 110)),
  };
}

/** The closed outline of the head, grown by some pixels on all sides. */
export function outline({ half, jaw, top, eyes, chin }: Head, grow = 0): string {
  const [left, right] = [middle - half - grow, middle + half + grow];
  const [crown, foot] = [top - grow, chin + grow];
  const arch = crown - (eyes - crown) * 0.3;
  const cheek = eyes + (foot - eyes) * 0.62;
  return `M${left} ${eyes}C${left} ${arch} ${right} ${arch} ${right} ${eyes}C${right} ${cheek} ${middle + jaw} ${foot} ${middle} ${foot}C${middle - jaw} ${foot} ${left} ${cheek} ${left} ${eyes}Z`;
}

export function head(measures: Head, skin: Skin): string {
  const ear = (side: number) =>
    `<ellipse cx="${middle + side * (measures.half + 3)}" cy="${measures.eyes + 14}" rx="13" ry="20" fill="${skin.shade}"/>`;
  return `${ear(-1)}${ear(1)}<path d="${outline(measures)}" fill="${skin.base}"/>`;
}

export function features({ eyes, chin }: Head, skin: Skin, brow: string, chance: Chance): string {
  const apart = Math.round(chance.between('eyes apart', 29, 34));
  const mouth = Math.round(eyes + (chin - eyes) * 0.64);
  const both = (draw: (side: number) => string): string => draw(-1) + draw(1);
  const blush = both(
    (side) =>
      `<ellipse cx="${middle + side * (apart + 16)}" cy="${eyes + 36}" rx="17" ry="12" fill="${skin.blush}" opacity=".45"/>`,
  );
  return blush + both(eyeOf) + both(browOf) + nose() + smile();

  function eyeOf(side: number): string {
    const x = middle + side * apart;
    const closed = `<path d="M${x - 10} ${eyes + 3}q10 8 20 0" fill="none" stroke="${ink}" stroke-width="4.5"/>`;
    const white = skin.dark ? `<ellipse cx="${x}" cy="${eyes + 3}" rx="11" ry="8" fill="#f6ead9"/>` : '';
    const open = `${white}<ellipse cx="${x}" cy="${eyes + 3}" rx="5.6" ry="7" fill="${ink}"/><circle cx="${x + 2}" cy="${eyes}" r="1.9" fill="#fff"/>`;
    return chance.between('eyes', 0, 1) < 0.14 ? closed : open;
  }

  function browOf(side: number): string {
    const lift = chance.pick('brow lift', [5, 8, 11]);
    const x = middle + side * apart;
    const width = chance.pick('brow width', [4.5, 5.5, 6.5]);
    return `<path d="M${x - side * 14} ${eyes - 20}q${side * 13} ${-lift} ${side * 29} ${3}" fill="none" stroke="${brow}" stroke-width="${width}"/>`;
  }

  function nose(): string {
    const length = Math.round(chance.between('nose', 24, 32));
    const shape = chance.pick('nose shape', [
      'l-8 {n}q3 6 13 4',
      'q-3 {n} -9 {n}q3 7 15 4',
      'm-9 {n}q9 8 18 0',
    ]);
    return `<path d="M${middle} ${eyes + 8}${shape.replaceAll('{n}', String(length))}" fill="none" stroke="${skin.shade}" stroke-width="4.5"/>`;
  }

  function smile(): string {
    const half = Math.round(chance.between('mouth', 15, 23));
    const dip = chance.pick('smile', [7, 10, 13]);
    const tilt = chance.pick('tilt', [-3, 0, 0, 3]);
    const teeth = `<path d="M${middle - half} ${mouth - 3}h${half * 2}q-4 17 -${half} 17t-${half} -17z" fill="#fff8ee" stroke="${skin.lips}" stroke-width="4"/>`;
    const line = `<path d="M${middle - half} ${mouth + tilt}q${half} ${dip} ${half * 2} ${-2 * tilt}" fill="none" stroke="${skin.lips}" stroke-width="4.5"/>`;
    return chance.between('laugh', 0, 1) < 0.25 ? teeth : line;
  }
}

/** Two lines beside the mouth and the eyes. */
export function wrinkles({ eyes, half }: Head, skin: Skin): string {
  const line = (side: number) =>
    `M${middle + side * 27} ${eyes + 42}q${side * 11} 8 ${side * 9} 22M${middle + side * (half - 20)} ${eyes + 2}l${side * 11} -4m${side * -11} 9l${side * 11} 2`;
  return `<path d="${line(-1)}${line(1)}" fill="none" stroke="${skin.shade}" stroke-width="3"/>`;
}

/** Drawn under the features, so that the mouth stays visible. */
export function beard(kind: Beard, measures: Head, { base }: Tint): string {
  const { eyes, chin, half, jaw } = measures;
  const lip = Math.round(eyes + (chin - eyes) * 0.64) - 11;
  const moustache = `<path d="M${middle} ${lip - 5}q-14 -6 -28 4q-5 6 -10 6q16 10 38 0q22 10 38 0q-5 0 -10 -6q-14 -10 -28 -4z" fill="${base}"/>`;
  const whole = (low: number): string => {
    const [left, right] = [middle - half, middle + half];
    return `<path d="M${left} ${eyes + 8}C${left} ${eyes + 62} ${middle - jaw - 6} ${low} ${middle} ${low}C${middle + jaw + 6} ${low} ${right} ${eyes + 62} ${right} ${eyes + 8}q-8 42 -34 44q-18 -12 -${half - 34} -6q-${half - 52} -6 -${half - 34} 6q-26 -2 -34 -44z" fill="${base}"/>`;
  };
  if (kind === 'full') return whole(chin + 26);
  if (kind === 'short') return whole(chin + 5);
  if (kind === 'moustache') return moustache;
  if (kind === 'goatee')
    return `${moustache}<path d="M${middle - 22} ${lip + 28}q22 8 44 0q0 ${chin - lip - 18} -22 ${chin - lip - 14}t-22 -${chin - lip - 14}z" fill="${base}"/>`;
  return '';
}

export function glasses(kind: Glasses, { eyes, half }: Head, colour: string): string {
  if (kind === 'none') return '';
  const lens = (side: number): string => {
    const x = middle + side * 33;
    if (kind === 'round') return `<circle cx="${x}" cy="${eyes + 4}" r="26"/>`;
    if (kind === 'square') return `<rect x="${x - 27}" y="${eyes - 17}" width="54" height="40" rx="9"/>`;
    return `<path d="M${x - 27} ${eyes + 4}h54q-2 25 -27 25t-27 -25z"/>`;
  };
  const arm = (side: number) => `M${middle + side * 59} ${eyes + 2}L${middle + side * half} ${eyes - 2}`;
  return `<g fill="none" stroke="${colour}" stroke-width="5">${lens(-1)}${lens(1)}<path d="M${middle - 8} ${eyes + 2}q8 -6 16 0${arm(-1)}${arm(1)}"/></g>`;
}

/** What is behind the sitter and what the sitter wears. */
import { middle } from './face.ts';
import type { Scheme, Skin } from './palette.ts';
import type { Chance } from './random.ts';

const turn = (count: number, draw: (angle: number, index: number) => string): string =>
  Array.from({ length: count }, (_, index) => draw((2 * Math.PI * index) / count, index)).join('');
const at = (angle: number, radius: number): string =>
  `${Math.round(middle + radius * Math.sin(angle))} ${Math.round(220 - radius * Math.cos(angle))}`;

const walls = {
  dial: (colour) =>
    `<circle cx="240" cy="220" r="196" fill="none" stroke="${colour}" stroke-width="8"/><path d="${turn(12, (angle, index) => `M${at(angle, index % 3 ? 168 : 154)}L${at(angle, 184)}`)}" stroke="${colour}" stroke-width="11" fill="none"/>`,
  sun: (colour) =>
    `<circle cx="240" cy="220" r="158" fill="${colour}"/><path d="${turn(28, (angle) => `M${at(angle, 182)}L${at(angle, 236)}`)}" stroke="${colour}" stroke-width="8" fill="none"/>`,
  moon: (colour) =>
    `<path d="M330 36a178 178 0 1 0 78 268a150 150 0 1 1 -78 -268z" fill="${colour}"/><circle cx="412" cy="70" r="9" fill="${colour}"/><circle cx="372" cy="118" r="5" fill="${colour}"/>`,
  ripples: (colour) =>
    `<g fill="none" stroke="${colour}" stroke-width="10">${[130, 175, 220, 265, 310].map((r) => `<circle cx="240" cy="220" r="${r}"/>`).join('')}</g>`,
  waves: (colour) =>
    `<g fill="none" stroke="${colour}" stroke-width="10">${[60, 120, 180, 240, 300, 360].map((y, row) => `<path d="M${row % 2 ? -40 : -80} ${y}${'q20 -26 40 0t40 0'.repeat(7)}"/>`).join('')}</g>`,
  tiles: (colour) =>
    `<g fill="${colour}">${[0, 1, 2, 3].flatMap((row) => [0, 1, 2, 3].map((column) => `<path d="M${column * 120} ${row * 120}${(row + column) % 2 ? 'h120a120 120 0 0 1 -120 120z' : 'm120 0v120a120 120 0 0 1 -120 -120z'}"/>`)).join('')}</g>`,
} as const satisfies Record<string, (colour: string) => string>;

export function wall({ wall: ground, pattern }: Scheme, chance: Chance): string {
  const draw = chance.pick('wall', [
    walls.dial,
    walls.sun,
    walls.moon,
    walls.ripples,
    walls.waves,
    walls.tiles,
  ]);
  return `<rect width="480" height="480" fill="${ground}"/>${draw(pattern)}`;
}

const shoulders =
  'M28 480C34 412 84 388 158 370Q196 360 200 340H280Q284 360 322 370C396 388 446 412 452 480Z';

export function neck(skin: Skin, chin: number): string {
  return `<path d="M204 ${chin - 60}h72v82q14 32 -36 40q-50 -8 -36 -40z" fill="${skin.base}"/><path d="M204 ${chin - 20}h72v18q-36 34 -72 10z" fill="${skin.shade}"/>`;
}

const garments = {
  crew: (_cloth, trim) => `<path d="M190 358q50 58 100 0" fill="none" stroke="${trim}" stroke-width="13"/>`,
  stripes: (_cloth, trim) =>
    `<path d="M0 408h480M0 440h480M0 472h480" stroke="${trim}" stroke-width="11" clip-path="url(#cloth)"/>`,
  dots: (_cloth, trim) =>
    `<g fill="${trim}" clip-path="url(#cloth)">${[0, 1, 2, 3].flatMap((row) => Array.from({ length: 13 }, (_, column) => `<circle cx="${column * 40 + (row % 2) * 20}" cy="${382 + row * 28}" r="6"/>`)).join('')}</g>`,
  shirt: (cloth, trim) =>
    `<path d="M240 400v80" stroke="${trim}" stroke-width="5"/><path d="M198 342l-20 30l40 44l22 -26l22 26l40 -44l-20 -30l-42 48z" fill="${trim}" stroke="${cloth}" stroke-width="3"/><circle cx="240" cy="432" r="5" fill="${trim}"/><circle cx="240" cy="464" r="5" fill="${trim}"/>`,
  rollNeck: (cloth, trim) =>
    `<path d="M192 326q48 22 96 0q8 24 6 48q-54 24 -108 0q-2 -24 6 -48z" fill="${cloth}"/><path d="M190 350q50 22 100 0" fill="none" stroke="${trim}" stroke-width="4" opacity=".7"/>`,
  jacket: (_cloth, trim) =>
    `<path d="M200 344l40 136l40 -136q-40 50 -80 0z" fill="${trim}"/><path d="M196 342l-34 40l30 22l-18 22l66 54M284 342l34 40l-30 22l18 22l-66 54" fill="none" stroke="#2b2522" stroke-opacity=".35" stroke-width="5"/>`,
  standCollar: (cloth, trim) =>
    `<path d="M194 332q8 34 46 46q38 -12 46 -46l12 16q-6 40 -58 56q-52 -16 -58 -56z" fill="${cloth}" stroke="${trim}" stroke-width="5"/><path d="M240 400v80M240 424h20M240 456h20" stroke="${trim}" stroke-width="6"/>`,
  scarf: (_cloth, trim) =>
    `<path d="M178 338q62 42 124 0q22 20 8 44q-70 42 -140 0q-14 -24 8 -44z" fill="${trim}"/><path d="M268 384l40 -6l22 88l-44 10z" fill="${trim}"/><path d="M186 362q54 34 108 0M290 444l38 -8" stroke="#2b2522" stroke-opacity=".22" stroke-width="5" fill="none"/>`,
  dungarees: (_cloth, trim) =>
    `<path d="M120 480v-92l36 -16l12 62h144l12 -62l36 16v92z" fill="${trim}"/><circle cx="172" cy="442" r="8" fill="#2b2522" fill-opacity=".5"/><circle cx="308" cy="442" r="8" fill="#2b2522" fill-opacity=".5"/>`,
} as const satisfies Record<string, (cloth: string, trim: string) => string>;

export type Garment = keyof typeof garments;

export function clothes(garment: Garment | undefined, { cloth, trim }: Scheme, chance: Chance): string {
  const worn =
    garment ??
    chance.pick<Garment>('garment', [
      'crew',
      'stripes',
      'dots',
      'shirt',
      'rollNeck',
      'jacket',
      'scarf',
      'dungarees',
      'shirt',
      'jacket',
    ]);
  return `<clipPath id="cloth"><path d="${shoulders}"/></clipPath><path d="${shoulders}" fill="${cloth}"/>${garments[worn](cloth, trim)}`;
}

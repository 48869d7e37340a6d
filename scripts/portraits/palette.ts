import type { Options } from './random.ts';

export interface Skin {
  readonly base: string;
  readonly shade: string;
  readonly blush: string;
  readonly lips: string;
  /** So dark that ink needs something light around it. */
  readonly dark?: true;
}

export const skins = {
  ivory: { base: '#f3d3b8', shade: '#dfb393', blush: '#e79a83', lips: '#a04a42' },
  sand: { base: '#ecc39c', shade: '#d3a277', blush: '#dd8a68', lips: '#94433a' },
  honey: { base: '#d9a576', shade: '#bb8457', blush: '#c9704f', lips: '#873c32' },
  amber: { base: '#b97d50', shade: '#99623b', blush: '#a8553a', lips: '#6e2c27' },
  umber: { base: '#8d5a3a', shade: '#714429', blush: '#84402c', lips: '#c27a66', dark: true },
  ebony: { base: '#67402c', shade: '#4f2e1f', blush: '#6b2f25', lips: '#b5705f', dark: true },
} as const satisfies Record<string, Skin>;

export type SkinTone = keyof typeof skins;

export interface Tint {
  readonly base: string;
  readonly light: string;
}

export const tints = {
  ink: { base: '#24211f', light: '#3d3834' },
  brown: { base: '#4a2f22', light: '#6a4734' },
  chestnut: { base: '#7a4326', light: '#985c39' },
  copper: { base: '#b0562a', light: '#c8743f' },
  straw: { base: '#cfa45c', light: '#dfbd7f' },
  ash: { base: '#8a8782', light: '#a6a39d' },
  snow: { base: '#e8e4dc', light: '#f8f5ef' },
} as const satisfies Record<string, Tint>;

export type TintName = keyof typeof tints;

/** Colours that go together: the wall, its pattern, the garment and its trimming. */
export interface Scheme {
  readonly wall: string;
  readonly pattern: string;
  readonly cloth: string;
  readonly trim: string;
}

export const schemes: Options<Scheme> = [
  { wall: '#e9dcc3', pattern: '#d8c296', cloth: '#a8321f', trim: '#f3e9d8' },
  { wall: '#cfdcd6', pattern: '#aec6bc', cloth: '#2f5d62', trim: '#e8c07d' },
  { wall: '#d9d4e4', pattern: '#bdb3d3', cloth: '#4a3f6b', trim: '#e7b7a3' },
  { wall: '#f0cfb8', pattern: '#e2ae8d', cloth: '#27496d', trim: '#f4efe6' },
  { wall: '#c7d7e6', pattern: '#a2bdd6', cloth: '#8a3f2d', trim: '#f2d9a6' },
  { wall: '#dfe3c4', pattern: '#c3cc96', cloth: '#4f5a32', trim: '#f2efe2' },
  { wall: '#86a7ad', pattern: '#a5c1c4', cloth: '#e0a458', trim: '#5b3a29' },
  { wall: '#d98f6c', pattern: '#e8b190', cloth: '#f1e6d2', trim: '#2f4858' },
  { wall: '#e3c36f', pattern: '#efd797', cloth: '#3b5b7a', trim: '#f7f1e1' },
];

export const ink = '#2b2522';

/** Frames of spectacles, for light and for dark faces. */
export const frames: Readonly<Record<'light' | 'dark', Options<string>>> = {
  light: [ink, '#7a3b2e', '#2f4858', '#8a6a2f'],
  dark: ['#e0b04f', '#f1e2c6', '#e58f6b'],
};

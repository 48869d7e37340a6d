import {
  beard,
  features,
  glasses,
  head,
  headOf,
  middle,
  wrinkles,
  type Beard,
  type Glasses,
} from './face.ts';
import { hair, type HairStyle } from './hair.ts';
import { frames, ink, schemes, skins, tints, type Skin, type SkinTone, type TintName } from './palette.ts';
import { chanceOf } from './random.ts';
import { clothes, neck, wall, type Garment } from './scene.ts';

/** What is settled about a person; the rest is drawn by lot from the slug. */
export interface Sitter {
  readonly slug: string;
  readonly skin: SkinTone;
  readonly hair: HairStyle;
  readonly tint: TintName;
  readonly beard?: Beard;
  readonly glasses?: Glasses;
  readonly garment?: Garment;
  readonly earrings?: true;
  readonly older?: true;
}

/** An illustrated bust as SVG, 480 by 480, without text; the same sitter always looks the same. */
export function portrait(sitter: Sitter): string {
  const chance = chanceOf(sitter.slug);
  const skin: Skin = skins[sitter.skin];
  const tint = tints[sitter.tint];
  const scheme = chance.pick('colours', schemes);
  const measures = headOf(chance);
  const { behind, front } = hair(sitter.hair, { head: measures, tint, scheme, chance });
  const brow = sitter.tint === 'snow' ? tints.ash.base : tint.base;
  const frame = chance.pick('frame', skin.dark ? frames.dark : frames.light);
  const spectacles =
    sitter.glasses ??
    chance.pick<Glasses>('glasses', ['none', 'none', 'none', 'none', 'none', 'round', 'square']);
  const layers = [
    wall(scheme, chance),
    behind,
    neck(skin, measures.chin),
    clothes(sitter.garment, scheme, chance),
    head(measures, skin),
    sitter.older ? wrinkles(measures, skin) : '',
    beard(sitter.beard ?? 'none', measures, tint),
    features(measures, skin, brow, chance),
    front,
    glasses(spectacles, measures, frame),
    sitter.earrings ? earrings(measures.half, scheme.trim) : '',
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" width="480" height="480" viewBox="0 0 480 480"><g stroke-linecap="round" stroke-linejoin="round">${layers.join('')}</g></svg>`;
}

function earrings(half: number, colour: string): string {
  const ring = (side: number) =>
    `<circle cx="${middle + side * (half + 5)}" cy="256" r="8" fill="${colour}" stroke="${ink}" stroke-opacity=".3" stroke-width="2"/>`;
  return ring(-1) + ring(1);
}

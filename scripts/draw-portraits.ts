/**
 * Draws the portraits of the sample conference's invented speakers into content/images/portraits.
 * Run: node_modules/.bin/node scripts/draw-portraits.ts
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { portrait, type Sitter } from './portraits/portrait.ts';

/** Everybody who has a portrait. The rest of a face follows from its slug, so keep the slugs. */
const sitters: readonly Sitter[] = [
  {
    slug: 'absalom-treadgold',
    skin: 'ivory',
    hair: 'beanie',
    tint: 'chestnut',
    beard: 'full',
    garment: 'dungarees',
  },
  {
    slug: 'amara-osei-lindqvist',
    skin: 'umber',
    hair: 'afro',
    tint: 'ink',
    glasses: 'round',
    earrings: true,
  },
  { slug: 'bai-tan', skin: 'sand', hair: 'lowBun', tint: 'ink', garment: 'standCollar', glasses: 'none' },
  { slug: 'benedikt-szarvasi', skin: 'ivory', hair: 'side', tint: 'brown', glasses: 'square' },
  { slug: 'callum-strathgorm', skin: 'ivory', hair: 'quiff', tint: 'copper', beard: 'short' },
  { slug: 'dolores-ventimiglia-paz', skin: 'honey', hair: 'waves', tint: 'ash', earrings: true, older: true },
  {
    slug: 'duarte-salgueiral',
    skin: 'sand',
    hair: 'sailorCap',
    tint: 'snow',
    beard: 'full',
    older: true,
    garment: 'rollNeck',
    glasses: 'none',
  },
  { slug: 'emeka-nwachibe', skin: 'ebony', hair: 'crop', tint: 'ink', beard: 'goatee' },
  { slug: 'esperanca-baptistella', skin: 'honey', hair: 'bob', tint: 'snow', glasses: 'half', older: true },
  { slug: 'farid-haddoum', skin: 'honey', hair: 'receding', tint: 'ink', beard: 'short', glasses: 'square' },
  { slug: 'fenna-oosterwold', skin: 'ivory', hair: 'ponytail', tint: 'straw' },
  {
    slug: 'grzegorz-wisniokowski',
    skin: 'sand',
    hair: 'bald',
    tint: 'brown',
    beard: 'moustache',
    glasses: 'round',
  },
  { slug: 'gu-nianci', skin: 'ivory', hair: 'bob', tint: 'ink', glasses: 'round' },
  { slug: 'he-zhigeng', skin: 'sand', hair: 'crop', tint: 'ink', glasses: 'square', garment: 'standCollar' },
  { slug: 'hettie-quillfeather', skin: 'ivory', hair: 'bun', tint: 'copper', garment: 'dungarees' },
  { slug: 'idris-qamarzadeh', skin: 'amber', hair: 'curls', tint: 'ink', beard: 'short' },
  { slug: 'ioan-pryce-aberdaron', skin: 'ivory', hair: 'side', tint: 'chestnut', garment: 'scarf' },
  { slug: 'ishaan-velloor', skin: 'amber', hair: 'quiff', tint: 'ink', beard: 'short', glasses: 'none' },
  {
    slug: 'jorund-bakkehaug',
    skin: 'ivory',
    hair: 'receding',
    tint: 'snow',
    beard: 'full',
    older: true,
    garment: 'stripes',
  },
  {
    slug: 'leopold-aumwald',
    skin: 'ivory',
    hair: 'side',
    tint: 'snow',
    beard: 'moustache',
    older: true,
    garment: 'jacket',
  },
  {
    slug: 'lin-zhaoxi',
    skin: 'ivory',
    hair: 'lowBun',
    tint: 'ash',
    glasses: 'round',
    garment: 'standCollar',
    older: true,
  },
  { slug: 'liu-qinghe', skin: 'sand', hair: 'long', tint: 'ink' },
  { slug: 'luca-tempesti-rho', skin: 'sand', hair: 'curls', tint: 'brown', glasses: 'round' },
  { slug: 'mbali-nkosazi', skin: 'ebony', hair: 'braids', tint: 'ink', glasses: 'round', earrings: true },
  { slug: 'mi-xiaoman', skin: 'ivory', hair: 'braids', tint: 'ink', glasses: 'none' },
  { slug: 'mireia-puigdollers', skin: 'sand', hair: 'bob', tint: 'chestnut', earrings: true },
  { slug: 'ngaire-tuhiwai-moss', skin: 'honey', hair: 'waves', tint: 'ink', garment: 'rollNeck' },
  { slug: 'nikolai-pashkoven', skin: 'ivory', hair: 'crop', tint: 'ash', beard: 'short', older: true },
  { slug: 'noelani-kahakuwa', skin: 'honey', hair: 'long', tint: 'ink', garment: 'dots', earrings: true },
  {
    slug: 'ottoline-brack',
    skin: 'ivory',
    hair: 'bob',
    tint: 'snow',
    glasses: 'round',
    earrings: true,
    older: true,
    garment: 'jacket',
  },
  { slug: 'ouyang-tang', skin: 'sand', hair: 'side', tint: 'ink', glasses: 'round' },
  { slug: 'pelle-fjordgren', skin: 'ivory', hair: 'side', tint: 'straw', beard: 'short' },
  { slug: 'priya-thekkumkara', skin: 'amber', hair: 'lowBun', tint: 'ink', earrings: true, garment: 'scarf' },
  { slug: 'qi-lianchuan', skin: 'sand', hair: 'quiff', tint: 'ink', glasses: 'none', garment: 'jacket' },
  { slug: 'renske-van-der-ploegh', skin: 'ivory', hair: 'bun', tint: 'straw', glasses: 'square' },
  {
    slug: 'rosalind-mudflatte',
    skin: 'ivory',
    hair: 'sailorCap',
    tint: 'copper',
    earrings: true,
    garment: 'jacket',
  },
  { slug: 'saoirse-dunlavin', skin: 'ivory', hair: 'waves', tint: 'copper', glasses: 'none' },
  { slug: 'shen-qiuping', skin: 'ivory', hair: 'bun', tint: 'ink', earrings: true },
  {
    slug: 'signe-rasmusdatter-holm',
    skin: 'ivory',
    hair: 'braids',
    tint: 'straw',
    glasses: 'round',
    garment: 'stripes',
  },
  {
    slug: 'sima-heng',
    skin: 'honey',
    hair: 'receding',
    tint: 'ash',
    beard: 'goatee',
    older: true,
    garment: 'standCollar',
  },
  { slug: 'solveig-nordhamn', skin: 'ivory', hair: 'long', tint: 'straw', garment: 'rollNeck' },
  { slug: 'thandeka-mbuyazwe', skin: 'ebony', hair: 'coils', tint: 'ink', earrings: true, garment: 'dots' },
  { slug: 'tian-maidong', skin: 'honey', hair: 'crop', tint: 'ink', garment: 'dungarees' },
  {
    slug: 'tome-avelas-quintal',
    skin: 'sand',
    hair: 'curls',
    tint: 'ash',
    beard: 'moustache',
    garment: 'shirt',
    older: true,
  },
  { slug: 'wairimu-ngararo', skin: 'umber', hair: 'bun', tint: 'ink', garment: 'stripes', glasses: 'none' },
  { slug: 'wenren-xue', skin: 'ivory', hair: 'long', tint: 'ink', glasses: 'round', garment: 'standCollar' },
  { slug: 'xu-yanzhi', skin: 'sand', hair: 'side', tint: 'ink', beard: 'goatee', garment: 'standCollar' },
  { slug: 'yael-ashkelar', skin: 'honey', hair: 'curls', tint: 'brown', earrings: true },
  {
    slug: 'zeynep-kizilirmak-oduya',
    skin: 'sand',
    hair: 'headscarf',
    tint: 'brown',
    garment: 'rollNeck',
    glasses: 'none',
  },
  { slug: 'zhuang-yining', skin: 'sand', hair: 'ponytail', tint: 'ink', glasses: 'square' },
];

const folder = fileURLToPath(new URL('../content/images/portraits', import.meta.url));
await mkdir(folder, { recursive: true });
for (const sitter of sitters) {
  const drawing = sharp(Buffer.from(portrait(sitter)));
  const image = await drawing
    .png({ palette: true, colours: 48, dither: 0, compressionLevel: 9, effort: 10 })
    .toBuffer();
  await writeFile(`${folder}${sitter.slug}.png`, image);
}
console.log(`Drew ${sitters.length} portraits into ${folder}`);

/**
 * Draws the plans of the sample conference's invented buildings into content/images/plans. They have signs and no words, so
 * that one plan does for all languages.
 * Run: node_modules/.bin/node scripts/draw-plans.ts
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { door, drawing, levers, lift, rails, river, room, sign, stairs } from './plans/shapes.ts';

const plans: Readonly<Record<string, string>> = {
  'warehouse-ground': drawing(
    room(60, 50, 680, 350, 'side'),
    room(100, 150, 376, 250, 'hall'),
    room(560, 50, 180, 130, 'side'),
    room(520, 290, 110, 110, 'side'),
    room(630, 290, 110, 110, 'side'),
    door(288, 150, 'h', 90),
    door(160, 50, 'h', 90),
    door(560, 130, 'v'),
    door(575, 290, 'h'),
    door(685, 290, 'h'),
    stairs(640, 200, 80, 62),
    lift(580, 208),
    sign('sundial', 288, 210),
    sign('coats', 650, 115),
    sign('quiet', 575, 345),
    sign('child', 685, 340),
    river(446),
  ),
  'warehouse-first': drawing(
    room(60, 50, 680, 350, 'side'),
    room(60, 50, 280, 290, 'hall'),
    room(428, 50, 312, 290, 'hall'),
    door(340, 200, 'v'),
    door(428, 200, 'v'),
    stairs(640, 350, 80, 40),
    lift(580, 349),
    sign('waterClock', 200, 125),
    sign('pendulum', 576, 125),
    river(446),
  ),
  'signal-box': drawing(
    room(30, 210, 232, 46, 'side'),
    room(262, 110, 340, 240, 'hall'),
    room(602, 170, 110, 120, 'side'),
    door(262, 233, 'v'),
    door(602, 230, 'v'),
    stairs(618, 186, 76, 88),
    sign('quartz', 432, 165),
    levers(290, 335, 13),
    rails(390),
    rails(446),
  ),
};

const folder = fileURLToPath(new URL('../content/images/plans', import.meta.url));
await mkdir(folder, { recursive: true });
for (const [name, plan] of Object.entries(plans)) await writeFile(`${folder}/${name}.svg`, plan);
console.log(`Drew ${Object.keys(plans).length} plans into ${folder}`);

/** What plans are drawn of: lengths in units of the drawing, 800 by 500, from its upper left corner. */

export const WIDTH = 800;
export const HEIGHT = 500;

const colours = {
  paper: '#fbf8f1',
  wall: '#3d3a35',
  hall: '#f0d9c9',
  side: '#ebe5d8',
  water: '#5d87a1',
  sign: '#8a4a34',
} as const;

/** A room by its walls, in a colour that says whether sessions take place in it. */
export function room(x: number, y: number, width: number, height: number, use: 'hall' | 'side'): string {
  const box = `x="${x}" y="${y}" width="${width}" height="${height}"`;
  return `<rect ${box} fill="${colours[use]}" stroke="${colours.wall}" stroke-width="6"/>`;
}

/** An opening in a wall that runs across (`h`) or down (`v`), about its middle. */
export function door(x: number, y: number, direction: 'h' | 'v', width = 44): string {
  const half = width / 2;
  const line = direction === 'h' ? `M${x - half} ${y}h${width}` : `M${x} ${y - half}v${width}`;
  return `<path d="${line}" stroke="${colours.side}" stroke-width="8" stroke-linecap="butt"/>`;
}

export function stairs(x: number, y: number, width: number, height: number): string {
  const steps = Array.from({ length: 8 }, (_, index) => `M${x} ${y + (index * height) / 7}h${width}`);
  return stroke(steps.join(''), colours.wall, 3);
}

export function lift(x: number, y: number): string {
  return stroke(
    `M${x} ${y}h44v44h-44zM${x + 12} ${y + 18}l10-10l10 10M${x + 12} ${y + 26}l10 10l10-10`,
    colours.wall,
    3,
  );
}

/** Two lines of waves over the whole width. */
export function river(y: number): string {
  const wave = (from: number, top: number): string => `M${from} ${top}${'q20-14 40 0t40 0'.repeat(9)}`;
  return stroke(wave(30, y) + wave(60, y + 26), colours.water, 4);
}

export function rails(y: number): string {
  const sleepers = Array.from({ length: 30 }, (_, index) => `M${30 + index * 26} ${y - 8}v36`).join('');
  return stroke(sleepers, '#b9ae9b', 5) + stroke(`M20 ${y}h760M20 ${y + 20}h760`, colours.wall, 3);
}

/** The levers of a signal box, along its window. */
export function levers(x: number, y: number, count: number): string {
  const all = Array.from({ length: count }, (_, index) => `M${x + index * 22} ${y}v-26m-5 0h10`);
  return stroke(all.join(''), colours.sign, 4);
}

/** Signs that tell rooms apart in every language; each is drawn about its middle. */
const signs = {
  sundial: 'M-34 20h68M-22 20a24 24 0 0 1 44 0M0 20L14-24',
  waterClock: 'M-26-26h52l-10 24h-32zM0-2v12M-20 14h40v16h-40z',
  pendulum: 'M-20-30h40M0-30L18 14M18 14m-10 0a10 10 0 1 0 20 0a10 10 0 1 0-20 0',
  quartz: 'M0-32L20-12V14L0 32L-20 14V-12zM0-32V32M-20-12L0-2L20-12',
  coats: 'M0-16a6 6 0 1 1 6-6M0-16V-8L-26 12h52L0-8',
  quiet: 'M-18 12h36M-12 12V-4a12 12 0 0 1 24 0v16M-6 18a6 6 0 0 0 12 0M-24-22L24 24',
  child: 'M0-12m-9 0a9 9 0 1 0 18 0a9 9 0 1 0-18 0M0-3v16M-14 4h28M-10 26L0 13L10 26',
} as const;

export function sign(name: keyof typeof signs, x: number, y: number): string {
  return `<g transform="translate(${x} ${y})">${stroke(signs[name], colours.sign, 4)}</g>`;
}

export function drawing(...parts: readonly string[]): string {
  const ground = `<rect width="${WIDTH}" height="${HEIGHT}" fill="${colours.paper}"/>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}">${[ground, ...parts].join('\n')}</svg>\n`;
}

function stroke(path: string, colour: string, width: number): string {
  return `<path d="${path}" fill="none" stroke="${colour}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"/>`;
}

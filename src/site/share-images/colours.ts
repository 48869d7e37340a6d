/** Colours of share images: those of styles/tokens.css and styles/hues.css on light paper, as numbers that all programs know. */

export const PAPER = '#fdfcf9';
export const RAISED = '#f0ece1';
export const INK = '#1c1b19';
export const MUTED = '#5c5851';
export const LINE = '#d0cabb';
export const ACCENT = '#a8321f';

/** Degrees around the wheel, by a track's hue. */
export const HUES = [28, 250, 145, 320, 75, 205, 0, 285, 120, 50, 180, 345];

/** The colour of a track: `oklch(0.55 0.13 hue)`. */
export const trackColour = (hue: number): string => oklch(0.55, 0.13, HUES[hue % HUES.length] ?? 0);

/** `#rrggbb`, by Ottosson's matrices: https://bottosson.github.io/posts/oklab/ */
function oklch(lightness: number, chroma: number, degrees: number): string {
  const angle = (degrees * Math.PI) / 180;
  const [a, b] = [chroma * Math.cos(angle), chroma * Math.sin(angle)];
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const linear = [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
  return `#${linear.map((value) => byte(gamma(value)).toString(16).padStart(2, '0')).join('')}`;
}

const gamma = (value: number): number =>
  value <= 0.0031308 ? 12.92 * value : 1.055 * value ** (1 / 2.4) - 0.055;

const byte = (value: number): number => Math.round(255 * Math.min(Math.max(value, 0), 1));

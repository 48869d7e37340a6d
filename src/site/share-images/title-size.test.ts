import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ACCENT, HUES, INK, LINE, MUTED, PAPER, RAISED, trackColour } from './colours.ts';
import { titleType } from './title-size.ts';

const box = { width: 1072, height: 200 };

test('a short title is large, and a longer one smaller', () => {
  const sizes = ['Time', 'The Hour That Happens Twice', 'The Hour That Happens Twice '.repeat(6)].map(
    (title) => titleType(title, box).size,
  );
  expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
  expect(new Set(sizes).size).toBe(3);
});

test('however long a title is, its lines stand in the box', () => {
  for (const title of ['实'.repeat(300), 'word '.repeat(200), 'W'.repeat(100), '']) {
    const { size, leading, lines, width } = titleType(title, box);
    expect(lines * size * leading).toBeLessThanOrEqual(box.height);
    expect(lines).toBeGreaterThan(0);
    expect(width).toBeLessThanOrEqual(box.width);
  }
});

test('lines of a title are about as long as each other', () => {
  const { size, width } = titleType('实时数据湖仓的演进与实践和思考', box);
  expect(width).toBeLessThan(15 * size);
  expect(width).toBeGreaterThan(8 * size - 1);
});

test('a title in the wider face is set smaller', () => {
  const title = 'The Hour That Happens Twice';
  expect(titleType(title, box, 1.4).size).toBeLessThan(titleType(title, box).size);
});

test('colours are those of the site', () => {
  const tokens = readFileSync('src/styles/tokens.css', 'utf8');
  for (const colour of [PAPER, RAISED, INK, MUTED, LINE]) expect(tokens).toContain(`light-dark(${colour},`);
  expect(tokens).toContain(`--accent-set: ${ACCENT};`);
  const hues = readFileSync('src/styles/hues.css', 'utf8');
  expect(HUES).toEqual([...hues.matchAll(/--hue: (\d+);/g)].map(([, hue]) => Number(hue)));
});

test('a hue is a colour as programs without oklch know it', () => {
  // What Chromium makes of oklch(0.55 0.13 28) and oklch(0.55 0.13 250).
  expect([trackColour(0), trackColour(1)]).toEqual(['#b14f45', '#2a75ba']);
});

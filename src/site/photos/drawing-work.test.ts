import { expect, test } from 'vitest';
import { drawnElements } from './drawing-work.ts';

const svg = (inside: string): string => `<svg xmlns="http://www.w3.org/2000/svg">${inside}</svg>`;

test('elements count as often as they are drawn', () => {
  expect(drawnElements(svg('<circle r="1"/><g><path d="M0 0"/></g>'))).toBe(4);
  const twice = svg('<g id="chair"><path/><path/></g><use href="#chair"/><use xlink:href=\'#chair\'/>');
  expect(drawnElements(twice)).toBe(6 + 2 * 3);
});

test('a drawing that repeats parts of parts counts by what it would draw, in no time', () => {
  const levels = Array.from(
    { length: 12 },
    (_, level) => `<g id="u${String(level + 1)}">${`<use href="#u${String(level)}"/>`.repeat(10)}</g>`,
  );
  const bomb = svg(`<g id="u0"><circle r="9"/></g>${levels.join('')}<use href="#u12"/>`);
  expect(drawnElements(bomb)).toBeGreaterThan(1e12);
});

test.each([
  ['leads back to itself', svg('<g id="a"><use href="#b"/></g><g id="b"><use href="#a"/></g>')],
  ['lies deep', svg('<g>'.repeat(5000))],
  [
    'leads from one to the next without end',
    svg(
      Array.from(
        { length: 5000 },
        (_, i) => `<pattern id="p${String(i)}" fill="url(#p${String(i + 1)})"/>`,
      ).join(''),
    ),
  ],
  ['hides in an entity', `<!DOCTYPE svg [<!ENTITY a "<g id='x'/>">]>${svg('&a;')}`],
])('what %s has no end', (_, text) => {
  expect(drawnElements(text)).toBe(Infinity);
});

test('what tools write into their files is no obstacle', () => {
  const namespaces = '<!DOCTYPE svg [<!ENTITY ns_svg "http://www.w3.org/2000/svg">]>';
  const clipped =
    '<g id="layer"><defs><clipPath id="c"><rect/></clipPath></defs><path clip-path="url(#c)" d="a>b"/></g>';
  expect(drawnElements(namespaces + svg(`<!-- <g id="x"> -->${clipped}`))).toBeLessThan(20);
});

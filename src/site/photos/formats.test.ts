import sharp from 'sharp';
import { expect, test } from 'vitest';
import { sniffFormat } from './formats.ts';

const dot = sharp({ create: { width: 8, height: 8, channels: 3, background: 'teal' } });

test.each([
  ['JPEG', () => dot.clone().jpeg()],
  ['PNG', () => dot.clone().png()],
  ['WebP', () => dot.clone().webp()],
  ['GIF', () => dot.clone().gif()],
  ['AVIF', () => dot.clone().avif()],
  ['TIFF', () => dot.clone().tiff()],
] as const)('%s is known by its first bytes', async (format, encode) => {
  expect(sniffFormat(await encode().toBuffer())).toBe(format);
});

test.each([
  ['<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>', 'SVG'],
  ['<!doctype html><title>Not found</title>', 'HTML'],
  ['%PDF-1.7', 'PDF'],
  ['\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'HEIC'],
  ['# Notes', undefined],
  ['', undefined],
])('%j is %s', (text, format) => {
  expect(sniffFormat(Buffer.from(text, 'latin1'))).toBe(format);
});

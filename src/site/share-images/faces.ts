/**
 * The faces that share images are set in. They come with the program: those of the machine would make other pictures
 * elsewhere. Titles have the site's display face, all else Noto Sans SC, whose parts hold what the whole leaves out.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { z } from 'zod';
import { charactersOf } from './woff.ts';

/** A face by its name in styles, and where it is. */
export interface Face {
  readonly name: string;
  readonly file: string;
}

export interface Faces {
  /** Those of every image. */
  readonly usual: readonly Face[];
  /** Whether the display face has a character. */
  readonly inDisplay: (character: string) => boolean;
  /** Whether the text face has it, its rare parts left aside. */
  readonly inText: (character: string) => boolean;
  /** The part of the text face for a character that it lacks; nothing for one that is nowhere. */
  readonly rare: (character: string) => Face | undefined;
}

export const DISPLAY = ['Display', 'Display Extended'];
export const BOLD = 'Bold';
export const TEXT = 'Text';

/** `U+4e00-4e05,U+9fa5` by the part's name, `[24]` or `cyrillic`. */
const partsSchema = z.record(z.string(), z.string());

/** @param packageDir where Lectern is, whose packages bring the faces */
export function openFaces(packageDir: string): Faces {
  const { resolve } = createRequire(path.join(packageDir, 'package.json'));
  const serif = path.join(path.dirname(resolve('@fontsource/instrument-serif/package.json')), 'files');
  const noto = path.dirname(resolve('@fontsource/noto-sans-sc/package.json'));
  const notoFile = (part: string, weight = 400): string =>
    path.join(noto, 'files', `noto-sans-sc-${part}-${String(weight)}-normal.woff`);
  const display = ['latin', 'latin-ext'].map((part, index) => ({
    name: DISPLAY[index] ?? TEXT,
    file: path.join(serif, `instrument-serif-${part}-400-normal.woff`),
  }));
  const text = { name: TEXT, file: notoFile('chinese-simplified') };
  const displayed = display.map(({ file }) => charactersOf(readFileSync(file)));
  const texted = charactersOf(readFileSync(text.file));
  const parts = partsSchema.parse(JSON.parse(readFileSync(path.join(noto, 'unicode.json'), 'utf8')));
  return {
    usual: [...display, { name: BOLD, file: notoFile('latin', 700) }, text],
    inDisplay: (character) => displayed.some((characters) => characters.has(codeOf(character))),
    inText: (character) => texted.has(codeOf(character)),
    rare: createParts(
      Object.entries(parts).map(([key, ranges]) => {
        const name = key.replace(/[[\]]/g, '');
        return { face: { name: `${TEXT} ${name}`, file: notoFile(name) }, ranges };
      }),
    ),
  };
}

/** The part for a character: its package says where that should be, and the file itself whether it is. */
function createParts(
  parts: readonly { readonly face: Face; readonly ranges: string }[],
): (character: string) => Face | undefined {
  const spans = parts.flatMap(({ face, ranges }) =>
    [...ranges.matchAll(/U\+([\da-f]+)(?:-([\da-f]+))?/gi)].map(([, start = '', end = start]) => ({
      face,
      start: parseInt(start, 16),
      end: parseInt(end, 16),
    })),
  );
  const known = new Map<Face, ReadonlySet<number>>();
  const has = (face: Face, code: number): boolean => {
    const characters = known.get(face) ?? charactersOf(readFileSync(face.file));
    known.set(face, characters);
    return characters.has(code);
  };
  return (character) => {
    const code = codeOf(character);
    return spans.find(({ face, start, end }) => start <= code && code <= end && has(face, code))?.face;
  };
}

const codeOf = (character: string): number => character.codePointAt(0) ?? 0;

/** Divides the speakers section into blocks, one a person: by photos, else by lines that name someone. */
import { withoutTags } from '../markdown/html.ts';
import {
  beginsWith,
  createNameIndex,
  type NameIndex,
  readBeginning,
  readSoughtName,
} from '../text/name-index.ts';
import { nameWords } from '../text/names.ts';
import { findPhotos, type FoundPhoto } from './photos.ts';
import { looksLikeName, nameOfLine, plainLine, readOpening } from './speaker-names.ts';
import { type Section, startWithName } from './speakers-section.ts';

export interface Draft {
  readonly name?: string;
  readonly photo?: FoundPhoto;
  /** The biography, Markdown. */
  readonly markdown: string;
  /** Offset of the block in the body. */
  readonly start: number;
}

export interface Expected {
  /** Every way to read the presenters' names. */
  readonly names: readonly string[];
  readonly index: NameIndex;
  /** How many people the front matter seems to name. */
  readonly count: number;
}

/** @param visible The same text as `hideCode` leaves it. */
export function readSpeakerBlocks(
  text: string,
  visible: string,
  section: Section,
  expected: Expected,
): Draft[] {
  const pieces = divideByPhotos(text, visible, section, expected);
  const blocks = pieces.length === 1 ? pieces.flatMap((piece) => divideByLines(piece, expected)) : pieces;
  return blocks
    .map(({ start, text: markdown, photo, named }): Draft => {
      const { name, rest } = readOpening(markdown, expected.index, photo !== undefined || named === true);
      return { start, markdown: rest, ...(name !== undefined && { name }), ...(photo && { photo }) };
    })
    .filter(({ photo, name, markdown }) => photo || name !== undefined || hasText(markdown));
}

interface Piece {
  readonly start: number;
  readonly text: string;
  readonly photo?: FoundPhoto;
  /** Whether the piece was cut at a line that names someone. */
  readonly named?: boolean;
}

/** What stands before the first photo, then each photo with what follows it. */
function divideByPhotos(
  text: string,
  visible: string,
  { contentStart, end }: Section,
  { names, index }: Expected,
): Piece[] {
  const photos = findPhotos(visible.slice(0, end), contentStart);
  const [first] = photos;
  const namesAbove =
    first !== undefined &&
    startWithName(visible, first.start, index) < visible.lastIndexOf('\n', first.start - 1);
  const starts = photos.map(({ start }, number) =>
    Math.max(
      namesAbove ? startWithName(visible, start, index) : start,
      photos[number - 1]?.end ?? contentStart,
    ),
  );
  const lead = { start: contentStart, text: text.slice(contentStart, starts[0] ?? end) };
  const pieces = photos.map((photo, number) => {
    const start = starts[number] ?? photo.start;
    // As many spaces as the photo had characters, so that offsets into the body stay right.
    const gap = ' '.repeat(photo.end - photo.start);
    const markdown = `${text.slice(start, photo.start)}${gap}${text.slice(photo.end, starts[number + 1] ?? end)}`;
    return { start, text: markdown, photo };
  });
  const opened = pieces.map((piece) =>
    readBeginning(plainLine(withoutTags(piece.text.slice(0, 400)).trim())),
  );
  // People who are named but have no photo stand before, between or after those who have one.
  const absent = createNameIndex(
    names.filter((name) => {
      const sought = readSoughtName(name);
      return !opened.some((opening) => beginsWith(opening, sought));
    }),
  );
  return [lead, ...pieces]
    .flatMap((piece) => cut(piece, (line) => headOf(line, absent)))
    .filter((piece) => piece.photo || hasText(piece.text));
}

/** Without photos: lines that name a presenter, else as many lines `Name:` as there are presenters. */
function divideByLines(piece: Piece, { index, count }: Expected): Piece[] {
  if (piece.photo) return [piece];
  const named = cut(
    piece,
    (line, afterBlank) => headOf(line, index) ?? (afterBlank ? index.opening(plainLine(line)) : undefined),
  );
  if (named.length > 1 || count < 2) return named;
  const foreign = cut(piece, (line) => {
    const [, name = ''] = /^([^:：]{2,60})[:：](?!\/\/)/.exec(plainLine(line)) ?? [];
    return looksLikeName(name) ? name : undefined;
  });
  return foreign.filter((part) => part.named).length === count ? foreign : named;
}

/** The presenter whose name a line holds, alone or with a colon after it. */
function headOf(line: string, names: NameIndex): string | undefined {
  const [, beforeColon = ''] = /^([^:：]{0,60})[:：]/.exec(plainLine(line)) ?? [];
  return nameOfLine(line, names) ?? names.same(beforeColon);
}

/** Cut a piece before each line that names a person for the first time. */
function cut(piece: Piece, namedBy: (line: string, afterBlank: boolean) => string | undefined): Piece[] {
  const parts: Piece[] = [];
  const seen = new Set<string>();
  let current = { ...piece, text: '' };
  let offset = piece.start;
  let afterBlank = true;
  for (const line of piece.text.split(/(?<=\n)/)) {
    const name = namedBy(line, afterBlank);
    if (name !== undefined && nameWords(name).some((word) => !seen.has(word))) {
      nameWords(name).forEach((word) => seen.add(word));
      if (hasText(current.text)) {
        parts.push(current);
        current = { start: offset, text: '', named: true };
      } else {
        current = { ...current, named: true };
      }
    }
    current = { ...current, text: current.text + line };
    offset += line.length;
    afterBlank = !hasText(line);
  }
  return [...parts, current];
}

function hasText(markdown: string): boolean {
  return /[\p{L}\p{N}]/u.test(withoutTags(markdown));
}

/** Which characters a face has, read from a WOFF file. https://www.w3.org/TR/WOFF/, OpenType `cmap` */
import { inflateSync } from 'node:zlib';

const HEADER_BYTES = 44;
const ENTRY_BYTES = 20;
/** Segments of the Basic Multilingual Plane, which every face for the web has. */
const SEGMENTS = 4;

/**
 * Code points that a face has a glyph for, of the Basic Multilingual Plane.
 * @throws where the file is no WOFF with such a table
 */
export function charactersOf(woff: Buffer): Set<number> {
  const cmap = tableOf(woff, 'cmap');
  const count = cmap.readUInt16BE(2);
  const tables = Array.from({ length: count }, (_, index) => cmap.subarray(cmap.readUInt32BE(8 + 8 * index)));
  const segments = tables.find((table) => table.readUInt16BE(0) === SEGMENTS);
  if (!segments) throw new Error('the face has no table of characters that is understood');
  return new Set(codePoints(segments));
}

function tableOf(woff: Buffer, tag: string): Buffer {
  const count = woff.readUInt16BE(12);
  const entries = Array.from({ length: count }, (_, index) =>
    woff.subarray(HEADER_BYTES + ENTRY_BYTES * index),
  );
  const entry = entries.find((each) => each.toString('latin1', 0, 4) === tag);
  if (!entry) throw new Error(`the face has no table "${tag}"`);
  const [offset, packed, length] = [entry.readUInt32BE(4), entry.readUInt32BE(8), entry.readUInt32BE(12)];
  const bytes = woff.subarray(offset, offset + packed);
  return packed < length ? inflateSync(bytes) : bytes;
}

/** Segments say from where to where, and by which step or list a code point leads to its glyph; glyph 0 is "none". */
function* codePoints(table: Buffer): Generator<number> {
  const size = table.readUInt16BE(6);
  const [ends, starts] = [14, 16 + size];
  const [steps, lists] = [starts + size, starts + 2 * size];
  for (let at = 0; at < size; at += 2) {
    const end = Math.min(table.readUInt16BE(ends + at), 0xfffe);
    const start = table.readUInt16BE(starts + at);
    const step = table.readUInt16BE(steps + at);
    const list = table.readUInt16BE(lists + at);
    for (let code = start; code <= end; code += 1) {
      const listed = list === 0 ? code : table.readUInt16BE(lists + at + list + 2 * (code - start));
      const glyph = listed === 0 ? 0 : (listed + step) % 0x10000;
      if (glyph !== 0) yield code;
    }
  }
}

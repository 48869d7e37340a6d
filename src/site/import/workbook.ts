/** Excel workbooks as rows of text. */
import { inflateRawSync } from 'node:zlib';
import readWorkbook from 'read-excel-file/node';
import { readHeading } from '../../catalog/importers/table/columns.ts';
import { rowsOf } from '../../catalog/importers/table/csv.ts';
import type { Row } from '../../catalog/importers/table/table.ts';
import { errorCode, UserError } from '../errors.ts';

const MOST_BYTES = 200_000_000;

/** A workbook is a ZIP archive, which begins so. */
export const isWorkbook = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;

/**
 * The rows of the first sheet that has a column of titles, else of the first sheet.
 * @param most bytes that it may unpack to
 * @throws UserError
 */
export async function readSheet(bytes: Uint8Array, where: string, most = MOST_BYTES): Promise<Row[]> {
  refuseBombs(Buffer.from(bytes), where, most);
  try {
    const sheets = await readWorkbook(Buffer.from(bytes));
    const tables = sheets.map(({ data }) => data.map((row) => row.map(textOf)));
    return rowsOf(
      tables.find(([headings = []]) => headings.some((name) => readHeading(name) === 'title')) ??
        tables[0] ??
        [],
    );
  } catch (error) {
    throw new UserError(
      `${where} cannot be read as a workbook (${error instanceof Error ? error.message : String(error)}). Save the sheet as CSV instead.`,
    );
  }
}

/** Dates of a sheet have no zone: they are the wall clock that was typed. */
function textOf(cell: unknown): string {
  if (cell instanceof Date) return cell.toISOString().slice(0, 19).replace('T00:00:00', '');
  return cell === null || cell === undefined ? '' : String(cell);
}

/** Unpacks every file of the archive once, as its own word on how large it is proves nothing. */
function refuseBombs(archive: Buffer, where: string, most: number): void {
  let left = most;
  try {
    for (const packed of packedFiles(archive))
      left -= inflateRawSync(packed, { maxOutputLength: left }).length;
  } catch (error) {
    if (errorCode(error) === 'ERR_BUFFER_TOO_LARGE' || left <= 0) {
      throw new UserError(
        `${where} unpacks to more than ${String(most / 1_000_000)} MB. Nothing was imported.`,
      );
    }
    throw new UserError(`${where} is no whole workbook. Export it again. Nothing was imported.`);
  }
}

/** The compressed bytes of each file, by the directory at the end of the archive (PKWARE APPNOTE, 4.3). */
function packedFiles(archive: Buffer): Buffer[] {
  const end = archive.lastIndexOf('PK\x05\x06', undefined, 'latin1');
  if (end === -1) throw new Error('it has no directory');
  const count = archive.readUInt16LE(end + 10);
  let offset = archive.readUInt32LE(end + 16);
  const files: Buffer[] = [];
  for (let index = 0; index < count; index += 1) {
    const [method, size] = [archive.readUInt16LE(offset + 10), archive.readUInt32LE(offset + 20)];
    const local = archive.readUInt32LE(offset + 42);
    const start = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
    if (method === 8) files.push(archive.subarray(start, start + size));
    offset +=
      46 +
      archive.readUInt16LE(offset + 28) +
      archive.readUInt16LE(offset + 30) +
      archive.readUInt16LE(offset + 32);
  }
  return files;
}

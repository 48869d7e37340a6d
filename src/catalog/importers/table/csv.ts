/** CSV of any spreadsheet: commas, semicolons or tabs, quoted line ends, with or without a byte order mark. */
import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import { ImportError } from '../imported.ts';
import type { Row } from './table.ts';

const records = z.array(z.array(z.string()));

/** @throws ImportError for a file that breaks off inside quotes, or that is no table */
export function readCsv(text: string): Row[] {
  try {
    const options = {
      bom: true,
      delimiter: delimiterOf(text),
      relax_column_count: true,
      skip_empty_lines: true,
      relax_quotes: false,
    };
    return rowsOf(records.parse(parse(text, options)));
  } catch (error) {
    throw new ImportError(
      `The file is no whole CSV: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}

/** A table as cells by the headings of its first row. */
export function rowsOf([headings = [], ...rows]: readonly (readonly string[])[]): Row[] {
  const names = headings.map((heading, index) => (headings.indexOf(heading) === index ? heading.trim() : ''));
  return rows.map((cells) =>
    Object.fromEntries(
      names.flatMap((name, index) => (name === '' ? [] : [[name, cells[index] ?? ''] as const])),
    ),
  );
}

/** The sign that the line of headings has most of, outside quotes. */
function delimiterOf(text: string): string {
  const [line = ''] = text
    .replace(/^\uFEFF/, '')
    .replaceAll(/"(?:[^"]|"")*"/g, '')
    .split(/\r?\n/, 1);
  const counts = [',', ';', '\t'].map((sign) => ({ sign, count: line.split(sign).length }));
  return counts.toSorted((a, b) => b.count - a.count)[0]?.sign ?? ',';
}

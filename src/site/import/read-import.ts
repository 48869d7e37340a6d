/** An export, whatever its format and place, as what it holds. */
import { statSync } from 'node:fs';
import path from 'node:path';
import { type HugoSite, readHugo } from '../../catalog/importers/hugo.ts';
import type { ImportedConference } from '../../catalog/importers/imported.ts';
import { readPretalx } from '../../catalog/importers/pretalx.ts';
import { readScheduleJson } from '../../catalog/importers/schedule/json.ts';
import { readSchedule } from '../../catalog/importers/schedule/schedule.ts';
import { readScheduleXml } from '../../catalog/importers/schedule/xml.ts';
import { readSessionize } from '../../catalog/importers/sessionize.ts';
import { readCsv } from '../../catalog/importers/table/csv.ts';
import { readTable } from '../../catalog/importers/table/table.ts';
import { UserError } from '../errors.ts';
import { decode, isAddress, parseJson, readSource, readSourceFolder } from './source.ts';
import { isWorkbook, readSheet } from './workbook.ts';

export const formats = ['sessionize', 'pretalx', 'frab', 'csv', 'hugo'] as const;
export type Format = (typeof formats)[number];

export type Export =
  { readonly conference: ImportedConference } | { readonly site: HugoSite; readonly folder: string };

/** @param timeZone of the content folder, if it has one */
export async function readExport(
  format: Format,
  where: string,
  timeZone: string | undefined,
): Promise<Export> {
  const isFolder = !isAddress(where) && statSync(where, { throwIfNoEntry: false })?.isDirectory() === true;
  if (format === 'hugo') {
    if (!isFolder) throw new UserError(`${where} is no folder. Name the folder of the Hugo site.`);
    const { files, paths } = readSourceFolder(where);
    return { site: readHugo(files, paths), folder: path.resolve(where) };
  }
  if (isFolder) {
    if (format !== 'pretalx') throw new UserError(`${where} is a folder. Name the file that was exported.`);
    const files = readSourceFolder(where).files.filter((file) => file.path.endsWith('.json'));
    const parsed = files.map((file) => parseJson(decode(file.bytes, file.path), file.path));
    return { conference: readPretalx(parsed, timeZone) };
  }
  const bytes = await readSource(where);
  if (isWorkbook(bytes) && format !== 'frab') return { conference: readTable(await readSheet(bytes, where)) };
  return { conference: readText(format, decode(bytes, where), where, timeZone) };
}

function readText(
  format: Exclude<Format, 'hugo'>,
  text: string,
  where: string,
  timeZone: string | undefined,
): ImportedConference {
  const start = text
    .replace(/^\uFEFF/, '')
    .trimStart()
    .charAt(0);
  if (start === '') throw new UserError(`${where} is empty.`);
  const isJson = start === '{' || start === '[';
  if (start === '<') {
    if (format === 'frab' || format === 'pretalx') return readSchedule(readScheduleXml(text), timeZone);
    throw new UserError(
      `${where} is XML or a web page. Import schedule.xml as "frab"; of ${format}, name the address of its export.`,
    );
  }
  if (format === 'csv' || (format === 'sessionize' && !isJson)) return readTable(readCsv(text));
  const json = parseJson(text, where);
  if (format === 'frab') return readSchedule(readScheduleJson(json), timeZone);
  return format === 'pretalx' ? readPretalx([json], timeZone) : readSessionize(json);
}

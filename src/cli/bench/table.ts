/** What the bench has measured, for someone to read. */
import type { PageType } from './page-sizes.ts';

export interface Row {
  readonly sessions: number;
  readonly languages: number;
  /** Seconds. */
  readonly cold: number;
  readonly warm: number;
  readonly edit: number;
  readonly editTime: number;
  readonly editSpeaker: number;
  /** Processor time of the cold build, in seconds. */
  readonly cpu: number;
  readonly peakMb: number;
  /** With the processes that the build starts. */
  readonly peakOfAllMb: number;
  readonly pages: number;
  readonly files: number;
  readonly distBytes: number;
  readonly stages: Readonly<Record<string, number>>;
  readonly searchMs: number;
  readonly firstSearchBytes: number;
  readonly pageTypes: Readonly<Record<string, PageType>>;
}

export function table(rows: readonly Row[]): string {
  const columns: readonly (readonly [string, (row: Row) => string])[] = [
    ['sessions', ({ sessions }) => String(sessions)],
    ['languages', ({ languages }) => String(languages)],
    ['cold s', ({ cold }) => cold.toFixed(1)],
    ['warm s', ({ warm }) => warm.toFixed(1)],
    ['text s', ({ edit }) => edit.toFixed(1)],
    ['time s', ({ editTime }) => editTime.toFixed(1)],
    ['speaker s', ({ editSpeaker }) => editSpeaker.toFixed(1)],
    ['cold CPU s', ({ cpu }) => cpu.toFixed(1)],
    ['peak MB', ({ peakMb }) => String(peakMb)],
    ['of all', ({ peakOfAllMb }) => String(peakOfAllMb)],
    ['pages', ({ pages }) => String(pages)],
    ['files', ({ files }) => String(files)],
    ['site MB', ({ distBytes }) => (distBytes / 1e6).toFixed(1)],
    ['search ms', ({ searchMs }) => searchMs.toFixed(0)],
    ['first search KB', ({ firstSearchBytes }) => (firstSearchBytes / 1024).toFixed(0)],
  ];
  const lines = [columns.map(([name]) => name), ...rows.map((row) => columns.map(([, text]) => text(row)))];
  const widths = columns.map((_, index) => Math.max(...lines.map((line) => line[index]?.length ?? 0)));
  const stages = rows.map(
    ({ sessions, stages }) =>
      `${String(sessions)} cold by stage: ${Object.entries(stages)
        .map(([name, seconds]) => `${name} ${seconds.toFixed(1)} s`)
        .join(', ')}`,
  );
  return [
    ...lines.map((line) => line.map((cell, index) => cell.padStart(widths[index] ?? 0)).join('  ')),
    '',
    ...stages,
    ...rows.slice(1).map((row, index) => growth(row, rows[index])),
    '',
    ...rows.flatMap(pageTypes),
  ].join('\n');
}

/** How much more a site of so many times the sessions takes: the same factor everywhere is linear. */
function growth(row: Row, before: Row = row): string {
  const factor = (of: (row: Row) => number): string => (of(row) / of(before)).toFixed(1);
  const factors = [
    `time ${factor(({ cold }) => cold)}`,
    `CPU ${factor(({ cpu }) => cpu)}`,
    `memory ${factor(({ peakMb }) => peakMb)}`,
    `files ${factor(({ files }) => files)}`,
  ];
  return `${factor(({ sessions }) => sessions)} times the sessions of ${String(before.sessions)}: ${factors.join(', ')} times`;
}

function pageTypes({ sessions, pageTypes }: Row): string[] {
  const kb = (bytes: number): string => (bytes / 1024).toFixed(1);
  return Object.entries(pageTypes).map(
    ([type, { pages, meanGzip, largestGzip }]) =>
      `${String(sessions)} ${type}: ${String(pages)}, gzip KB mean ${kb(meanGzip)}, largest ${kb(largestGzip)}`,
  );
}

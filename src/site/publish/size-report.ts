/** How large a site is, and what of it is too large for hosts that many use. */
import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import type { ConferenceFields } from '../../catalog/schema/conference.ts';

export interface FileSize {
  /** Relative to the site, with `/`. */
  readonly name: string;
  readonly bytes: number;
}

export interface SizeReport {
  /** Always said. */
  readonly line: string;
  /** What a host would refuse, and what to do about it. */
  readonly warnings: readonly string[];
}

/** As these hosts say; others take more. */
const limits = {
  files: { most: 20_000, host: 'Cloudflare Pages takes 20,000' },
  file: { most: 25 * 1024 * 1024, host: 'Cloudflare Pages takes 25 MiB' },
  site: { most: 1e9, host: 'GitHub Pages takes 1 GB' },
} as const;

/** Whose files they are that `outputs` of conference.yaml switches off. */
const switches: Readonly<Record<keyof ConferenceFields['outputs'], RegExp>> = {
  shareImages: /(^|\/)og(\.png$|\/)/,
  sessionCalendars: /(^|\/)sessions\/[^/]+\.ics$/,
  speakerCalendars: /(^|\/)speakers\/[^/]+\.ics$/,
  schedule: /(^|\/)schedule\.(xml|json)$/,
  feeds: /(^|\/)(feed|changes)\.xml$/,
  catalog: /(^|\/)catalog(\.schema)?\.json$/,
  embed: /(^|\/)embed(\.js$|\/)/,
};

/** Every file of a site. One after the other, as each would wait longer for its turn in the thread pool than for the disk. */
export function sizesOf(folder: string): FileSize[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
  return files.map((file) => ({
    name: path.relative(folder, file).replaceAll(path.sep, '/'),
    bytes: statSync(file).size,
  }));
}

export function reportSizes(files: readonly FileSize[]): SizeReport {
  const bytes = total(files);
  const [largest, largestPage] = [files, files.filter(({ name }) => name.endsWith('.html'))].map(
    (list) => list.toSorted((a, b) => b.bytes - a.bytes || (a.name < b.name ? -1 : 1))[0],
  );
  const named = [
    largest && `the largest is ${sized(largest)}`,
    largestPage && `the largest page ${sized(largestPage)}`,
  ];
  return {
    line: [`${count(files.length)}, ${size(bytes)}`, ...named]
      .filter((part) => part !== undefined)
      .join('; '),
    warnings: [
      ...(files.length > limits.files.most
        ? [
            `${count(files.length)} are too many for some hosts: ${limits.files.host}. ${savings(files, countOf)}`,
          ]
        : []),
      ...(bytes > limits.site.most
        ? [`${size(bytes)} are too much for some hosts: ${limits.site.host}. ${savings(files, sizeOf)}`]
        : []),
      ...files.filter((file) => file.bytes > limits.file.most).map(tooLarge),
    ],
  };
}

function tooLarge(file: FileSize): string {
  const [name] = Object.entries(switches).find(([, pattern]) => pattern.test(file.name)) ?? [];
  const remedy = name === undefined ? '' : ` In conference.yaml, outputs: { ${name}: false } leaves it out.`;
  return `${sized(file)} is too large for some hosts: ${limits.file.host}.${remedy}`;
}

/** What may be switched off, what saves most first; what is hardly a tenth of the most is not worth a word. */
function savings(files: readonly FileSize[], measure: Measure): string {
  const saved = Object.entries(switches)
    .map(([name, pattern]) => ({ name, ...measure(files.filter((file) => pattern.test(file.name))) }))
    .toSorted((a, b) => b.amount - a.amount);
  const worth = saved.filter(({ amount }) => amount > 0 && amount * 10 > (saved[0]?.amount ?? 0));
  if (worth.length === 0) return 'Nothing of it can be switched off in outputs of conference.yaml.';
  const list = worth.map(({ name, text }) => `${name}: false saves ${text}`);
  return `In outputs of conference.yaml, ${list.join(', ')}.`;
}

type Measure = (files: readonly FileSize[]) => { readonly amount: number; readonly text: string };
const countOf: Measure = (files) => ({ amount: files.length, text: count(files.length) });
const sizeOf: Measure = (files) => ({ amount: total(files), text: size(total(files)) });

const total = (files: readonly FileSize[]): number => files.reduce((sum, { bytes }) => sum + bytes, 0);
const decimal = new Intl.NumberFormat('en', { maximumFractionDigits: 1 });
const count = (files: number): string => `${decimal.format(files)} ${files === 1 ? 'file' : 'files'}`;
const size = (bytes: number): string =>
  bytes < 1e6 ? `${decimal.format(bytes / 1e3)} KB` : `${decimal.format(bytes / 1e6)} MB`;
const sized = ({ name, bytes }: FileSize): string => `${name} (${size(bytes)})`;

/** The direction of imports: whatever the table does not allow fails. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const root = path.resolve('src');
const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.(ts|astro)$/.test(file) && !/\.(test|d)\.ts$/.test(file));

/**
 * What a folder or file may import beside its own folder: others of `src/` and packages, divided by spaces; a name that
 * ends in `*` stands for all that begin so. The longest key that fits a file is its line, and a file without one fails.
 */
const table: Readonly<Record<string, string>> = {
  'catalog/text': 'temporal-polyfill',
  'catalog/schema': 'catalog/text zod',
  'catalog/markdown': 'catalog/text satteri hast*',
  'catalog/body': 'catalog/text catalog/markdown',
  'catalog/people': 'catalog/text',
  'catalog/content': 'catalog/text catalog/schema catalog/markdown catalog/body gray-matter yaml zod',
  'catalog/model':
    'catalog/text catalog/schema catalog/markdown catalog/people catalog/content catalog/routes.ts',
  'catalog/checks': 'catalog/text catalog/content catalog/model',
  'catalog/views':
    'catalog/text catalog/markdown catalog/model catalog/outputs catalog/search catalog/routes.ts',
  'catalog/outputs': 'catalog/text catalog/model catalog/routes.ts schema-dts',
  // What browsers run, too.
  'catalog/search': 'catalog/text',
  'catalog/search/documents.ts': 'catalog/search catalog/text catalog/markdown catalog/model',
  'catalog/routes.ts': '',
  'catalog/read.ts': 'catalog/content catalog/model catalog/checks',
  'catalog/views/test-context.ts': 'catalog/model catalog/routes.ts catalog/test-content.ts catalog/views',
  'catalog/test-content.ts': 'catalog/content catalog/read.ts',
  site: 'catalog strings astro* ipaddr.js node:* pagefind sharp sirv zod vite',
  'content.config.ts': 'site astro*',
  strings: '',
  'client/main.ts': 'client',
  'client/dom': 'strings',
  'client/favourites': 'client/dom',
  'client/filters': 'catalog/text client/dom strings',
  'client/my-schedule':
    'catalog/outputs/calendar client/dom client/favourites client/programme client/zone strings uqr',
  'client/now': 'catalog/text client/dom client/programme client/zone',
  'client/programme': 'catalog/outputs/programme.ts catalog/routes.ts catalog/text client/dom',
  'client/recording': 'client/dom',
  'client/search': 'catalog/search catalog/text client/dom client/filters strings styles',
  'client/share': 'client/dom',
  'client/zone': 'client/dom strings',
  components:
    'catalog/text catalog/views catalog/outputs/json-ld.ts catalog/model catalog/routes.ts strings styles',
  layouts: 'components catalog/views strings site/security.ts styles client @fontsource*',
  pages:
    'components layouts catalog/views catalog/outputs catalog/search catalog/model site styles astro node:*',
  cli: 'catalog site strings astro node:* zod playwright-core',
};

/** Every module that a file names: static, bare, dynamic imports and re-exports, from `src/` on where it is a file. */
function importsOf(file: string): string[] {
  const text = readFileSync(path.join(root, file), 'utf8');
  const named = [
    ...text.matchAll(/^\s*(?:import|export)\b(?:[^'";]*?\bfrom)?\s*['"]([^'"]+)['"]/gm),
    ...text.matchAll(/\bimport\s*\(\s*['"]([^'"]+)['"]/g),
  ].map(([, name = '']) => name);
  return named.map((name) => (name.startsWith('.') ? path.posix.join(path.posix.dirname(file), name) : name));
}

const covers = (name: string, file: string): boolean => file === name || file.startsWith(`${name}/`);

const lineOf = (file: string): string | undefined =>
  Object.keys(table)
    .filter((name) => covers(name, file))
    .toSorted((a, b) => b.length - a.length)[0];

function allows(line: string, imported: string): boolean {
  const allowed = [line, ...(table[line] ?? '').split(' ')].filter((name) => name !== '');
  return allowed.some((name) =>
    name.endsWith('*') ? imported.startsWith(name.slice(0, -1)) : covers(name, imported),
  );
}

test('every file has a line in the table', () => {
  expect(files.filter((file) => lineOf(file) === undefined)).toEqual([]);
});

test('every line is about a folder or file that there is', () => {
  expect(Object.keys(table).filter((name) => !files.some((file) => covers(name, file)))).toEqual([]);
});

test('a file imports only its own folder and what its line names', () => {
  const strays = files.flatMap((file) => {
    const line = lineOf(file) ?? '';
    return importsOf(file)
      .filter((imported) => !allows(line, imported))
      .map((imported) => `${file} imports ${imported}`);
  });
  expect(strays).toEqual([]);
});

test('the core asks no clock, no environment and no disk', () => {
  const asking =
    /\bDate\.now\(|\bnew Date\(\)|\bTemporal\.Now\b|\bperformance\.|\bMath\.random\(|\bprocess\.|\bimport\.meta\b|\bglobalThis\b/;
  const core = files.filter((file) => file.startsWith('catalog/'));
  expect(core.filter((file) => asking.test(readFileSync(path.join(root, file), 'utf8')))).toEqual([]);
});

test('docs/architecture.md shows the same table', () => {
  const code = (name: string): string => `\`${name}\``;
  const shown = readFileSync('docs/architecture.md', 'utf8').replace(/ +/g, ' ');
  const rows = Object.entries(table).map(([name, allowed]) => {
    const names = allowed.split(' ').filter((each) => each !== '');
    return `| ${code(name)} | ${names.map(code).join(' ') || '—'} |`;
  });
  expect(rows.filter((row) => !shown.includes(row))).toEqual([]);
});

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
  'catalog/text': '',
  'catalog/text/time.ts': 'catalog/text/once-each.ts temporal-polyfill',
  'catalog/schema': 'catalog/text zod',
  'catalog/markdown': 'catalog/text satteri hast*',
  'catalog/body': 'catalog/text catalog/markdown',
  'catalog/people': 'catalog/text',
  'catalog/content': 'catalog/text catalog/schema catalog/markdown catalog/body',
  'catalog/content/changes-file.ts': 'catalog/content catalog/schema catalog/text zod',
  'catalog/content/fields.ts': 'catalog/text catalog/content zod',
  'catalog/content/parse.ts': 'catalog/content gray-matter',
  'catalog/content/yaml': 'catalog/content/problems.ts catalog/text yaml',
  'catalog/model':
    'catalog/text catalog/schema catalog/markdown catalog/people catalog/content catalog/routes.ts',
  // What texts are about: the words that search finds them by.
  'catalog/related': 'catalog/model catalog/search/stems.ts catalog/search/words.ts',
  'catalog/report': 'catalog/text catalog/content catalog/model',
  'catalog/report/test-checked.ts': 'catalog/report catalog/content catalog/test-content.ts',
  'catalog/fixes': 'catalog/content catalog/read.ts catalog/text',
  'catalog/fixes/diff.ts': 'catalog/fixes catalog/report/paint.ts catalog/text diff',
  'catalog/fixes/test-mend.ts': 'catalog/fixes catalog/test-content.ts',
  'catalog/checks': 'catalog/text catalog/content catalog/markdown catalog/model catalog/related',
  'catalog/changes': 'catalog/content catalog/model catalog/schema catalog/text',
  // What editions that were built apart say of themselves, and how they become one site.
  'catalog/editions': 'catalog/text catalog/outputs/hosts',
  'catalog/editions/edition-file.ts': 'zod',
  'catalog/views':
    'catalog/text catalog/changes catalog/editions catalog/schema catalog/markdown catalog/model catalog/related catalog/outputs/calendar catalog/outputs/feed.ts catalog/outputs/json-ld catalog/search/facets.ts catalog/routes.ts',
  'catalog/outputs': 'catalog/text catalog/changes catalog/model catalog/routes.ts',
  'catalog/outputs/catalog-json.ts':
    'catalog/outputs/catalog-schema.ts catalog/text catalog/model catalog/schema',
  'catalog/outputs/catalog-schema.ts': 'catalog/schema zod',
  // What a browser runs of it is plain data and files as texts.
  'catalog/outputs/cms': 'catalog/content catalog/model catalog/text @sveltia/cms',
  'catalog/outputs/cms/forms.ts': 'catalog/outputs/cms catalog/schema zod',
  'catalog/outputs/feed.ts': 'catalog/outputs/calendar/calendars.ts catalog/text catalog/model @astrojs/rss',
  'catalog/outputs/json-ld': 'catalog/changes catalog/text catalog/model schema-dts',
  'catalog/outputs/qr-code.ts': 'uqr',
  'catalog/outputs/schedule': 'catalog/content catalog/text catalog/model',
  'catalog/outputs/schedule/schedule-xml.ts': 'catalog/outputs/schedule fast-xml-builder',
  'catalog/importers':
    'catalog/body catalog/content catalog/markdown catalog/people catalog/read.ts catalog/schema catalog/text csv-parse fast-xml-parser node-diff3 turndown yaml zod',
  'catalog/scaffold':
    'catalog/content catalog/model catalog/people/spellings.ts catalog/read.ts catalog/schema catalog/text',
  // What the pages show, as pictures.
  'catalog/outputs/share-image': 'catalog/content/path.ts catalog/text catalog/model catalog/views',
  // What browsers run, too.
  'catalog/search': 'catalog/text',
  'catalog/search/han-forms.ts': 'catalog/search opencc-js',
  'catalog/search/pinyin.ts': 'pinyin-pro',
  'catalog/search/documents.ts': 'catalog/search catalog/text catalog/markdown catalog/model',
  'catalog/routes.ts': '',
  'catalog/read.ts': 'catalog/content catalog/model catalog/checks',
  'catalog/views/imprint.ts': 'catalog/views catalog/model catalog/outputs/qr-code.ts',
  'catalog/views/test-context.ts':
    'catalog/model catalog/related catalog/routes.ts catalog/test-content.ts catalog/views',
  'catalog/test-content.ts': 'catalog/content catalog/read.ts',
  site: 'catalog strings astro* node:*',
  'site/admin':
    'catalog/model catalog/outputs/cms catalog/schema/fields.ts site/bundle-script.ts strings node:*',
  'site/loader':
    'catalog/text catalog/content catalog/model catalog/read.ts catalog/report/shorten.ts site/photos site/digest.ts site/errors.ts site/program.ts site/settings.ts strings node:*',
  'site/check':
    'catalog/content catalog/fixes catalog/report site/errors.ts site/write-all.ts site/loader site/photos site/settings.ts strings node:*',
  'site/dev':
    'catalog/content catalog/model catalog/routes.ts catalog/search/documents.ts catalog/text client/dev/messages.ts site/errors.ts site/loader site/origin.ts site/photos site/program.ts site/search site/settings.ts sirv vite astro node:*',
  'site/editions':
    'catalog/editions catalog/outputs/hosts catalog/outputs/sitemap.ts catalog/routes.ts catalog/views/editions.ts site/errors.ts site/git.ts site/origin.ts site/program.ts site/publish site/settings.ts node:*',
  'site/import':
    'catalog/importers catalog/read.ts site/errors.ts site/loader site/photos site/settings.ts site/write-all.ts strings read-excel-file node:*',
  'site/import/test-import.ts': 'site/import vitest node:*',
  'site/new':
    'catalog/content catalog/model catalog/routes.ts catalog/scaffold catalog/schema/fields.ts catalog/text site/errors.ts site/write-all.ts site/loader site/origin.ts site/settings.ts strings @clack/prompts node:*',
  'site/pages': 'site/program.ts astro node:*',
  'site/photos':
    'catalog/content catalog/model site/digest.ts site/errors.ts site/settings.ts ipaddr.js sharp zod node:*',
  'site/search': 'catalog/search pagefind node:*',
  'site/share-images':
    'catalog/outputs/share-image site/photos site/digest.ts site/errors.ts site/program.ts site/settings.ts @resvg/resvg-js satori sharp zod node:*',
  'site/offline':
    'catalog/content catalog/outputs/manifest.ts catalog/routes.ts catalog/schema/fields.ts catalog/views/paper.ts site/bundle-script.ts site/digest.ts site/photos/drawing.ts site/settings.ts worker satori sharp vite node:*',
  'site/publish':
    'catalog/outputs/hosts catalog/schema/conference.ts catalog/routes.ts site/errors.ts site/settings.ts sirv node:*',
  'site/write-all.ts': 'catalog/importers/base.ts site/errors.ts zod node:*',
  'site/bundle-script.ts': 'vite',
  'site/preload.ts': 'vite',
  strings: '',
  'client/main.ts': 'client',
  'client/admin': 'catalog/outputs/cms',
  'client/booklet': 'client/dom client/favourites client/print client/programme client/zone strings styles',
  'client/cite': 'catalog/text client/dom client/programme strings styles',
  // Only for the server for developing.
  'client/dev': 'catalog/text client/dom styles',
  'client/dom': 'catalog/text catalog/outputs/qr-code.ts strings styles',
  'client/embed':
    'catalog/text catalog/outputs/programme.ts catalog/routes.ts client/dom client/now client/programme client/zone strings styles',
  'client/editions': 'catalog/search client/dom client/search',
  'client/favourites': 'client/dom',
  'client/filters': 'catalog/text client/dom strings',
  'client/help': 'client/dom strings styles',
  'client/grid': 'catalog/text client/dom client/favourites client/now strings',
  'client/calendar': 'catalog/outputs/calendar/ical.ts client/dom client/programme',
  'client/my-schedule':
    'catalog/text client/calendar client/dom client/favourites client/now client/programme client/zone strings',
  'client/now': 'catalog/text client/dom client/favourites client/programme client/zone strings styles',
  'client/offline':
    'client/dom client/favourites worker/messages.ts worker/metered.ts worker/plan.ts strings styles',
  'client/print':
    'catalog/text client/dom client/favourites client/grid/areas.ts client/grid/choice.ts strings styles',
  'client/programme': 'catalog/text catalog/outputs/programme.ts catalog/routes.ts client/dom',
  'client/recording': 'catalog/model/recording.ts client/dom',
  'client/screen':
    'catalog/text client/dom client/now client/print/fit.ts client/programme client/session/minutes-until.ts client/zone strings',
  'client/search': 'catalog/text catalog/search client/dom client/zone strings styles',
  'client/session': 'catalog/text client/dom client/now client/zone strings',
  'client/share': 'client/calendar client/cite client/dom strings styles',
  'client/theme': '',
  'client/transitions': '',
  'client/zone': 'catalog/text client/dom strings styles',
  // Its own bundle, at the root of the site.
  worker: 'workbox*',
  components:
    'catalog/text/escape.ts catalog/text/place-parts.ts catalog/model/recording.ts catalog/model/wording.ts catalog/views catalog/outputs/json-ld client strings styles',
  layouts:
    'components catalog/views catalog/outputs/share-image strings site/early-script.ts site/security.ts styles client/main.ts client/embed/theme-of-address.ts client/theme/before-paint.ts @fontsource*',
  pages:
    'components layouts catalog/views catalog/outputs catalog/model/wording.ts client site styles @astrojs/rss astro node:*',
  cli: 'catalog/changes catalog/content catalog/fixes catalog/importers catalog/report catalog/scaffold catalog/text site astro node:*',
  'cli/bench': 'zod playwright-core node:*',
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

const namesIn = (line: string): string[] => (table[line] ?? '').split(' ').filter((name) => name !== '');

const allows = (name: string, imported: string): boolean =>
  name.endsWith('*') ? imported.startsWith(name.slice(0, -1)) : covers(name, imported);

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
      .filter((imported) => ![line, ...namesIn(line)].some((name) => allows(name, imported)))
      .map((imported) => `${file} imports ${imported}`);
  });
  expect(strays).toEqual([]);
});

test('no line allows what nothing imports', () => {
  const byLine = Map.groupBy(files, (file) => lineOf(file) ?? '');
  const unused = Object.keys(table).flatMap((line) => {
    const imported = (byLine.get(line) ?? []).flatMap(importsOf);
    return namesIn(line)
      .filter((name) => !imported.some((each) => allows(name, each)))
      .map((name) => `${line}: ${name}`);
  });
  expect(unused).toEqual([]);
});

/** What would make a page depend on when, where and by whom it is made. Modules of Node have no place in the table above. */
const surroundings: readonly RegExp[] = [
  /\bDate\.now\(|\bnew Date\(\)|\bTemporal\.Now\b|\bperformance\./,
  /\bMath\.random\(|\bcrypto\./,
  /\bprocess\.|\bimport\.meta\b|\bglobalThis\b|\bnavigator\./,
  /\bfetch\(|\bset(?:Timeout|Interval|Immediate)\(/,
  // The language and the zone of the machine.
  /\bnew Intl\.\w+\(\)|\bnew Intl\.DateTimeFormat\((?![^)]*timeZone)/,
  /\.toLocale\w*\(\)|\.localeCompare\([^,()]*\)/,
];

const asks = (text: string): boolean => surroundings.some((pattern) => pattern.test(text));

test.each([
  ['new Date()', true],
  ['new Date(time)', false],
  ['setTimeout(act, 10)', true],
  ["new Intl.DateTimeFormat('en', { weekday: 'long' })", true],
  ["new Intl.DateTimeFormat('en', { weekday: 'long', timeZone })", false],
  ['a.localeCompare(b)', true],
  ['a.localeCompare(b, language)', false],
])('whether "%s" asks the machine is known: %s', (text, found) => {
  expect(asks(text)).toBe(found);
});

test('the core asks no clock, no chance, no environment, no network and no machine for its language', () => {
  const core = files.filter((file) => file.startsWith('catalog/'));
  expect(core.filter((file) => asks(readFileSync(path.join(root, file), 'utf8')))).toEqual([]);
});

test('docs/architecture.md shows the same table', () => {
  const code = (name: string): string => `\`${name}\``;
  const docs = readFileSync('docs/architecture.md', 'utf8').replace(/ +/g, ' ');
  const [, , ...shown] = /^\| Folder or file \| may import.*(?:\n\|.*)+/m.exec(docs)?.[0].split('\n') ?? [];
  const rows = Object.keys(table).map(
    (name) => `| ${code(name)} | ${namesIn(name).map(code).join(' ') || '—'} |`,
  );
  expect(shown).toEqual(rows);
});

/** The direction of imports, as docs/architecture.md draws it. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const root = path.resolve('src');
const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.(ts|astro)$/.test(file) && !file.endsWith('.test.ts') && !file.endsWith('.d.ts'));

/** Every module that a file names: static, bare, dynamic imports and re-exports. */
function importsOf(file: string): string[] {
  const text = readFileSync(path.join(root, file), 'utf8');
  const named = [...text.matchAll(/(?:\bfrom\s*|\bimport\s*\(?\s*)['"]([^'"]+)['"]/g)].map(
    (match) => match[1] ?? '',
  );
  return named.map((name) => (name.startsWith('.') ? path.posix.join(path.posix.dirname(file), name) : name));
}

const strays = (inFolder: (file: string) => boolean, allowed: (imported: string) => boolean): string[] =>
  files.filter(inFolder).flatMap((file) =>
    importsOf(file)
      .filter((imported) => !allowed(imported))
      .map((imported) => `${file} imports ${imported}`),
  );

/** Packages that run anywhere and that the core is made with. */
const corePackages = /^(gray-matter|yaml|zod|satteri|hast.*|temporal-polyfill|schema-dts)$/;

test('the core imports only itself and packages that run without Astro and disk', () => {
  expect(
    strays(
      (file) => file.startsWith('catalog/'),
      (name) => name.startsWith('catalog/') || corePackages.test(name),
    ),
  ).toEqual([]);
});

const layers = ['schema', 'validation', 'model', 'views', 'outputs'] as const;

/** They know nothing of a conference, so every layer may use them. */
const leaves = ['problems', 'routes', 'time', 'text', 'slug', 'format', 'markdown'].map(
  (name) => `catalog/${name}.ts`,
);

/** Outputs print what views say, so they stand right of them. */
function layerOf(file: string): number {
  const folder = layers.findIndex((layer) => file.startsWith(`catalog/${layer}/`));
  return folder === -1 ? layers.indexOf('validation') : folder;
}

test('inside the core, imports point from outputs to views to the model to validation', () => {
  const wholes = new Set(['catalog/read-content.ts', 'catalog/test-content.ts']);
  const wrong = files
    .filter((file) => file.startsWith('catalog/') && !wholes.has(file))
    .flatMap((file) =>
      importsOf(file)
        .filter(
          (name) => name.startsWith('catalog/') && !leaves.includes(name) && layerOf(name) > layerOf(file),
        )
        .map((name) => `${file} imports ${name}`),
    );
  expect(wrong).toEqual([]);
});

test('scripts for visitors import neither Astro nor anything that needs a disk', () => {
  expect(
    strays(
      (file) => file.startsWith('client/'),
      (name) => /^(client|strings|catalog|styles)\//.test(name) || name === 'uqr',
    ),
  ).toEqual([]);
});

test('words know nothing of the rest', () => {
  expect(
    strays(
      (file) => file.startsWith('strings/'),
      (name) => name.startsWith('strings/'),
    ),
  ).toEqual([]);
});

test('site/ and components do not import pages, and only pages and layouts put components together', () => {
  expect(
    strays(
      (file) => file.startsWith('site/'),
      (name) => !/^(pages|layouts|components|client)\//.test(name),
    ),
  ).toEqual([]);
  expect(
    strays(
      (file) => file.startsWith('components/'),
      (name) => !/^(pages|layouts)\//.test(name),
    ),
  ).toEqual([]);
});

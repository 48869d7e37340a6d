/** The editor's own files, from its package: its script, its faces and its words, with addresses of this site in place of other hosts'. */
import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { EDITOR_SCRIPT } from '../../catalog/outputs/cms/admin-page.ts';

export interface AdminFile {
  /** Relative to the page. */
  readonly name: string;
  readonly type: string;
  readonly read: () => Promise<string | Uint8Array>;
}

const JSON_TYPE = 'application/json';
const SCRIPT_TYPE = 'text/javascript; charset=utf-8';

/** Where the script would load faces and words from. */
const FACE = /https:\/\/cdn\.jsdelivr\.net\/fontsource\/fonts\/([\w-]+?)(?::vf)?@[\d.]+\/[\w-]+\.woff2/g;
const PACKAGE = 'https://unpkg.com/@sveltia/cms';
/** The languages that it offers, by the names of its files. */
const LOCALES = /(?<=`)(?:[a-z]{2}(?:-[A-Z]{2})?,){9,}[a-z]{2}(?:-[A-Z]{2})?(?=`)/;
/** Its words in this language are a part of the script. */
const BUNDLED_LOCALE = 'en-US';

/**
 * @param packageDir whose packages bring the editor
 * @param languages whose words are taken along
 */
export async function editorFiles(packageDir: string, languages: readonly string[]): Promise<AdminFile[]> {
  const { resolve } = createRequire(path.join(packageDir, 'package.json'));
  const root = path.resolve(path.dirname(resolve('@sveltia/cms')), '..');
  const at = (...parts: readonly string[]) => path.join(root, ...parts);
  const [assets, translations, manifest] = await Promise.all([
    readdir(at('npm', 'assets')),
    readdir(at('locales')),
    readFile(at('package.json'), 'utf8'),
  ]);
  const { version }: { readonly version: string } = JSON.parse(manifest);
  const locales = translations
    .map((file) => path.basename(file, '.json'))
    .filter((locale) => languages.some((language) => language.split('-')[0] === locale.split('-')[0]));
  const file = (name: string, type: string, ...parts: readonly string[]): AdminFile => ({
    name,
    type,
    read: () => readFile(at(...parts)),
  });
  return [
    {
      name: EDITOR_SCRIPT,
      type: SCRIPT_TYPE,
      read: async () => atHome(await readFile(at('dist', EDITOR_SCRIPT), 'utf8'), locales),
    },
    file('LICENSE.txt', 'text/plain; charset=utf-8', 'LICENSE.txt'),
    // It asks for this one to see whether there is a newer version, which only a new version of Lectern brings.
    { name: 'cms/package.json', type: JSON_TYPE, read: () => Promise.resolve(JSON.stringify({ version })) },
    ...locales
      .filter((locale) => locale !== BUNDLED_LOCALE)
      .map((locale) => file(`cms@${version}/locales/${locale}.json`, JSON_TYPE, 'locales', `${locale}.json`)),
    ...assets
      .filter((asset) => asset.endsWith('.woff2'))
      .map((asset) => file(`fonts/${faceOf(asset)}.woff2`, 'font/woff2', 'npm', 'assets', asset)),
    ...assets
      .filter((asset) => asset.endsWith('.LICENSE.txt'))
      .map((asset) => file(`fonts/${asset}`, 'text/plain; charset=utf-8', 'npm', 'assets', asset)),
  ];
}

/** `noto-mono` of `noto-mono-latin-400-normal-DiC8lJru.woff2`. */
const faceOf = (asset: string): string => asset.replace(/-latin-.*$/, '');

/** @throws Error when the script is not as it was when this was written */
function atHome(script: string, locales: readonly string[]): string {
  for (const pattern of [FACE, PACKAGE, LOCALES]) {
    if (script.search(pattern) === -1)
      throw new Error(`The editor's script has nothing like ${String(pattern)}; its version is another one.`);
  }
  const offered = [BUNDLED_LOCALE, ...locales.filter((locale) => locale !== BUNDLED_LOCALE)];
  return script
    .replaceAll(FACE, 'fonts/$1.woff2')
    .replaceAll(PACKAGE, 'cms')
    .replace(LOCALES, offered.join(','));
}

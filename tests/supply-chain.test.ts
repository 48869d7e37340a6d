/** What comes from others: packages, what they may run and under which licences. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { licencesPage, lockedPackages, packageName } from '../scripts/licences.ts';

const packageJson: {
  readonly allowScripts: Readonly<Record<string, boolean>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
} = JSON.parse(readFileSync('package.json', 'utf8'));

test('packages that run something when they are installed are those that are allowed to', () => {
  const running = Object.entries(lockedPackages())
    .filter(([, { hasInstallScript }]) => hasInstallScript)
    .map(([place]) => packageName(place));
  expect([...new Set(running)].toSorted()).toEqual(Object.keys(packageJson.allowScripts).toSorted());
});

test('every package has one version, from the registry, with its checksum', () => {
  const { dependencies, devDependencies } = packageJson;
  for (const version of Object.values({ ...dependencies, ...devDependencies }))
    expect(version).toMatch(/^\d+\.\d+\.\d+$/);
  for (const [place, { resolved, integrity }] of Object.entries(lockedPackages())) {
    if (place === '') continue;
    // Where it is not said, it is the registry that npm is set to.
    const from = new URL(resolved ?? 'https://registry.npmjs.org').origin;
    expect({ place, from }).toEqual({ place, from: 'https://registry.npmjs.org' });
    expect({ place, integrity }).toEqual({ place, integrity: expect.stringMatching(/^sha512-/) });
  }
});

test('docs/licences.md is what `npm run licences` writes, and every licence is one that we have looked at', () => {
  expect(readFileSync('docs/licences.md', 'utf8')).toBe(licencesPage());
  const known =
    /^(?:MIT|ISC|0BSD|BSD-[23]-Clause|Apache-2\.0|MPL-2\.0|LGPL-3\.0-or-later|OFL-1\.1|BlueOak-1\.0\.0|CC0-1\.0|Python-2\.0)$/;
  const licences = Object.values(lockedPackages()).flatMap(({ dev, license = '' }) =>
    dev ? [] : license.split(' AND '),
  );
  expect([...new Set(licences)].filter((licence) => !known.test(licence))).toEqual([]);
});

test('what packages say of their licence themselves is what the list says', () => {
  for (const [place, { license, dev }] of Object.entries(lockedPackages())) {
    if (dev || place === '') continue;
    const text = readIfThere(path.join(place, 'package.json'));
    // Those for other systems are not installed.
    if (text === undefined) continue;
    const { license: said }: { readonly license?: unknown } = JSON.parse(text);
    if (typeof said === 'string') expect({ place, license }).toEqual({ place, license: said });
  }
});

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

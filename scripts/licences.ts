/** The packages that Lectern runs with and under which licence each may be used, from package-lock.json. */
import { readFileSync } from 'node:fs';

interface Locked {
  readonly resolved?: string;
  readonly integrity?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly hasInstallScript?: boolean;
}

/** By place, such as `node_modules/sharp`. */
export function lockedPackages(): Readonly<Record<string, Locked>> {
  const lock: { readonly packages: Readonly<Record<string, Locked>> } = JSON.parse(
    readFileSync('package-lock.json', 'utf8'),
  );
  return lock.packages;
}

/** `node_modules/a/node_modules/@b/c` is `@b/c`. */
export const packageName = (place: string): string => place.slice(place.lastIndexOf('node_modules/') + 13);

export function licencesPage(): string {
  const used = Object.entries(lockedPackages()).filter(([place, { dev }]) => place !== '' && dev !== true);
  const byLicence = Map.groupBy(used, ([, { license = 'not said' }]) => license);
  const rows = [...byLicence]
    .map(([licence, packages]) => ({
      licence,
      names: [...new Set(packages.map(([place]) => packageName(place)))].toSorted(),
    }))
    .toSorted((a, b) => b.names.length - a.names.length || (a.licence < b.licence ? -1 : 1));
  return `${[
    '# Licences',
    'Lectern itself is under the Apache License 2.0. These are the packages that it runs with, as `package-lock.json` has them; which of them are there depends on the system. `npm run licences` writes this page.',
    'Of all these, only what pages need is part of a built site: the faces, the parts of Pagefind and Workbox that run in browsers, the editor of `/admin/` where it is switched on, and our own scripts with the little that they import.',
    ...rows.map(({ licence, names }) => `## ${licence}\n\n${names.map((name) => `\`${name}\``).join(', ')}`),
  ].join('\n\n')}\n`;
}

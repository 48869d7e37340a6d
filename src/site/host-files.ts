/** Files beside the pages that hosts read: what to send files with, and where older addresses lead. */
import { headerRules } from '../catalog/outputs/hosts/header-rules.ts';
import { headersFile } from '../catalog/outputs/hosts/headers-file.ts';
import { redirectsFile } from '../catalog/outputs/hosts/redirects-file.ts';
import type { Edition } from './edition.ts';

interface HostFile {
  readonly name: string;
  readonly text: string;
}

/** A file that would say nothing is left out. */
export function hostFiles({ catalog, routes, languages }: Edition): HostFile[] {
  const redirects = redirectsFile(
    catalog.redirects,
    languages.map(({ to }) => to),
  );
  if (redirects.leftOut > 0)
    process.stderr.write(
      `_redirects has no room for ${String(redirects.leftOut)} older addresses; their pages lead on by themselves.\n`,
    );
  return [
    { name: '_headers', text: headersFile(headerRules(routes)) },
    { name: '_redirects', text: redirects.text },
  ].filter(({ text }) => text !== '');
}

/**
 * What a site's files should be sent with, in one table: hosts that read `_headers` get it as it is, and `docs/hosts/` says the
 * same in the words of two servers. No two rules give one header to one address: some hosts would join their values, which
 * forbids what the second one allows, and others would take the last.
 */
import type { Routes } from '../../routes.ts';

export interface HeaderRule {
  /** A path: `:name` stands for one part of it, `*` for all that follows. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** What no page or player needs, and no script that got into a page should have. */
const UNUSED_FEATURES = [
  ...['accelerometer', 'camera', 'display-capture', 'geolocation', 'gyroscope', 'hid'],
  ...['magnetometer', 'microphone', 'midi', 'payment', 'serial', 'usb', 'xr-spatial-tracking'],
];

export const everywhere: HeaderRule['headers'] = {
  'Strict-Transport-Security': 'max-age=31536000',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': UNUSED_FEATURES.map((feature) => `${feature}=()`).join(', '),
  'Cross-Origin-Opener-Policy': 'same-origin',
  // Browsers pass over it where the policy of an embed says who may frame it.
  'X-Frame-Options': 'DENY',
};

/** Every page brings the rest of its policy, but cannot say this itself. */
export const policies = { page: "frame-ancestors 'none'", embed: 'frame-ancestors *' } as const;

export const cacheControl = {
  /** The name changes with the content. */
  hashed: 'public, max-age=31536000, immutable',
  /** Kept, but asked for each time, which costs an answer of a few bytes while nothing has changed. */
  named: 'no-cache',
} as const;

const OPEN = { 'Access-Control-Allow-Origin': '*' };

/** By the end of a name. What is data, scripts of other sites and apps in a browser may read, too. */
export const byExtension = {
  ics: { 'Content-Type': 'text/calendar; charset=utf-8', ...OPEN },
  json: OPEN,
  webmanifest: { 'Content-Type': 'application/manifest+json; charset=utf-8' },
  xml: { 'Content-Type': 'application/xml; charset=utf-8', ...OPEN },
} as const satisfies Readonly<Record<string, HeaderRule['headers']>>;

export const HASHED_FOLDERS = ['assets', 'portraits', 'images'] as const;
const PAGE_FOLDERS = ['sessions', 'schedule', 'tracks', 'speakers', 'rooms'] as const;

/** The rules for a site, under its base path and in all its languages; what may be left out at the end. */
export function headerRules({ options, in: inLanguage, shared, admin }: Routes): HeaderRule[] {
  const roots = options.languages.map((language) => inLanguage(language).home());
  const hashed = { 'Cache-Control': cacheControl.hashed };
  const named = { 'Cache-Control': cacheControl.named };
  const pages = roots.flatMap((root) => [
    root,
    `${root}:file`,
    ...PAGE_FOLDERS.map((folder) => `${root}${folder}/*`),
  ]);
  return [
    { path: shared('*'), headers: everywhere },
    ...Object.entries(byExtension).map(([end, headers]) => ({ path: shared(`*.${end}`), headers })),
    { path: shared('embed.js'), headers: OPEN },
    ...HASHED_FOLDERS.map((folder) => ({ path: shared(`${folder}/*`), headers: hashed })),
    { path: shared('pagefind/*'), headers: named },
    ...roots.map((root) => ({
      path: `${root}embed/*`,
      headers: { ...named, 'Content-Security-Policy': policies.embed },
    })),
    ...[...pages, `${admin()}*`].map((path) => ({
      path,
      headers: { ...named, 'Content-Security-Policy': policies.page },
    })),
  ];
}

import { expect, test } from 'vitest';
import { readSettings } from './settings.ts';

const read = (env: Readonly<Record<string, string>>) => readSettings(env, '/project');

test('without variables a site of content/ goes to dist/, at the root of its host', () => {
  expect(read({})).toMatchObject({
    contentDir: '/project/content',
    outDir: '/project/dist',
    siteUrl: undefined,
    basePath: '/',
    port: 4321,
    skipInvalid: false,
    shareImages: true,
  });
});

test('Lectern is in the project itself, unless the command that was called says where', () => {
  expect(read({})).toMatchObject({ projectDir: '/project', packageDir: '/project' });
  const { packageDir, contentDir, cacheDir } = read({ LECTERN_PACKAGE_DIR: '/project/node_modules/lectern' });
  expect(packageDir).toBe('/project/node_modules/lectern');
  expect(contentDir).toBe('/project/content');
  expect(cacheDir).toMatch(/^\/project\/\.lectern\//);
});

test('folders are absolute or relative to the project', () => {
  expect(read({ CONTENT_DIR: '../conf', OUT_DIR: '/srv/www' })).toMatchObject({
    contentDir: '/conf',
    outDir: '/srv/www',
  });
});

test('work is kept and sites are staged inside the project, apart for each content folder and each place', () => {
  const one = read({ CONTENT_DIR: 'a', OUT_DIR: '/srv/a' });
  const other = read({ CONTENT_DIR: 'b', OUT_DIR: '/srv/a' });
  const elsewhere = read({ CONTENT_DIR: 'a', OUT_DIR: '/srv/b' });
  for (const { cacheDir, stagingDir } of [one, other, elsewhere]) {
    expect(cacheDir).toMatch(/^\/project\/\.lectern\//);
    expect(stagingDir.startsWith(cacheDir)).toBe(true);
  }
  expect(one.cacheDir).not.toBe(other.cacheDir);
  expect(one.cacheDir).toBe(elsewhere.cacheDir);
  expect(one.stagingDir).not.toBe(elsewhere.stagingDir);
});

test.each([
  ['acasia2022', '/acasia2022'],
  ['/2027/', '/2027'],
  ['//a//b/', '/a/b'],
  ['/v1.0', '/v1.0'],
  ['/caf%C3%A9', '/caf%C3%A9'],
])('BASE_PATH %s is %s', (text, basePath) => {
  expect(read({ BASE_PATH: text }).basePath).toBe(basePath);
});

test.each(['/../x', '/a/./b', '/%2e%2E/x', '/.%2e', '/a b', '/a?b', '/a%zz', '/é', '/a\nb'])(
  'BASE_PATH %j is refused with one that works',
  (text) => {
    expect(() => read({ BASE_PATH: text })).toThrow(/^BASE_PATH is .* Write a path such as \/acasia2022/s);
  },
);

test.each([
  ['https://example.org/path', 'https://example.org'],
  ['http://localhost:8080', 'http://localhost:8080'],
])('SITE_URL %s is the origin %s', (text, siteUrl) => {
  expect(read({ SITE_URL: text }).siteUrl).toBe(siteUrl);
});

test.each(['example.org', 'ftp://example.org', 'https://'])('SITE_URL %s is refused', (text) => {
  expect(() => read({ SITE_URL: text })).toThrow('Write an origin such as https://example.org');
});

test.each(['abc', '0', '65536', '-1', '80.5', '0x50', ' 80'])('PORT %j is refused', (text) => {
  expect(() => read({ PORT: text })).toThrow('Write a number from 1 to 65535');
});

test('PORT is a number', () => {
  expect(read({ PORT: '8080' }).port).toBe(8080);
});

test('one of several editions lies in the path of the current one', () => {
  const path = (base: string, editions: string) =>
    read({ BASE_PATH: base, EDITIONS_PATH: editions }).editionsPath;
  expect(path('/', '')).toBeUndefined();
  expect(path('2026', '/')).toBe('/');
  expect(path('/conf', 'conf/')).toBe('/conf');
  for (const base of ['/', '/conference', '/2026'])
    expect(() => path(base, '/conf')).toThrow(
      /^EDITIONS_PATH is "\/conf", and BASE_PATH .* does not lie in it/,
    );
  expect(() => path('/x', '/a b')).toThrow(/^EDITIONS_PATH is "\/a b"\. Write a path/);
});

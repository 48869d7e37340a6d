/** What a build does with good and bad content, run as a user runs it. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Parser } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import { createConference, talk } from './conference.ts';

const good = { 'sessions/only.md': talk('The only talk', 'presenters: "Ana Example"\n') };

const bad = {
  'sessions/date.md': talk('A', 'date: "29/07 14:10"\n'),
  'sessions/unclosed.md': '---\ntitle: "B"\n',
  'sessions/code.md': '---js\nglobal.broken = true\n---\n',
  'sessions/binary.md': Buffer.from([0x2d, 0x2d, 0x2d, 0, 1, 2]),
  'sessions/large.md': talk('D') + 'x'.repeat(2 * 1024 * 1024),
  'sessions/other/only.md': talk('The same id'),
  'sessions/track.md': talk('E', 'track: "nowhere"\n'),
};

/** The scripts of a page, as a browser sees them. */
function scriptsOf(html: string): { type: string | undefined; text: string }[] {
  const scripts: { type: string | undefined; text: string }[] = [];
  let inside = false;
  const parser = new Parser({
    onopentag: (name, { type }) => {
      inside = name === 'script';
      if (inside) scripts.push({ type, text: '' });
    },
    ontext: (text) => {
      const script = scripts.at(-1);
      if (inside && script) script.text += text;
    },
    onclosetag: () => (inside = false),
  });
  parser.end(html);
  return scripts;
}

describe('a build', () => {
  test('makes a site of one session and nothing else', async () => {
    const { build, built, outDir } = createConference(good);
    const { ok, output } = await build();
    expect(output).toContain('conference.yaml:1:1 warning no time zone is set');
    expect(ok).toBe(true);
    expect(built('sessions/only.html')).toContain('>The only talk</h1>');
    expect(built('sessions/only.html')).toContain('Not scheduled yet');
    expect(existsSync(path.join(outDir, 'speakers/ana-example.html'))).toBe(true);
  });

  test('of files in error fails once, names them all with line and column, and leaves the last site as it was', async () => {
    const { build, built, contentDir, outDir, write } = createConference({ ...good, ...bad });
    symlinkSync('/etc/passwd', path.join(contentDir, 'sessions/link.md'));
    expect((await build({ SKIP_INVALID: '1' })).ok).toBe(true);
    const before = built('index.html');
    write({ 'sessions/more.md': talk('More') });
    const { ok, output } = await build();
    expect(ok).toBe(false);
    for (const line of [
      'sessions/binary.md:1:1 error this is not a UTF-8 text file',
      'sessions/code.md:1:1 error front matter in "js" is not read',
      'sessions/date.md:3:7 error date: "29/07 14:10" is not a time',
      'sessions/large.md:1:1 error the file has 2049 KB',
      'sessions/link.md:1:1 error this is a link that leads out of the content folder',
      'sessions/other/only.md:1:1 error the id "only" belongs to sessions/only.md already',
      'sessions/track.md:3:8 warning track: there is no track "nowhere"',
      'sessions/unclosed.md:1:1 error the front matter is never closed',
    ]) {
      expect(output).toContain(line);
    }
    expect(built('index.html')).toBe(before);
    expect(existsSync(path.join(outDir, 'sessions/more.html'))).toBe(false);
  });

  test('publishes without the files in error when they may be skipped, and lists them', async () => {
    const { build, outDir } = createConference({ ...good, ...bad });
    const { ok, output } = await build({ SKIP_INVALID: '1' });
    expect(ok).toBe(true);
    expect(output).toContain('Left out: sessions/binary.md, sessions/code.md, sessions/date.md');
    expect(readdirSync(path.join(outDir, 'sessions')).filter((file) => file.endsWith('.html'))).toEqual([
      'only.html',
      'track.html',
    ]);
  });

  test('never replaces a folder that holds anything but a site', async () => {
    const { build, outDir } = createConference(good);
    mkdirSync(outDir);
    writeFileSync(path.join(outDir, 'thesis.txt'), 'years of work');
    const { ok, output } = await build();
    expect(ok).toBe(false);
    expect(output).toContain('holds other files. Choose a new or empty folder');
    expect(readdirSync(outDir)).toEqual(['thesis.txt']);
  });

  test('lets no title close the script that its data stand in', async () => {
    const title = '</script><script>alert(1)</script> & "more"';
    const { build, built } = createConference({ 'sessions/only.md': talk(title) });
    expect((await build()).ok).toBe(true);
    const scripts = scriptsOf(built('sessions/only.html'));
    const data = scripts.filter(({ type }) => type === 'application/ld+json');
    expect(data.map(({ text }) => JSON.parse(text) as unknown)).toMatchObject([
      { name: title },
      { '@type': 'BreadcrumbList' },
    ]);
    expect(scripts.filter(({ text }) => text.includes('alert(1)'))).toEqual(data);
  });
});

describe('npm run check', () => {
  function check(contentDir: string, ...args: readonly string[]): { code: number | null; output: string } {
    const { status, stdout } = spawnSync(process.execPath, ['src/cli/check.ts', ...args], {
      encoding: 'utf8',
      env: { ...process.env, CONTENT_DIR: contentDir },
    });
    return { code: status, output: stdout };
  }

  test('counts what it finds, and passes without errors', () => {
    expect(check('content')).toEqual({
      code: 0,
      output: expect.stringMatching(/\d+ files: 0 errors, \d+ warnings?\n$/),
    });
  });

  test('says what a build would say, and fails', () => {
    const { contentDir } = createConference({ ...good, 'sessions/date.md': bad['sessions/date.md'] });
    const { code, output } = check(contentDir);
    expect(code).toBe(1);
    expect(output).toContain('sessions/date.md:3:7 error date:');
  });

  test('fails at a warning where it is to be strict', () => {
    const { contentDir } = createConference(good);
    expect(check(contentDir).code).toBe(0);
    expect(check(contentDir, '--strict').code).toBe(1);
  });
});

/** Importing again: what was edited here and there, and what must never happen. */
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { filesIn, fixture, newFolder } from './test-import.ts';
import { readSheet } from './workbook.ts';

interface Talk {
  readonly id: string;
  readonly title?: string;
  readonly abstract?: string;
  readonly room?: string;
  readonly start?: string;
}

/** A folder, an export beside it that can change, and what both hold. */
function conference(talks: readonly Talk[] = [{ id: '1' }, { id: '2' }, { id: '3' }]) {
  const folder = newFolder();
  const where = path.join(folder.contentDir, '..', 'export.csv');
  const change = (list: readonly Talk[]): void => {
    const rows = list.map(
      ({
        id,
        title = `Talk ${id}`,
        abstract = 'One.\n\nTwo.\n\nThree.',
        room = 'Hall',
        start = '2027-10-29 10:00',
      }) => [id, title, abstract, room, start].map((cell) => `"${cell.replaceAll('"', '""')}"`).join(','),
    );
    writeFileSync(where, ['id,title,abstract,room,start', ...rows].join('\n'));
  };
  change(talks);
  const file = (name: string): string => path.join(folder.contentDir, name);
  return {
    ...folder,
    where,
    change,
    run: (more: Partial<Parameters<typeof folder.run>[0]> = {}) =>
      folder.run({ format: 'csv', where, timeZone: 'Europe/Lisbon', ...more }),
    file,
    text: (name: string): string => readFileSync(file(name), 'utf8'),
    edit: (name: string, from: string, to: string): void =>
      writeFileSync(file(name), readFileSync(file(name), 'utf8').replace(from, to)),
    said: (lines: readonly string[], word: string): string[] => lines.filter((line) => line.startsWith(word)),
  };
}

const first = 'sessions/talk-1.md';

describe('importing again', () => {
  test('brings in what changed there and keeps what was edited here', async () => {
    const { run, change, edit, text, said } = conference();
    await run();
    edit(first, 'Talk 1', 'Talk One');
    edit(first, 'Three.', 'Three, mended.');
    edit(first, 'date:', '# ours\ndate:');
    change([{ id: '1', abstract: 'One there.\n\nTwo.\n\nThree.', room: 'Cellar' }, { id: '2' }, { id: '3' }]);
    const lines = await run();
    expect(text(first)).toContain('title: "Talk One"');
    expect(text(first)).toContain('# ours\ndate:');
    expect(text(first)).toContain('room: "cellar"');
    expect(text(first)).toContain('One there.\n\nTwo.\n\nThree, mended.\n');
    expect(said(lines, 'kept')).toEqual([`kept      ${first}: title, text, as edited here`]);
    expect(await run()).not.toContainEqual(expect.stringMatching(/^(?:changed|new|CONFLICT)/));
  });

  test('shows a conflict with both sides, leaves the file readable, and asks again until it is settled', async () => {
    const { run, change, edit, text, said } = conference();
    await run();
    edit(first, 'Talk 1', 'Talk here');
    change([{ id: '1', title: 'Talk there' }, { id: '2' }, { id: '3' }]);
    const lines = await run();
    expect(said(lines, 'CONFLICT')).toEqual([
      `CONFLICT  ${first}:2 title: changed there and here; what is here stays`,
    ]);
    expect(lines.join('\n')).toContain('here:  "Talk here"\n            there: "Talk there"');
    expect(text(first)).toContain('title: "Talk here"');
    const before = text(first);
    expect(said(await run(), 'CONFLICT')).toHaveLength(1);
    expect(text(first)).toBe(before);
    await run({ settle: () => 'there' });
    expect(text(first)).toContain('title: "Talk there"');
    expect(said(await run(), 'CONFLICT')).toEqual([]);
  });

  test('keeps the file of a session that has another title there', async () => {
    const { run, change, contentDir, text } = conference();
    await run();
    const names = [...filesIn(contentDir).keys()];
    change([{ id: '1', title: 'Quite another title' }, { id: '2' }, { id: '3' }]);
    await run();
    expect([...filesIn(contentDir).keys()]).toEqual(names);
    expect(text(first)).toContain('title: "Quite another title"');
  });

  test('marks as cancelled what vanished there, and takes it back when it is there again', async () => {
    const { run, change, text, said } = conference();
    await run();
    const before = text(first);
    change([{ id: '2' }, { id: '3' }]);
    expect(said(await run(), 'vanished')).toEqual([
      `vanished  ${first}: it is no longer there, and is marked as cancelled`,
    ]);
    expect(text(first)).toBe(before.replace('---\nOne', 'status: "cancelled"\n---\nOne'));
    expect(said(await run(), 'vanished')).toEqual([]);
    change([{ id: '1' }, { id: '2' }, { id: '3' }]);
    await run();
    expect(text(first)).toBe(before);
  });

  test('does not cancel most of a conference without being told to', async () => {
    const { run, change, contentDir } = conference(['1', '2', '3', '4', '5'].map((id) => ({ id })));
    await run();
    const before = filesIn(contentDir);
    change([{ id: '9' }]);
    await expect(run()).rejects.toThrow('5 of the 5 sessions');
    expect(filesIn(contentDir)).toEqual(before);
    await run({ allowVanished: true });
    expect(
      [...filesIn(contentDir).values()].filter((text) => text.includes('\nstatus: "cancelled"\n')),
    ).toHaveLength(5);
  });

  test('leaves deleted what was deleted here, until somebody wants it back', async () => {
    const { run, file, said } = conference();
    await run();
    rmSync(file(first));
    expect(said(await run(), 'deleted')).toHaveLength(1);
    expect(existsSync(file(first))).toBe(false);
    await run({ settle: (name, key) => (name === first && key === '' ? 'there' : undefined) });
    expect(existsSync(file(first))).toBe(true);
  });

  test('finds a file that was moved into a folder, and one that was renamed with an alias', async () => {
    const { run, change, file, text } = conference();
    await run();
    mkdirSync(file('sessions/day-1'));
    renameSync(file(first), file('sessions/day-1/talk-1.md'));
    writeFileSync(
      file('sessions/better.md'),
      text('sessions/talk-2.md').replace('---\n', '---\naliases: [talk-2]\n'),
    );
    rmSync(file('sessions/talk-2.md'));
    change([{ id: '1', room: 'Cellar' }, { id: '2', room: 'Attic' }, { id: '3' }]);
    await run();
    expect(text('sessions/day-1/talk-1.md')).toContain('room: "cellar"');
    expect(text('sessions/better.md')).toContain('room: "attic"');
  });

  test('leaves a file alone that cannot be read', async () => {
    const { run, change, file, said } = conference();
    await run();
    writeFileSync(file(first), '---\ntitle: "broken\n---\n');
    change([{ id: '1', room: 'Cellar' }, { id: '2' }, { id: '3' }]);
    expect(said(await run(), 'unread')).toHaveLength(1);
    expect(readFileSync(file(first), 'utf8')).toBe('---\ntitle: "broken\n---\n');
  });

  test('leaves the settings as they are written, and adds rooms to them', async () => {
    const { run, change, file, text } = conference();
    mkdirSync(path.dirname(file('conference.yaml')), { recursive: true });
    writeFileSync(
      file('conference.yaml'),
      '# ours\ntitle: Ours\ntimezone: Europe/Berlin\nrooms:\n  # the large one\n  - { id: main, name: { en: Hall, zh: 大厅 }, capacity: 300 }\nlanguages: [en, zh]\n',
    );
    await run();
    expect(text(first)).toContain('room: "main"');
    change([{ id: '1', room: 'Cellar' }, { id: '2' }, { id: '3' }]);
    await run();
    expect(text('conference.yaml')).toBe(
      '# ours\ntitle: Ours\ntimezone: Europe/Berlin\nrooms:\n  # the large one\n  - { id: main, name: { en: Hall, zh: 大厅 }, capacity: 300 }\n  - { id: "cellar", name: "Cellar" }\nlanguages: [en, zh]\n',
    );
  });

  test('keeps sources apart', async () => {
    const { run, change, text, contentDir } = conference([{ id: '1', title: 'Same name' }]);
    await run();
    const before = text('sessions/same-name.md');
    change([{ id: '1', title: 'Same name', abstract: 'Quite another.' }]);
    await run({ source: 'workshops' });
    expect(text('sessions/same-name.md')).toBe(before);
    expect(text('sessions/same-name-2.md')).toContain('Quite another.');
    expect([...filesIn(contentDir).keys()]).toContain('.lectern-import/workshops.json');
  });

  test('keeps the files of another source from a site of Hugo, too', async () => {
    const { run, text, said } = conference([{ id: '1', title: 'Opening' }]);
    await run();
    const before = text('sessions/opening.md');
    const lines = await run({ format: 'hugo', where: fixture('hugo'), source: 'hugo' });
    expect(text('sessions/opening.md')).toBe(before);
    expect(said(lines, 'there')).toHaveLength(1);
  });

  test('takes a session that was written here before, and shows where the two differ', async () => {
    const { run, file, text, said } = conference();
    mkdirSync(file('sessions'), { recursive: true });
    writeFileSync(file(first), '---\ntitle: Talk 1\nlevel: easy\n---\nMine.\n');
    expect(said(await run(), 'CONFLICT')).toEqual([
      `CONFLICT  ${first}:7 text: changed there and here; what is here stays`,
    ]);
    expect(text(first)).toContain('title: Talk 1\nlevel: easy\ndate: "2027-10-29T10:00:00"');
    expect(text(first)).toContain('---\nMine.\n');
  });
});

describe('photos', () => {
  const sessionize = { format: 'sessionize', where: fixture('sessionize.json') } as const;

  test('are fetched once, and left alone where they were replaced', async () => {
    const { run, contentDir } = newFolder();
    let asked = 0;
    const fetchPhoto = () => {
      asked += 1;
      return Promise.resolve(readFileSync(fixture('hugo/static/images/ana.png')));
    };
    await run({ ...sessionize, fetchPhoto });
    writeFileSync(path.join(contentDir, 'images/speakers/ana-example.png'), 'mine');
    await run({ ...sessionize, fetchPhoto });
    expect(asked).toBe(1);
    expect(readFileSync(path.join(contentDir, 'images/speakers/ana-example.png'), 'utf8')).toBe('mine');
  });

  test('that cannot be fetched are named, and tried again the next time', async () => {
    const { run, contentDir } = newFolder();
    const lines = await run({
      ...sessionize,
      fetchPhoto: () => Promise.reject(new Error('example.org answered 404')),
    });
    expect(lines).toContain('photo of ana-example: example.org answered 404 (https://example.org/ana.png)');
    expect(existsSync(path.join(contentDir, 'speakers/ana-example.md'))).toBe(true);
    await run(sessionize);
    expect(readFileSync(path.join(contentDir, 'speakers/ana-example.md'), 'utf8')).toContain(
      'photo: "images/speakers/ana-example.png"',
    );
  });

  test('that are none are refused', async () => {
    const { run, contentDir } = newFolder();
    const fetchPhoto = () => Promise.resolve(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'));
    const lines = await run({ ...sessionize, fetchPhoto });
    expect(lines.join('\n')).toContain('what the address gives is no photo');
    expect(existsSync(path.join(contentDir, 'images'))).toBe(false);
  });
});

test('a workbook that unpacks without end is refused', async () => {
  await expect(readSheet(readFileSync(fixture('sessions.xlsx')), 'a.xlsx', 1_000)).rejects.toThrow(
    'unpacks to more than',
  );
});

describe('nothing is written', () => {
  test('by a dry run, which says the same as the import after it', async () => {
    const { run, contentDir, change } = conference();
    const planned = await run({ dryRun: true });
    expect(existsSync(contentDir)).toBe(false);
    expect(await run()).toEqual(planned);
    const before = filesIn(contentDir);
    change([{ id: '1', abstract: 'One.\n\nTwo and a half.\n\nThree.' }, { id: '2' }, { id: '3' }]);
    const lines = await run({ dryRun: true });
    expect(lines).toContain('            - Two.');
    expect(lines).toContain('            + Two and a half.');
    expect(filesIn(contentDir)).toEqual(before);
  });

  const bomb =
    '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]><schedule>&b;</schedule>';
  const deep = `<schedule>${'<a>'.repeat(50_000)}${'</a>'.repeat(50_000)}</schedule>`;
  const whole = readFileSync(fixture('schedule.xml'), 'utf8');

  test.each([
    ['frab', 'an entity bomb', bomb, 'DOCTYPE'],
    ['frab', 'XML without end', deep, /nested|no schedule|not read/i],
    ['frab', 'XML that breaks off', whole.slice(0, whole.length / 2), 'not whole: it breaks off.'],
    ['frab', 'some other XML', '<html><body/></html>', 'no schedule'],
    [
      'frab',
      'JSON that breaks off',
      readFileSync(fixture('schedule.json'), 'utf8').slice(0, 500),
      'no whole JSON',
    ],
    ['frab', 'JSON without end', '['.repeat(100_000), 'no whole JSON'],
    ['sessionize', 'some other JSON', '{"groups": []}', '"All data"'],
    ['sessionize', 'a web page', '<!doctype html><title>x</title>', 'web page'],
    ['pretalx', 'an empty list', '[]', 'no sessions of pretalx'],
    ['csv', 'CSV that breaks off inside quotes', 'title,room\n"a,b\n', 'no whole CSV'],
    ['csv', 'a table without titles', 'a,b\n1,2\n', 'No column has the titles'],
    ['csv', 'bytes that are no text', '\u0000\uD800', /no whole CSV|No column|UTF-8/],
    ['csv', 'an empty file', '', 'is empty'],
  ] as const)('by %s of %s', async (format, _, text, message) => {
    const { run, where, contentDir } = conference();
    writeFileSync(where, text);
    await expect(run({ format })).rejects.toThrow(message);
    expect(existsSync(contentDir)).toBe(false);
  });

  test('of a file of 100 MB, which is not even read', async () => {
    const { run, where, contentDir } = conference();
    truncateSync(where, 100_000_000);
    await expect(run()).rejects.toThrow('has 100 MB; at most 40 MB are read');
    expect(existsSync(contentDir)).toBe(false);
  });

  test('of more sessions than any conference has', async () => {
    const { run, where, contentDir } = conference();
    writeFileSync(
      where,
      `title\n${'Same\n'.repeat(3)}${Array.from({ length: 20_001 }, (_, index) => `T${String(index)}\n`).join('')}`,
    );
    await expect(run()).rejects.toThrow('at most 20000 are imported');
    expect(existsSync(contentDir)).toBe(false);
  });

  test('of a workbook that breaks off', async () => {
    const { run, where, contentDir } = conference();
    writeFileSync(where, readFileSync(fixture('sessions.xlsx')).subarray(0, 900));
    await expect(run()).rejects.toThrow('no whole workbook');
    expect(existsSync(contentDir)).toBe(false);
  });

  test.each([
    'http://example.org/a.json',
    'https://127.0.0.1/a.json',
    'https://user:secret@example.org/',
    'ftp://example.org/a',
  ])('of %s', async (where) => {
    const { run, contentDir } = conference();
    await expect(run({ where })).rejects.toThrow('Nothing was imported');
    expect(existsSync(contentDir)).toBe(false);
  });

  test('where a folder is a link that leads elsewhere', async () => {
    const { run, file, contentDir } = conference();
    const outside = path.join(contentDir, '..', 'outside');
    mkdirSync(outside);
    mkdirSync(contentDir);
    symlinkSync(outside, file('sessions'));
    await expect(run()).rejects.toThrow('sessions is a link');
    expect(filesIn(outside)).toEqual(new Map());
    expect(existsSync(file('conference.yaml'))).toBe(false);
  });

  test('over a file that is there and no text', async () => {
    const { run, file } = conference();
    mkdirSync(file('sessions'), { recursive: true });
    symlinkSync('/etc/hostname', file(first));
    await expect(run()).rejects.toThrow(/is a link|is there already/);
    expect(existsSync(file('sessions/talk-2.md'))).toBe(false);
  });

  test('beside settings that cannot be read, since times hang on them', async () => {
    const { run, file } = conference();
    await run();
    writeFileSync(file('conference.yaml'), 'title: "broken\n');
    await expect(run()).rejects.toThrow('conference.yaml cannot be read');
  });

  test('with a damaged memory of the last import', async () => {
    const { run, file } = conference();
    await run();
    appendFileSync(file('.lectern-import/csv.json'), '>>>>>>> theirs');
    await expect(run()).rejects.toThrow('.lectern-import/csv.json cannot be read');
  });
});

test('what is called like a path, a device, nothing or everything gets a file name of its own', async () => {
  const titles = [
    '../../x',
    'con',
    '🎉',
    'x'.repeat(300),
    '长'.repeat(300),
    '.hidden',
    'a/b\\c',
    'A',
    'a',
    '\u202Egnp.exe',
    '__proto__',
    '---\ntitle: y\n---',
    'opening.zh',
    '-',
  ];
  const { run, contentDir } = conference(titles.map((title, index) => ({ id: String(index), title })));
  await run();
  const names = [...filesIn(contentDir).keys()].filter((name) => name.startsWith('sessions/'));
  expect(names).toHaveLength(titles.length);
  for (const name of names) expect(name).toMatch(/^sessions\/[\p{L}\p{N}][\p{L}\p{M}\p{N}-]*\.md$/u);
  expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(titles.length);
});
